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
import { isLate, isMidYear } from "../tax";
import { overYears } from "./answers";
import { flowsOf, withSettlement, years, hasPlan, isReady, total, spent, presentSpent, rate } from "./flows";

/** Each definition of ROI has its numerator and its denominator beside it, because these are how they differ. */
export function definitions(make: FullRows): readonly DraftRow[] {
  const lastYear = row("period", "lastYear");
  const outlay = minus(row("taxedCosts", "yearZero"), row("taxedBenefits", "yearZero"));
  type Id = Parameters<typeof call>[0];
  type More = readonly Parameters<typeof call>[1][];
  const asked = (id: Id, ...more: More) =>
    overYears((place) => call(id, row("taxedBenefits", place), row("taxedCosts", place), ...more), withSettlement);
  /** At mid-year, of amounts that are discounted already. */
  const discounting = (id: Id, atYearEnd: More, ofPresent: More = []) =>
    when(
      isMidYear,
      call(id, flowsOf("presentBenefits"), flowsOf("presentCosts"), ...ofPresent),
      asked(id, ...atYearEnd),
    );
  /** By the number of years: the column after them, where tax is settled later, is no year of its own. */
  const askedByYear = (id: Id, ...more: More) =>
    when(isLate, dash, call(id, years("taxedBenefits"), years("taxedCosts"), ...more));
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
      addIn: discounting("CRMROI", ["discounted", rate]),
      ...withRate,
    }),
    define("roiAnnual", "perYear", "ratio", {
      gain: over(plus(native("SUM", row("net", "laterYears")), row("net", "settled")), lastYear),
      over: outlay,
      addIn: askedByYear("CRMROI", "annual"),
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
      addIn: askedByYear("CRMROI", "annualised"),
    }),
    define("bcr", "factor", "years", {
      gain: total("presentBenefits"),
      over: presentSpent,
      addIn: discounting("CRMBCR", [rate]),
      ...withRate,
    }),
    define("pi", "factor", "years", {
      gain: plus(total("presentNet"), outlay),
      over: outlay,
      addIn: discounting("CRMPI", [rate], [0]),
      ...withRate,
    }),
  ];
}
