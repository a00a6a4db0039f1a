/** The JSON Schema for editors says of a file what the reader says. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFigures } from "../../../src/workbook/inputs";
import { accepts } from "./accepts";
import { time, whole } from "./whole";

const root = new URL("../../../", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), "utf8");
const schema = JSON.parse(text("docs/figures.schema.json")) as Parameters<typeof accepts>[0] & {
  readonly $defs: NonNullable<Parameters<typeof accepts>[2]>;
};
const isAccepted = (file: unknown): boolean => accepts(schema, file, schema.$defs);
const isRead = (file: unknown): boolean => "figures" in readFigures(file);

const [, example = ""] = /```json\n([^]*?)```/.exec(text("docs/command-line.md")) ?? [];
const good = JSON.parse(example) as object;

describe("the JSON Schema of figures", () => {
  it.each([
    ["the example of the command line's page", good],
    ["a file with every key", whole],
    ["the least", { currency: "EUR", years: 1 }],
    ["hours instead of amounts", { ...good, benefits: { productivity: { time } } }],
  ])("accepts %s, as the reader does", (_, file) => {
    expect([isAccepted(file), isRead(file)]).toEqual([true, true]);
  });

  it.each([
    [[]],
    [null],
    [{ ...good, discount: 0.08 }],
    [{ ...good, years: 11 }],
    [{ ...good, years: 2.5 }],
    [{ years: 3 }],
    [{ ...good, currency: "euro" }],
    [{ ...good, discountRate: 8 }],
    [{ ...good, users: "50" }],
    [{ ...good, users: 1.1e15 }],
    [{ ...good, hourlyCost: 1e300 }],
    [{ ...good, constructor: 1 }],
    [JSON.parse('{"currency":"EUR","years":1,"__proto__":1}')],
    [{ ...good, organisation: "  " }],
    [{ ...good, organisation: "x".repeat(256) }],
    [{ ...good, start: "1999-12-31" }],
    [{ ...good, start: "01.02.2027" }],
    [{ ...good, basis: "nomnal" }],
    [{ ...good, costs: { licence: [1, 2, 3, 4] } }],
    [{ ...good, costs: { licences: [1, 2, "3", 4] } }],
    [{ ...good, costs: { licences: [1, 2, 3, 1.1e15] } }],
    [{ ...good, costs: { licences: { price: 5 } } }],
    [{ ...good, benefits: { sales: { time } } }],
    [{ ...good, benefits: { productivity: { amounts: [1, 2, 3, 4], time } } }],
    [{ ...good, benefits: { productivity: { risk: 0.1 } } }],
    [{ ...good, ranges: { rate: { low: 0.1 } } }],
    [{ ...good, ranges: { rate: { low: 0.1, high: 10 } } }],
    [{ ...good, legacy: { yearlyCost: -1, offAfterMonth: 6 } }],
    [{ ...good, sources: [{ leads: 5 }] }],
    [{ ...good, sources: Array.from({ length: 13 }, () => ({ name: "Web" })) }],
    [{ ...good, goals: { sales: { owner: 5 } } }],
    [{ ...good, scorecard: { culture: { quality: 101 } } }],
    [{ ...good, currencies: [{ code: "USD", rates: [0] }] }],
    [{ ...good, currencies: [{ code: "USD", rates: [] }] }],
    [{ ...good, currencies: [{ code: "a long name of a currency", rates: [1] }] }],
    [{ ...good, currencies: Array.from({ length: 6 }, (_, i) => ({ code: `C${i}`, rates: [1] })) }],
    [{ ...good, licenceCurrency: "USD", exchangeRate: 0.9 }],
  ])("refuses %j, as the reader does", (file) => {
    expect([isAccepted(file), isRead(file)]).toEqual([false, false]);
  });

  // What a schema can't say: lengths that depend on `years`, days that no month has, which codes are currencies, control characters.
  it.each([
    [{ ...good, costs: { licences: [1, 2, 3] } }],
    [{ ...good, start: "2027-02-30" }],
    [{ ...good, currency: "XYZ" }],
    [{ ...good, organisation: "a\u0000b" }],
  ])("accepts %j, which only the reader can refuse", (file) => {
    expect([isAccepted(file), isRead(file)]).toEqual([true, false]);
  });
});
