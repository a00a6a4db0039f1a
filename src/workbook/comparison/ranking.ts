/** The rank by NPV at one rate over one horizon, and the sentences that give its reason. */
import type { DraftRow } from "../../grid/draft";
import {
  above,
  dash,
  equal,
  joined,
  literal,
  minus,
  native,
  plus,
  times,
  when,
  type Expression,
} from "../../grid/expression";
import { isNumber } from "../plainCells";
import { keyed, type ComparisonCells, rateUsed, yearsUsed, isComparable } from "./cells";
import { percent } from "./pairs";
import { of } from "./steps";

/** Two present values whose difference is smaller, against their size, count as the same. */
const alike = 1e-9;

export function rank(make: ComparisonCells, option: number): Expression {
  const own = of("npv", option);
  const least = times(alike, native("MAX", 1, native("ABS", own)));
  const better = above(minus(make.across("npv"), own), least);
  return when(isComparable, plus(1, native("SUMPRODUCT", times(better, 1))), dash);
}

/** The figure of the option at a place. */
const at = (make: ComparisonCells, key: string, place: number): Expression =>
  native("INDEX", make.across(key), of("whoAt", place));

const whole = (amount: Expression): Expression => native("FIXED", amount, 0);

export function ranking(make: ComparisonCells): readonly DraftRow[] {
  const { words, numbers } = make;
  const said = words.ranking;
  return [
    make.section(words.sections.ranking),
    ...numbers.map((place): DraftRow => {
      const isFirst = equal(at(make, "rank", place), 1);
      const given = {
        place: native("FIXED", at(make, "rank", place), 0),
        name: at(make, "options", place),
        npv: whole(at(make, "npv", place)),
        best: at(make, "options", 1),
        less: whole(minus(at(make, "npv", 1), at(make, "npv", place))),
      };
      const says = (text: string) => make.sentence(text, given);
      const others = joined(
        when(isFirst, says(said.same), says(said.later)),
        // Only where it isn't first, and both have a rate of return.
        when(native("AND", above(at(make, "rank", place), 1), irrIsHigher(make, place)), said.irr, ""),
      );
      return {
        key: keyed("place", place),
        named: "label",
        cells: { label: make.text(when(isComparable, place === 1 ? says(said.first) : others, dash)) },
      };
    }),
  ];
}

function irrIsHigher(make: ComparisonCells, place: number): Expression {
  const [own, best] = [at(make, "irr", place), at(make, "irr", 1)];
  return when(native("AND", isNumber(own), isNumber(best)), above(own, best), 0);
}

/** The sentence at the top: it tells the truth for gains, losses, pure costs and ties. */
export function statement(make: ComparisonCells): Expression {
  const { words } = make;
  const said = words.statement;
  const npv = at(make, "npv", 1);
  const isCostsOnly = equal(native("SUMPRODUCT", native("ABS", make.across("benefitsTotal"))), 0);
  const given = {
    name: at(make, "options", 1),
    npv: whole(when(isCostsOnly, native("ABS", npv), npv)),
    rate: percent(rateUsed),
    years: whole(yearsUsed),
    lead: whole(minus(npv, at(make, "npv", 2))),
    next: at(make, "options", 2),
  };
  const says = (text: string) => make.sentence(text, given);
  const kind = when(isCostsOnly, 4, minus(2, native("SIGN", npv)));
  const main = native("CHOOSE", kind, says(said.gains), says(said.even), says(said.loses), says(said.costs));
  const isTie = equal(at(make, "rank", 2), 1);
  const after = when(isTie, says(said.tie), when(isCostsOnly, says(said.cheaper), says(said.lead)));
  return native("IFERROR", when(isComparable, joined(main, after), said.none), literal(said.none));
}
