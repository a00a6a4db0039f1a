/** The Notes sheet: assumptions, conventions, versions, every check, and a description of each function. */
import { catalogue, type FunctionId } from "../../catalogue";
import { takesOneCell, type AnyDefinition, type Ref } from "../../catalogue/define";
import type { FunctionWords, ParameterNames } from "../../catalogue/words";
import { partLocally } from "../../formula/locally";
import { textHeight } from "../../grid/textHeight";
import type { DraftRow, DraftSheet } from "../../grid/draft";
import { above, dash, equal, joined, native, row, times, when, type Expression } from "../../grid/expression";
import { textFormula } from "../../grid/sentence";
import { fill } from "../../language/fill";
import { isolated } from "../../language/isolates";
import { separatorsOf } from "../../language/numbers";
import { noFigure } from "../../language/noFigure";
import { formulaCells } from "../checks/formulas";
import { addressOf, lastCell } from "../checks/lastCell";
import { isCount, stateOf } from "../checks/state";
import { listedChecks, sheetOf } from "./page";
import type { FullRows } from "./rows";

/** The functions that the workbook's add-in cells call. */
const used = [
  "CRMROI",
  "CRMNPV",
  "CRMIRR",
  "CRMPAYBACK",
  "CRMBREAKEVEN",
  "CRMBCR",
  "CRMPI",
  "CRMTCO",
  "CRMTCOUSER",
  "CRMGOAL",
  "CRMSUCCESS",
  "CRMSIMULATE",
  "CRMSENSITIVITY",
] as const satisfies readonly FunctionId[];

/** The words of functions and of their parameters. */
export interface Described {
  readonly functions: FunctionWords;
  readonly parameters: ParameterNames;
}

/** Functions that the workbook calls with a rate although it is optional. */
const withRate = { CRMBREAKEVEN: true, CRMBCR: true } as const;

const [logRows, versionRows] = [8, 6];

/** Column widths in characters. */
const [labelWidth, twinWidth] = [66, 46];
const pageWidth = labelWidth + twinWidth + 20 + 13 + 14;

export function notes(make: FullRows, words: Described, sheets: readonly DraftSheet[], years: number): DraftSheet {
  const { notesSheet: said, sample } = make.wording.words;
  const { isSample } = make.wording;
  const { asks } = make;
  const blanks = (count: number, of: (place: number) => DraftRow): readonly DraftRow[] =>
    Array.from({ length: count }, (_, place) => of(place));
  const day = make.cell({ content: null, format: "date", style: "input", asks: asks.for("date") });
  const log = (place: number): DraftRow => ({
    cells: {
      label: make.textInput(isSample && place === 0 ? sample.assumption : null),
      source: make.textInput(isSample && place === 0 ? sample.source.pilot : null),
      owner: make.textInput(isSample && place === 0 ? sample.owner.sales : null),
      date: day,
      confidence: make.textInput(null, asks.choice("confidence")),
    },
  });
  const version = (place: number): DraftRow => ({
    cells: {
      label: make.textInput(isSample && place === 0 ? sample.change : null),
      source: make.textInput(isSample && place === 0 ? "0.1" : null),
      owner: make.textInput(isSample && place === 0 ? sample.author : null),
      date: day,
    },
  });
  const lines = (texts: readonly string[], isNumbered = false): readonly DraftRow[] =>
    texts.map((text, i) => ({
      height: textHeight([text, pageWidth]),
      mergedFrom: "label",
      cells: { label: make.text(isNumbered ? `${i + 1}. ${text}` : text, "paragraph") },
    }));
  const heads = (of: Readonly<Record<string, string>>): DraftRow["cells"] =>
    Object.fromEntries(
      Object.entries(of).map(([column, content]) => [column, { content, style: "sectionText" as const }]),
    );
  const { header } = make.wording.words;
  const section = (key: Parameters<FullRows["section"]>[0], of: Readonly<Record<string, string>> = {}): DraftRow => {
    const made = make.section(key);
    return { ...made, cells: { ...made.cells, ...heads(of) } };
  };
  return sheetOf("notes", make, {
    columns: [
      { names: ["label"], width: labelWidth },
      { names: ["source", "status"], width: twinWidth },
      { names: ["owner"], width: 20 },
      { names: ["date"], width: 13 },
      { names: ["confidence"], width: 15 },
    ],
    heads: {},
    upTo: { row: "section_functions" },
    sections: [
      [section("steps"), ...lines(said.steps, true)],
      [section("conventions"), ...lines(said.conventions)],
      [
        section("log", {
          source: header.source,
          owner: header.owner,
          date: said.date,
          confidence: header.confidence,
        }),
        ...blanks(logRows, log),
      ],
      [
        section("versions", {
          source: make.wording.words.rows.version,
          owner: make.wording.words.rows.author,
          date: said.date,
        }),
        ...blanks(versionRows, version),
      ],
      [section("allChecks", { source: header.check }), ...listed(make, sheets, years)],
      [section("functions", { source: said.twin }), ...used.map((id) => described(make, id, words))],
    ],
  });
}

/** The key of the row that checks a whole sheet. */
export const sheetCheck = ({ key }: DraftSheet): string => `sheet_${key}`;

const checkKeys = (sheets: readonly DraftSheet[]): readonly string[] =>
  sheets.flatMap((sheet) => listedChecks(sheet.rows).flatMap(({ key }) => key ?? []));

/**
 * Lists every check of the other sheets, and adds one for each sheet, which fails if the sheet is missing or a formula was
 * overwritten. An error, or a word that no check shows, is a failure: somebody overwrote or deleted the check.
 */
function listed(make: FullRows, sheets: readonly DraftSheet[], years: number): readonly DraftRow[] {
  const { shared, words } = make.wording;
  const { ok, look, check } = shared;
  const whole = (content: Expression) => make.cell({ content, format: "whole" });
  const isANumber = (area: Expression) => times(native("ISNUMBER", area), 1);
  const known = (state: Expression) => native("OR", ...[ok, look, dash].map((word) => equal(state, word)));
  const ofChecks = checkKeys(sheets).map((key): DraftRow => {
    const state = row(key, "check");
    return {
      key: `listed_${key}`,
      cells: {
        label: make.text(native("IFERROR", joined(row(key, "label"), ""), shared.failures.unknown), "linkText"),
        status: { content: native("IFERROR", when(known(state), state, check), check), style: "check" },
      },
    };
  });
  const ofSheets = sheets.map((sheet): DraftRow => {
    const key = sheetCheck(sheet);
    const named = { sheet: words.sheets[sheet.key as keyof typeof words.sheets] };
    const formulas = formulaCells(
      sheet,
      years,
      sheet.key === "costs" || sheet.key === "benefits" ? { words: ["unit"] } : {},
    );
    const hasWords = formulas.words.length > 0;
    const holds = native(
      "AND",
      isCount(formulas.count, row(key, "owner")),
      formulas.years,
      ...(hasWords ? [equal(row(key, "date"), 0)] : []),
    );
    const number = lastCell(formulas.words, row(key, "date"), isANumber);
    const broken = fill(words.failures.sheetIsWhole, named);
    const cell = addressOf(row(key, "date"), row(key, "confidence"));
    // Of a sheet that was deleted, no cell is found.
    const failure = hasWords
      ? native(
          "IFERROR",
          when(above(row(key, "date"), 0), textFormula(fill(words.failures.unitIsNumber, named), { cell }), broken),
          broken,
        )
      : broken;
    return {
      key,
      cells: {
        label: make.text(when(equal(row(key, "status"), ok), fill(words.sheetIsWhole, named), failure), "linkText"),
        status: { content: stateOf(holds, shared), style: "check" },
        owner: make.cell({ content: formulas.expected, format: "whole" }),
        ...(hasWords && { date: whole(number.row), confidence: whole(number.column) }),
      },
    };
  });
  const all = [...ofChecks, ...ofSheets];
  const count = make.cell({ content: all.length, format: "whole" });
  return [
    ...all.map((each, i) => (i === 0 ? { ...each, key: "listed_first" } : each)),
    { key: "listed_last", cells: { owner: count } },
  ];
}

/** A function, its description, and its native twin with argument names in place of cells. */
function described(make: FullRows, id: FunctionId, { functions, parameters }: Described): DraftRow {
  const definition: AnyDefinition = catalogue[id];
  const refs = Object.fromEntries(
    Object.entries(definition.parameters).flatMap(([key, parameter]): readonly [string, Ref][] => {
      if (parameter.shape === "option" || (parameter.optional && !(id in withRate && key === "rate"))) return [];
      return [
        [
          key,
          { text: nameOf(parameters[key as keyof ParameterNames]), rows: 1, columns: takesOneCell(parameter) ? 1 : 5 },
        ],
      ];
    }),
  );
  const { language } = make.wording;
  const native = definition.native?.(refs);
  const twin = native && partLocally(native, { language, decimalSign: separatorsOf(language).decimal });
  const what = `${id}: ${functions[id].says}`;
  return {
    height: textHeight([what, labelWidth], [twin ?? "", twinWidth]),
    cells: {
      label: make.text(what, "paragraph"),
      source: make.text(twin ?? noFigure, "code"),
    },
  };
}

/** A name from right to left is isolated, so that the formula keeps its order. */
const nameOf = (parameter: string): string =>
  /^[\p{Script=Latin}\d_]+$/u.test(parameter) ? parameter : isolated(parameter);
