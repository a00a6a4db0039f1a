/** A doubt about a range of an assumption that leaves out the plan's own value: its bar in the tornado is a dash, or lies on one side. */
import type { DraftRow } from "../../../grid/draft";
import { above, atMost, equal, minus, native, plus, row, rows, times, type Expression } from "../../../grid/expression";
import type { FullRows } from "../rows";
import { base, isNumber } from "../timing";
import { carriers, type Carrier } from "./carriers";
import { carrierKey, homeOf, isDividedBy } from "./tornado";

export function rangeCheck(make: FullRows): DraftRow {
  const found = row("rangesEnclosePlan", "which");
  const place = plus(1, minus(found, rowOf("rate")));
  return make.check("rangesEnclosePlan", equal(found, 0), {
    otherwise: "look",
    given: { assumption: native("INDEX", rows(carrierKey("rate"), carrierKey("price"), "label"), place) },
    cells: { which: make.cell({ content: lastWithout, format: "period" }) },
  });
}

/** 1 if one end or both are entered, and the plan's value isn't between two; else 0. Without a value, a delay is none. */
const leavesOutPlan = (carrier: Carrier): Expression => {
  const home = homeOf(carrier);
  const [low, high] = [row(home, "low"), row(home, "high")];
  const isThere = isDividedBy(carrier) ? [above(native("COUNTIF", base(home), ">0"), 0)] : [];
  const inOrder = [isNumber(low), isNumber(high), atMost(low, base(home)), atMost(base(home), high)];
  const encloses = native("AND", ...inOrder, ...isThere);
  return times(above(native("COUNT", row(home, "low:high")), 0), minus(1, encloses));
};

const rowOf = (carrier: Carrier): Expression => native("ROW", row(carrierKey(carrier), "label"));

/** The row number of the last such assumption in the tornado; 0 if there is none. */
const lastWithout = native("MAX", ...carriers.map((carrier) => times(rowOf(carrier), leavesOutPlan(carrier))));
