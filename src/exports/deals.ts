/** Deals as columns of numbers, a part at a time, from the rows of a file. */
import type { Coded } from "../core/numbers/coded";
import { meanings, type Meaning, type Outcomes } from "../core/sales/outcomes";
import { Codes } from "./codes";
import { amountIn } from "./columns/amounts";
import { columnsOf, hasField, isEmptyId } from "./evidence";
import type { OtherLines } from "./file/rows";
import type { DealIndex } from "./joins";
import type { LeftOutCounts, WholeReason } from "./leftOut";
import { momentReader, type ReadMoment } from "./moments";
import { hasPeriod } from "./period";
import { refuse } from "./refusal";
import type { TableRow } from "./table";
import { usableRows, type FirstReading } from "./usable";
import type { Settings } from "./decide/settings";

/** The columns that core's statistics of deals take, one row per deal. */
export interface DealColumns {
  /** Excel serial numbers, 0 for none. */
  readonly opened: Float64Array;
  readonly closed: Float64Array;
  readonly outcome: Outcomes;
  /** Money of one currency; NaN for none. */
  readonly amount: Float64Array;
  readonly sources: Coded;
  readonly customers: Coded;
  /** The line of each row in the file. */
  readonly rows: Int32Array;
}

/** Fields with the day on which a deal was closed. */
export const closings = ["closed", "wonDate", "lostDate"] as const;
const rowsPerPart = 16_384;

type CellOf = (row: TableRow) => string;

interface Deal {
  readonly outcome: number;
  readonly opened: number;
  readonly closed: number;
  readonly amount: number;
  readonly source: number;
  readonly customer: number;
}

export function* dealsIn(
  first: FirstReading,
  settings: Settings,
  leftOut: LeftOutCounts,
  index?: DealIndex,
): Generator<DealColumns, OtherLines> {
  const [sources, customers] = [new Codes(), new Codes(true)];
  const dealOf = dealReader(first, settings, leftOut, { sources, customers });
  const rows = usableRows(first, settings, leftOut);
  if (index) index.idHeader = first.recognised.fields.find(({ field }) => field === "id")?.headers[0] ?? "";
  const isLostKnown = first.decided.outcome?.isLostKnown ?? false;
  const [idOf, contactsOf] = (["id", "contact"] as const).map((field) => {
    const [column = -1] = columnsOf(first.recognised, field);
    return ({ cells }: TableRow): string => (cells[column] ?? "").trim();
  }) as [CellOf, CellOf];
  let deals: Deal[] = [];
  let lines: number[] = [];
  const part = (): DealColumns => {
    const column = (of: (deal: Deal) => number) => Float64Array.from(deals, of);
    const codes = (of: (deal: Deal) => number) => Int32Array.from(deals, of);
    const columns = {
      opened: column(({ opened }) => opened),
      closed: column(({ closed }) => closed),
      outcome: { codes: codes(({ outcome }) => outcome), meanings, isLostKnown },
      amount: column(({ amount }) => amount),
      sources: { codes: codes(({ source }) => source), spellings: sources.spellings },
      customers: { codes: codes(({ customer }) => customer), spellings: customers.spellings },
      rows: Int32Array.from(lines),
    };
    [deals, lines] = [[], []];
    return columns;
  };
  for (let next = rows.next(); ; next = rows.next()) {
    if (next.done) {
      if (deals.length > 0) yield part();
      return next.value;
    }
    const deal = dealOf(next.value);
    if (typeof deal === "string") {
      if (deal === "outsidePeriod") index?.addOutside(idOf(next.value), contactsOf(next.value));
      leftOut.add(next.value.row, deal);
      continue;
    }
    deals.push(deal);
    index?.add(idOf(next.value), contactsOf(next.value), {
      outcome: meanings[deal.outcome] ?? "open",
      amount: deal.amount,
    });
    lines.push(next.value.row);
    if (deals.length === rowsPerPart) yield part();
  }
}

/** Reads a row, or says why it is left out whole; what is left out of one figure is noted. */
function dealReader(
  { opened: { source }, recognised, decided }: FirstReading,
  settings: Settings,
  leftOut: LeftOutCounts,
  { sources, customers }: { readonly sources: Codes; readonly customers: Codes },
): (row: TableRow) => Deal | WholeReason {
  const at = (field: Parameters<typeof columnsOf>[1]) => columnsOf(recognised, field)[0];
  const [amountColumn, currencyColumn, sourceColumn, customerColumn] = [
    at("amount"),
    at("currency"),
    at("source"),
    at("customer"),
  ];
  const sign = decided.signs.get(amountColumn ?? -1) ?? ".";
  const moment = momentReader(recognised, decided, settings);
  const { from = -Infinity, to = Infinity } = settings;
  const isCut = hasPeriod(settings);
  const hasClosed = closings.some((field) => hasField(recognised, field));
  const hasCycles = hasClosed && hasField(recognised, "opened");
  if (isCut && !hasClosed) return refuse({ is: "noPeriod", file: source.name, table: "deals" });
  return ({ row: line, cells }) => {
    const outcome = decided.outcome?.of(cells) ?? "open";
    if (outcome === "deleted" || outcome === "outcomeConflict" || outcome === "unclearOutcome") return outcome;
    const cell = amountColumn === undefined ? "" : (cells[amountColumn] ?? "").trim();
    const read = cell === "" ? undefined : amountIn(cell, sign);
    const currency = decided.currency.of(
      currencyColumn === undefined ? undefined : cells[currencyColumn],
      read?.mark ?? "",
    );
    if (typeof currency === "string" && !(currency === "unclearCurrency" && cell === "")) return currency;
    const [opened, closed] = [moment(cells, "opened"), closingOf(cells, outcome)];
    if (isCut && !isWithin(outcome === "open" ? opened.serial : closed.serial, outcome)) return "outsidePeriod";
    if (amountColumn !== undefined && outcome === "won" && cell === "") leftOut.add(line, "noAmount", "amounts");
    if (cell !== "" && !read) leftOut.add(line, "unreadAmount", "amounts");
    if (outcome === "won") noteDates(line, opened, closed);
    const customer = customerColumn === undefined ? "" : (cells[customerColumn] ?? "").trim();
    return {
      outcome: meanings.indexOf(outcome),
      opened: opened.serial,
      closed: closed.serial,
      amount: read && typeof currency !== "string" ? read.amount * currency.rate : NaN,
      source: sourceColumn === undefined ? -1 : sources.of(cells[sourceColumn] ?? ""),
      customer: isEmptyId(customer) ? -1 : customers.of(customer),
    };
  };

  /** A won deal without one of its dates is in no month or has no cycle. */
  function noteDates(line: number, opened: ReadMoment, closed: ReadMoment): void {
    if (closed.serial === 0 && hasClosed) leftOut.add(line, closed.fault ?? "noDate", "months");
    const fault = opened.fault ?? closed.fault ?? (opened.serial === 0 || closed.serial === 0 ? "noDate" : undefined);
    if (fault && hasCycles) leftOut.add(line, fault, "cycle");
  }

  /** A deal without a closing date was closed when it was won or lost. */
  function closingOf(cells: readonly string[], outcome: Meaning) {
    const own = moment(cells, "closed");
    return own.serial !== 0 || own.fault || outcome === "open"
      ? own
      : moment(cells, outcome === "won" ? "wonDate" : "lostDate");
  }

  /** Deals that are open at the end of a period belong to it if they were opened before its end. */
  function isWithin(serial: number, outcome: Meaning): boolean {
    const day = Math.floor(serial);
    if (serial === 0) return outcome === "open";
    return day <= to && (outcome === "open" || day >= from);
  }
}
