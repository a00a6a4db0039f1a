import { makeStyles, Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { directionOf } from "../language/languages";
import type { ShownAmount } from "../language/scaled";
import { usePane } from "./context";

/** An amount. Where it is shortened, all its digits are what a screen reader says, and appear at the pointer and at the focus. */
export function Amount({ shown: { text, full } }: { readonly shown: ShownAmount }) {
  const { locale } = usePane();
  // A Persian minus comes with a mark of direction, by which the number alone would be read from the left.
  const direction = directionOf(locale.language);
  if (full === undefined) return <bdi dir={direction}>{text}</bdi>;
  return (
    <InFull full={full}>
      <bdi dir={direction} tabIndex={0}>
        <Shortened text={text} full={full} />
      </bdi>
    </InFull>
  );
}

export interface InFullProps {
  readonly full: string;
  /** An element that takes the focus. */
  readonly children: ReactElement;
}

/** Shows all digits of what is shortened inside. */
export function InFull({ full, children }: InFullProps) {
  return (
    <Tooltip content={full} relationship="inaccessible" withArrow>
      {children}
    </Tooltip>
  );
}

/** Short to the eye and in full to a screen reader, for which the short words of a language are letters. */
export function Shortened({ text, full }: { readonly text: string; readonly full: string }) {
  const styles = useStyles();
  return (
    <>
      <span aria-hidden>{text}</span>
      <span className={styles.unseen}>{full}</span>
    </>
  );
}

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
