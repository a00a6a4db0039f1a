/** What was recognised in a file and why, and its figures, as lines and as the object of --json. */
import { figuresTogether } from "../../exports/figures";
import { closings } from "../../exports/dealReading";
import { hasField } from "../../exports/evidence";
import type { FirstReading } from "../../exports/usable";
import { shown } from "../../workbook/inputs/field";
import type { FileReport } from "../../workbook/kpis/reports";
import { kpis as words } from "../../workbook/kpis/words";
import { goalsBeforeAfter } from "../../workbook/model/measuredGoals";
import { comparedLines, windowsJson } from "./compared";
import { signName } from "./sentences";

/** The sentences of the KPI sheets, in English. */
const { confidences, dateReasons, traps, reasons, of: partNames } = words;

export function recognition({ opened, recognised, evidence, decided }: FirstReading, zone: string): readonly string[] {
  const { encoding, isGuess, delimiter, header, preamble, source } = opened;
  const guess = isGuess ? ", a guess by its letters; --encoding names another" : "";
  const written = `${encoding}${guess}, separated by ${signName(delimiter)}s`;
  const headerOf = (column: number) => shown(header.cells[column] ?? "");
  const zoned = [...evidence.dates].filter(([, each]) => each.zoned.count > 0);
  const jalali = [...evidence.dates].filter(([, each]) => each.jalali.count > 0);
  return [
    `${source.name}: ${recognised.table} of ${recognised.vendor === "generic" ? "no CRM whose headers are known" : recognised.vendor}`,
    ...(recognised.signature.length > 0 ? [`  recognised by ${recognised.signature.map(shown).join(", ")}`] : []),
    `  ${source.original ? "a workbook" : written}, header in line ${header.row}, ${counted(evidence.rows, "row")}`,
    ...(preamble.length > 0 ? [`  before the header: ${linesText(preamble, preamble.length)}`] : []),
    ...recognised.fields.map(
      ({ field, headers, confidence }) =>
        `  ${field}: ${headers.map(shown).join(", ")} (${confidences[confidence]}${field === "owner" ? "; not read" : ""})`,
    ),
    ...[...decided.dates].map(([column, { order, why }]) =>
      why === "oneOrder"
        ? `  dates of ${headerOf(column)}: ${dateReasons[why]}`
        : `  dates of ${headerOf(column)}: ${order}, ${dateReasons[why]}`,
    ),
    ...jalali.map(
      ([column, each]) =>
        `  ${headerOf(column)}: ${counted(each.jalali.count, "date")} of the Persian calendar, converted`,
    ),
    ...zoned.map(
      ([column, each]) =>
        `  ${headerOf(column)}: ${counted(each.zoned.count, "time")} with a zone, read into ${zone}; ends of months depend on it`,
    ),
    ...(decided.currency.currency === undefined
      ? ["  no currency is named"]
      : [`  currency: ${decided.currency.currency}`]),
    ...(decided.outcome?.words ?? []).map(
      ({ word, count, meaning, isKnown }) =>
        `  ${shown(word)}: ${meaning}${isKnown ? "" : ", because no word for won or lost is in it"} (${count})`,
    ),
    ...(recognised.table === "deals" && !closings.some((field) => hasField(recognised, field))
      ? ["  no column has the day on which a deal was closed: there are no months and no cycles"]
      : []),
    ...(recognised.table === "orders" && !hasField(recognised, "order")
      ? ["  no column has the id of an order: each row is one"]
      : []),
    ...recognised.traps.map((trap) => `  ${traps[trap]}`),
  ];
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** The first lines. */
const linesText = (lines: readonly number[], count: number): string =>
  `${count === 1 ? "line" : "lines"} ${lines.join(", ")}${count > lines.length ? ", …" : ""}`;

export function summary({ first, read, compared }: FileReport): readonly string[] {
  const { leftOut, used, other, period, figures } = read;
  const { rows } = first.evidence;
  return [
    `  ${counted(rows, "row")} = ${used} used + ${rows - used} left out${period ? `, from ${period.from} to ${period.to}` : ""}`,
    ...leftOut.map(
      ({ reason, of, count, lines }) =>
        `  left out${of === undefined ? "" : ` of ${partNames[of]}`}, ${reasons[reason]}: ${counted(count, "row")}${lines.length > 0 ? ` (${linesText(lines, count)})` : ""}`,
    ),
    ...(other.footer.length > 0 ? [`  after the rows: ${linesText(other.footer, other.footer.length)}`] : []),
    ...(other.repeatedHeader.length > 0
      ? [`  the header again: ${linesText(other.repeatedHeader, other.repeatedHeader.length)}`]
      : []),
    ...["deals", "customers", "scores", "cases"].flatMap((key) => {
      const values = figures[key as "deals"];
      return values ? [`  ${key}: ${Object.entries(values).flatMap(valueText).join(", ")}`] : [];
    }),
    ...["months", "sources", "stages", "attribution"].flatMap((key) => {
      const list = figures[key as "months"];
      return list ? [`  ${key}: ${list.length}; --json lists them`] : [];
    }),
    ...(compared ? comparedLines(first.recognised.table, compared) : []),
  ];
}

const valueText = ([name, value]: readonly [string, unknown]): readonly string[] =>
  value === undefined
    ? []
    : [`${name} ${typeof value === "object" ? Object.values(value ?? {}).join("…") : String(value)}`];

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
