/** What was recognised in a file and why, and its figures, as lines and as the object of --json. */
import type { BeforeAfter } from "../../exports/beforeAfter";
import type { DateReason } from "../../exports/decide/dates";
import { figuresTogether, type ReadFile } from "../../exports/figures";
import type { LeftOutRows } from "../../exports/leftOut";
import type { Confidence } from "../../exports/mapping";
import { closings } from "../../exports/dealReading";
import { hasField } from "../../exports/evidence";
import type { FirstReading } from "../../exports/usable";
import type { Trap } from "../../exports/vendors/vendor";
import { shown } from "../../workbook/inputs/field";
import { goalsBeforeAfter } from "../../workbook/model/measuredGoals";
import { comparedLines, windowsJson } from "./compared";
import { signName } from "./sentences";

const confidences: Readonly<Record<Confidence, string>> = {
  named: "named in the map",
  vendor: "a header of this CRM",
  general: "a usual header",
  unsure: "a header that nobody has verified: check it",
};

const dateReasons: Readonly<Record<DateReason, string>> = {
  oneOrder: "the cells allow no other",
  allCells: "only so are nearly all cells dates",
  closedAfterOpened: "otherwise deals would be closed before they were opened",
  fewestUnread: "so most cells are dates",
  years: "otherwise the years would be odd",
  otherColumns: "as in the other columns",
  reader: "as in the language or the country of the reader",
  named: "named with --dates",
};

const traps: Readonly<Record<Trap, string>> = {
  amountIsExpected: "This CRM has one amount, the expected revenue: it is taken for the actual one.",
  lostAreArchived: "Lost deals are in the export only if archived ones were included.",
  closeDateIsExpectedWhileOpen:
    "The closing date of open deals is an expected one; it is used for won and lost deals only.",
  dayAsMoment: "Closing days are written as midnight: cycles are counted in whole days.",
  stageIsNoOutcome: "The status says what became of a deal; the stage doesn't.",
};

export function recognition({ opened, recognised, evidence, decided }: FirstReading, zone: string): readonly string[] {
  const { encoding, isGuess, delimiter, header, preamble, source } = opened;
  const headerOf = (column: number) => shown(header.cells[column] ?? "");
  const zoned = [...evidence.dates].filter(([, each]) => each.zoned.count > 0);
  const jalali = [...evidence.dates].filter(([, each]) => each.jalali.count > 0);
  return [
    `${source.name}: ${recognised.table} of ${recognised.vendor === "generic" ? "no CRM whose headers are known" : recognised.vendor}`,
    ...(recognised.signature.length > 0 ? [`  recognised by ${recognised.signature.map(shown).join(", ")}`] : []),
    `  ${encoding}${isGuess ? ", a guess by its letters; --encoding names another" : ""}, separated by ${signName(delimiter)}s, header in line ${header.row}, ${counted(evidence.rows, "row")}`,
    ...(preamble.length > 0 ? [`  before the header: ${linesText(preamble, preamble.length)}`] : []),
    ...recognised.fields.map(
      ({ field, headers, confidence }) =>
        `  ${field}: ${headers.map(shown).join(", ")} (${confidences[confidence]}${field === "owner" ? "; not read" : ""})`,
    ),
    ...[...decided.dates].map(([column, { order, why }]) =>
      why === "oneOrder"
        ? `  dates of ${headerOf(column)}: ${dateReasons[why]} reading`
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

const reasons: Readonly<Record<LeftOutRows["reason"], string>> = {
  width: "with more or fewer cells than the header",
  total: "of totals",
  deleted: "deleted in the CRM",
  duplicate: "twice in the file",
  otherCurrency: "in another currency than that of the figures",
  unclearCurrency: "with an unclear currency",
  outcomeConflict: "won by one column and not by another",
  unclearOutcome: "whose outcome is blank, or closed without how",
  outsidePeriod: "outside of the period",
  unmatched: "whose deal isn't among the deals that count",
  incomplete: "without what the table must have",
  closedBeforeOpened: "which end before they begin",
  unreadDate: "with a text that is no date",
  oddDate: "with a year before 1990 or more than five years ahead",
  noDate: "without a date",
  noAmount: "without an amount",
  unreadAmount: "with a text that is no amount",
  unreadScore: "with a score that is not on the scale",
};

const partNames: Readonly<Record<NonNullable<LeftOutRows["of"]>, string>> = {
  cycle: "durations",
  amounts: "amounts",
  months: "months",
  scores: "scores",
  customers: "customers and repeat rate",
  stages: "stage times",
};

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
        `  left out${of === undefined ? "" : ` of ${partNames[of]}`}, ${reasons[reason]}: ${counted(count, "row")} (${linesText(lines, count)})`,
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

export interface FileReport {
  readonly first: FirstReading;
  readonly read: ReadFile;
  /** Where a go-live is named, and the table measures goals. */
  readonly compared?: BeforeAfter;
}

/** The object of --json. What the data don't give is absent. */
export function jsonOf(files: readonly FileReport[]): object {
  return {
    files: files.map(({ first: { opened, recognised, evidence, decided }, read, compared }) => ({
      name: opened.source.name,
      crm: recognised.vendor,
      table: recognised.table,
      encoding: opened.encoding,
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
