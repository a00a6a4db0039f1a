/** The sheet that says where the figures come from: each file, how it was understood, and which rows were left out. */
import type { KpiFile, KpiRequest } from "./request";
import type { DraftRow, DraftSheet } from "../../grid/draft";
import { equal, native, plus, row, rows, when, literal } from "../../grid/expression";
import { textHeight } from "../../grid/textHeight";
import { serialOfIsoDay } from "../../exports/isoDay";
import type { LeftOutRows } from "../../exports/leftOut";
import { vendors } from "../../exports/vendors";
import { between, type Row } from "../plainCells";
import type { KpiCells } from "./cells";

/** The key of a file's row. */
export const fileKey = (file: number, what: "rows" | "used" | "leftOut" | "adds"): string => `file${file}_${what}`;

const widths = { label: 52, a: 46, b: 46, c: 14 } as const;
const mostWords = 40;

export function sourceSheet(make: KpiCells, request: KpiRequest, top: readonly DraftRow[]): DraftSheet {
  const { words } = make;
  const { files, options } = request;
  const last = files.length - 1;
  return {
    key: "source",
    name: words.sheets.source,
    columns: Object.entries(widths).map(([name, width]) => ({ names: [name], width })),
    frozenRows: top.length + 1,
    conditions: files.flatMap((_, i) => make.states(fileKey(i, "adds"), fileKey(i, "adds"), "a")),
    rows: [
      ...top,
      undefined,
      ...between([
        ...files.flatMap((file, i) => ofFile(make, file, i, request.zone)),
        last < 0 ? [] : usedOptions(make, options),
      ]),
    ],
    charts: [],
    page: make.page("landscape"),
  };
}

const usedOptions = (make: KpiCells, options: readonly string[]): readonly Row[] => [
  make.section(make.words.sections.options),
  ...(options.length > 0 ? options : [make.words.file.noOptions]).map((option) => ({
    cells: { label: make.text(option) },
  })),
];

/** A section for the file itself, then one for each list about it. */
function ofFile(make: KpiCells, file: KpiFile, place: number, zone: string): readonly (readonly Row[])[] {
  return [
    about(make, file, place),
    columns(make, file),
    dates(make, file, zone),
    outcomeWords(make, file),
    leftOut(make, file, place),
    notes(make, file),
  ];
}

/** A row of texts; a text that is longer than its column is wrapped. */
function line(make: KpiCells, label: string, a = "", b = ""): DraftRow {
  const long = (text: string, column: keyof typeof widths) => text.length * 1.1 > widths[column];
  const isLong = long(label, "label") || long(a, "a") || long(b, "b");
  const style = isLong ? "paragraph" : "label";
  return {
    ...(isLong && { height: textHeight([label, widths.label], [a, widths.a], [b, widths.b]) }),
    cells: {
      label: make.text(label, style),
      ...(a !== "" && { a: make.text(a, isLong ? "paragraph" : "calculationText") }),
      ...(b !== "" && { b: make.text(b, isLong ? "paragraph" : "calculationText") }),
    },
  };
}

const separatorNames = { "\t": "tab", ",": "comma", ";": "semicolon", "|": "bar" } as const;

function about(make: KpiCells, { first, read, sha256, engine }: KpiFile, place: number): readonly Row[] {
  const { words } = make;
  const { file: said } = words;
  const { opened, recognised, evidence, decided } = first;
  const vendor = vendors.find(({ id }) => id === recognised.vendor);
  const separator = separatorNames[opened.delimiter as ","] as keyof typeof words.separators | undefined;
  const whole = read.leftOut.filter(({ of }) => of === undefined);
  const number = (
    what: Parameters<typeof fileKey>[1],
    label: string,
    content: DraftRow["cells"][string],
  ): DraftRow => ({
    key: fileKey(place, what),
    cells: { label: make.text(label), a: content },
  });
  const day = (label: string, iso: string | undefined): readonly DraftRow[] =>
    iso === undefined
      ? []
      : [{ cells: { label: make.text(label), a: make.number(serialOfIsoDay(iso), "date", "calculationText") } }];
  const added = plus(row(fileKey(place, "used"), "a"), row(fileKey(place, "leftOut"), "a"));
  const state = when(equal(row(fileKey(place, "rows"), "a"), added), make.shared.ok, make.shared.check);
  const sumOfReasons =
    whole.length === 0 ? literal(0) : native("SUM", rows(reasonKey(place, 0), reasonKey(place, whole.length - 1), "c"));
  const listed = (label: string, lines: readonly number[]) =>
    lines.length === 0 ? [] : [line(make, label, lines.join(", "))];
  return [
    make.section(opened.source.name),
    line(make, said.holds, words.tables[recognised.table]),
    line(make, said.crm, recognised.vendor === "generic" ? said.generic : (vendor?.name ?? recognised.vendor)),
    { cells: { label: make.text(said.sha256), a: make.text(sha256, "calculationText") } },
    ...(opened.source.original
      ? []
      : [
          line(
            make,
            said.encoding,
            opened.isGuess ? make.said(said.guessed, { encoding: opened.encoding }) : opened.encoding,
          ),
          line(make, said.separator, separator ? words.separators[separator] : opened.delimiter),
        ]),
    engine === undefined ? line(make, said.header, String(opened.header.row)) : line(make, said.engine, engine),
    ...listed(said.preamble, opened.preamble),
    ...listed(said.repeatedHeader, read.other.repeatedHeader),
    ...listed(said.footer, read.other.footer),
    number("rows", said.rows, make.number(evidence.rows, "count", "calculationText")),
    number("used", said.used, make.number(read.used, "count", "calculationText")),
    number("leftOut", said.leftOut, make.number(sumOfReasons, "count", "calculationText")),
    {
      key: fileKey(place, "adds"),
      cells: {
        label: make.text(when(equal(row(fileKey(place, "adds"), "a"), make.shared.ok), said.adds, said.differs)),
        a: make.text(state, "check"),
      },
    },
    ...day(said.from, read.period?.from),
    ...day(said.to, read.period?.to),
    line(make, said.currency, decided.currency.currency ?? said.noCurrency),
  ];
}

function columns(make: KpiCells, { first: { recognised } }: KpiFile): readonly Row[] {
  const { sections, heads, fields, confidences, file } = make.words;
  return [
    make.section(sections.columns, { a: heads.header, b: heads.found }, ["a", "b"]),
    ...recognised.fields.map(({ field, headers, confidence }) =>
      line(make, fields[field], headers.join(", "), field === "owner" ? file.notRead : confidences[confidence]),
    ),
  ];
}

function dates(make: KpiCells, { first: { opened, evidence, decided } }: KpiFile, zone: string): readonly Row[] {
  const { sections, heads, orders, dateReasons, file } = make.words;
  const headerOf = (column: number) => opened.header.cells[column] ?? "";
  const all = [
    ...[...decided.dates].map(([column, { order, why }]) =>
      line(make, headerOf(column), why === "oneOrder" ? "" : orders[order], dateReasons[why]),
    ),
    ...[...evidence.dates].flatMap(([column, { jalali, zoned }]) => [
      ...(jalali.count > 0
        ? [line(make, headerOf(column), make.said(file.jalali, { count: String(jalali.count) }))]
        : []),
      ...(zoned.count > 0
        ? [line(make, headerOf(column), make.said(file.zoned, { count: String(zoned.count), zone }))]
        : []),
    ]),
  ];
  return all.length === 0 ? [] : [make.section(sections.dates, { a: heads.order, b: heads.why }, ["a", "b"]), ...all];
}

function outcomeWords(make: KpiCells, { first: { decided } }: KpiFile): readonly Row[] {
  const found = decided.outcome?.words ?? [];
  if (found.length === 0) return [];
  const { sections, heads, outcomes, meanings, file } = make.words;
  const more = found.length - mostWords;
  return [
    make.section(sections.words, { a: heads.meaning, b: heads.why, c: heads.rows }, ["a", "b"]),
    ...found.slice(0, mostWords).map(({ word, count, meaning, isKnown }) => {
      const texts = line(make, make.word(word), outcomes[meaning], isKnown ? meanings.known : meanings.unknown);
      return { ...texts, cells: { ...texts.cells, c: make.number(count, "count") } };
    }),
    ...(more > 0 ? [line(make, make.said(file.moreWords, { count: String(more) }))] : []),
  ];
}

const reasonKey = (file: number, place: number): string => `file${file}_reason${place}`;

/** Rows left out whole come first. */
function leftOut(make: KpiCells, { read }: KpiFile, place: number): readonly Row[] {
  if (read.leftOut.length === 0) return [];
  const { sections, heads, reasons, of: figures, file } = make.words;
  const isWhole = ({ of }: LeftOutRows) => of === undefined;
  const ordered = [...read.leftOut.filter(isWhole), ...read.leftOut.filter((each) => !isWhole(each))];
  return [
    make.section(sections.leftOut, { a: heads.of, b: heads.lines, c: heads.rows }, ["a", "b"]),
    ...ordered.map(({ reason, of, count, lines }, i) => {
      const texts = line(make, reasons[reason], of === undefined ? file.wholeRow : figures[of], lines.join(", "));
      return { ...texts, key: reasonKey(place, i), cells: { ...texts.cells, c: make.number(count, "count") } };
    }),
  ];
}

function notes(make: KpiCells, { first: { recognised } }: KpiFile): readonly Row[] {
  const { sections, traps } = make.words;
  if (recognised.traps.length === 0) return [];
  return [
    make.section(sections.notes),
    ...recognised.traps.map((trap) => ({ cells: { label: make.text(traps[trap]) } })),
  ];
}
