/** Of any table, written by any program or damaged on its way: the figures it was made of, or one line that refuses it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresIn } from "../../src/cli/figures";
import { everyCost } from "../../src/workbook/lines";
import { count, seed } from "../tools/sample";
import { encoded, joined } from "../hosts/csv/bytes";

const years = 2;
const frame = { years, currency: "EUR" };

/** A program's way of writing: its language, whether it groups thousands, what it puts around and between cells. */
const ways = fc.record({
  locale: fc.constantFrom("en", "de", "fi", "tr", "fa", "fr", "de-CH"),
  useGrouping: fc.boolean(),
  minimumFractionDigits: fc.nat(3),
  maximumFractionDigits: fc.constant(3),
  currency: fc.constantFrom("", "€", " EUR"),
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  quotes: fc.constantFrom("where needed", "everywhere", "never"),
  newline: fc.constantFrom("\n", "\r\n", "\r"),
  encoding: fc.constantFrom("utf-8", "utf-16le", "utf-16be", "windows-1254"),
  marked: fc.boolean(),
  hasSepLine: fc.boolean(),
});
type Way = typeof ways extends fc.Arbitrary<infer W> ? W : never;

const amount = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(1, 10, 1000)).map(([a, b]) => a / b);
const lines = fc.uniqueArray(
  fc.record({
    line: fc.constantFrom(...everyCost),
    label: fc.constantFrom("Seats", "Ücret; iş", 'A "b"', "x,y", "Two\nlines"),
    amounts: fc.tuple(amount, amount, amount),
  }),
  { minLength: 1, maxLength: 4, selector: ({ line }) => line },
);
type Lines = typeof lines extends fc.Arbitrary<infer L> ? L : never;

function written(given: Lines, way: Way): Uint8Array {
  const { delimiter, quotes, newline, encoding, marked, hasSepLine, locale, currency, ...style } = way;
  const { format } = new Intl.NumberFormat(locale, style);
  const cell = (text: string): string => {
    const isNeeded =
      quotes === "everywhere" || (quotes === "where needed" && /["\n\r]/.test(text)) || text.includes('"');
    const isSplit = quotes === "where needed" && text.includes(delimiter);
    return isNeeded || isSplit || text.includes("\n") ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = [
    ["type", "line", "label", "0", "1", "2"],
    ...given.map(({ line, label, amounts }) => [
      "cost",
      line,
      label,
      ...amounts.map((each) => format(each) + currency),
    ]),
  ];
  const text = rows.map((row) => row.map(cell).join(delimiter) + newline).join("");
  const whole = (hasSepLine ? `sep=${delimiter}${newline}` : "") + text;
  try {
    return encoded((marked && encoding !== "windows-1254" ? "\uFEFF" : "") + whole, encoding);
  } catch {
    // windows-1254 has no Persian digits and no narrow space.
    return encoded(whole, "utf-8");
  }
}

const read = (bytes: Uint8Array) => figuresIn("lines.csv", bytes, { template: "full", frame });

describe("a table of lines", () => {
  it("is read as the numbers it was written from, or refused", () => {
    let exact = 0;
    fc.assert(
      fc.property(lines, ways, (given, way) => {
        const found = read(written(given, way));
        if ("wrong" in found) return;
        exact++;
        const costs = found.figures.costs as Readonly<
          Record<string, { readonly amounts: readonly number[] } | undefined>
        >;
        expect(given.map(({ line }) => costs[line]?.amounts)).toEqual(given.map(({ amounts }) => amounts));
        if (found.notes.length > 0) return;
        expect(given.map(({ line }) => found.figures.costs[line]?.label)).toEqual(given.map(({ label }) => label));
      }),
      { numRuns: count(1500, 50_000), seed },
    );
    expect(exact).toBeGreaterThan(count(500, 10_000));
  });

  it("and a file of JSON, damaged in any way, is refused in one line or read; the reader never fails", () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 3 });
    const odd = fc.oneof(
      bytes,
      fc
        .constantFrom('"', ",", ";", "\n", "\0", "\uFEFF", "🙂", "1e999", "__proto__", "-", "%", "(", "{", "\\u0000")
        .map((text) => encoded(text, "utf-8")),
    );
    const json = fc.constant(encoded('{"currency":"EUR","years":2,"costs":{"other":[1,2,3]},"users":5}', "utf-8"));
    const files = fc.oneof(
      fc.tuple(lines, ways).map(([given, way]) => ({ name: "lines.csv", whole: written(given, way) })),
      json.map((whole) => ({ name: "f.json", whole })),
      fc.uint8Array({ maxLength: 60 }).map((whole) => ({ name: "lines.csv", whole })),
    );
    const changes = fc.array(fc.record({ at: fc.nat(), cut: fc.nat(4), odd }), { maxLength: 3 });
    fc.assert(
      fc.property(files, changes, ({ name, whole }, list) => {
        let content = whole;
        for (const { at, cut, odd: put } of list) {
          const start = at % (content.length + 1);
          content = joined(content.subarray(0, start), put, content.subarray(start + cut));
        }
        const found = figuresIn(name, content, { template: "full", frame });
        if ("wrong" in found) {
          expect(found.wrong).not.toMatch(/[\n\r\0]/);
          expect(found.wrong.length).toBeLessThan(700);
          expect(found.wrong.startsWith(name)).toBe(true);
        } else {
          expect(JSON.stringify(found.figures)).not.toMatch(/null|NaN|Infinity/);
        }
      }),
      { numRuns: count(2000, 100_000), seed },
    );
  });
});
