import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type RefObject } from "react";
import { usePane } from "../context";
import { useSectionStyles } from "../useSectionStyles";

export interface StartChoiceProps {
  readonly onSample: (template: "sheet" | "full") => void;
  readonly onOwn: () => void;
  readonly isBusy: boolean;
  /** True when the reader comes back from the form: the focus is where it was. */
  readonly isBack: RefObject<boolean>;
}

/** The two ways to begin. */
export function StartChoice({ onSample, onOwn, isBusy, isBack }: StartChoiceProps) {
  const { locale } = usePane();
  const words = locale.pane.create;
  const section = useSectionStyles();
  const styles = useStyles();
  const [sample, own] = [useId(), useId()];
  const ownChoice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isBack.current) ownChoice.current?.querySelector("button")?.focus();
    isBack.current = false;
  }, [isBack]);
  return (
    <div className={styles.choices} role="group" aria-label={words.choose}>
      <div className={styles.choice}>
        <Button
          appearance="primary"
          size="large"
          aria-describedby={sample}
          disabledFocusable={isBusy}
          onClick={() => onSample("sheet")}
        >
          {words.sample}
        </Button>
        <p id={sample} className={section.quiet}>
          {words.sampleHint}
        </p>
      </div>
      <div ref={ownChoice} className={styles.choice}>
        <Button size="large" aria-describedby={own} disabledFocusable={isBusy} onClick={onOwn}>
          {words.own}
        </Button>
        <p id={own} className={section.quiet}>
          {words.ownHint}
        </p>
      </div>
      <div>
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => onSample("full")}>
          {words.sampleFull}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  choice: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});
