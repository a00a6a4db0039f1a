/** The tornado: the NPV at the low and the high of each assumption, and the assumptions ranked by their effect. */
import type { DraftName, DraftRow } from "../../../grid/draft";
import {
  type Expression,
  native,
  row,
  above,
  when,
  dash,
  rows,
  plus,
  times,
  equal,
  minus,
  over,
} from "../../../grid/expression";
import { isReady } from "../returns/flows";
import type { FullRows, RowKey } from "../rows";
import { presentInYears, presentTax, taxable } from "../tax";
import { adopted, base, chosen, isNumber, legacySaved, liveEarly, ramp } from "../timing";
import { carriers, type Carrier } from "./carriers";
import { ofCase, orDash, caseKey } from "./cases";
import { delayCells, delayOf } from "./delay";
import { afterRisk, beforeRisk, here, legacyKept, years, type Basis } from "./rowsByName";

/** There are two tornadoes: `after` includes the risk % of the lines, as the headline does; `before` leaves it out. */
export type Side = "after" | "before";
export const carrierKey = (carrier: Carrier, side: Side = "after"): string =>
  side === "after" ? `carry_${carrier}` : `carryBefore_${carrier}`;

const homes = {
  rate: "rate",
  adoption: "adoptionShare",
  slip: "slip",
  conversion: "conversion",
  margin: "margin",
  price: "licencePrice",
} as const satisfies Readonly<Record<Carrier, RowKey>>;

export const homeOf = (carrier: Carrier): RowKey => homes[carrier];

export const rankKey = (place: number): string => `rank_${place}`;

export const places = carriers.map((_, i) => i + 1);

/** The ranked assumptions with the number of their row and their two changes. The pane draws them. */
export const tornadoName: DraftName = {
  key: "tornado",
  sheet: "sensitivity",
  from: rankKey(1),
  to: rankKey(places.length),
  columns: "which:highChange",
};

/** The ends of a rate and of a delay are taken as they are; those of the others as a part of the base value. */
export const isDividedBy = (carrier: Carrier): boolean => carrier !== "rate" && carrier !== "slip";

/** True if the end is entered and, where it is divided by the base value, that value is above 0. */
const comparable = (carrier: Carrier, end: "low" | "high"): Expression =>
  native(
    "AND",
    isReady,
    isNumber(row(homeOf(carrier), end)),
    isDividedBy(carrier) ? above(native("COUNTIF", base(homeOf(carrier)), ">0"), 0) : 1,
  );

type End = "low" | "high";
const changed = (carrier: Carrier, end: End, side: Side) => `${side}_${carrier}_${end}`;
/** Only adoption and slip have these rows: the other assumptions don't change the adoption by year. */
const moved = (what: "adopted" | "early" | "ramp", carrier: "adoption" | "slip", end: End) =>
  `${what}_${carrier}_${end}`;
/** The headline's profit before tax, and what of it is taxed; of the tornado before risk, without the risk % of the lines. */
const basePlan = (side: Side): Plan =>
  side === "after"
    ? { profit: ofCase("Profit", "shown"), taxed: ofCase("Taxable", "shown") }
    : { profit: "profitBeforeRisk", taxed: "taxableBeforeRisk" };

/** The rows of profit before tax and of what of it is taxed, by year. */
interface Plan {
  readonly profit: string;
  readonly taxed: string;
}
const changedPlan = (carrier: Carrier, end: End, side: Side): Plan => ({
  profit: `${changed(carrier, end, side)}_profit`,
  taxed: `${changed(carrier, end, side)}_taxed`,
});

/**
 * NPV after tax: the profit, less the costs that are paid now and deducted later, less tax when it is paid
 * @param paidBefore by year
 */
const worthOf = ({ profit, taxed }: Plan, paidBefore: Expression, rate?: Expression): Expression =>
  minus(presentInYears(minus(years(profit), paidBefore), rate), presentTax(years(taxed), rate));

/** The costs of each year that tax deducts in other years. */
const deductedLater = (side: Side): Expression => {
  const { costs, deductible } = basisOf(side);
  return times(minus(years(costs), years(deductible)), chosen("scenarioCosts"));
};

/** How much larger an assumption is at its low or high than in the plan. */
const more = (carrier: Carrier, end: End): Expression =>
  minus(over(row(carrierKey(carrier), end), base(homeOf(carrier))), 1);
const basisOf = (side: Side): Basis => (side === "after" ? afterRisk : beforeRisk);

export function carried(make: FullRows, carrier: Carrier, side: Side): DraftRow {
  const key = carrierKey(carrier, side);
  const [format, unit] = carrier === "slip" ? (["number", "months"] as const) : (["rate", "percent"] as const);
  const npv = (end: End) => {
    const { software, deductibleSoftware } = basisOf(side);
    const ofSoftware = times(minus(years(software), years(deductibleSoftware)), chosen("scenarioCosts"));
    const paidBefore =
      carrier === "price" ? plus(deductedLater(side), times(ofSoftware, more(carrier, end))) : deductedLater(side);
    const value =
      carrier === "rate"
        ? worthOf(basePlan(side), paidBefore, row(key, end))
        : worthOf(changedPlan(carrier, end, side), paidBefore);
    return { content: when(comparable(carrier, end), value, dash), format: "money" as const };
  };
  const swings = rows(carrierKey("rate", side), carrierKey("price", side), "swing");
  const own = row(key, "swing");
  // If swings are equal, the first in the list ranks higher, so that each rank exists once.
  const order = plus(
    native("SUMPRODUCT", times(above(swings, own), 1)),
    native("SUMPRODUCT", times(equal(rows(carrierKey("rate", side), key, "swing"), own), 1)),
  );
  const both = native("AND", isNumber(row(key, "npvLow")), isNumber(row(key, "npvHigh")));
  const made = make.figures(carrierKey(carrier) as RowKey, unit, {
    low: { content: orDash(row(homeOf(carrier), "low")), format, style: "link" },
    high: { content: orDash(row(homeOf(carrier), "high")), format, style: "link" },
    npvLow: npv("low"),
    npvHigh: npv("high"),
    swing: {
      content: when(both, native("ABS", minus(row(key, "npvHigh"), row(key, "npvLow"))), 0),
      format: "money",
    },
    order: { content: order, format: "whole" },
  });
  return { ...made, key };
}

/** The headline's net benefit, profit and taxed profit by year, before tax and without the risk % of the lines. */
export function beforeRiskRows(make: FullRows): readonly DraftRow[] {
  const benefits = benefitsOf("before", here(ofCase("Ramp", "shown")));
  const less = (costs: RowKey) => minus(benefits, times(here(costs), chosen("scenarioCosts")));
  return [
    make.yearly("netBeforeRisk", { each: less("costsBefore"), style: "total" }),
    make.yearly("profitBeforeRisk", { each: less("deductibleBefore") }),
    make.yearly("taxableBeforeRisk", { each: taxable("taxableBeforeRisk", "profitBeforeRisk") }),
  ];
}

/**
 * The benefits of a year, before tax.
 * @param share the share of the full effect in the year
 * @param saved the avoided costs of old systems in the year, before risk
 */
function benefitsOf(
  side: Side,
  share: Expression,
  saved: Expression = legacySaved(chosen("scenarioMonths")),
): Expression {
  const legacy = side === "after" ? times(saved, legacyKept) : saved;
  return times(plus(times(here(basisOf(side).full), share), legacy), chosen("scenarioBenefits"));
}

/** The rows of adoption and of the share of the full effect by year, at the low or the high of an assumption. */
export function movedRamp(make: FullRows, carrier: "adoption" | "slip", end: End): readonly DraftRow[] {
  const value = row(carrierKey(carrier), end);
  const given = (each: Expression) => when(comparable(carrier, end), each, 0);
  const [key, early] = [moved("adopted", carrier, end), moved("early", carrier, end)];
  const slip = carrier === "slip" ? value : base("slip");
  const share = carrier === "adoption" ? value : base("adoptionShare");
  const label = (of: "caseAdopted" | "caseEarly" | "caseRamp") =>
    `${endLabel(make, carrier, end)}: ${make.wording.words.rows[of]}`;
  const line = (of: Parameters<typeof label>[0], key: string, each: Expression, cells: DraftRow["cells"] = {}) => {
    const made = make.yearly({ key, label: label(of) }, { each, unit: "factor", format: "index" });
    return { ...made, cells: { ...made.cells, ...cells, label: make.text(label(of)) } };
  };
  return [
    line("caseAdopted", key, given(adopted(share)), delayCells(make, key, given(plus(slip, chosen("scenarioMonths"))))),
    line("caseEarly", early, liveEarly(delayOf(key))),
    line("caseRamp", moved("ramp", carrier, end), ramp(key, early, delayOf(key))),
  ];
}

const endLabel = (make: FullRows, carrier: Carrier, end: End): string => {
  const { rows: said } = make.wording.words;
  return make.said(said[end === "low" ? "atLow" : "atHigh"], {
    assumption: said[carrierKey(carrier) as keyof typeof said],
  });
};

/** The headline's profit before tax by year with one assumption at its low or high, and what of it is taxed. */
export function changedProfit(
  make: FullRows,
  carrier: Exclude<Carrier, "rate">,
  end: End,
  side: Side,
): readonly DraftRow[] {
  const value = row(carrierKey(carrier), end);
  const share = here(ofCase("Ramp", "shown"));
  const { hours, revenue, deductible, deductibleSoftware } = basisOf(side);
  const profit = here(basePlan(side).profit);
  const less = times(here(deductible), chosen("scenarioCosts"));
  const benefits = (of: RowKey) => times(times(times(here(of), share), chosen("scenarioBenefits")), more(carrier, end));
  const at = {
    adoption: () => minus(benefitsOf(side, here(moved("ramp", "adoption", end))), less),
    slip: () =>
      minus(benefitsOf(side, here(moved("ramp", "slip", end)), legacySaved(chosen("scenarioMonths"), value)), less),
    conversion: () => plus(profit, benefits(hours)),
    margin: () => plus(profit, benefits(revenue)),
    price: () => minus(profit, times(times(here(deductibleSoftware), chosen("scenarioCosts")), more(carrier, end))),
  }[carrier]();
  const { profit: own, taxed } = changedPlan(carrier, end, side);
  const label = endLabel(make, carrier, end);
  const line = (key: string, each: Expression, said: string): DraftRow => {
    const made = make.yearly({ key, label: said }, { each });
    return { ...made, cells: { ...made.cells, label: make.text(said) } };
  };
  return [
    line(own, when(comparable(carrier, end), at, 0), label),
    line(taxed, taxable(taxed, own), make.wording.words.rows.caseTaxable),
  ];
}

/** The row for the assumption with the given rank, and its effect on the NPV. */
export function ranked(make: FullRows, place: number): DraftRow {
  const key = rankKey(place);
  const column = (name: string) => rows(carrierKey("rate"), carrierKey("price"), name);
  const npv = (name: string) => native("INDEX", column(name), row(key, "which"));
  const change = (name: string) => when(isNumber(npv(name)), minus(npv(name), row(caseKey("shown"), "npv")), 0);
  return {
    key,
    cells: {
      label: make.link(native("INDEX", column("label"), row(key, "which"))),
      unit: make.text(make.unit("currency"), "unit"),
      which: make.cell({ content: native("MATCH", row(key, "place"), column("order"), 0), format: "whole" }),
      lowChange: make.cell({ content: change("npvLow"), format: "money" }),
      highChange: make.cell({ content: change("npvHigh"), format: "money" }),
      place: make.cell({ content: place, format: "whole" }),
    },
  };
}
