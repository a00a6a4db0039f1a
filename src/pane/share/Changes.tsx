import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { ChangeList } from "./ChangeList";
import { byKind, type ListedChange } from "./listed";
import { Places } from "./Places";

export interface ChangesProps {
  readonly changes: readonly ListedChange[];
  /** The text contains {count}. */
  readonly title: string;
  readonly nothing: string;
  readonly onClose: () => void;
  /** What can be done about them. */
  readonly children: ReactNode;
}

/** The changes by kind and count; every formula behind a button. Where something is left as it is, its place is named. */
export function Changes({ changes, title, nothing, onClose, children }: ChangesProps) {
  const { locale } = usePane();
  const words = locale.pane.share;
  const shared = useSectionStyles();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const heading = fillIsolated(title, { count: count(changes.length, locale.language) });
  return (
    <>
      {changes.length === 0 && <Message tone="plain">{nothing}</Message>}
      {changes.length > 0 && (
        <>
          <strong>{heading}</strong>
          <ul className={styles.kinds}>
            {byKind(changes).map(({ says, isLeft, of }) => (
              <li key={says}>
                {says}: <strong>{count(of.length, locale.language)}</strong>
                {isLeft && <Places where={of.map(({ where }) => where)} />}
              </li>
            ))}
          </ul>
          <div>
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={isOpen}
              aria-controls={isOpen ? list : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? words.hideFormulas : words.showFormulas}
            </Button>
          </div>
          {isOpen && <ChangeList id={list} title={heading} changes={changes} />}
        </>
      )}
      <div className={shared.row}>
        {children}
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  kinds: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    listStyleType: "disc",
  },
});
