/** Rows that are read from their bytes say what they say as text: in UTF-16, the same file is read as text alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/exports/evidence";
import { figuresOf } from "../../src/exports/figures";
import type { Settings } from "../../src/exports/decide/settings";
import { sourceOf, type Source } from "../../src/exports/file/source";
import { PlainRows } from "../../src/exports/plainRows";
import { firstReading } from "../../src/exports/read";
import { attempt } from "../../src/exports/refusal";
import { inPieces, settings as usualSettings } from "./reading";

const settings = { ...usualSettings, usualOrder: "dmy" } as const;

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
  ["9001", "", " 9002", "a-1", "Total", "total 3", "000000000000000AAA", "İ1", "9003 ", '"9004"', "9005;9006", "\u00a0"],
  ["Won", "Lost", "Talks", "", " Won", "won", '"Won"', '"Wo""n"', "Kazanıldı", '"Talks, long"', "Closed", "\u00a0Won", '"a\nb"'],
  ["5", "12.5", "12.50", "-3.10", "", " 5", "1e5", "5 €", "(3)", "1,5", '"1,5"', "1.234", ".5", "5.", "-", "1234567890123456", "1.2.3"],
  ["2024-01-05", "2024-01-05 10:20:30", "", "2024-02-30", "1975-01-01", "2069-01-01", "0000-00-00", "2024-01-05T10:20:30Z", "05.01.2024", "2024-01-05 25:00:00", "2024-1-05", "soon"],
  ["2024-02-05", "2023-12-31", "", "2024-02-29", "2023-02-29", " 2024-02-05", '"2024-02-05"', "2024-02-05 00:00:00", "2024-02-05 10:00:00", "2024/02/05", "2024-02-0٥"],
  ["1", "New", "", "new", '"New"', "Web", "وب", "xvgcy", "pxawq", '"We""b"', "\t"],
  ["no", "yes", "", "No", "TRUE", '"yes"'],
  ["x", "", "İş", '"a,b"', '"a\nb"', '"a\r\nb"', '5" screen', "y\u0000"],
]; // prettier-ignore

/** With one of these, the file is refused or has another meaning than its first rows. */
const decisive: readonly string[] = ['"1,5"', "Closed", "5 €"];

const oddCells = cells.flatMap((some, column) => some.map((cell) => ({ column, cell })));
const oddLines = [
  "",
  ",,,,,,,",
  // The second of two lines is read as the first, if only words are looked at.
  "#,,99,,,,,",
  "Total,,99,,,,,",
  " ,,99,,,,,",
  "#,Total,99,,,,,",
  ",Total,99,,,,,",
  header.join(","),
  "9,Won",
  `#,${usual(3).slice(1).join(",")},`,
  "A report",
];

/** Few odd cells and lines, which come again: only rows that are like one before are read from their bytes. */
const lines = fc
  .tuple(
    fc.array(fc.constantFrom(...oddCells), { maxLength: 3 }),
    fc.array(fc.constantFrom(...oddLines), { maxLength: 1 }),
  )
  .chain(([odd, others]) =>
    fc
      .array(
        fc.record({
          like: fc.nat(20),
          isOdd: fc.array(fc.boolean(), { minLength: odd.length, maxLength: odd.length }),
          other: fc.option(fc.constantFrom(...others, undefined), { freq: 8 }),
        }),
        { minLength: 10, maxLength: 60 },
      )
      .map((rows) =>
        rows.map(({ like, isOdd, other }, i) => {
          const row = [...usual(like)];
          row[0] = String(10_000 + i);
          odd.forEach(({ column, cell }, at) => {
            if (isOdd[at]) row[column] = cell;
          });
          return other?.replace("#", String(10_000 + i)) ?? row.join(",");
        }),
      ),
  );

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

function said(given: Source, asked: Settings) {
  const first = firstReading(given, asked);
  const { evidence, decided, ahead } = first;
  const figures = attempt(() => figuresOf(first));
  return [
    shown(evidence),
    [...decided.dates],
    [...decided.signs],
    decided.outcome?.words,
    { isAhead: ahead !== undefined },
    figures,
  ];
}

const start = [header, ...Array.from({ length: 5000 }, (_, i) => usual(i))].map((each) => each.join(","));

/** What is said of the rows after the first thousands, read from their bytes and as text; and how many are read from bytes. */
function both(last: readonly string[], lineBreak: string, cut = 0) {
  const text = [...start, ...last].join(lineBreak) + lineBreak;
  const bytes = new TextEncoder().encode(text);
  // The first thousands are in small pieces, as of a large file.
  const cuts = [...Array.from({ length: 45 }, (_, i) => i * 5000), cut];
  let skimmed = 0;
  const own = PlainRows.prototype.skim;
  PlainRows.prototype.skim = function (...given) {
    const at = own.apply(this, given);
    skimmed += this.skimmed;
    return at;
  };
  const fromBytes = attempt(() => said(inPieces("a.csv", bytes, cuts), { ...settings, encoding: "utf-8" }));
  PlainRows.prototype.skim = own;
  return {
    fromBytes,
    asText: attempt(() => said(sourceOf("a.csv", wide(`\ufeff${text}`)), settings)),
    skimmed,
  };
}

describe("Rows that are read from their bytes say what they say as text", () => {
  it.each([
    ["an id is there twice", "\n", 0],
    ["no id is there twice", "\r\n", 1],
  ])("whatever one cell is, and whatever line is between them, where %s", (_, lineBreak, from) => {
    let id = 10_000;
    const next = (like: number) => [String(id++), ...usual(like).slice(1)];
    const usualRows = () => Array.from({ length: 20 }, (_, i) => next(i).join(","));
    const cellRows = oddCells
      .filter(({ column, cell }) => column >= from && !decisive.includes(cell))
      .flatMap(({ column, cell }) =>
        [1, 1].flatMap((like) => [
          next(like)
            .map((own, at) => (at === column ? cell : own))
            .join(","),
          ...usualRows(),
        ]),
      );
    const { fromBytes, asText, skimmed } = both(
      [
        ...cellRows,
        ...oddLines.flatMap((each) => [
          ...[each, each].map((line) => line.replace("#", () => String(id++))),
          ...usualRows(),
        ]),
      ],
      lineBreak,
    );
    expect(fromBytes).toEqual(asText);
    expect(JSON.stringify(fromBytes)).not.toContain("refusal");
    expect(JSON.stringify(fromBytes).includes('"isAhead":true')).toBe(from === 1);
    expect(skimmed).toBeGreaterThan(oddCells.length * 30);
  });

  it.each([
    ["9105", " 9105"],
    ["9105", '"9105"'],
    ["000000000000000AAA", "000000000000000AAA"],
    ["", ""],
    ["İ", "İ"],
  ])("whether two ids are one: %j and %j", (...ids) => {
    const [one = "", other = ""] = ids.map((id) => [id, ...usual(4).slice(1)].join(","));
    const between = Array.from({ length: 20 }, (_, i) => [10_000 + i, ...usual(i).slice(1)].join(","));
    const { fromBytes, asText } = both([...between, one, other], "\n");
    expect(fromBytes).toEqual(asText);
  });

  it("whatever cells are odd together", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\r\n"), fc.nat(), (last, lineBreak, cut) => {
        const { fromBytes, asText } = both(last, lineBreak, cut);
        expect(fromBytes).toEqual(asText);
      }),
      { numRuns: 25 },
    );
  });
});
