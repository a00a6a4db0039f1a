import type { DraftRow } from "../../../grid/draft";
import {
  row,
  minus,
  call,
  type Expression,
  over,
  native,
  above,
  when,
  dash,
  power,
  plus,
} from "../../../grid/expression";
import type { FormatName } from "../../../grid/formats";
import type { FullRows, RowKey, UnitWord } from "../rows";
import { isNumber } from "../timing";
import { years, hasPlan, isReady, total, spent, presentSpent, rate } from "./flows";

/** Each definition of ROI has its numerator and its denominator beside it, because these are how they differ. */
export function definitions(make: FullRows): readonly DraftRow[] {
  const lastYear = row("period", "lastYear");
  const outlay = minus(row("taxedCosts", "yearZero"), row("taxedBenefits", "yearZero"));
  const asked = (id: Parameters<typeof call>[0], ...more: Parameters<typeof call>[1][]) =>
    call(id, years("taxedBenefits"), years("taxedCosts"), ...more);
  const define = (
    key: RowKey,
    unit: UnitWord,
    format: FormatName,
    of: { gain: Expression; over: Expression; figure?: Expression; addIn: Expression; needs?: Expression },
  ): DraftRow => {
    const [gain, divisor] = [row(key, "gain"), row(key, "over")];
    const isThere = native("AND", of.needs ?? hasPlan, isNumber(gain), above(native("COUNTIF", divisor, ">0"), 0));
    return make.figures(
      key,
      unit,
      {
        figure: { content: when(isThere, of.figure ?? over(gain, divisor), dash), format, style: "headline" },
        addIn: { content: when(isNumber(row(key, "figure")), of.addIn, dash), format, style: "addIn" },
        gain: { content: of.gain, format: "money" },
        over: { content: of.over, format: "money" },
      },
      {
        look: "headline",
        named: "figure",
        cells: {
          label: make.answerLabel(key, "headlineLabel"),
          check: make.agreement(row(key, "addIn"), row(key, "figure")),
        },
      },
    );
  };
  const withRate = { needs: isReady };
  return [
    define("roiTotal", "ofCost", "ratio", { gain: total("net"), over: spent, addIn: asked("CRMROI") }),
    define("roiPresent", "ofCost", "ratio", {
      gain: total("presentNet"),
      over: presentSpent,
      addIn: asked("CRMROI", "discounted", rate),
      ...withRate,
    }),
    define("roiAnnual", "perYear", "ratio", {
      gain: over(native("SUM", row("net", "laterYears")), lastYear),
      over: outlay,
      addIn: asked("CRMROI", "annual"),
    }),
    define("roiAnnualised", "perYear", "ratio", {
      gain: total("net"),
      over: spent,
      figure: minus(
        power(
          native("MAX", 0, plus(1, over(row("roiAnnualised", "gain"), row("roiAnnualised", "over")))),
          over(1, lastYear),
        ),
        1,
      ),
      addIn: asked("CRMROI", "annualised"),
    }),
    define("bcr", "factor", "years", {
      gain: total("presentBenefits"),
      over: presentSpent,
      addIn: asked("CRMBCR", rate),
      ...withRate,
    }),
    define("pi", "factor", "years", {
      gain: plus(total("presentNet"), outlay),
      over: outlay,
      addIn: asked("CRMPI", rate),
      ...withRate,
    }),
  ];
}
