/** Our functions in Excel's cells: every example, the ways in which Excel passes arguments, and how long a thousand calls take. */
import { definitions } from "../../../catalogue";
import { call, isRefusal, type Answer, type AnswerCell } from "../../../catalogue/call";
import type { AnyDefinition, RawArgument } from "../../../catalogue/define";
import { shown } from "../../../formula/example";
import { languages } from "../../../language/languages";
import type { CellValue, ErrorText } from "../../../grid/plan";
import { has, inExcel, rangeAt } from "../batch";
import { cellsOf, readable } from "../read";
import { typedText } from "../typedText";
import { isSame, some, wrongAtLast } from "./compared";
import { differs, sheetOf, works, type Ground, type Trial, type Verdict } from "./ground";

type Table = readonly (readonly CellValue[])[];

/**
 * A formula, the cells it reads, and what it must give: one of these tables, whose first cell is the formula's. A function
 * answers in the language of Excel, which may be another one than the pane's.
 */
interface Case {
  readonly name: string;
  readonly formula: (row: number) => string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
  readonly gives: readonly Table[];
}

/** The cells that formulas read begin here; what tables give lies before. */
const firstColumn = 40;

const errors: Readonly<Record<string, ErrorText>> = { div0: "#DIV/0!", num: "#NUM!", value: "#VALUE!", na: "#N/A" };
const cellOf = (cell: AnswerCell): CellValue => (isRefusal(cell) ? { error: errors[cell.refused] ?? "#VALUE!" } : cell);
const tableOf = (answer: Answer): Table =>
  typeof answer === "object" && !isRefusal(answer) ? answer.map((row) => row.map(cellOf)) : [[cellOf(answer)]];

/** Every example of every function, with its ranges in cells. */
function examples({ locales }: Ground): readonly Case[] {
  return definitions.flatMap((definition: AnyDefinition) =>
    definition.examples.map((example, index): Case => {
      const raw = Object.keys(definition.parameters).map((key): RawArgument => example.given[key] ?? null);
      const at = (row: number) => shown(definition, ".", example, { row, column: firstColumn });
      return {
        name: `${definition.id}, example ${index + 1}`,
        formula: (row) => at(row)?.formula ?? "",
        cells: (at(0)?.cells ?? []).flatMap(({ from, values }) =>
          values.flatMap((line, r) =>
            line.map((value, c) => ({ row: from.row + r, column: from.column + c, value: value ?? null })),
          ),
        ),
        gives: languages.map((language) => tableOf(call(definition, raw, locales[language].answer))),
      };
    }),
  );
}

/** How Excel hands over what isn't a plain number: a blank, nothing, a text, an error, whole columns. */
function habits(): readonly Case[] {
  const values = (lines: readonly (readonly CellValue[])[]) =>
    lines.flatMap((line, row) => line.map((value, c) => ({ row, column: firstColumn + c, value })));
  const plain = values([
    [120, 130],
    [100, 100],
  ]);
  const areas = (row: number, width = "AP") => [`AO${row + 1}:${width}${row + 1}`, `AO${row + 2}:${width}${row + 2}`];
  const roi =
    (rest = "", width?: string) =>
    (row: number) =>
      `=CRMROI(${areas(row, width).join(",")}${rest})`;
  const cases: readonly (Omit<Case, "gives"> & { readonly gives: CellValue })[] = [
    { name: "two rows", formula: roi(), cells: plain, gives: 0.25 },
    { name: "an empty argument", formula: roi(",,"), cells: plain, gives: 0.25 },
    {
      name: "a blank cell among numbers",
      formula: roi("", "AQ"),
      cells: values([
        [120, null, 130],
        [100, null, 100],
      ]),
      gives: 0.25,
    },
    {
      name: "a text among numbers",
      formula: roi(),
      cells: values([
        [120, "five"],
        [100, 100],
      ]),
      gives: { error: "#VALUE!" },
    },
    {
      name: "an error among numbers",
      formula: roi(),
      cells: values([
        [120, { error: "#N/A" }],
        [100, 100],
      ]),
      gives: { error: "#N/A" },
    },
    { name: "arrays in the formula", formula: () => "=CRMROI({120,130},{100,100})", cells: [], gives: 0.25 },
    {
      name: "whole rows",
      formula: (row) => `=CRMROI($AO$${row + 1}:$XFD$${row + 1},$AO$${row + 2}:$XFD$${row + 2})`,
      cells: plain,
      gives: 0.25,
    },
  ];
  return cases.map(({ gives, ...rest }) => ({ ...rest, gives: [[[gives]]] }));
}

/** Types the cases below one another, waits until they are calculated, and compares. */
async function tried(ground: Ground, cases: readonly Case[]): Promise<Verdict> {
  const spills = has("1.12");
  let row = 0;
  const placed = cases.map((each) => {
    const heights = [...each.gives.map(({ length }) => length), ...each.cells.map((cell) => cell.row + 1)];
    const at = row;
    row += Math.max(...heights) + 1;
    return { ...each, at, gives: spills ? each.gives : each.gives.map((table) => [[table[0]?.[0] ?? null]]) };
  });
  const most = Math.max(...placed.flatMap(({ cells }) => cells.map(({ column }) => column)), firstColumn);
  const table: (string | number | boolean | null)[][] = Array.from({ length: row }, () =>
    Array.from({ length: most + 1 }, () => null),
  );
  for (const { at, cells, formula } of placed) {
    for (const cell of cells) {
      const line = table[at + cell.row];
      if (line) line[cell.column] = typedText({ row: 0, column: 0, value: cell.value, style: "plain" });
    }
    const line = table[at];
    if (line) line[0] = formula(at);
  }
  const whole = { row: 0, column: 0, rows: row, columns: most + 1 };
  await inExcel(async (context) => {
    const range = rangeAt(sheetOf(context, ground), whole);
    range.clear();
    range.formulas = table;
  });
  const wrong = await wrongAtLast(ground, () =>
    inExcel(async (context) => {
      const range = rangeAt(sheetOf(context, ground), { ...whole, columns: firstColumn }).load(readable);
      await context.sync();
      const { values } = cellsOf(range);
      return placed.flatMap(({ name, at, gives }) => {
        const isGiven = (table: Table) =>
          table.every((line, r) => line.every((cell, c) => isSame(values[at + r]?.[c] ?? null, cell, 1e-12)));
        if (gives.some(isGiven)) return [];
        const read = gives[0]?.map((line, r) => line.map((_, c) => values[at + r]?.[c] ?? null));
        return [`${name}: ${JSON.stringify(read)}, not ${JSON.stringify(gives[0])}`];
      });
    }),
  );
  const right = `${cases.length - wrong.length} of ${cases.length}`;
  return wrong.length === 0 ? works(right) : differs(`${right}. ${some(wrong)}`);
}

const calls = 1000;

async function thousand(ground: Ground): Promise<Verdict> {
  const began = Date.now();
  const cell = { row: 0, column: firstColumn };
  const verdict = await tried(
    ground,
    Array.from({ length: calls }, (_, i) => ({
      name: `call ${i + 1}`,
      formula: (row) => `=CRMROI($AO${row + 1}:$AP${row + 1},$AQ${row + 1}:$AR${row + 1})`,
      cells: [120 + i, 130, 100, 100].map((value, c) => ({ ...cell, column: cell.column + c, value })),
      gives: [[[(50 + i) / 200]]],
    })),
  );
  if (verdict.outcome !== "works") return verdict;
  return works(`${calls} calls in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

export const functionTrials: readonly Trial[] = [
  { scenario: "functions", run: (ground) => tried(ground, examples(ground)) },
  { scenario: "arguments", run: (ground) => tried(ground, habits()) },
  { scenario: "speed", run: thousand },
];
