/** Deals, added row by row: counted, added up, and not kept. */
import { asKey } from "../catalogue/shapes/cells";
import { dealStatistics, mergeDeals, type DealStatistics } from "../core/sales/dealStatistics";
import { mergeMonths, monthStatistics, type MonthStatistics } from "../core/sales/monthStatistics";
import { meanings, type Meaning } from "../core/sales/outcomes";
import { mergeSources, sourceStatistics, type SourceStatistics } from "../core/sales/sourceStatistics";
import { Codes } from "./codes";
import { amountIn, plainAmount } from "./columns/amounts";
import type { Moment } from "./columns/dates";
import type { Decided } from "./decide";
import { columnsOf, hasField } from "./evidence";
import type { OpenedFile } from "./file/rows";
import type { DealIndex } from "./joins";
import { LeftOutCounts, type WholeReason } from "./leftOut";
import type { Recognised } from "./mapping";
import { momentFault, momentReader, type ReadMoment } from "./moments";
import { hasPeriod } from "./period";
import { refuse } from "./refusal";
import { DayRange } from "./result";
import type { TableRow } from "./table";
import type { Settings } from "./decide/settings";

/** Fields with the day on which a deal was closed. */
export const closings = ["closed", "wonDate", "lostDate"] as const;

/** So many deals are handed to the statistics at a time. */
const rowsPerPart = 16_384;

/** Says why a row is left out whole. */
type RowReader = (row: TableRow, values?: readonly Moment[]) => WholeReason | undefined;

export interface DealsOf {
  readonly opened: OpenedFile;
  readonly recognised: Recognised;
  readonly decided: Decided;
}

export class DealReading {
  readonly leftOut = new LeftOutCounts();
  readonly days = new DayRange();
  /** When won and lost deals were closed. */
  readonly closings = new DayRange();
  deals: DealStatistics | undefined;
  months: MonthStatistics | undefined;
  sources: SourceStatistics | undefined;
  private readonly openedAt = new Float64Array(rowsPerPart);
  private readonly closedAt = new Float64Array(rowsPerPart);
  private readonly amounts = new Float64Array(rowsPerPart);
  private readonly outcomes = new Int32Array(rowsPerPart);
  private readonly sourceCodes = new Int32Array(rowsPerPart);
  private readonly lines = new Int32Array(rowsPerPart);
  private length = 0;
  private readonly words = new Codes();
  private readonly read: RowReader;
  private readonly hasSources: boolean;

  constructor(file: DealsOf, settings: Settings, index?: DealIndex) {
    this.hasSources = hasField(file.recognised, "source");
    this.read = this.reader(file, settings, index);
  }

  /**
   * A row that isn't left out by its form or its id.
   * @param values plain ones by column, where they were read before
   */
  add(row: TableRow, values?: readonly Moment[]): void {
    const fault = this.read(row, values);
    if (fault !== undefined) {
      this.leftOut.add(row.row, fault);
      return;
    }
    if (this.length === rowsPerPart) this.flush();
  }

  /** Hands the deals that wait to the statistics. @param isLostKnown of all rows */
  finish(isLostKnown: boolean): void {
    this.flush();
    if (this.deals) this.deals.isLostKnown = isLostKnown;
  }

  private flush(): void {
    if (this.length === 0) return;
    const part = <A extends Float64Array | Int32Array>(column: A) => column.subarray(0, this.length) as A;
    const [opened, closed, amount, rows] = [
      part(this.openedAt),
      part(this.closedAt),
      part(this.amounts),
      part(this.lines),
    ];
    const outcome = { codes: part(this.outcomes), meanings, isLostKnown: true };
    this.days.add(opened);
    const deals = dealStatistics({ opened, closed, outcome, amount, rows });
    this.deals = this.deals ? mergeDeals(this.deals, deals) : deals;
    const months = monthStatistics({ dates: closed, amounts: amount, outcome, rows });
    if (months.deals.length > 0) this.months = this.months ? mergeMonths(this.months, months) : months;
    if (this.hasSources) {
      const coded = { codes: part(this.sourceCodes), spellings: this.words.spellings };
      const sources = sourceStatistics({ sources: coded, outcome, revenue: amount });
      this.sources = this.sources ? mergeSources(this.sources, sources, asKey) : sources;
    }
    this.length = 0;
  }

  /** Reads a row into the columns, or says why it is left out whole; what is left out of one figure is noted. */
  private reader(
    { opened: { source }, recognised, decided }: DealsOf,
    settings: Settings,
    index: DealIndex | undefined,
  ): RowReader {
    const at = (field: Parameters<typeof columnsOf>[1]) => columnsOf(recognised, field)[0] ?? -1;
    const [amountAt, currencyAt, sourceAt, idAt, contactAt] = [
      at("amount"),
      at("currency"),
      at("source"),
      at("id"),
      at("contact"),
    ];
    const sign = decided.signs.get(amountAt) ?? ".";
    const moments = momentReader(recognised, decided, settings);
    const [openedOf, closedOf, wonOf, lostOf] = [
      moments("opened"),
      moments("closed"),
      moments("wonDate"),
      moments("lostDate"),
    ];
    const { from = -Infinity, to = Infinity } = settings;
    const isCut = hasPeriod(settings);
    const hasClosed = closings.some((field) => hasField(recognised, field));
    const hasCycles = hasClosed && hasField(recognised, "opened");
    if (isCut && !hasClosed) refuse({ is: "noPeriod", file: source.name, table: "deals" });
    if (index) index.idHeader = recognised.fields.find(({ field }) => field === "id")?.headers[0] ?? "";
    const outcomeOf = decided.outcome?.of ?? (() => "open" as const);
    const ids = ({ cells }: TableRow) => [(cells[idAt] ?? "").trim(), (cells[contactAt] ?? "").trim()] as const;

    /** A deal without a closing date was closed when it was won or lost. */
    const closingOf = (cells: readonly string[], outcome: Meaning, known?: readonly Moment[]): ReadMoment => {
      const own = closedOf(cells, known);
      return own !== 0 || outcome === "open" ? own : (outcome === "won" ? wonOf : lostOf)(cells, known);
    };
    /** Deals that are open at the end of a period belong to it if they were opened before its end. */
    const isWithin = (moment: ReadMoment, outcome: Meaning): boolean => {
      const day = Math.floor(moment);
      if (day <= 0) return outcome === "open";
      return day <= to && (outcome === "open" || day >= from);
    };
    /** A won deal without one of its dates is in no month or has no cycle. */
    const noteDates = (line: number, opened: ReadMoment, closed: ReadMoment): void => {
      if (closed <= 0 && hasClosed) this.leftOut.add(line, momentFault(closed) ?? "noDate", "months");
      const fault = momentFault(opened) ?? momentFault(closed) ?? (opened === 0 || closed === 0 ? "noDate" : undefined);
      if (fault && hasCycles) this.leftOut.add(line, fault, "cycle");
    };

    return (row, known) => {
      const { row: line, cells } = row;
      const outcome = outcomeOf(cells);
      if (outcome === "deleted" || outcome === "outcomeConflict" || outcome === "unclearOutcome") return outcome;
      const cell = (cells[amountAt] ?? "").trim();
      const plain = known?.[amountAt];
      let amount = typeof plain === "number" && sign === "." ? plain : plainAmount(cell, sign);
      let mark = "";
      if (amount !== amount && cell !== "") {
        const read = amountIn(cell, sign);
        amount = read ? read.amount : NaN;
        mark = read?.mark ?? "";
      }
      const currency = decided.currency.of(currencyAt < 0 ? undefined : cells[currencyAt], mark);
      if (typeof currency === "string" && !(currency === "unclearCurrency" && cell === "")) return currency;
      const [opened, closed] = [openedOf(cells, known), closingOf(cells, outcome, known)];
      if (isCut && !isWithin(outcome === "open" ? opened : closed, outcome)) {
        index?.addOutside(...ids(row));
        return "outsidePeriod";
      }
      if (amount !== amount && cell !== "") this.leftOut.add(line, "unreadAmount", "amounts");
      if (outcome === "won") {
        if (cell === "" && amountAt >= 0) this.leftOut.add(line, "noAmount", "amounts");
        if (opened <= 0 || closed <= 0) noteDates(line, opened, closed);
      }
      if (outcome !== "open") this.closings.addDay(closed);
      const place = this.length++;
      const value = typeof currency === "string" ? NaN : amount * currency.rate;
      this.outcomes[place] = codes[outcome];
      this.openedAt[place] = Math.max(0, opened);
      this.closedAt[place] = Math.max(0, closed);
      this.amounts[place] = value;
      this.sourceCodes[place] = sourceAt < 0 ? -1 : this.words.of(cells[sourceAt] ?? "");
      this.lines[place] = line;
      if (index) index.add(...ids(row), { outcome, amount: value });
      return undefined;
    };
  }
}

const codes: Readonly<Record<Meaning, number>> = {
  won: meanings.indexOf("won"),
  lost: meanings.indexOf("lost"),
  open: meanings.indexOf("open"),
};
