/** Customers on an engine: who came again, who is new, who stayed, by the month of the first purchase. */
import type { Cohort } from "../../core/customers/cohorts";
import { monthOf } from "../../core/numbers/calendar";
import { periodName } from "../../core/sales/salesByPeriod";
import { customerWindow, finishCustomers } from "../customerFigures";
import { serialOfIsoDay } from "../isoDay";
import type { LeftOutCounts } from "../leftOut";
import { refuse } from "../refusal";
import { idText } from "./duplicates";
import { readFrom, type Fields } from "./fields";
import { secondsOf } from "./moments";
import { outsideDays, rowsOf, rowsStatement, withMoment } from "./rows";
import { counting, countIf, inside, type StatementAnswer, type Statement } from "./statement";
import { worthExpressions, type Worth } from "./worth";

interface Period {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export const orderWords = (fields: Fields): Statement =>
  counting(
    "orders.currencies",
    inside(readFrom(fields, { currency: fields.cell("currency") }), "r"),
    { currency: "currency" },
    { orders: "count(*)" },
  );

/** `customer`, `at_s`, `paid`, `order_id` of the orders up to the end of the period. */
export function ordersRelation(fields: Fields, worth: Worth, { to }: Period): string {
  const day = fields.moment("day");
  const amount = fields.amount("amount");
  const raw = {
    customer: idText(fields, "customer"),
    order_id: idText(fields, "order"),
    at_s: day.seconds,
    at_f: day.fault,
    amount: amount.value,
    unread: amount.unread,
    currency: fields.cell("currency"),
  };
  const { amount: paid, fault } = worthExpressions(fields, worth);
  const { relation: rows } = rowsOf("orders", fields, raw, [
    { when: "customer = ''", reason: "incomplete" },
    ...withMoment("at_f"),
    { when: "unread = 1", reason: "unreadAmount" },
    { when: "amount is null", reason: "incomplete" },
    ...(fault === "''"
      ? []
      : (["otherCurrency", "unclearCurrency"] as const).map((reason) => ({
          when: `(${fault}) = '${reason}'`,
          reason,
        }))),
    ...outsideDays("at_s", { to }),
  ]);
  return `select customer, order_id, at_s, ${paid} as paid, left_out from ${inside(rows, "o")}`;
}

/** The first and the last day, from which the windows are chosen. */
export const orderRows = (relation: string): Statement => rowsStatement("orders.rows", relation, "at_s");

export function orderStatements(
  fields: Fields,
  relation: string,
  days: { readonly first: number; readonly last: number },
  period: Period,
): readonly Statement[] {
  const { month } = fields.dialect;
  const used = (where = "") => `${inside(relation, "o")} where left_out = ''${where}`;
  const between = (from: number, to: number) => `at_s >= ${secondsOf(from)} and at_s < ${secondsOf(to + 1)}`;
  const within = period.from === undefined ? "" : ` and at_s >= ${secondsOf(period.from)}`;
  // The lines of a customer with one order id are one order; a line without an id is one by itself.
  const perOrder = `select customer, order_id, case when order_id = '' then count(*) else 1 end as n from ${used(within)} group by customer, order_id`;
  const perCustomer = `select customer, sum(n) as orders from ${inside(perOrder, "p")} group by customer`;
  const firsts = `select customer as first_customer, min(at_s) as first_s from ${used(" and paid > 0")} group by customer`;
  const bought = `select b.customer as customer, f.first_month as first_month, b.bought_month as bought_month from ${inside(`select customer, ${month("at_s")} as bought_month from ${used(" and paid > 0")}`, "b")} join ${inside(`select first_customer, ${month("first_s")} as first_month from ${inside(firsts, "g")}`, "f")} on b.customer = f.first_customer group by b.customer, f.first_month, b.bought_month`;
  const window = customerWindow(days.first, days.last, period);
  return [
    counting("orders.customers", inside(perCustomer, "c"), {}, { customers: "count(*)", again: countIf("orders > 1") }),
    counting(
      "orders.outside",
      inside(relation, "o"),
      {},
      { row_count: "count(*)" },
      { where: `left_out = ''${period.from === undefined ? " and 1 = 0" : ` and at_s < ${secondsOf(period.from)}`}` },
    ),
    counting(
      "orders.cohorts",
      inside(bought, "h"),
      { first_month: "first_month", bought_month: "bought_month" },
      { customers: "count(*)" },
    ),
    ...(window ? [windowStatement(used, between, window)] : []),
  ];
}

function windowStatement(
  used: () => string,
  between: (from: number, to: number) => string,
  { from, to, before }: { readonly from: number; readonly to: number; readonly before: number },
): Statement {
  const sums = `select customer, min(case when paid > 0 then at_s end) as first_s, sum(case when ${between(before, from - 1)} then paid else 0 end) as had, sum(case when ${between(from, to)} then paid else 0 end) as has from ${used()} group by customer`;
  return counting(
    "orders.window",
    inside(sums, "w"),
    {},
    {
      customers: countIf("had > 0"),
      start_amount: "sum(case when had > 0 then had else 0 end)",
      kept: countIf("had > 0 and has > 0"),
      expansion: "sum(case when had > 0 and has > had then has - had else 0 end)",
      contraction: "sum(case when had > 0 and has > 0 and has < had then had - has else 0 end)",
      churned: "sum(case when had > 0 and has <= 0 then had else 0 end)",
      net_new: `sum(case when first_s >= ${secondsOf(from)} and first_s < ${secondsOf(to + 1)} then has else 0 end)`,
    },
  );
}

export function readOrders(
  answer: StatementAnswer,
  table: string,
  days: { readonly first: number; readonly last: number },
  period: Period,
  leftOut: LeftOutCounts,
): ReturnType<typeof finishCustomers> {
  const [row = {}] = answer.rows("orders.customers");
  const counts = {
    customers: answer.count("orders.customers", row, "customers"),
    again: answer.count("orders.customers", row, "again"),
  };
  if (counts.customers === 0) return refuse({ is: "wrongPeriod", file: table });
  const outside = answer.rows("orders.outside")[0] ?? {};
  leftOut.addAll(answer.count("orders.outside", outside, "row_count"), [], "outsidePeriod", "customers");
  const cohorts = readCohorts(answer);
  const window = customerWindow(days.first, days.last, period);
  if (!window) return finishCustomers({ counts, cohorts });
  const key = "orders.window";
  const sums = answer.rows(key)[0] ?? {};
  const money = (column: string) => answer.number(key, sums, column);
  const kept = {
    customers: answer.count(key, sums, "customers"),
    kept: answer.count(key, sums, "kept"),
    start: money("start_amount"),
    expansion: money("expansion"),
    contraction: money("contraction"),
    churned: money("churned"),
  };
  return finishCustomers({ counts, cohorts, inWindow: { window, netNew: money("net_new"), kept } });
}

const monthIn = (text: string): number => monthOf(serialOfIsoDay(`${text}-01`) ?? 0);

/** As `core/customers/cohorts` has them: from the first to the last month, 0 for a month in which nobody bought. */
function readCohorts(answer: StatementAnswer): readonly Cohort[] {
  const key = "orders.cohorts";
  const cells = answer.rows(key).map((row) => ({
    first: monthIn(answer.text(key, row, "first_month")),
    bought: monthIn(answer.text(key, row, "bought_month")),
    customers: answer.count(key, row, "customers"),
  }));
  if (cells.length === 0) return [];
  const all = cells.flatMap(({ first, bought }) => [first, bought]);
  const [start, end] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: end - start + 1 }, (_, at) => {
    const active = new Array<number>(end - start - at + 1).fill(0);
    for (const { first, bought, customers } of cells) if (first - start === at) active[bought - first] = customers;
    return { month: String(periodName(start + at, "month")), customers: active[0] ?? 0, active };
  });
}
