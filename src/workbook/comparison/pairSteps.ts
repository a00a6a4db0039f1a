/** The order of the options by outlay, and the differences of every pair in this order. */
import type { DraftRow } from "../../grid/draft";
import {
  below,
  equal,
  minus,
  native,
  plus,
  power,
  row,
  rows,
  times,
  when,
  type Expression,
} from "../../grid/expression";
import { irrCloser, irrOfLoss, irrStart } from "../investment";
import { areApart, keyed, type ComparisonCells } from "./cells";
import { countedRow, differenceRow } from "./keys";
import { pairsOf } from "./pairList";
import { pairLabel } from "./pairs";

const outlayRow = (option: number): string => keyed("outlay", option);
const sizeRow = (option: number): string => keyed("netOf", option);

/**
 * A sign by year, weighted so that an earlier year outweighs all later ones: 3^k > 3^(k−1) + … + 1. The option with the lower
 * net flow in the first year in which two differ has the larger outlay.
 */
function paysMore(option: number, other: number): Expression {
  const [own, others] = [option, other].map((each) => row(countedRow("net", each), "years")) as [
    Expression,
    Expression,
  ];
  const weight = power(3, minus(row("period", "lastYear"), row("period", "years")));
  const signs = times(areApart(own, others), native("SIGN", minus(others, own)));
  return native("SIGN", native("SUMPRODUCT", times(signs, weight)));
}

export function outlays(make: ComparisonCells): readonly DraftRow[] {
  const { words, options, numbers } = make;
  return [
    make.section(words.sections.outlay, { larger: words.heads.place }),
    ...numbers.map((option): DraftRow => {
      const key = outlayRow(option);
      const more = native("SUMPRODUCT", times(equal(make.across(key), 1), 1));
      const earlier = times(equal(make.across(key), 0), below(make.across("optionNumber"), option));
      return {
        key,
        cells: {
          label: make.text(options[option - 1]?.name ?? ""),
          ...make.each((other) => paysMore(option, other), "period"),
          larger: make.figure(plus(plus(1, more), native("SUMPRODUCT", earlier)), "whole"),
        },
      };
    }),
    // One below the other, so that a place by outlay chooses one of them.
    ...numbers.map((option): DraftRow => ({
      key: sizeRow(option),
      cells: { label: make.text(`${options[option - 1]?.name ?? ""}: ${words.sections.net}`) },
      years: () => make.figure(row(countedRow("net", option), "here"), "money"),
    })),
  ];
}

export function differences(make: ComparisonCells): readonly DraftRow[] {
  const { words, numbers } = make;
  const last = numbers.length;
  const places = rows(outlayRow(1), outlayRow(last), "larger");
  const net = rows(sizeRow(1), sizeRow(last), "here");
  const { larger, smaller, changes, rate } = words.heads;
  return [
    make.section(words.sections.differenceFlows, { larger, smaller, changes, start: rate }),
    ...pairsOf(last).flatMap((pair): readonly DraftRow[] => {
      const key = differenceRow(pair.number);
      const [signs, turns] = [keyed("sign", pair.number), keyed("turn", pair.number)];
      const [more, less] = [native("INDEX", net, row(key, "larger")), native("INDEX", net, row(key, "smaller"))];
      const name = (column: string) => native("INDEX", make.across("options"), row(key, column));
      const flow = row(key, "here");
      return [
        {
          key,
          named: "label:lastYear",
          cells: {
            label: make.text(pairLabel(make, name("larger"), name("smaller"))),
            unit: make.text(make.currency, "unit"),
            larger: make.figure(native("MATCH", pair.larger, places, 0), "whole"),
            smaller: make.figure(native("MATCH", pair.smaller, places, 0), "whole"),
            changes: make.figure(native("SUM", row(turns, "years")), "whole"),
            start: make.figure(irrOfLoss(key, row(turns, "start")), "ratio"),
          },
          // A difference that is only rounding is none: it would count as a change of sign.
          years: () => make.figure(times(areApart(more, less), minus(more, less)), "money"),
        },
        {
          key: signs,
          cells: {
            label: make.text(words.rows.sign, "note"),
            start: make.figure(irrStart(key), "ratio"),
          },
          years: (year) =>
            make.figure(
              year === 0 ? native("SIGN", flow) : when(equal(flow, 0), row(signs, "previous"), native("SIGN", flow)),
              "period",
            ),
        },
        {
          key: turns,
          cells: {
            label: make.text(words.rows.turn, "note"),
            start: make.figure(irrCloser(key, row(signs, "start")), "ratio"),
          },
          years: (year) =>
            year === 0
              ? undefined
              : make.figure(times(below(times(row(signs, "here"), row(signs, "previous")), 0), 1), "period"),
        },
      ];
    }),
  ];
}
