import { fillIsolated } from "../../language/fill";
import { count, percent } from "../../language/formatted";
import type { Language } from "../../language/languages";
import { shownMoney } from "../../language/scaled";
import { noFigure } from "../../language/noFigure";
import type { SoFar } from "../../workbook/model/review";
import { useLocale } from "../context";
import { useSectionStyles } from "../useSectionStyles";
import { PlanActual } from "./PlanActual";
import type { DataWords } from "./words";

export interface SoFarViewProps {
  readonly soFar: SoFar;
  /** The number of all periods. */
  readonly all: number;
  readonly currency: string | undefined;
}

/** The totals as the sheet has them, and which periods they count. */
export function SoFarView({ soFar, all, currency }: SoFarViewProps) {
  const { language, data } = useLocale();
  const words = data.review;
  const shared = useSectionStyles();
  const { planBenefits, planCosts, actualBenefits, actualCosts, planRoi, roi } = soFar;
  if (soFar.count === 0) return <p className={shared.quiet}>{words.empty}</p>;
  const share = (ratio: number | undefined) => (ratio === undefined ? noFigure : percent(ratio, language));
  return (
    <>
      <p className={shared.statement}>
        {netSentence(soFar, currency, words, language)}
        <br />
        {fillIsolated(words.roi, { actual: share(roi), plan: share(planRoi) })}
      </p>
      <PlanActual
        name={`${words.planAndActual}: ${words.soFar}`}
        currency={currency}
        rows={[
          { label: words.benefits, plan: planBenefits, actual: actualBenefits },
          { label: words.costs, plan: planCosts, actual: actualCosts },
        ]}
      />
      <p className={shared.quiet}>
        {fillIsolated(words.meaning, { count: count(soFar.count, language), all: count(all, language) })}
      </p>
    </>
  );
}

/** How the net is ahead of plan or behind it, by the sheet's own figure; undefined if it has none. */
export function netSentence(
  { variance }: SoFar,
  currency: string | undefined,
  words: DataWords["review"],
  language: Language,
): string | undefined {
  if (variance === undefined) return undefined;
  const amount = shownMoney(Math.abs(variance), currency, language).text;
  if (variance === 0) return words.onPlan;
  return fillIsolated(variance > 0 ? words.ahead : words.behind, { amount });
}
