/** The Attribution sheet: the margin from each source or campaign. */
import type { DraftRow, DraftSheet } from "../../grid/draft";
import {
  above,
  atMost,
  dash,
  minus,
  native,
  over,
  row,
  rows,
  times,
  when,
  type Expression,
} from "../../grid/expression";
import type { Figures } from "../figures";
import { leadSource, mostSources } from "../inputs/sources";
import type { FormatName } from "../../grid/formats";
import { sheetOf } from "./page";
import type { FullRows } from "./rows";
import { base, isNumber } from "./timing";

const sourceKey = (place: number): string => `source_${place}`;

export function attribution(make: FullRows, figures: Figures): DraftSheet {
  const { attribution: said } = make.wording.words;
  const worked = (key: string, look: "calculation" | "total"): DraftRow["cells"] => {
    const at = (column: string): Expression => row(key, column);
    const share = (part: Expression, of: Expression) =>
      when(above(native("COUNTIF", of, ">0"), 0), over(part, of), dash);
    const isMargin = isNumber(at("margin"));
    return {
      conversion: make.cell({ content: share(at("won"), at("leads")), format: "rate", style: look }),
      margin: make.cell({
        content: when(isNumber(base("margin")), times(at("revenue"), base("margin")), dash),
        format: "money",
        style: look,
      }),
      share: make.cell({
        content: when(isMargin, share(at("margin"), row("sourcesTotal", "margin")), dash),
        format: "part",
        style: look,
      }),
      roi: make.cell({
        content: when(isMargin, share(minus(at("margin"), at("cost")), at("cost")), dash),
        format: "ratio",
        style: look,
      }),
    };
  };
  const sourceRow = (place: number): DraftRow => {
    const key = sourceKey(place);
    const given = figures.sources?.[place - 1];
    const input = (column: "leads" | "won" | "revenue" | "cost") =>
      make.cell(make.input(leadSource[column], given?.[column]));
    return {
      key,
      named: "leads:cost",
      cells: {
        label: make.textInput(given?.name ?? null),
        leads: input("leads"),
        won: input("won"),
        revenue: input("revenue"),
        cost: input("cost"),
        ...worked(key, "calculation"),
        note: make.textInput(null),
      },
    };
  };
  const places = Array.from({ length: mostSources }, (_, i) => i + 1);
  const every = (column: string): Expression => rows(sourceKey(1), sourceKey(mostSources), column);
  const sum = (column: string, format: FormatName) =>
    make.cell({ content: native("SUM", every(column)), format, style: "total" });
  const names = ["leads", "won", "revenue", "cost", "conversion", "margin", "share", "roi"] as const;
  const heads = Object.fromEntries(
    names.map((name) => [name, { content: said[name], style: "sectionFigure" as const }]),
  );
  const section = make.section("sources");
  const tooMany = native("SUMPRODUCT", times(above(every("won"), every("leads")), 1));
  return sheetOf("attribution", make, {
    columns: [
      { names: ["label"], width: 40 },
      ...names.map((name) => ({ names: [name], width: (amount: number) => Math.max(13, amount) })),
      { names: ["check"], width: 11 },
      { names: ["note"], width: 52 },
    ],
    heads: { check: "check", note: "note" },
    sections: [
      [
        { ...section, cells: { ...section.cells, ...heads } },
        ...places.map(sourceRow),
        {
          key: "sourcesTotal",
          cells: {
            ...make.labelled("sourcesTotal", undefined, "total"),
            leads: sum("leads", "count"),
            won: sum("won", "count"),
            revenue: sum("revenue", "money"),
            cost: sum("cost", "money"),
            ...worked("sourcesTotal", "total"),
          },
        },
      ],
      [make.section("checks", { check: "check" }), make.check("sourcesAreParts", atMost(tooMany, 0))],
      // Last, because a page beside the first has room for its labels alone.
      [{ cells: { label: make.text(said.note, "note") } }],
    ],
  });
}
