/** The sheet that is read first: the KPIs, their charts, and the files they come from. */
import type { DraftRow, DraftSheet } from "../../grid/draft";
import { native, row, rows, type Expression } from "../../grid/expression";
import { afterDoubts, masterCheck } from "../checks/state";
import { between, type Row } from "../plainCells";
import type { KpiCells } from "./cells";
import { chartColumns, charts } from "./charts";
import { headlineGroups } from "./headlines";
import type { Parts } from "./parts";
import type { KpiFile } from "./request";
import { fileKey } from "./sourceSheet";

export function kpisSheet(make: KpiCells, parts: Parts, files: readonly KpiFile[], basis: string): DraftSheet {
  const { words, shared } = make;
  const { heads } = words;
  const groups = headlineGroups(make, parts);
  const kpis = groups.flat().flatMap(({ key }) => key ?? []);
  const master = overAll(make, kpis);
  const [title, , hint] = make.title(words.titles.kpis, basis, words.hints.kpis);
  const top: readonly Row[] = [
    title,
    { cells: { label: make.text(afterDoubts(row("top", "label"), shared, basis), "basis") } },
    hint,
    {
      key: "top",
      band: "heading",
      height: 20,
      cells: {
        label: make.text(master, "heading"),
        value: make.text(heads.value, "headingFigure"),
        unit: make.text(heads.unit, "heading"),
        read: make.text(heads.read, "headingFigure"),
        check: make.text(heads.check, "headingFigure"),
      },
    },
  ];
  const below: readonly Row[] = [
    {
      key: "compared",
      cells: { label: make.text(words.rows.compared, "note"), value: make.number(kpis.length, "count") },
    },
    undefined,
    make.section(
      words.sections.files,
      { value: heads.rows, unit: heads.holds, read: heads.used, check: heads.leftOut },
      ["unit"],
      ["value", "unit", "read", "check"],
    ),
    ...files.map((file, i) => fileRow(make, file, i)),
  ];
  const drafted = [...top, ...between(groups), ...below];
  const drawn = charts(make, parts, top.length);
  return {
    key: "kpis",
    name: words.sheets.kpis,
    columns: [
      { names: ["label"], width: 50 },
      { names: ["value"], width: (amount) => Math.max(16, amount) },
      { names: ["unit"], width: 22 },
      { names: ["read"], width: (amount) => Math.max(16, amount) },
      { names: ["check"], width: 11 },
      { names: ["gap"], width: 2 },
      ...chartColumns.map((name) => ({ names: [name], width: { least: 24, most: 38 } })),
    ],
    frozenRows: top.length,
    conditions: [
      ...(kpis[0] === undefined ? [] : make.states(kpis[0], kpis.at(-1) ?? kpis[0], "check")),
      { from: "top", to: "top", column: "label", formula: isNotWell(shared.checksHold), style: "bad" },
    ],
    rows: drafted,
    charts: drawn,
    page: make.page("landscape", true),
  };
}

/** That all KPIs agree with the figures as read, or which one doesn't. */
function overAll({ shared }: KpiCells, kpis: readonly string[]): Expression | string {
  const [first, last = first] = [kpis[0], kpis.at(-1)];
  if (first === undefined || last === undefined) return shared.checksHold;
  return masterCheck(rows(first, last, "check"), rows(first, last, "label"), row("compared", "value"), shared);
}

const isNotWell =
  (well: string) =>
  (cell: string): string =>
    `IFERROR(${cell}<>"${well}",TRUE)`;

function fileRow(make: KpiCells, { first }: KpiFile, place: number): DraftRow {
  const { tables } = make.words;
  const linked = (what: "rows" | "used" | "leftOut") =>
    make.number(native("SUM", row(fileKey(place, what), "a")), "count", "link");
  return {
    cells: {
      label: make.text(first.opened.source.name),
      value: linked("rows"),
      unit: make.text(tables[first.recognised.table], "unit"),
      read: linked("used"),
      check: linked("leftOut"),
    },
  };
}
