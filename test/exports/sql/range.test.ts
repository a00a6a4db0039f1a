/** The rows that count, in ranges: the worksheet functions give the figures of the file, and so those of every engine. */
import { expect, it } from "vitest";
import { catalogue, type FunctionId } from "../../../src/catalogue";
import { unsaid, type UnsaidTable } from "../../../src/catalogue/call";
import { keptRows } from "../../../src/exports/keptRows";
import { figuresOf } from "../../../src/exports/figures";
import { sourceOf } from "../../../src/exports/file/source";
import { firstReading } from "../../../src/exports/read";
import type { Field } from "../../../src/exports/tables";
import { seed } from "../../tools/sample";
import { csvOf, generated, type GeneratedTable } from "./generated";
import { differences, rows, settings } from "./roads";

const tables = generated(seed, rows);

function ranges(table: GeneratedTable) {
  const map = { [table]: settings.map?.[table] };
  const source = sourceOf(table, new TextEncoder().encode(csvOf(tables[table])));
  const first = firstReading(source, { ...settings, map });
  // 0, so that a million rows aren't refused.
  const columns = keptRows(first, 0);
  const range = (field: Field): readonly (readonly unknown[])[] => {
    const column = columns.find((each) => each.field === field);
    if (!column) throw new Error(`There is no ${field}.`);
    return column.values.map((value) => [value]);
  };
  return { figures: figuresOf(first).figures, range };
}

const answer = (id: FunctionId, ...given: readonly unknown[]): unknown => unsaid(catalogue[id], given);
/** Without its header. */
const table = (id: FunctionId, ...given: readonly unknown[]): UnsaidTable =>
  (answer(id, ...given) as UnsaidTable).slice(1);

it(`The rows of ${rows} deals in a range give the figures of the file`, () => {
  const { figures, range } = ranges("deals");
  const { deals = {}, months = [], sources = [] } = figures;
  const [outcome, amount, closed] = [range("outcome"), range("amount"), range("closed")];
  const found = new Map(
    table("CRMSALESKPIS", range("opened"), closed, outcome, amount).map(([name, value]) => [name, value]),
  );
  const names = { won: "won", lost: "lost", open: "open", winRate: "winRate", revenue: "revenue" } as const;
  const cycles = { meanCycle: "cycleMeanDays", medianCycle: "cycleMedianDays" } as const;
  const all = Object.entries({ deals: "count", ...names, ...cycles });
  expect(
    differences(
      all.map(([name]) => found.get(name)),
      all.map(([, figure]) => deals[figure]),
    ),
  ).toEqual([]);
  const sales = table("CRMSALES", closed, amount, "month", outcome);
  const ofMonths = sales.map(([month, won, revenue]) => ({ month: String(month), won, revenue }));
  expect(differences(ofMonths, months)).toEqual([]);
  const leads = table("CRMLEADSOURCES", range("source"), outcome, amount);
  const ofSources = leads.map(([source, count, won, conversion, revenue]) => ({
    ...{ source: source === "none" ? "(none)" : source, leads: count, won, conversion, revenue },
  }));
  expect(differences(ofSources, sources)).toEqual([]);
  expect(months.length).toBeGreaterThan(40);
});

it("So do those of orders and answers", () => {
  const orders = ranges("orders");
  const [customers, invoices] = [orders.range("customer"), orders.range("order")];
  const seen = new Set<string>();
  // One row for each invoice, as the function wants it; an order without a number is one of its own.
  const once = customers.filter((customer, i) => {
    const invoice = invoices[i]?.[0] ?? null;
    const key = `${String(customer[0])} ${String(invoice)}`;
    const isMore = invoice !== null && customer[0] !== null && seen.has(key);
    seen.add(key);
    return !isMore;
  });
  const values = orders.figures.customers ?? {};
  expect(differences(answer("CRMREPEATRATE", once), values["repeatRate"])).toEqual([]);
  const { figures, range } = ranges("scores");
  // The function refuses an answer beyond its scale, which a file leaves out.
  const scores = range("score").filter(([score]) => Number(score) <= 10);
  expect(differences(answer("CRMNPS", scores, scores.length), figures.scores?.["nps"])).toEqual([]);
});
