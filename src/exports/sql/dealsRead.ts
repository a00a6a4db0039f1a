/** The statistics of deals from what an engine has counted: those that the same rows in a file give. */
import { monthOf } from "../../core/numbers/calendar";
import { addTo, noSum } from "../../core/numbers/compensated";
import { Sums } from "../../core/numbers/sums";
import { countDay } from "../../core/numbers/dayCounts";
import { noDurations, type Durations } from "../../core/sales/cycles";
import type { DealStatistics } from "../../core/sales/dealStatistics";
import type { MonthStatistics } from "../../core/sales/monthStatistics";
import { meanings } from "../../core/sales/outcomes";
import type { SourceStatistics } from "../../core/sales/sourceStatistics";
import { Codes } from "../codes";
import { serialOfIsoDay } from "../isoDay";
import { wholeReasons, type LeftOutCounts, type WholeReason } from "../leftOut";
import type { DayRange } from "../result";
import { hasClosing } from "./deals";
import type { Fields } from "./fields";
import { dayLength, momentReasons, noMoment, serialOf } from "./moments";
import type { StatementAnswer } from "./statement";

export interface CountedDeals {
  readonly rows: number;
  readonly deals: DealStatistics;
  readonly months: MonthStatistics | undefined;
  readonly sources: SourceStatistics | undefined;
}

interface DealNotes {
  readonly leftOut: LeftOutCounts;
  readonly days: DayRange;
  readonly closings: DayRange;
}

/** The statistics that the same rows in a file give. */
export function readDeals(
  answer: StatementAnswer,
  fields: Pick<Fields, "has">,
  isLostKnown: boolean,
  { leftOut, days, closings }: DealNotes,
): CountedDeals {
  const key = "deals.outcomes";
  const totals = () => ({ deals: 0, withoutAmount: 0, amount: noSum() });
  const wholeDays = noDurations();
  const found = { won: totals(), lost: totals(), open: totals() };
  let [rows, opened, closed] = [0, 0, 0];
  for (const row of answer.rows(key)) {
    const count = (column: string) => answer.count(key, row, column);
    const own = count("deals");
    rows += own;
    const reason = answer.text(key, row, "left_out");
    if (reason !== "") {
      leftOut.addAll(own, [], wholeReason(answer, key, reason));
      continue;
    }
    const outcome = meanings.find((each) => each === answer.text(key, row, "outcome"));
    if (!outcome) return answer.nonsense(key, "outcome", row["outcome"]);
    const [withAmount, unread] = [count("with_amount"), count("unread_amounts")];
    found[outcome].deals += own;
    found[outcome].withoutAmount += own - withAmount;
    addTo(found[outcome].amount, answer.number(key, row, "total"));
    opened += count("opened_timed");
    closed += count("closed_timed");
    leftOut.addAll(unread, [], "unreadAmount", "amounts");
    const daysIn = (range: DayRange, ...columns: readonly string[]) => {
      for (const column of columns) {
        const seconds = answer.numberOrNone(key, row, column);
        if (seconds !== undefined) range.addDay(serialOf(seconds));
      }
    };
    daysIn(days, "first_opened", "last_opened");
    if (outcome !== "open") daysIn(closings, "first_closed", "last_closed");
    if (outcome !== "won") continue;
    if (fields.has("amount")) leftOut.addAll(own - withAmount - unread, [], "noAmount", "amounts");
    const [openedFault, closedFault] = [count("opened_f"), count("closed_f")];
    if (!hasClosing(fields)) continue;
    if (closedFault !== 0) leftOut.addAll(own, [], momentReasons[closedFault] ?? "noDate", "months");
    const isFilled = (fault: number) => fault > noMoment;
    const cycleFault = isFilled(openedFault)
      ? openedFault
      : isFilled(closedFault)
        ? closedFault
        : openedFault || closedFault;
    if (fields.has("opened") && cycleFault !== 0)
      leftOut.addAll(own, [], momentReasons[cycleFault] ?? "noDate", "cycle");
  }
  const elapsed = opened > 0 || closed > 0 ? noDurations() : undefined;
  const cycles = { isOpenedTimed: opened > 0, isClosedTimed: closed > 0, wholeDays, elapsed };
  for (const row of answer.rows("deals.cycles")) {
    const deals = answer.count("deals.cycles", row, "deals");
    const number = (column: string) => answer.number("deals.cycles", row, column);
    const whole = number("whole_days");
    countDurations(wholeDays, whole, deals, whole * deals);
    if (elapsed) countDurations(elapsed, number("elapsed_days"), deals, number("total_seconds") / dayLength);
  }
  return {
    rows,
    deals: { ...found, isLostKnown, cycles },
    months: answer.has("deals.months") ? readMonths(answer) : undefined,
    sources: answer.has("deals.sources") ? readSources(answer, "deals.sources", "deals") : undefined,
  };
}

function wholeReason(answer: StatementAnswer, key: string, word: string): WholeReason {
  return wholeReasons.find((each) => each === word) ?? answer.nonsense(key, "left_out", word);
}

/** Deals of one duration. A group with a negative one is of deals that were closed before they were opened. */
function countDurations(into: Durations, days: number, deals: number, sum: number): void {
  if (days < 0) {
    into.reversed.count += deals;
    return;
  }
  into.count += deals;
  addTo(into.sum, sum);
  countDay(into.byDay, days, deals);
}

function readMonths(answer: StatementAnswer): MonthStatistics | undefined {
  const key = "deals.months";
  const rows = answer.rows(key).map((row) => ({
    month: monthOf(serialOfIsoDay(`${answer.text(key, row, "won_month")}-01`) ?? 0),
    deals: answer.count(key, row, "deals"),
    withAmount: answer.count(key, row, "with_amount"),
    amount: answer.number(key, row, "total"),
  }));
  if (rows.length === 0) return undefined;
  const all = rows.map(({ month }) => month);
  const first = Math.min(...all);
  const length = Math.max(...all) - first + 1;
  const months = {
    first,
    deals: new Int32Array(length),
    withoutAmount: new Int32Array(length),
    amounts: new Sums(length),
    firstRow: new Float64Array(length).fill(Infinity),
  };
  for (const { month, deals, withAmount, amount } of rows) {
    const place = month - first;
    months.deals[place] = (months.deals[place] ?? 0) + deals;
    months.withoutAmount[place] = (months.withoutAmount[place] ?? 0) + deals - withAmount;
    months.amounts.add(place, amount);
  }
  return months;
}

/** Rows of `source`, counted, `won` and `total`: spellings of one word are joined. */
export function readSources(answer: StatementAnswer, key: string, counted: string): SourceStatistics {
  const words = new Codes();
  const rows = answer.rows(key).map((row) => ({
    group: words.of(answer.text(key, row, "source")) + 1,
    leads: answer.count(key, row, counted),
    won: answer.count(key, row, "won"),
    amount: answer.number(key, row, "total"),
  }));
  const groups = words.spellings.length + 1;
  const [leads, won, revenue] = [new Int32Array(groups), new Int32Array(groups), new Sums(groups)];
  for (const each of rows) {
    leads[each.group] = (leads[each.group] ?? 0) + each.leads;
    won[each.group] = (won[each.group] ?? 0) + each.won;
    revenue.add(each.group, each.amount);
  }
  return { spellings: words.spellings, leads, won, revenue, cost: undefined, blankAtEnd: 0, isBlank: false };
}
