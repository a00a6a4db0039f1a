/** What a warehouse is asked after some files were read: what doesn't go for all tables is refused, and no person is named. */
import { describe, expect, it } from "vitest";
import { EngineTrouble, type Trouble } from "../../src/exports/sql/trouble";
import type { ImportedFile } from "../../src/sharing/imported";
import { askedFor } from "../../src/sharing/warehouse/asked";
import { statementsFor } from "../../src/sharing/warehouse/counted";
import { askedLike, keepAsked, keptAsked } from "../../src/pane/data/warehouse/statements";
import { locales } from "../../src/locales";
import { kpiFiles } from "./warehouseFiles";

const tables = { deals: "crm.deals", orders: "crm.orders" };
const { comments } = locales.en.importing.warehouse;
const inEnglish = { language: "en", comments } as const;
const days = { today: 46_037, ordersTo: 46_000 };

function trouble(files: readonly ImportedFile[]): Trouble | undefined {
  try {
    askedLike(files, tables, days);
    return undefined;
  } catch (error) {
    if (error instanceof EngineTrouble) return error.trouble;
    throw error;
  }
}

describe("What a warehouse is asked", async () => {
  const [deals, orders] = await kpiFiles();
  if (!deals || !orders) throw new Error("There are two files.");

  it("has the last day of the orders for them alone", () => {
    const asked = askedLike([deals, orders], tables, days);
    const alone = askedLike([deals], { deals: "crm.deals" }, { today: days.today, ordersTo: undefined });
    const ofDeals = (lines: readonly string[] = []) =>
      lines.filter((line, i) => /^-- deals\./.test(line) || /^-- deals\./.test(lines[i - 1] ?? ""));
    const both = ofDeals(statementsFor("postgres", asked, inEnglish));
    expect(both.length).toBeGreaterThan(4);
    expect(both).toEqual(ofDeals(statementsFor("postgres", alone, inEnglish)));
  });

  it("is refused where the files have two currencies, which would go for all tables", () => {
    expect(
      trouble([
        { ...deals, currency: "EUR" },
        { ...orders, currency: "EUR" },
      ]),
    ).toBeUndefined();
    expect(
      trouble([
        { ...deals, currency: "EUR" },
        { ...orders, currency: "USD" },
      ]),
    ).toEqual({ is: "noCurrency" });
  });

  it("names no person: not in headers, and not in words", () => {
    const [first, ...others] = deals.fields;
    if (!first) throw new Error("There is no field.");
    const named = { ...deals, fields: [{ ...first, headers: ["Of ada@example.com"] }, ...others] };
    expect(trouble([named])).toEqual({ is: "person", text: "Of ada@example.com" });
    const word = { word: "Waits for ada@example.com", count: 1, meaning: "lost", isKnown: true } as const;
    const asked = askedLike([{ ...deals, outcomes: [...deals.outcomes, word] }], tables, days);
    expect(JSON.stringify(asked)).not.toContain("ada@");
    expect(JSON.stringify(asked)).toContain("Lost");
  });

  it("is kept for another day as it was, and says where nothing can be kept", () => {
    const store = new Map<string, string>();
    const kept = {
      get: (key: string) => store.get(key),
      set: (key: string, value: string) => void store.set(key, value),
    };
    const asked = askedLike([{ ...deals, answers: { rates: new Map([["USD", 0.9]]) } }, orders], tables, days);
    expect(keepAsked(kept, asked)).toBe(true);
    const again = keptAsked(kept, askedFor(asked));
    expect(again && askedFor(again)).toBe(askedFor(asked));
    expect(keptAsked(kept, "another")).toBeUndefined();
    expect(keepAsked({ get: () => undefined, set: () => undefined }, asked)).toBe(false);
  });
});
