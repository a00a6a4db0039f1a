import { Button } from "@fluentui/react-components";
import { fillIsolated } from "../../../language/fill";
import { directionOf } from "../../../language/languages";
import type { Mending } from "../../../sharing/mend";
import type { ReadCheck } from "../../../workbook/model/checkList";
import type { Model } from "../../../workbook/model/models";
import { usePane } from "../../context";
import { useSectionStyles } from "../../useSectionStyles";
import { ItemFrame } from "./ItemFrame";
import { mendSentence } from "./sentences";

export interface CheckItemProps {
  readonly check: ReadCheck;
  readonly model: Model;
  readonly mending: Mending | undefined;
  readonly isBusy: boolean;
  readonly onShow: () => void;
  readonly onMend: () => void;
}

/** One check, with its sentence as on the sheet. */
export function CheckItem({ check, model, mending, isBusy, onShow, onMend }: CheckItemProps) {
  const { locale } = usePane();
  const words = locale.pane.checks;
  const shared = useSectionStyles();
  const { state, says = words.lostSays, subject } = check;
  const ofSheet = check.says !== undefined && { lang: model.language, dir: directionOf(model.language) };
  return (
    <ItemFrame
      state={state}
      says={
        <span {...ofSheet} style={block}>
          {says}
        </span>
      }
      why={words.why[subject]}
    >
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
    </ItemFrame>
  );
}

const block = { display: "block" } as const;
