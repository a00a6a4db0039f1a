/** The parts that every sheet of the full workbook has: title, stamp, purpose, header, colours of checks, page setup. */
import type { DraftChart, DraftColumn, DraftCondition, DraftRow, DraftSheet } from "../../grid/draft";
import { equal, joined, native, row, when, type Expression } from "../../grid/expression";
import { textFormula } from "../../grid/sentence";
import { afterDoubts } from "../checks/state";
import { shownLabel } from "../yearLabel";
import { base } from "./timing";
import { cellForms } from "../../language/cellForm";
import type { Language } from "../../language/languages";
import type { FullRows, Heads } from "./rows";
import type { FullWords } from "./words";

export type SheetKey = keyof FullWords["sheets"];
export type Section = readonly DraftRow[];

interface Parts {
  readonly columns: readonly DraftColumn[];
  readonly heads: Heads;
  /** Headings that are formulas. */
  readonly titles?: DraftRow["cells"];
  readonly sections: readonly Section[];
  readonly charts?: readonly DraftChart[];
  readonly upTo?: DraftSheet["page"]["upTo"];
}

export function sheetOf(key: Exclude<SheetKey, "summary">, make: FullRows, parts: Parts): DraftSheet {
  const { words, shared, isSample } = make.wording;
  const { columns, heads, titles = {}, sections, charts = [], upTo } = parts;
  const hasYears = columns.some(({ names }) => names.includes("years"));
  const title = words.sheets[key] + (isSample ? ` (${shared.sample})` : "");
  const stamp =
    key === "inputs" ? afterDoubts(row("checks", "label"), shared, stampOf(make)) : joined(row("stamp", "label"), "");
  const top: readonly DraftRow[] = [
    { cells: { label: make.text(title, "title") }, height: 28 },
    { ...(key === "inputs" && { key: "stamp" }), cells: { label: make.text(stamp, "basis") } },
    {
      ...(hasYears && {
        key: "period",
        years: (year: number) => make.cell({ content: year, format: "whole", style: "counter" }),
      }),
      cells: { label: make.text(words.hints[key], "basis") },
    },
    {
      key: "heading",
      band: "heading",
      height: 20,
      cells: {
        ...clipping(make, columns),
        ...headings(make, heads),
        ...titles,
        label: make.text(joined(row("checks", "label"), ""), "heading"),
      },
      ...(hasYears && {
        years: () => make.text(shownLabel(row("yearLabel", "here")), "headingFigure"),
      }),
    },
  ];
  return {
    key,
    name: words.sheets[key],
    columns,
    rows: [...top, ...between(sections)],
    frozenRows: top.length,
    conditions: [...conditions(make, sections), ...masterConditions(make, "heading")],
    charts,
    page: { ...pageOf(make), ...(upTo && { upTo }) },
  };
}

/** A blank that no cell's words run over: a check's own sentence, in its colours, would stand on the dark band. */
const clipping = (make: FullRows, [, beside]: readonly DraftColumn[]): DraftRow["cells"] => {
  const [name] = beside?.names ?? [];
  return name === undefined ? {} : { [name]: make.text("\u00a0", "heading") };
};

const textColumns = new Set([
  "unit",
  "growth",
  "pricedIn",
  "kind",
  "per",
  "class",
  "countedIn",
  "note",
  "source",
  "owner",
  "confidence",
]);

export function headings(make: FullRows, heads: Heads): DraftRow["cells"] {
  const { header } = make.wording.words;
  return Object.fromEntries(
    Object.entries(heads).map(([column, word]) => [
      column,
      make.text(header[word], textColumns.has(column) ? "heading" : "headingFigure"),
    ]),
  );
}

/** Puts an empty row between sections. */
const between = (sections: readonly Section[]): readonly (DraftRow | undefined)[] =>
  sections.flatMap((section, i): readonly (DraftRow | undefined)[] => (i === 0 ? section : [undefined, ...section]));

export const pageOf = (make: FullRows, isOnePage = false): DraftSheet["page"] => ({
  orientation: "landscape",
  isOnePage,
  header: { left: make.wording.shared.page.model, right: "&A" },
  footer: { left: "&F", centre: "&D", right: make.wording.shared.page.page },
});

/** The colours of a sheet's checks, from the first check to the last. */
function conditions(make: FullRows, sections: readonly Section[]): readonly DraftCondition[] {
  const { shared } = make.wording;
  const checks = checksOf(sections);
  const [first, last] = [checks[0], checks.at(-1)];
  if (first?.key === undefined || last?.key === undefined) return [];
  const area = { from: first.key, to: last.key, column: "check" };
  // The comparison is case-sensitive, because the heading "Check" is among the checks and must not match "CHECK".
  const says = (word: string) => (cell: string) => `EXACT(${cell},"${word}")`;
  return [
    { ...area, formula: says(shared.ok), style: "good" },
    { ...area, formula: says(shared.check), style: "bad" },
    { ...area, formula: says(shared.look), style: "warn" },
  ];
}

const checksOf = (sections: readonly Section[]): readonly DraftRow[] =>
  sections.flat().filter(({ cells }) => cells["check"]?.style === "check");

/** The checks that Notes lists: those that another check includes (`isSummed`) are left out. */
export const listedChecks = (rows: readonly (DraftRow | undefined)[]): readonly DraftRow[] =>
  checksOf([rows.filter((each) => each !== undefined && !each.isSummed) as DraftRow[]]);

/** The colours of the master check: none if all checks hold, one for a doubt, another for a failure. */
export function masterConditions({ wording }: FullRows, header: string): readonly DraftCondition[] {
  const { checksHold, lookAt } = wording.shared;
  const cell = { from: header, to: header, column: "label" } as const;
  return [
    { ...cell, formula: (at) => `LEFT(${at},${lookAt.length})="${lookAt}"`, style: "warn" },
    { ...cell, formula: (at) => `IFERROR(${at}<>"${checksHold}",TRUE)`, style: "bad" },
  ];
}

/** Organisation, status, version, date and author, from Inputs. */
function stampOf(make: FullRows): Expression {
  const { words, shared } = make.wording;
  const after = (given: Expression, said: Expression) => when(native("ISNUMBER", given), joined(" · ", said), "");
  const named = (key: "organisation" | "author", lead: string, tail: string) =>
    when(equal(base(key), ""), "", joined(lead, base(key), tail));
  return joined(
    named("organisation", "", " · "),
    base("status"),
    when(equal(base("version"), ""), "", joined(` · ${words.summary.version} `, base("version"))),
    after(
      base("versionDate"),
      textFormula(words.summary.day, { day: writtenDay(base("versionDate"), make.wording.language) }),
    ),
    named("author", " · ", ""),
    ` · ${shared.page.model}`,
  );
}

/** A date such as 2027-01-31 or 31.1.2027. TEXT isn't used, because its format codes differ by the language of Excel. */
export function writtenDay(day: Expression, language: Language): Expression {
  const two = (part: Expression) => native("RIGHT", joined("0", part), 2);
  const [year, month, dayOfMonth] = [native("YEAR", day), native("MONTH", day), native("DAY", day)];
  const parts: Readonly<Record<string, Expression>> = {
    ...{ yyyy: year, mm: two(month), m: month, dd: two(dayOfMonth), d: dayOfMonth },
  };
  const [first = "", ...others] = cellForms[language].day.split(/\b/).map((each) => parts[each] ?? each);
  return joined(first, ...others);
}
