/** What the options are, and how they are compared: base, rate, horizon, renewal. */
import type { DraftCell, DraftRow } from "../../grid/draft";
import { dash, equal, native, row, rows, when, within, type Expression } from "../../grid/expression";
import type { Validation } from "../../grid/plan";
import { kinds } from "../inputs/limits";
import { isNumber } from "../plainCells";
import { columnOf, type ComparisonCells } from "./cells";
import { firstConflict, lastConflict } from "./conflicts";
import { ownKey } from "./keys";
import { of } from "./steps";
import type { ComparisonWords } from "./words";

export function optionRows(make: ComparisonCells): readonly DraftRow[] {
  const { words, options } = make;
  const { title, prompt, refusal } = words.validation.against;
  const asks = {
    allows: { type: "list", words: Object.values(words.choices.against) },
    title,
    prompt,
    refusal,
  } as const;
  const shown = (
    key:
      | "start"
      | "fiscalYear"
      | "fiscalMonth"
      | "years"
      | "rate"
      | "users"
      | "tax"
      | "prices"
      | "risk"
      | "avoided"
      | "state",
    unit: Parameters<ComparisonCells["unit"]>[0] | undefined,
    format: Parameters<ComparisonCells["figure"]>[1],
  ): DraftRow => ({
    key: `shown_${key}`,
    named: `${columnOf(1)}:${columnOf(options.length)}`,
    cells: {
      label: make.text(words.rows[key]),
      ...(unit && { unit: make.text(make.unit(unit), "unit") }),
      ...make.each((option) => of(ownKey(key), option), format, "link"),
    },
  });
  return [
    make.section(words.sections.options),
    {
      key: "against",
      named: `${columnOf(1)}:${columnOf(options.length)}`,
      cells: {
        label: make.text(words.rows.against),
        unit: make.text(words.units.choose, "unit"),
        ...Object.fromEntries(
          options.map(({ against }, i): readonly [string, DraftCell] => [
            columnOf(i + 1),
            { ...make.text(against === undefined ? null : words.choices.against[against], "inputText"), asks },
          ]),
        ),
      },
    },
    {
      key: "shown_currency",
      named: `${columnOf(1)}:${columnOf(options.length)}`,
      cells: {
        label: make.text(words.rows.currency),
        ...Object.fromEntries(
          make.numbers.map((option) => [
            columnOf(option),
            make.currencyOf(option, of(ownKey("currency"), option), "link"),
          ]),
        ),
      },
    },
    shown("start", undefined, "date"),
    shown("fiscalYear", undefined, "whole"),
    shown("fiscalMonth", undefined, "whole"),
    shown("years", "years", "whole"),
    shown("rate", "perYear", "ratio"),
    shown("users", "people", "count"),
    shown("tax", undefined, "ratio"),
    shown("prices", undefined, "whole"),
    shown("risk", undefined, "whole"),
    shown("avoided", undefined, "money"),
    shown("state", undefined, "whole"),
    make.note(words.notes.against),
  ];
}

/** How the reader wants the options compared; all of it can be changed on the sheet. */
export interface AskedSettings {
  /** The number of the option that the others are compared with, from 1. */
  readonly base: number;
  /** Per year; where the models' rates differ. */
  readonly rateForAll?: number | undefined;
  /** After year 0; where the models' years differ. */
  readonly yearsForAll?: number | undefined;
  /** Each option will be renewed on like terms when its years are over. */
  readonly isRenewed?: boolean | undefined;
}

/** Inputs and their limits. */
export function settingInputs({ words, options }: ComparisonCells, years: number) {
  return {
    base: { type: "whole", from: 1, to: options.length },
    rateForAll: kinds.rate.allows,
    yearsForAll: { type: "whole", from: 1, to: years },
    renewed: { type: "list", words: Object.values(words.choices.renewed) },
  } as const satisfies Readonly<Record<string, Validation["allows"]>>;
}

const allSame = (make: ComparisonCells, key: string): Expression => {
  const all = make.across(key);
  return native(
    "AND",
    equal(native("COUNT", all), make.options.length),
    within(native("MAX", all), native("MIN", all)),
  );
};
export const ratesAgree = (make: ComparisonCells): Expression => allSame(make, ownKey("rate"));
export const yearsAgree = (make: ComparisonCells): Expression => allSame(make, ownKey("years"));

export function settings(make: ComparisonCells, asked: AskedSettings, years: number): readonly DraftRow[] {
  const { words, shared } = make;
  const { base, rateForAll = null, yearsForAll = null, isRenewed = false } = asked;
  const first = columnOf(1);
  const allows = settingInputs(make, years);
  const input = (
    key: keyof typeof allows,
    asks: keyof ComparisonWords["validation"],
    unit: Parameters<ComparisonCells["unit"]>[0],
    cell: DraftCell,
  ): DraftRow => {
    const { title, prompt, refusal } = words.validation[asks];
    return {
      key,
      named: first,
      cells: {
        label: make.text(words.rows[key]),
        unit: make.text(make.unit(unit), "unit"),
        [first]: { ...cell, asks: { allows: allows[key], title, prompt, refusal } },
      },
    };
  };
  const result = (
    key: "rateUsed" | "yearsUsed" | "comparable",
    unit: Parameters<ComparisonCells["unit"]>[0],
    format: "ratio" | "whole",
    content: Expression,
  ): DraftRow => ({
    key,
    named: first,
    cells: {
      label: make.text(words.rows[key]),
      unit: make.text(make.unit(unit), "unit"),
      [first]: make.figure(content, format),
    },
  });
  const used = (forAll: string, agree: Expression, own: Expression) =>
    when(isNumber(row(forAll, first)), row(forAll, first), when(agree, own, dash));
  const isWhole = native("AND", isNumber(row("rateUsed", first)), isNumber(row("yearsUsed", first)));
  const noConflict = equal(native("COUNTIF", rows(firstConflict, lastConflict, "check"), shared.check), 0);
  return [
    make.section(words.sections.settings),
    input("base", "base", "number", make.figure(base, "whole", "input")),
    input("rateForAll", "rate", "perYear", make.figure(rateForAll, "ratio", "input")),
    input("yearsForAll", "years", "years", make.figure(yearsForAll, "whole", "input")),
    input("renewed", "renewed", "choose", make.text(isRenewed ? words.choices.renewed.yes : null, "inputText")),
    result("rateUsed", "perYear", "ratio", used("rateForAll", ratesAgree(make), of(ownKey("rate"), 1))),
    result("yearsUsed", "years", "whole", used("yearsForAll", yearsAgree(make), of(ownKey("years"), 1))),
    result("comparable", "number", "whole", when(native("AND", isWhole, noConflict), 1, 0)),
    make.note(words.notes.forAll),
    make.note(words.notes.renewed),
  ];
}
