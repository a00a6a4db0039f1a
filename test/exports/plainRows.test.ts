/** Rows that are read from their bytes say what they say as text: in UTF-16, the same file is read as text alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/exports/evidence";
import { figuresOf } from "../../src/exports/figures";
import { sourceOf } from "../../src/exports/file/source";
import { PlainRows } from "../../src/exports/plainRows";
import { firstReading } from "../../src/exports/read";
import { attempt } from "../../src/exports/refusal";
import type { FirstReading } from "../../src/exports/usable";
import { inPieces, settings } from "./reading";

const header = ["Deal ID", "Stage", "Amount", "Created Date", "Close Date", "Lead Source", "Deleted", "Note"];
const usual = (i: number): readonly string[] => [
  `${i}`,
  ["Won", "Lost", "Talks"][i % 3] ?? "",
  `${i % 50}.5`,
  `2024-01-0${(i % 9) + 1} 10:00:00`,
  `2024-02-${(i % 18) + 11}`,
  `${i % 4}`,
  i % 7 === 0 ? "yes" : "no",
  "x",
];

/** What a cell can hold that a quick reading could take for something else. */
const cells: readonly (readonly string[])[] = [
  ["7", "9001", "", " 9002", "a-1", "Total", "total 3", "000000000000000AAA", "İ1", "9003 ", '"9004"', "9005;9006", "\u00a0"],
  ["Won", "Lost", "Talks", "", " Won", "won", '"Won"', '"Wo""n"', "Kazanıldı", '"Talks, long"', "Closed", "\u00a0Won", '"a\nb"'],
  ["5", "12.5", "12.50", "-3.10", "", " 5", "1e5", "5 €", "(3)", "1,5", '"1,5"', "1.234", ".5", "5.", "-", "1234567890123456", "1.2.3"],
  ["2024-01-05", "2024-01-05 10:20:30", "", "2024-02-30", "1975-01-01", "2069-01-01", "0000-00-00", "2024-01-05T10:20:30Z", "05.01.2024", "2024-01-05 25:00:00", "2024-1-05", "soon"],
  ["2024-02-05", "2023-12-31", "", "2024-02-29", "2023-02-29", " 2024-02-05", '"2024-02-05"', "2024-02-05 00:00:00", "2024/02/05", "2024-02-0٥"],
  ["1", "New", "", "new", '"New"', "Web", "وب", '"We""b"', "\t"],
  ["no", "yes", "", "No", "TRUE", '"yes"'],
  ["x", "", "İş", '"a,b"', '"a\nb"', '"a\r\nb"', '5" screen', "y\u0000"],
]; // prettier-ignore

/** Mostly usual cells, so that most rows have one odd cell or two. */
const row = fc
  .tuple(fc.nat(9000), fc.tuple(...cells.map((each) => fc.option(fc.constantFrom(...each), { freq: 5 }))))
  .map(([i, odd]) => usual(i).map((cell, column) => odd[column] ?? (column === 0 ? "#" : cell)));

const line = fc.oneof(
  { weight: 20, arbitrary: row.map((each) => each.join(",")) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", ",,,,,,,", "Total,,99,,,,,", "A report", header.join(","), "9,Won", " ,,5,,,,,"),
  },
  { weight: 1, arbitrary: row.map((each) => `${each.join(",")},`) },
);

/** Rows come again, because only those that are like one before are read from their bytes. */
const lines = fc
  .array(line, { minLength: 5, maxLength: 40 })
  .chain((some) => fc.shuffledSubarray([...some, ...some, ...some], { minLength: some.length }));

const wide = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) bytes.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], i * 2);
  return bytes;
};

function shown({ rows, leftOut, amounts, dates, words, pairs, ids }: Evidence) {
  return {
    rows,
    leftOut: leftOut.list(),
    amounts: [...amounts].map(([at, each]) => [at, each.filled, each.blank, each.unread, each.marks, each.sign()]),
    dates: [...dates].map(([at, each]) => [at, each.filled, each.blank, each.unread, each.odd, each.timed, each.zoned]),
    words: [...words].map(([at, each]) => [at, each.filled, each.counted()]),
    pairs: pairs.map(({ evidence: { reversed, inAllOrders } }) => [reversed, inAllOrders]),
    hasDoubles: ids.mayHaveDoubles,
  };
}

function said(first: FirstReading) {
  const { evidence, decided, ahead } = first;
  const figures = attempt(() => figuresOf(first, settings));
  return [
    shown(evidence),
    [...decided.dates],
    [...decided.signs],
    decided.outcome?.words,
    ahead !== undefined,
    figures,
  ];
}

describe("Rows that are read from their bytes", () => {
  it("say what they say as text", () => {
    const start = [header, ...Array.from({ length: 4200 }, (_, i) => usual(i))].map((each) => each.join(","));
    const skim = PlainRows.prototype.skim;
    let skimmed = 0;
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\r\n"), fc.nat(), (last, end, cut) => {
        const numbered = last.map((each, i) => each.replace("#", String(10_000 + i)));
        const text = [...start, ...numbered].join(end) + end;
        const bytes = new TextEncoder().encode(text);
        const cuts = Array.from({ length: bytes.length / 5000 }, (_, i) => i * 5000 + (cut % 5000));
        PlainRows.prototype.skim = function (...given) {
          const at = skim.apply(this, given);
          skimmed += this.skimmed;
          return at;
        };
        const read = attempt(() =>
          said(firstReading(inPieces("a.csv", bytes, cuts), { ...settings, encoding: "utf-8" })),
        );
        PlainRows.prototype.skim = skim;
        const asText = attempt(() => said(firstReading(sourceOf("a.csv", wide(`\ufeff${text}`)), settings)));
        expect(read).toEqual(asText);
      }),
      { numRuns: 60 },
    );
    // Rows of the usual form alone, after those that show the meaning, are more in each file.
    expect(skimmed).toBeGreaterThan(60 * 10);
  });
});
