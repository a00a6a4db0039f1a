import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fillIsolated } from "../../../language/fill";
import { directionOf } from "../../../language/languages";
import type { Mending } from "../../../sharing/mend";
import type { OneState, ReadCheck } from "../../../workbook/model/checkList";
import type { Model } from "../../../workbook/model/models";
import { usePane } from "../../context";
import { Question, Tick, Warning } from "../../Signs";
import { useSectionStyles } from "../../useSectionStyles";
import { mendSentence } from "./sentences";

export interface CheckItemProps {
  readonly check: ReadCheck;
  readonly model: Model;
  readonly mending: Mending | undefined;
  readonly isBusy: boolean;
  readonly onShow: () => void;
  readonly onMend: () => void;
}

const signs = { holds: Tick, look: Question, fails: Warning, idle: Question, lost: Warning } as const satisfies Record<
  OneState,
  unknown
>;

/** One check: its state by a sign and a word, its sentence as on the sheet, why it matters, and what can be done. */
export function CheckItem({ check, model, mending, isBusy, onShow, onMend }: CheckItemProps) {
  const { locale } = usePane();
  const words = locale.pane.checks;
  const shared = useSectionStyles();
  const styles = useStyles();
  const { state, says = words.lostSays, subject } = check;
  const Sign = signs[state];
  const isOfSheet = check.says !== undefined;
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.state, styles[state])}>
        <span className={styles.sign}>
          <Sign />
        </span>
        {words.states[state]}
      </span>
      <span className={styles.says} {...(isOfSheet && { lang: model.language, dir: directionOf(model.language) })}>
        {says}
      </span>
      <span className={shared.quiet}>{words.why[subject]}</span>
      {mending && <span>{mendSentence(mending, locale)}</span>}
      <div className={shared.row}>
        {state !== "lost" && (
          <Button size="small" aria-label={fillIsolated(words.goToCheck, { check: says })} onClick={onShow}>
            {words.goTo}
          </Button>
        )}
        {mending && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            aria-label={`${words.mend}: ${mendSentence(mending, locale)}`}
            onClick={onMend}
          >
            {words.mend}
          </Button>
        )}
      </div>
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
  says: { fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  holds: { color: tokens.colorPaletteGreenForeground1 },
  look: { color: tokens.colorNeutralForeground1 },
  fails: { color: tokens.colorPaletteRedForeground1 },
  idle: { color: tokens.colorNeutralForeground2 },
  lost: { color: tokens.colorPaletteRedForeground1 },
});
