import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckState } from "../../../workbook/model/checkList";
import { usePane } from "../../context";
import { Question, Tick, Warning } from "../../Signs";
import { useSectionStyles } from "../../useSectionStyles";

export interface ItemFrameProps {
  readonly state: CheckState;
  readonly says: ReactNode;
  readonly why?: string;
  /** The buttons for what can be done. */
  readonly children: ReactNode;
}

const signs = { holds: Tick, look: Question, fails: Warning, idle: Question, lost: Warning } as const satisfies Record<
  CheckState,
  unknown
>;

/** A check or a doubt among others: its state by a sign and a word, its sentence, why it matters, and what can be done. */
export function ItemFrame({ state, says, why, children }: ItemFrameProps) {
  const words = usePane().locale.pane.checks;
  const shared = useSectionStyles();
  const styles = useStyles();
  const Sign = signs[state];
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.state, styles[state])}>
        <span className={styles.sign}>
          <Sign />
        </span>
        {words.states[state]}
      </span>
      <span className={styles.says}>{says}</span>
      {why !== undefined && <span className={shared.quiet}>{why}</span>}
      {children}
    </li>
  );
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  state: { display: "flex", columnGap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  sign: { display: "flex", alignItems: "center" },
  says: { display: "block", fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  holds: { color: tokens.colorPaletteGreenForeground1 },
  look: { color: tokens.colorNeutralForeground1 },
  fails: { color: tokens.colorPaletteRedForeground1 },
  idle: { color: tokens.colorNeutralForeground2 },
  lost: { color: tokens.colorPaletteRedForeground1 },
});
