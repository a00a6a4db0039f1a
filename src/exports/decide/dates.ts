/** The order of day, month and year of each column of dates; where nothing tells, it is asked. */
import { dateOrders, type DateOrder } from "../columns/dateForms";
import type { DateEvidence, PairEvidence } from "../columns/dates";
import { refuse } from "../refusal";
import { writtenMoment } from "../columns/dateForms";
import { isoDay } from "../isoDay";
import type { Settings } from "./settings";

export interface DateColumn {
  readonly column: number;
  readonly header: string;
  readonly evidence: DateEvidence;
  /** False for dates in no figure: they may tell the order of the others, and refuse nothing. */
  readonly isNeeded: boolean;
}

export type DateReason =
  "oneOrder" | "allCells" | "closedAfterOpened" | "fewestUnread" | "years" | "otherColumns" | "reader" | "named";

export interface DecidedDates {
  readonly order: DateOrder;
  readonly why: DateReason;
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly evidence: PairEvidence;
}

export function decideDates(
  file: string,
  given: readonly DateColumn[],
  pairs: readonly Pair[],
  settings: Settings,
): ReadonlyMap<number, DecidedDates> {
  const left = new Map<number, readonly DateOrder[]>();
  const decided = new Map<number, DecidedDates>();
  const decide = (column: number, order: DateOrder, why: DateReason) => decided.set(column, { order, why });

  const columns = given.filter((each) => each.isNeeded || allowed(each, settings.dates).length > 0);
  for (const each of columns) {
    const candidates = allowed(each, settings.dates);
    if (candidates.length === 0) refuseDates(file, each, settings.dates);
    left.set(each.column, candidates);
    const [only] = candidates;
    if (only === undefined) continue;
    if (each.evidence.depends.count === 0) decide(each.column, only, "oneOrder");
    else if (settings.dates) decide(each.column, only, "named");
    else if (candidates.length === 1) decide(each.column, only, "allCells");
  }

  const narrow = (why: DateReason, faultsOf: (each: DateColumn, order: DateOrder) => number) => {
    // All columns are judged before one of them is decided by it, so that their order in the file doesn't matter.
    const kept = columns.map((each): readonly DateOrder[] => {
      const orders = left.get(each.column) ?? [];
      const faults = orders.map((order) => faultsOf(each, order));
      const fewest = Math.min(...faults);
      return orders.filter((_, i) => (faults[i] ?? 0) <= 2 * fewest);
    });
    columns.forEach(({ column }, i) => {
      if (decided.has(column)) return;
      const orders = kept[i] ?? [];
      left.set(column, orders);
      if (orders.length === 1 && orders[0]) decide(column, orders[0], why);
    });
  };
  narrow("closedAfterOpened", ({ column }, order) => fewestReversed(column, order, pairs, left));
  narrow("fewestUnread", ({ evidence }, order) => evidence.unread[order].count);
  narrow("years", ({ evidence }, order) => evidence.odd[order].count);

  const sure = [...decided].filter(([, { why }]) => why !== "oneOrder").map(([, { order }]) => order);
  const shared = new Set(sure).size === 1 ? sure[0] : undefined;
  for (const { column, header, evidence, isNeeded } of columns) {
    const orders = left.get(column) ?? [];
    if (decided.has(column)) continue;
    const usual = settings.usualOrder;
    if (shared && orders.includes(shared)) decide(column, shared, "otherColumns");
    else if (usual && orders.includes(usual)) decide(column, usual, "reader");
    else if (isNeeded) ask(file, { header, evidence, orders, settings }, (order) => decide(column, order, "oneOrder"));
  }
  for (const each of columns) if (each.isNeeded) refuseOddYears(file, each, decided.get(each.column)?.order ?? "ymd");
  return decided;
}

/** The orders in which the column can be read; none for a column that isn't one of dates. */
const allowed = ({ evidence }: DateColumn, named: DateOrder | undefined): readonly DateOrder[] =>
  evidence.filled === 0
    ? [named ?? "ymd"]
    : evidence.candidates().filter((order) => named === undefined || order === named);

/** A column most of whose years are odd has another calendar, such as the lunar one, or isn't one of dates. */
function refuseOddYears(file: string, { header, evidence: { odd, filled } }: DateColumn, order: DateOrder): void {
  const { count, first } = odd[order];
  if (first && count * 2 > filled)
    refuse({ is: "oddYears", file, cell: { line: first.line, column: header, text: first.text }, count, of: filled });
}

function refuseDates(file: string, { header, evidence }: DateColumn, named: DateOrder | undefined): never {
  const best = named ?? [...dateOrders].sort((a, b) => evidence.unread[a].count - evidence.unread[b].count)[0] ?? "ymd";
  const { first, count } = evidence.unread[best];
  const cell = { line: first?.line ?? 0, column: header, text: first?.text ?? "" };
  return refuse({ is: "notDates", file, cell, count, of: evidence.filled });
}

/** Over the pairs of the column, with the other column in the order that suits it best. */
function fewestReversed(
  column: number,
  order: DateOrder,
  pairs: readonly Pair[],
  left: ReadonlyMap<number, readonly DateOrder[]>,
): number {
  return pairs.reduce((sum, { from, to, evidence }) => {
    if (from !== column && to !== column) return sum;
    const others = left.get(from === column ? to : from) ?? [];
    const counts = others.map((other) =>
      from === column ? evidence.count(order, other) : evidence.count(other, order),
    );
    return sum + (counts.length === 0 ? 0 : Math.min(...counts));
  }, 0);
}

interface Tie {
  readonly header: string;
  readonly evidence: DateEvidence;
  readonly orders: readonly DateOrder[];
  readonly settings: Settings;
}

/** Asks, unless every cell is the same day in all of the orders that are left. */
function ask(file: string, { header, evidence, orders, settings }: Tie, decide: (order: DateOrder) => void): void {
  const [first, ...others] = orders;
  if (first === undefined) return;
  const sample = others.map((other) => evidence.firstDiffering(first, other)).find((each) => each !== undefined);
  if (!sample) {
    decide(first);
    return;
  }
  const moment = writtenMoment(sample.text, settings.offset);
  const readings = orders.flatMap((order) => {
    const serial = moment?.serials[order];
    return serial === undefined ? [] : [{ order, day: isoDay(serial) }];
  });
  refuse({ is: "dates", file, cell: { line: sample.line, column: header, text: sample.text }, readings });
}
