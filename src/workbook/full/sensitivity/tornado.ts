/** NPV at the low and the high of each assumption, and the assumptions in the order of their effect. */
import type { DraftRow } from "../../../grid/draft";
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
import { isNumber, base, presentValue, shareAfter, monthsUntil, rampOf, ramp, legacySaved } from "../timing";
import { ofCase, orDash, caseKey } from "./cases";
import { years, here, none, kept } from "./rowsByName";

/** Assumptions with a low and a high, in the order of Inputs. */
export const carriers = ["rate", "adoption", "slip", "conversion", "margin", "price"] as const;

export type Carrier = (typeof carriers)[number];

export const carrierKey = (carrier: Carrier): RowKey => `carry_${carrier}`;

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

/** Its value in the base case must be above zero, because other values are divided by it. */
const comparable = (carrier: Carrier, end: "low" | "high"): Expression =>
  native(
    "AND",
    isReady,
    isNumber(row(carrierKey(carrier), end)),
    carrier === "rate" || carrier === "slip" ? 1 : above(native("COUNTIF", base(homeOf(carrier)), ">0"), 0),
  );

const changed = (carrier: Carrier, end: "low" | "high") => `at_${carrier}_${end}`;

export function carried(make: FullRows, carrier: Carrier): DraftRow {
  const key = carrierKey(carrier);
  const [format, unit] = carrier === "slip" ? (["number", "months"] as const) : (["rate", "percent"] as const);
  const npv = (end: "low" | "high") => {
    const value =
      carrier === "rate"
        ? presentValue(years(ofCase("Net", "base")), row(key, end))
        : presentValue(years(changed(carrier, end)));
    return { content: when(comparable(carrier, end), value, dash), format: "money" as const };
  };
  const swings = rows(carrierKey("rate"), carrierKey("price"), "swing");
  const own = row(key, "swing");
  // Of equal swings, the first in the list has the higher rank.
  const order = plus(
    native("SUMPRODUCT", times(above(swings, own), 1)),
    native("SUMPRODUCT", times(equal(rows(carrierKey("rate"), key, "swing"), own), 1)),
  );
  const both = native("AND", isNumber(row(key, "npvLow")), isNumber(row(key, "npvHigh")));
  return make.figures(key, unit, {
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
}

/** The base case with one assumption at its low or high. */
export function changedNet(make: FullRows, carrier: Exclude<Carrier, "rate">, end: "low" | "high"): DraftRow {
  const value = row(carrierKey(carrier), end);
  const more = minus(over(value, base(homeOf(carrier))), 1);
  const [full, ramped] = [here("full"), here(ofCase("Ramp", "base"))];
  const [baseNet, legacy] = [here(ofCase("Net", "base")), here(ofCase("Legacy", "base"))];
  const spent = here(ofCase("Costs", "base"));
  const live = shareAfter(monthsUntil(base("slip"), none));
  const liveLater = shareAfter(monthsUntil(value, none));
  const net = {
    adoption: minus(plus(times(times(full, rampOf(times(here("adoption"), value), live)), kept), legacy), spent),
    slip: minus(plus(times(times(full, ramp(liveLater)), kept), times(legacySaved(none, value), kept)), spent),
    conversion: plus(baseNet, times(times(times(here("fullHours"), ramped), kept), more)),
    margin: plus(baseNet, times(times(times(here("fullRevenue"), ramped), kept), more)),
    price: minus(baseNet, times(times(here("softwareBefore"), kept), more)),
  }[carrier];
  const { words } = make.wording;
  const label = make.said(words.rows[end === "low" ? "atLow" : "atHigh"], {
    assumption: words.rows[carrierKey(carrier) as keyof typeof words.rows],
  });
  const made = make.yearly({ key: changed(carrier, end), label }, { each: when(comparable(carrier, end), net, 0) });
  return { ...made, cells: { ...made.cells, label: make.text(label) } };
}

/** The assumption with the given rank, and its effect on the NPV. */
export function ranked(make: FullRows, place: number): DraftRow {
  const key = rankKey(place);
  const column = (name: string) => rows(carrierKey("rate"), carrierKey("price"), name);
  const npv = (name: string) => native("INDEX", column(name), row(key, "which"));
  const change = (name: string) => when(isNumber(npv(name)), minus(npv(name), row(caseKey("base"), "npv")), 0);
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
