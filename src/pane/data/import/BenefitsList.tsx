import { fill, fillIsolated } from "../../../language/fill";
import { money, percent } from "../../../language/formatted";
import { isolatedList } from "../../../language/lists";
import type { MeasuredOfModel } from "../../../sharing/imported";
import { benefitsOf } from "../../../sharing/measured";
import type { BenefitLine } from "../../../workbook/lines";
import { useExportsLocale } from "../../context";
import type { ModelLocale } from "../../locale";
import { useSectionStyles } from "../../useSectionStyles";
import { shownDate } from "../typedDate";
import { periodText } from "./measuredText";

export interface BenefitsListProps {
  readonly measured: MeasuredOfModel;
  /** The words of the model's language. */
  readonly said: ModelLocale;
}

/** The benefits to date: of each line with the share that is due to the CRM, and those that nobody measures. */
export function BenefitsList({ measured: { quarters, terms }, said }: BenefitsListProps) {
  const locale = useExportsLocale();
  const { language } = locale;
  const words = locale.importing.into;
  const shared = useSectionStyles();
  const says = (sentence: string) => <p className={shared.quiet}>{sentence}</p>;
  if (typeof quarters === "string") return says(words.noBenefits[quarters]);
  const { lines, running, lastDay } = quarters;
  const day = shownDate(lastDay, language);
  if (lines.size === 0) return says(fillIsolated(words.noQuarter, { day }));
  const shown = (amount: number) => money(amount, terms.currency, language);
  const labelOf = (line: BenefitLine) => said.full.rows[`benefits_${line}`];
  const shares = typeof terms.terms === "string" ? [] : [...terms.terms.shares];
  const all = [...benefitsOf(quarters).values()].reduce((sum, each) => sum + each, 0);
  return (
    <>
      {says(fillIsolated(words.benefits, { amount: shown(all) }))}
      <ul className={shared.quiet}>
        {shares.map(([line, share]) => {
          const amount = [...lines.values()].reduce((sum, each) => sum + (each[line] ?? 0), 0);
          const given = { line: labelOf(line), amount: shown(amount), share: percent(share, language, 0) };
          return <li key={line}>{fillIsolated(words.line, given)}</li>;
        })}
      </ul>
      {terms.otherLines.length > 0 &&
        says(fill(words.otherLines, { lines: isolatedList(terms.otherLines.map(labelOf), language) }))}
      {running !== undefined && says(fillIsolated(words.running, { period: periodText(running, locale), day }))}
    </>
  );
}
