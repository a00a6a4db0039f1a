import { makeStyles, tokens } from "@fluentui/react-components";
import { locally, partLocally } from "../../formula/locally";
import { useSectionStyles } from "../useSectionStyles";
import { useTyping } from "../useTyping";
import type { ListedChange } from "./listed";

export interface ChangeListProps {
  readonly id: string;
  readonly title: string;
  readonly changes: readonly ListedChange[];
}

/** Lists every changing cell with old and new content. It scrolls by itself, so the buttons stay visible. */
export function ChangeList({ id, title, changes }: ChangeListProps) {
  const styles = { ...useSectionStyles(), ...useStyles() };
  const typing = useTyping();
  const typed = (text: string) =>
    text.startsWith("=") ? locally(text, typing) : isNumber(text) ? partLocally(text, typing) : text;
  return (
    <div id={id} role="region" aria-label={title} tabIndex={0} className={styles.frame}>
      <ul className={styles.list}>
        {changes.map(({ where, says, was, now }, index) => (
          <li key={index} className={styles.item}>
            <bdi dir="ltr" className={styles.where}>
              {where}
            </bdi>
            <div className={styles.quiet}>{says}</div>
            {was !== undefined && <Formula text={typed(was)} />}
            {now !== undefined && <Formula text={`→ ${typed(now)}`} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

const isNumber = (text: string): boolean => text !== "" && Number.isFinite(Number(text));

function Formula({ text }: { readonly text: string }) {
  const { code } = useSectionStyles();
  return (
    <div dir="ltr">
      <code className={code}>{text}</code>
    </div>
  );
}

const useStyles = makeStyles({
  frame: {
    maxHeight: "40vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  where: { fontWeight: tokens.fontWeightSemibold },
});
