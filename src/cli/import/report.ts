/** What was recognised in a file and why, and its figures, as lines and as the object of --json. */
import { figuresTogether } from "../../exports/figures";
import { closings } from "../../exports/dealReading";
import { hasField } from "../../exports/evidence";
import type { FirstReading } from "../../exports/usable";
import type { LeftOutRows } from "../../exports/leftOut";
import type { FileReport } from "../../workbook/kpis/reports";
import { goalsBeforeAfter } from "../../workbook/model/measuredGoals";
import { comparedLines, windowsJson } from "./compared";
import { separatorsOf } from "../../language/numbers";
import type { Reader } from "../reader";
import { nameFor } from "./piped";
import { signName } from "./sentences";

/** What was recognised, line by line. */
export function recognition(first: FirstReading, zone: string, reader: Reader): readonly string[] {
  const { opened, recognised } = first;
  const { list, say, shown, words } = reader;
  const { read: says } = words.commandImport;
  const { header, preamble, source } = opened;
  const crm = recognised.vendor === "generic" ? says.noCrm : recognised.vendor;
  const { signature } = recognised;
  return [
    say(says.file, { file: nameFor(source.name, words), table: recognised.table, crm }),
    ...[
      ...(signature.length > 0 ? [say(says.by, { headers: list(signature.map(shown)) })] : []),
      writtenText(first, reader),
      ...(preamble.length > 0 ? [ofLines(words.kpis.file.preamble, preamble, reader)] : []),
      ...recognised.fields.map((field) => fieldText(field, reader)),
      ...dateLines(first, header.cells, zone, reader),
      ...outcomeLines(first, reader),
      ...recognised.traps.map((trap) => words.kpis.traps[trap]),
    ].map(indented),
  ];
}

const indented = (line: string): string => `  ${line}`;

function writtenText({ opened, evidence }: FirstReading, reader: Reader): string {
  const { counted, say, words } = reader;
  const { read: says, counted: forms } = words.commandImport;
  const { guessed } = words.kpis.file;
  const { encoding, isGuess, delimiter, header, source } = opened;
  const shared = { header: header.row, rows: counted(forms.rows, evidence.rows) };
  if (source.original) return say(says.workbook, shared);
  return say(says.written, {
    ...shared,
    encoding: isGuess ? say(says.guessed, { encoding: say(guessed, { encoding }) }) : encoding,
    separator: signName(delimiter, reader),
  });
}

function fieldText(
  { field, headers, confidence }: FirstReading["recognised"]["fields"][number],
  { list, say, shown, words }: Reader,
): string {
  const { read: says } = words.commandImport;
  const why = words.kpis.confidences[confidence];
  const isRead = field !== "owner";
  return say(says.field, {
    field,
    headers: list(headers.map(shown)),
    why: isRead ? why : say(says.notRead, { why }),
  });
}

function dateLines(
  { evidence, decided }: FirstReading,
  headers: readonly string[],
  zone: string,
  { say, shown, words }: Reader,
): readonly string[] {
  const { read: says } = words.commandImport;
  const { dateReasons, file } = words.kpis;
  const named = (column: number) => ({ header: shown(headers[column] ?? "") });
  const noted = (column: number, note: string) => say(says.ofColumn, { ...named(column), says: note });
  return [
    ...[...decided.dates].map(([column, { order, why }]) =>
      why === "oneOrder"
        ? say(says.dates, { ...named(column), why: dateReasons[why] })
        : say(says.datesIn, { ...named(column), order, why: dateReasons[why] }),
    ),
    ...[...evidence.dates].flatMap(([column, { jalali }]) =>
      jalali.count > 0 ? [noted(column, say(file.jalali, { count: jalali.count }))] : [],
    ),
    ...[...evidence.dates].flatMap(([column, { zoned }]) =>
      zoned.count > 0 ? [noted(column, say(file.zoned, { count: zoned.count, zone }))] : [],
    ),
  ];
}

function outcomeLines({ recognised, decided }: FirstReading, { say, shown, words }: Reader): readonly string[] {
  const { read: says } = words.commandImport;
  const { currency } = decided.currency;
  return [
    currency === undefined ? say(says.noCurrency) : say(says.currency, { currency }),
    ...(decided.outcome?.words ?? []).map(({ word, count, meaning, isKnown }) =>
      say(isKnown ? says.word : says.unknownWord, { word: shown(word), meaning, count }),
    ),
    ...(recognised.table === "deals" && !closings.some((field) => hasField(recognised, field))
      ? [say(says.noClosing)]
      : []),
    ...(recognised.table === "orders" && !hasField(recognised, "order") ? [say(says.noOrder)] : []),
  ];
}

/** The first of the lines that something is said of. */
function linesText(lines: readonly number[], count: number, { counted, list, number, say, words }: Reader): string {
  const { lines: forms, moreLines } = words.commandImport.read;
  const listed = list(lines.map(number));
  return counted(forms, count, { lines: count > lines.length ? say(moreLines, { lines: listed }) : listed });
}

const ofLines = (says: string, lines: readonly number[], reader: Reader): string =>
  reader.say(reader.words.commandImport.read.ofColumn, { header: says, says: linesText(lines, lines.length, reader) });

/** The figures of a file, line by line. */
export function summary({ first, read, compared }: FileReport, reader: Reader): readonly string[] {
  const { counted, language, list, say, words } = reader;
  const { read: says, counted: forms } = words.commandImport;
  const { used, other, period, figures } = read;
  const { rows } = first.evidence;
  const counts = { rows: counted(forms.rows, rows), used, leftOut: rows - used };
  return [
    period ? say(says.usedIn, { ...counts, ...period }) : say(says.used, counts),
    ...read.leftOut.map((each) => leftOutText(each, reader)),
    ...(other.footer.length > 0 ? [ofLines(words.kpis.file.footer, other.footer, reader)] : []),
    ...(other.repeatedHeader.length > 0 ? [ofLines(words.kpis.file.repeatedHeader, other.repeatedHeader, reader)] : []),
    ...["deals", "customers", "scores", "cases"].flatMap((key) => {
      const values = figures[key as "deals"];
      if (!values) return [];
      const texts = Object.entries(values).flatMap((value) => valueText(value, reader));
      // A comma after a decimal comma would be hard to tell from it.
      const joined = separatorsOf(language).decimal === "," ? texts.join("; ") : list(texts);
      return [say(says.figures, { key, figures: joined })];
    }),
    ...["months", "sources", "stages", "attribution"].flatMap((key) => {
      const all = figures[key as "months"];
      return all ? [say(says.list, { key, count: all.length })] : [];
    }),
    ...(compared ? comparedLines(first.recognised.table, compared, reader) : []),
  ].map(indented);
}

function leftOutText({ reason, of, count, lines }: LeftOutRows, reader: Reader): string {
  const { counted, say, words } = reader;
  const { read: says, counted: forms } = words.commandImport;
  const { reasons, of: parts } = words.kpis;
  const given = { reason: reasons[reason], rows: counted(forms.rows, count) };
  const text = of === undefined ? say(says.leftOut, given) : say(says.leftOutOf, { ...given, of: parts[of] });
  return lines.length > 0 ? say(says.inLines, { says: text, lines: linesText(lines, count, reader) }) : text;
}

function valueText([name, value]: readonly [string, unknown], { number }: Reader): readonly string[] {
  if (value === undefined) return [];
  const text = (one: unknown) => (typeof one === "number" ? number(one) : String(one));
  return [
    `${name} ${
      typeof value === "object"
        ? Object.values(value ?? {})
            .map(text)
            .join("…")
        : text(value)
    }`,
  ];
}

/** The object of --json. What the data don't give is absent. */
export function jsonOf(files: readonly FileReport[]): object {
  return {
    files: files.map(({ first: { opened, recognised, evidence, decided }, read, compared }) => ({
      name: opened.source.name,
      crm: recognised.vendor,
      table: recognised.table,
      ...(!opened.source.original && { encoding: opened.encoding }),
      rows: evidence.rows,
      used: read.used,
      ...(decided.currency.currency !== undefined && { currency: decided.currency.currency }),
      ...(read.period && { period: read.period }),
      ...(compared && { compared: windowsJson(compared) }),
      leftOut: read.leftOut,
      ...(decided.outcome && decided.outcome.words.length > 0 && { outcomes: decided.outcome.words }),
    })),
    ...figuresTogether(files.map(({ read }) => read)),
    ...(files.some(({ compared }) => compared) && {
      goals: Object.assign(
        {},
        ...files.map(({ first, compared }) => (compared ? goalsBeforeAfter(first.recognised.table, compared) : {})),
      ) as object,
    }),
  };
}
