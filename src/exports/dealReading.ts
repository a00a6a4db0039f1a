/** Deals, added row by row: counted, added up, and not kept. */
import { asKey } from "../catalogue/shapes/cells";
import { dealStatistics, mergeDeals, type DealStatistics } from "../core/sales/dealStatistics";
import { mergeMonths, monthStatistics, type MonthStatistics } from "../core/sales/monthStatistics";
import type { Coded } from "../core/numbers/coded";
import { meanings, type Meaning, type Outcomes } from "../core/sales/outcomes";
import { mergeSources, sourceStatistics, type SourceStatistics } from "../core/sales/sourceStatistics";
import { Codes } from "./codes";
import { amountIn } from "./columns/amounts";
import { plainAmount } from "./columns/plain";
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
import type { Field } from "./tables";

/** Fields with the day on which a deal was closed. */
export const closings = ["closed", "wonDate", "lostDate"] as const;

/** So many deals are handed to the statistics at a time. */
const rowsPerPart = 16_384;

/** What the words of a row say. */
export interface MeantDeal {
  readonly outcome: Meaning;
  /** By which its amount is multiplied; NaN where that isn't known. */
  readonly rate: number;
  readonly source: string;
}

/** What a deal's own cells say, as Excel's serial numbers and money; NaN for no amount. */
export interface DealCells {
  readonly amount: number;
  readonly opened: ReadMoment;
  readonly closed: ReadMoment;
}

/** Deals that are handed on together. */
export interface DealPart {
  readonly opened: Float64Array;
  readonly closed: Float64Array;
  readonly amount: Float64Array;
  readonly outcome: Outcomes;
  readonly sources: Coded;
}

interface More {
  /** Joined with other files. */
  readonly index?: DealIndex | undefined;
  /** Gets the deals that count. */
  readonly take?: (part: DealPart) => void;
}

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
  private readonly read: (row: TableRow, values?: Float64Array) => void;
  private readonly hasSources: boolean;
  private readonly hasAmounts: boolean;
  private readonly hasClosed: boolean;
  private readonly hasCycles: boolean;
  private readonly isCut: boolean;
  private readonly from: number;
  private readonly to: number;

  constructor(
    file: DealsOf,
    settings: Settings,
    private readonly more: More = {},
  ) {
    const has = (field: Field) => hasField(file.recognised, field);
    this.hasSources = has("source");
    this.hasAmounts = has("amount");
    this.hasClosed = closings.some(has);
    this.hasCycles = this.hasClosed && has("opened");
    [this.isCut, this.from, this.to] = [hasPeriod(settings), settings.from ?? -Infinity, settings.to ?? Infinity];
    if (this.isCut && !this.hasClosed) refuse({ is: "noPeriod", file: file.opened.source.name, table: "deals" });
    this.read = this.reader(file, settings, more.index);
  }

  /**
   * A row that isn't left out by its form or its id.
   * @param values plain ones by column, where they were read before
   */
  add(row: TableRow, values?: Float64Array): void {
    this.read(row, values);
  }

  /**
   * Counts a deal, if it lies within the period.
   * @param isFilled true for a cell of an amount that isn't blank
   */
  count(line: number, meant: MeantDeal, isFilled: boolean, { amount, opened, closed }: DealCells): boolean {
    const { outcome } = meant;
    if (this.isCut && !this.isWithin(outcome === "open" ? opened : closed, outcome)) {
      this.leftOut.add(line, "outsidePeriod");
      return false;
    }
    if (amount !== amount && isFilled) this.leftOut.add(line, "unreadAmount", "amounts");
    if (outcome === "won") {
      if (!isFilled && this.hasAmounts) this.leftOut.add(line, "noAmount", "amounts");
      if (opened <= 0 || closed <= 0) this.noteDates(line, opened, closed);
    }
    if (outcome !== "open") this.closings.addDay(closed);
    const place = this.length++;
    this.outcomes[place] = codes[outcome];
    this.openedAt[place] = Math.max(0, opened);
    this.closedAt[place] = Math.max(0, closed);
    this.amounts[place] = amount * meant.rate;
    this.sourceCodes[place] = this.words.of(meant.source);
    this.lines[place] = line;
    if (this.length === rowsPerPart) this.flush();
    return true;
  }

  /** Deals that are open at the end of a period belong to it if they were opened before its end. */
  private isWithin(moment: ReadMoment, outcome: Meaning): boolean {
    const day = Math.floor(moment);
    if (day <= 0) return outcome === "open";
    return day <= this.to && (outcome === "open" || day >= this.from);
  }

  /** A won deal without one of its dates is in no month or has no cycle. */
  private noteDates(line: number, opened: ReadMoment, closed: ReadMoment): void {
    if (closed <= 0 && this.hasClosed) this.leftOut.add(line, momentFault(closed) ?? "noDate", "months");
    const fault = momentFault(opened) ?? momentFault(closed) ?? (opened === 0 || closed === 0 ? "noDate" : undefined);
    if (fault && this.hasCycles) this.leftOut.add(line, fault, "cycle");
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
    const sources = { codes: part(this.sourceCodes), spellings: this.words.spellings };
    this.more.take?.({ opened, closed, amount, outcome, sources });
    this.days.add(opened);
    const deals = dealStatistics({ opened, closed, outcome, amount, rows });
    this.deals = this.deals ? mergeDeals(this.deals, deals) : deals;
    const months = monthStatistics({ dates: closed, amounts: amount, outcome, rows });
    if (months.deals.length > 0) this.months = this.months ? mergeMonths(this.months, months) : months;
    if (this.hasSources) {
      const statistics = sourceStatistics({ sources, outcome, revenue: amount });
      this.sources = this.sources ? mergeSources(this.sources, statistics, asKey) : statistics;
    }
    this.length = 0;
  }

  /** Counts a row, or notes why it is left out whole. */
  private reader(
    { recognised, decided }: DealsOf,
    settings: Settings,
    index: DealIndex | undefined,
  ): (row: TableRow, values?: Float64Array) => void {
    const at = (field: Field) => columnsOf(recognised, field)[0] ?? -1;
    const [amountAt, idAt, contactAt] = [at("amount"), at("id"), at("contact")];
    const sign = decided.signs.get(amountAt) ?? ".";
    const moments = momentReader(recognised, decided, settings);
    const [openedOf, closedOf, wonOf, lostOf] = [
      moments("opened"),
      moments("closed"),
      moments("wonDate"),
      moments("lostDate"),
    ];
    const meaningOf = dealMeaning(recognised, decided);
    if (index) index.idHeader = recognised.fields.find(({ field }) => field === "id")?.headers[0] ?? "";
    const ids = ({ cells }: TableRow) => [(cells[idAt] ?? "").trim(), (cells[contactAt] ?? "").trim()] as const;

    /** A deal without a closing date was closed when it was won or lost. */
    const closingOf = (cells: readonly string[], outcome: Meaning, known?: Float64Array): ReadMoment => {
      const own = closedOf(cells, known);
      return own !== 0 || outcome === "open" ? own : (outcome === "won" ? wonOf : lostOf)(cells, known);
    };

    return (row, known) => {
      const { row: line, cells } = row;
      const cell = (cells[amountAt] ?? "").trim();
      const plain = known?.[amountAt] ?? NaN;
      let amount = plain === plain && sign === "." ? plain : plainAmount(cell, sign);
      let mark = "";
      if (amount !== amount && cell !== "") {
        const read = amountIn(cell, sign);
        amount = read ? read.amount : NaN;
        mark = read?.mark ?? "";
      }
      const meant = meaningOf(cells, cell !== "", mark);
      if (typeof meant === "string") {
        this.leftOut.add(line, meant);
        return;
      }
      const { outcome, rate } = meant;
      const [opened, closed] = [openedOf(cells, known), closingOf(cells, outcome, known)];
      const counts = this.count(line, meant, cell !== "", { amount, opened, closed });
      if (!index) return;
      if (counts) index.add(...ids(row), { outcome, amount: amount * rate });
      else index.addOutside(...ids(row));
    };
  }
}

/** Reads what the words of a row say, or why it is left out whole. */
export function dealMeaning(
  recognised: Recognised,
  { outcome, currency }: Decided,
): (cells: readonly string[], hasAmount: boolean, mark: string) => MeantDeal | WholeReason {
  const [sourceAt = -1] = columnsOf(recognised, "source");
  const [currencyAt = -1] = columnsOf(recognised, "currency");
  return (cells, hasAmount, mark) => {
    const found = outcome?.of(cells) ?? "open";
    if (found === "deleted" || found === "outcomeConflict" || found === "unclearOutcome") return found;
    const money = currency.of(currencyAt < 0 ? undefined : cells[currencyAt], mark);
    if (typeof money === "string" && (money !== "unclearCurrency" || hasAmount)) return money;
    const rate = typeof money === "string" ? NaN : money.rate;
    return { outcome: found, rate, source: sourceAt < 0 ? "" : (cells[sourceAt] ?? "") };
  };
}

const codes: Readonly<Record<Meaning, number>> = {
  won: meanings.indexOf("won"),
  lost: meanings.indexOf("lost"),
  open: meanings.indexOf("open"),
};
