/** The cells of placed rows: labels, units, inputs, and formulas still as expressions. */
import { dash, native, row, when, within, type Expression } from "./expression";
import { top, type Grid, type PlacedRow, type PlacedSection } from "./grid";
import { labelStyle, type FormatName, type UnitWord } from "./section";
import type { StyleName } from "./styles";
import { fill, type TemplateWords } from "./words";

/** A cell whose content is a constant or an expression. */
export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly content: number | string | null | Expression;
  readonly style: StyleName;
  readonly format?: FormatName | { readonly code: string };
}

export interface Wording {
  readonly words: TemplateWords;
  readonly currency: string;
}

export function sectionCells(placed: PlacedSection, grid: Grid, wording: Wording): readonly DraftCell[] {
  const { columns } = grid;
  const { header, sections } = wording.words;
  const span = Array.from({ length: columns.note + 1 }, (_, column): DraftCell => {
    const heads: Readonly<Record<number, string>> =
      placed.section.columns === "answers"
        ? { [columns.figure]: header.figure, [columns.addIn]: header.addIn, [columns.check]: header.check }
        : {};
    return {
      row: placed.at,
      column,
      content: column === 0 ? sections[placed.section.key] : (heads[column] ?? null),
      style: column === 0 ? "section" : "sectionFigure",
    };
  });
  return [...span, ...placed.rows.flatMap((each) => rowCells(each, grid, wording))];
}

function rowCells({ row: line, at }: PlacedRow, { columns }: Grid, wording: Wording): readonly DraftCell[] {
  const { words } = wording;
  const cell = (
    column: number,
    content: DraftCell["content"],
    style: StyleName,
    format?: DraftCell["format"],
  ): DraftCell => ({
    row: at,
    column,
    content,
    style,
    ...(format !== undefined && { format }),
  });
  const unit = (word: UnitWord) =>
    word === "currency" ? wording.currency : fill(words.units[word], { currency: wording.currency });
  const note = words.notes[line.key as keyof TemplateWords["notes"]] as string | undefined;
  const label = cell(columns.label, words.rows[line.key], labelStyle[line.kind]);
  const years = (style: StyleName, content: (year: number) => DraftCell["content"], format: FormatName) =>
    Array.from({ length: columns.lastYear - columns.yearZero + 1 }, (_, year) =>
      cell(columns.yearZero + year, content(year), style, format),
    );

  switch (line.kind) {
    case "assumption":
      return [
        label,
        cell(columns.unit, unit(line.unit), "unit"),
        cell(columns.figure, line.value, "input", line.format),
        cell(columns.note, note ?? null, "note"),
      ];
    case "line":
      return [
        line.label === undefined ? label : cell(columns.label, line.label, "label"),
        cell(columns.unit, wording.currency, "unit"),
        ...years("input", (year) => line.amounts[year] ?? null, "money"),
        cell(columns.total, native("SUM", row(line.key, "years")), "calculation", "money"),
        cell(columns.note, line.note ?? null, "note"),
      ];
    case "years": {
      const bold = line.style === "total";
      return [
        bold ? cell(columns.label, words.rows[line.key], "totalLabel") : label,
        cell(columns.unit, unit(line.unit), bold ? "totalUnit" : "unit"),
        ...years(line.style, () => line.each, line.format),
        ...(line.total || bold ? [cell(columns.total, line.total ?? null, line.style, line.format)] : []),
      ];
    }
    case "step":
      return [
        label,
        cell(columns.unit, unit(line.unit), "unit"),
        cell(columns.figure, line.figure, "calculation", line.format),
        cell(columns.note, note ?? null, "note"),
      ];
    case "answer":
      return [
        label,
        cell(columns.unit, unit(line.unit), "headlineUnit"),
        cell(columns.figure, line.figure, "headline", line.format),
        cell(columns.addIn, line.addIn, "addIn", line.format),
        cell(columns.check, agreement(line.key, words), "check"),
      ];
    case "check":
      return [label, cell(columns.check, when(line.holds, words.ok, words.check), "check")];
  }
}

/** "–" where the add-in is absent or there is nothing to compare: no failure. */
function agreement(key: string, { ok, check }: TemplateWords): Expression {
  const [x, y] = [row(key, "addIn"), row(key, "figure")];
  const difference: Expression = { is: "operation", operator: "-", left: x, right: y };
  return when(native("ISERROR", difference), dash, when(within(x, y), ok, check));
}

/** The years: 0, 1, 2 …, shown as "Year 0". */
export function headerCells(grid: Grid, { words }: Wording, master: Expression): readonly DraftCell[] {
  const { columns } = grid;
  const { header } = words;
  const years = Array.from({ length: columns.lastYear - columns.yearZero + 1 }, (_, year): DraftCell => ({
    row: top.header,
    column: columns.yearZero + year,
    content: year,
    style: "headingFigure",
    format: { code: `"${header.year} "0` },
  }));
  return [
    { row: top.header, column: columns.label, content: master, style: "heading" },
    { row: top.header, column: columns.unit, content: header.unit, style: "heading" },
    ...years,
    { row: top.header, column: columns.total, content: header.total, style: "headingFigure" },
    { row: top.header, column: columns.note, content: header.note, style: "heading" },
  ];
}
