/** Every pair of options: what the larger outlay brings, its NPV and its rate, and what that means in a sentence. */
import type { DraftRow } from "../../grid/draft";
import { above, dash, equal, native, plus, row, times, when, type Expression } from "../../grid/expression";
import { isNumber } from "../plainCells";
import { columnOf, keyed, presentValue, type ComparisonCells, rateUsed, isComparable } from "./cells";
import { differenceRow } from "./keys";
import { pairsOf } from "./pairList";

/** A rate as people read it: 12.5. */
export const percent = (rate: Expression): Expression => native("FIXED", times(100, rate), 1);

export const pairLabel = (make: ComparisonCells, larger: Expression, smaller: Expression): Expression =>
  make.sentence(make.words.pairs.label, { larger, smaller });

export function pairs(make: ComparisonCells): readonly DraftRow[] {
  const { words } = make;
  const [npv, rate] = [columnOf(1), columnOf(2)];
  return [
    // The names of two options need the room of the units.
    make.section(words.sections.pairs, { [npv]: `${words.heads.npv} (${make.amountUnit})`, [rate]: words.heads.rate }),
    ...pairsOf(make.options.length).flatMap(({ number }): readonly DraftRow[] => {
      const key = keyed("pair", number);
      const flows = differenceRow(number);
      const step = (column: string) => row(flows, column);
      const worth = when(isComparable, presentValue(row(flows, "years"), rateUsed), dash);
      // 1 for none, 2 for one, 3 for more changes of sign.
      const kind = plus(1, native("MIN", 2, step("changes")));
      return [
        {
          key,
          named: `${npv}:${rate}`,
          cells: {
            label: make.text(row(flows, "label")),
            [npv]: make.figure(worth, "money"),
            [rate]: make.figure(
              when(
                isComparable,
                native("CHOOSE", kind, words.pairs.noRate, step("start"), words.pairs.manyRates),
                dash,
              ),
              "ratio",
            ),
          },
        },
        {
          key: keyed("verdict", number),
          named: "label",
          cells: { label: make.text(verdict(make, key, flows, kind), "note") },
        },
      ];
    }),
  ];
}

function verdict(make: ComparisonCells, key: string, flows: string, kind: Expression): Expression {
  const said = make.words.pairs;
  const name = (column: string) => native("INDEX", make.across("options"), row(flows, column));
  const [worth, rate] = [row(key, columnOf(1)), row(key, columnOf(2))];
  const given = {
    larger: name("larger"),
    smaller: name("smaller"),
    rate: percent(rate),
    needed: percent(rateUsed),
    changes: native("FIXED", row(flows, "changes"), 0),
    better: when(above(worth, 0), name("larger"), name("smaller")),
  };
  const says = (text: string) => make.sentence(text, given);
  /** By the sign of the NPV: 1 below 0, 2 at 0, 3 above. */
  const sign = plus(2, native("SIGN", worth));
  const isSame = equal(native("SUMPRODUCT", native("ABS", row(flows, "years"))), 0);
  const one = when(
    isNumber(rate),
    native("CHOOSE", sign, says(said.below), says(said.exactly), says(said.above)),
    says(said.notFound),
  );
  const several = when(equal(worth, 0), says(said.severalSame), says(said.several));
  return when(
    isComparable,
    native("CHOOSE", kind, when(isSame, said.same, says(said.none)), one, several),
    said.unknown,
  );
}
