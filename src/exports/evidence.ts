/** What a first reading of a file shows, from all of its rows. Parts of a file can be read apart and merged, in any order. */
import { fold } from "../language/fold";
import { AmountEvidence } from "./columns/amounts";
import { DateEvidence, PairEvidence } from "./columns/dates";
import { same, type WrittenMoment, type ZoneOffset } from "./columns/dateForms";
import { WordEvidence } from "./columns/words";
import { SeenIds } from "./ids";
import { LeftOutCounts, type WholeReason } from "./leftOut";
import type { MappedField, Recognised } from "./mapping";
import type { TableRow } from "./table";
import { fields, type Field } from "./tables";

export interface DateSetting {
  readonly offset: ZoneOffset;
  /** Excel's serial number of the last plausible day. */
  readonly latest: number;
}

/** Columns between which time passes. */
const spans: readonly (readonly [from: Field, to: Field])[] = [
  ["opened", "closed"],
  ["opened", "wonDate"],
  ["opened", "lostDate"],
  ["entered", "left"],
  ["opened", "resolved"],
];

/** Names of people aren't read. */
export const isRead = ({ field }: MappedField): boolean => field !== "owner";

interface Reader<E> {
  readonly column: number;
  readonly evidence: E;
}

export class Evidence {
  rows = 0;
  readonly leftOut = new LeftOutCounts();
  readonly amounts = new Map<number, AmountEvidence>();
  readonly dates = new Map<number, DateEvidence>();
  readonly words = new Map<number, WordEvidence>();
  readonly pairs: readonly { readonly from: number; readonly to: number; readonly evidence: PairEvidence }[];
  readonly ids = new SeenIds();
  private readonly idColumn: number | undefined;
  /** Plain moments and amounts by column, of the row that was added last; NaN for others. */
  readonly values: Float64Array;
  private readonly readers: {
    readonly words: readonly Reader<WordEvidence>[];
    readonly amounts: readonly Reader<AmountEvidence>[];
    readonly dates: readonly Reader<DateEvidence>[];
  };
  private readonly faultOf: (row: TableRow) => WholeReason | undefined;

  constructor(recognised: Recognised, width: number, { offset, latest }: DateSetting) {
    for (const mapped of recognised.fields.filter(isRead)) {
      for (const column of mapped.columns) {
        const holds = fields[mapped.field];
        if (holds === "amount" || holds === "percent") this.amounts.set(column, new AmountEvidence());
        else if (holds === "date") this.dates.set(column, new DateEvidence(offset, latest));
        else if (holds === "flag" || mapped.field === "currency" || isOutcome(mapped.field))
          this.words.set(column, new WordEvidence());
      }
    }
    const listed = <E>(found: ReadonlyMap<number, E>) =>
      [...found].map(([column, each]) => ({ column, evidence: each }));
    this.values = new Float64Array(width).fill(NaN);
    this.readers = { words: listed(this.words), amounts: listed(this.amounts), dates: listed(this.dates) };
    this.idColumn = columnsOf(recognised, "id")[0];
    this.pairs = spans.flatMap(([first, second]) =>
      columnsOf(recognised, first).flatMap((from) =>
        columnsOf(recognised, second).map((to) => ({ from, to, evidence: new PairEvidence() })),
      ),
    );
    this.faultOf = rowFault(recognised, width);
  }

  /** @returns why the row is none, if it isn't */
  add(row: TableRow): WholeReason | undefined {
    this.rows++;
    const { row: line, cells } = row;
    const fault = this.faultOf(row);
    if (fault) {
      this.leftOut.add(line, fault);
      return fault;
    }
    const { values, readers } = this;
    for (const { column, evidence } of readers.words) evidence.add(cells[column] ?? "", line);
    for (const { column, evidence } of readers.amounts) values[column] = evidence.add(cells[column] ?? "", line);
    for (const { column, evidence } of readers.dates) values[column] = evidence.add(cells[column] ?? "", line);
    for (const { from, to, evidence } of this.pairs) {
      const [start, end] = [values[from] as number, values[to] as number];
      if (start === start && end === end) evidence.addPlain(start, end);
      else evidence.add(this.momentAt(from), this.momentAt(to));
    }
    const id = this.idColumn === undefined ? "" : (cells[this.idColumn]?.trim() ?? "");
    if (!isEmptyId(id)) this.ids.add(id);
    return undefined;
  }

  /**
   * A row like one that was added before, but for these; `addAlike` counts the rest of it
   * @param values plain ones by column, 0 for no moment; hash of its id, 0 for none
   */
  addPlain(values: Float64Array, hash: number): void {
    for (const { column, evidence } of this.readers.dates) {
      const value = values[column] as number;
      if (value !== Math.floor(value)) evidence.timed.count++;
    }
    for (const { from, to, evidence } of this.pairs) {
      const [start, end] = [values[from] as number, values[to] as number];
      if (start !== 0 && end !== 0) evidence.addPlain(start, end);
    }
    if (hash !== 0) this.ids.addHash(hash);
  }

  /**
   * More rows like one that was added before, but for their ids, plain amounts and plain moments
   * @param cells of which the filled ones of amounts and dates may have any text
   */
  addAlike(cells: readonly string[], rows: number): void {
    this.rows += rows;
    for (const { column, evidence } of this.readers.words) evidence.addAgain(cells[column] ?? "", rows);
    for (const { column, evidence } of this.readers.amounts)
      (cells[column] ? evidence.filled : evidence.blank).count += rows;
    for (const { column, evidence } of this.readers.dates) evidence[cells[column] ? "filled" : "blank"] += rows;
  }

  private momentAt(column: number): WrittenMoment | undefined {
    const plain = this.values[column] as number;
    return plain === plain ? same(plain, false, false) : this.dates.get(column)?.last;
  }

  merge(other: Evidence): void {
    this.rows += other.rows;
    this.leftOut.merge(other.leftOut);
    mergeEach(this.amounts, other.amounts);
    mergeEach(this.dates, other.dates);
    mergeEach(this.words, other.words);
    this.pairs.forEach(({ evidence }, i) => {
      const pair = other.pairs[i];
      if (pair) evidence.merge(pair.evidence);
    });
    this.ids.merge(other.ids);
  }
}

function mergeEach<E extends { merge(other: E): void }>(
  into: ReadonlyMap<number, E>,
  from: ReadonlyMap<number, E>,
): void {
  for (const [column, evidence] of into) {
    const other = from.get(column);
    if (other) evidence.merge(other);
  }
}

const isOutcome = (field: Field): boolean => field === "outcome" || field === "stage";

export const columnsOf = ({ fields }: Recognised, field: Field): readonly number[] =>
  fields.find((each) => each.field === field)?.columns ?? [];

/** All columns that a reading needs. Names of people aren't read. */
export const columnsRead = ({ fields }: Recognised): readonly number[] =>
  fields.filter(isRead).flatMap(({ columns }) => columns);

export const hasField = ({ fields }: Recognised, field: Field): boolean => fields.some((each) => each.field === field);

/** Salesforce writes an id of zeros for a look-up that is empty. */
export const isEmptyId = (id: string): boolean => id === "" || (id.startsWith("0000") && /^0{15}(?:AAA)?$/.test(id));

const totals =
  /^(?:grand |sub)?totals?(?: \(.*\))?:?$|^(?:genel |ara )?toplam:?$|^yhteensä:?$|^جمع(?: کل)?:?$|^مجموع:?$/;

/** For programs that read rows themselves. */
export const totalsPattern = totals.source;

/** With which a line of totals begins, in either case. */
export const totalLetters = [..."gstayجم"];
const beginsTotals = new RegExp(`^[${totalLetters.join("")}]`, "i");

/** True if a row with these cells filled is no line of totals, whatever they are. @param columns those that are looked at */
export const isNamed = (recognised: Recognised, cells: readonly string[], columns: readonly number[]): boolean =>
  namingOf(recognised).some((at) => at !== 0 && columns.includes(at) && (cells[at] ?? "").trim() !== "");

/** False for a byte with which no line of totals begins. */
export const mayBeginTotals = (byte: number): boolean => byte > 127 || beginsTotals.test(String.fromCharCode(byte));

/** Columns that name what a row is. */
export const namingOf = (recognised: Recognised): readonly number[] =>
  (["id", "deal", "outcome", "stage", "won", "customer"] as const).flatMap((field) => columnsOf(recognised, field));

/** A row that is none: of another width than the header, or a line of totals. */
export function rowFault(recognised: Recognised, width: number): (row: TableRow) => WholeReason | undefined {
  const naming = namingOf(recognised);
  return ({ cells }) => {
    if (cells.length !== width && (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== "")))
      return "width";
    let first = 0;
    while (first < cells.length && (cells[first] ?? "").trim() === "") first++;
    const start = (cells[first] ?? "").trim();
    // Few cells begin as the words for totals do, and the test of those is dear.
    return beginsTotals.test(start) && isTotal(cells, first, start) ? "total" : undefined;
  };

  function isTotal(cells: readonly string[], first: number, start: string): boolean {
    return start.length < 40 && totals.test(fold(start)) && naming.every((at) => at === first || !cells[at]?.trim());
  }
}
