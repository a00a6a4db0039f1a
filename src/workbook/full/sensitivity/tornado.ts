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
import type { RowKey, FullRows } from "../rows";
import { adopted, base, chosen, isNumber, legacySaved, presentValue, ramp } from "../timing";
import { carriers, type Carrier } from "./carriers";
import { ofCase, orDash, caseKey } from "./cases";
import { delayCells, delayOf } from "./delay";
import { afterRisk, beforeRisk, here, kept, legacyKept, years, type Basis } from "./rowsByName";

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

/** True if the end is entered and, where it is divided by the base value, that value is above 0. */
const comparable = (carrier: Carrier, end: "low" | "high"): Expression =>
  native(
    "AND",
    isReady,
    isNumber(row(homeOf(carrier), end)),
    carrier === "rate" || carrier === "slip" ? 1 : above(native("COUNTIF", base(homeOf(carrier)), ">0"), 0),
  );

type End = "low" | "high";
const changed = (carrier: Carrier, end: End, side: Side) => `${side}_${carrier}_${end}`;
/** Only adoption and slip have these rows: the other assumptions don't change the adoption by year. */
const moved = (what: "adopted" | "ramp", carrier: "adoption" | "slip", end: End) => `${what}_${carrier}_${end}`;
const baseNet = (side: Side) => (side === "after" ? ofCase("Net", "shown") : "netBeforeRisk");
const basisOf = (side: Side): Basis => (side === "after" ? afterRisk : beforeRisk);

export function carried(make: FullRows, carrier: Carrier, side: Side): DraftRow {
  const key = carrierKey(carrier, side);
  const [format, unit] = carrier === "slip" ? (["number", "months"] as const) : (["rate", "percent"] as const);
  const npv = (end: End) => {
    const value =
      carrier === "rate"
        ? presentValue(years(baseNet(side)), row(key, end))
        : presentValue(years(changed(carrier, end, side)));
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

/** The headline's net benefit by year, but without the risk % of the lines. */
export function netBeforeRisk(make: FullRows): DraftRow {
  return make.yearly("netBeforeRisk", { each: netOf("before", here(ofCase("Ramp", "shown"))), style: "total" });
}

/**
 * The net benefit of a year, after tax.
 * @param share the share of the full effect in the year
 * @param saved the avoided costs of old systems in the year, before risk
 */
function netOf(side: Side, share: Expression, saved: Expression = legacySaved(chosen("scenarioMonths"))): Expression {
  const { full, costs } = basisOf(side);
  const legacy = side === "after" ? times(saved, legacyKept) : saved;
  const benefits = times(plus(times(here(full), share), legacy), chosen("scenarioBenefits"));
  return times(minus(benefits, times(here(costs), chosen("scenarioCosts"))), kept);
}

/** The rows of adoption and of the share of the full effect by year, at the low or the high of an assumption. */
export function movedRamp(make: FullRows, carrier: "adoption" | "slip", end: End): readonly DraftRow[] {
  const value = row(carrierKey(carrier), end);
  const given = (each: Expression) => when(comparable(carrier, end), each, 0);
  const key = moved("adopted", carrier, end);
  const slip = carrier === "slip" ? value : base("slip");
  const share = carrier === "adoption" ? value : base("adoptionShare");
  const label = (of: "caseAdopted" | "caseRamp") => `${endLabel(make, carrier, end)}: ${make.wording.words.rows[of]}`;
  const line = (of: "caseAdopted" | "caseRamp", key: string, each: Expression, cells: DraftRow["cells"] = {}) => {
    const made = make.yearly({ key, label: label(of) }, { each, unit: "factor", format: "index" });
    return { ...made, cells: { ...made.cells, ...cells, label: make.text(label(of)) } };
  };
  return [
    line("caseAdopted", key, given(adopted(share)), delayCells(make, key, given(plus(slip, chosen("scenarioMonths"))))),
    line("caseRamp", moved("ramp", carrier, end), ramp(key, delayOf(key))),
  ];
}

const endLabel = (make: FullRows, carrier: Carrier, end: End): string => {
  const { rows: said } = make.wording.words;
  return make.said(said[end === "low" ? "atLow" : "atHigh"], {
    assumption: said[carrierKey(carrier) as keyof typeof said],
  });
};

/** The headline's net benefit by year, with one assumption at its low or high. */
export function changedNet(make: FullRows, carrier: Exclude<Carrier, "rate">, end: End, side: Side): DraftRow {
  const value = row(carrierKey(carrier), end);
  const more = times(minus(over(value, base(homeOf(carrier))), 1), kept);
  const share = here(ofCase("Ramp", "shown"));
  const { hours, revenue, software } = basisOf(side);
  const net = here(baseNet(side));
  const benefits = (of: RowKey) => times(times(times(here(of), share), chosen("scenarioBenefits")), more);
  const at = {
    adoption: () => netOf(side, here(moved("ramp", "adoption", end))),
    slip: () => netOf(side, here(moved("ramp", "slip", end)), legacySaved(chosen("scenarioMonths"), value)),
    conversion: () => plus(net, benefits(hours)),
    margin: () => plus(net, benefits(revenue)),
    price: () => minus(net, times(times(here(software), chosen("scenarioCosts")), more)),
  }[carrier]();
  const label = endLabel(make, carrier, end);
  const made = make.yearly(
    { key: changed(carrier, end, side), label },
    { each: when(comparable(carrier, end), at, 0) },
  );
  return { ...made, cells: { ...made.cells, label: make.text(label) } };
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
