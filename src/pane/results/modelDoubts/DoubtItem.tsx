import { Button } from "@fluentui/react-components";
import { fillIsolated } from "../../../language/fill";
import { useModelLocale } from "../../context";
import { useSectionStyles } from "../../useSectionStyles";
import { ItemFrame } from "../checks/ItemFrame";
import type { DoubtSentences } from "./sentences";

export interface DoubtItemProps {
  readonly sentences: DoubtSentences;
  readonly onShow: () => void;
  readonly onSettle: () => void;
}

/** A question about the model's figures: the reader goes to the cell, or says that it is right. */
export function DoubtItem({ sentences: { says, why }, onShow, onSettle }: DoubtItemProps) {
  const { modelDoubts: words, pane } = useModelLocale();
  const shared = useSectionStyles();
  return (
    <ItemFrame state="look" says={says} why={why}>
      <div className={shared.row}>
        <Button size="small" aria-label={fillIsolated(pane.checks.goToCheck, { check: says })} onClick={onShow}>
          {pane.checks.goTo}
        </Button>
        <Button size="small" aria-label={fillIsolated(words.rightLine, { doubt: says })} onClick={onSettle}>
          {words.right}
        </Button>
      </div>
    </ItemFrame>
  );
}
