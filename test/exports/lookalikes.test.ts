import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Evidence } from "../../src/exports/evidence";
import { openFile, rowsOf } from "../../src/exports/file/rows";
import { sourceOf } from "../../src/exports/file/source";
import { decide } from "../../src/exports/decide";
import { isKnownHeader } from "../../src/exports/vendors";
import { recognise } from "../../src/exports/mapping";
import { seeded } from "../tools/random";
import { count, seed, some } from "../tools/sample";
import independent from "./independent/figures.json";
import { lookalikes } from "./lookalikes";
import { inPieces, read, settings } from "./reading";

/** What Python's csv and Decimal have made of a file. */
interface Independent {
  readonly sha256: string;
  readonly rows: number;
  readonly used: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly reversed: number;
  readonly withoutAmount: number;
  readonly deals: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, readonly number[]>>;
  readonly sources: Readonly<Record<string, readonly number[]>> | null;
}

const expected = independent as unknown as Readonly<Record<string, Independent>>;
const names = [...lookalikes.keys()];
const bytesOf = (name: string): Uint8Array => lookalikes.get(name) ?? new Uint8Array();
/** One file has two currencies, between which a user chooses. */
const givenFor = (name: string) => (name === "salesforce-export.csv" ? { currency: "EUR" } : {});

function readWhole(name: string, cuts: readonly number[] = []) {
  const found = read(inPieces(name, bytesOf(name), cuts), givenFor(name));
  if ("refusal" in found) throw new Error(`${name} is refused: ${JSON.stringify(found.refusal)}`);
  return found;
}

const wholes = new Map<string, ReturnType<typeof readWhole>>();

/** The file in one piece, read once. */
function whole(name: string): ReturnType<typeof readWhole> {
  const known = wholes.get(name) ?? readWhole(name);
  wholes.set(name, known);
  return known;
}

const reading = { offset: settings.offset, latest: settings.today + 2000 };

/** Equal to 1e-12, relative to the larger of them and 1. */
function expectClose(found: unknown, wanted: number): void {
  expect(
    typeof found === "number" && Math.abs(found - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted)),
    `${String(found)} is not ${wanted}`,
  ).toBe(true);
}

describe.each(names)("a look-alike, %s,", (name) => {
  const wanted = expected[name] as Independent;

  it("is the file that the independent program has read", () => {
    expect(createHash("sha256").update(bytesOf(name)).digest("hex")).toBe(wanted.sha256);
  });

  it("is recognised as its CRM's deals", () => {
    const { recognised } = whole(name).first;
    const vendor = name.replace(/(-[a-z]+)?\.csv$/, "");
    expect(recognised).toMatchObject({ vendor, table: "deals" });
  });

  it("has the rows, the rows left out and the figures of the independent program", () => {
    const { first, read: found } = whole(name);
    const left = found.leftOut.filter(({ of }) => of === undefined).map(({ reason, count }) => [reason, count]);
    expect(Object.fromEntries(left)).toEqual(wanted.leftOut);
    expect([first.evidence.rows, found.used]).toEqual([wanted.rows, wanted.used]);
    const part = (wantedReason: string) =>
      found.leftOut.find(({ reason, of }) => of !== undefined && reason === wantedReason)?.count ?? 0;
    expect([part("closedBeforeOpened"), part("noAmount")]).toEqual([wanted.reversed, wanted.withoutAmount]);
    for (const [key, value] of Object.entries(wanted.deals)) expectClose(found.figures.deals?.[key], value);
  });

  it("has the months and the sources of the independent program", () => {
    const { months = [], sources } = whole(name).read.figures;
    const filled = (months as readonly { month: string; won: number; revenue: number }[]).filter(({ won }) => won > 0);
    expect(filled.map(({ month, won }) => [month, won])).toEqual(
      Object.entries(wanted.months).map(([month, [won]]) => [month, won]),
    );
    filled.forEach(({ month, revenue }) => expectClose(revenue, wanted.months[month]?.[1] ?? NaN));
    const found = (sources ?? []) as readonly { source: string; leads: number; won: number; revenue: number }[];
    expect(found.map(({ source }) => source).sort()).toEqual(Object.keys(wanted.sources ?? {}).sort());
    for (const { source, leads, won, revenue } of found) {
      expect([leads, won]).toEqual(wanted.sources?.[source]?.slice(0, 2));
      expectClose(revenue, wanted.sources?.[source]?.[2] ?? NaN);
    }
  });
});

describe("A file in pieces", () => {
  it("is the same file, wherever it is cut", () => {
    const cases = fc.record({
      name: fc.constantFrom(...names),
      cuts: fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
    });
    fc.assert(
      fc.property(cases, ({ name, cuts }) => {
        const cut = readWhole(name, cuts);
        expect(cut.read).toEqual(whole(name).read);
        expect(cut.first.opened.encoding).toBe(whole(name).first.opened.encoding);
      }),
      { numRuns: count(6, 300), seed },
    );
  });

  it.each(names)("shows the same in parts that are merged in any order: %s", (name) => {
    const random = seeded(seed);
    const opened = openFile(sourceOf(name, bytesOf(name)), isKnownHeader);
    const headers = opened.header.cells;
    const recognised = recognise(name, headers);
    const evidence = () => new Evidence(recognised, headers.length, reading);
    const [one, ...parts] = [evidence(), evidence(), evidence(), evidence(), evidence()];
    for (const row of [...rowsOf(opened)].flat()) {
      one.add(row);
      parts[Math.floor(random() * parts.length)]?.add(row);
    }
    const into = evidence();
    for (const part of parts.reverse()) into.merge(part);
    const decided = (each: Evidence) => {
      const all = { ...settings, ...givenFor(name) };
      const { dates, signs, currency, outcome } = decide(name, recognised, headers, each, all);
      return { dates, signs, currency: [currency.currency, currency.found], words: outcome?.words };
    };
    expect(decided(into)).toEqual(decided(one));
    expect([into.rows, into.leftOut.list()]).toEqual([one.rows, one.leftOut.list()]);
    expect([...into.dates.values()]).toEqual([...one.dates.values()]);
    expect([...into.amounts.values()]).toEqual([...one.amounts.values()]);
    expect(into.pairs).toEqual(one.pairs);
  });
});

describe("Of a damaged file", () => {
  /** What happens to rows on their way: cut, joined, doubled, emptied, written over. */
  const damage = fc.array(
    fc.record({ at: fc.nat(), kind: fc.constantFrom("drop", "double", "cut", "blank", "word", "swap", "quote") }),
    { minLength: 1, maxLength: 3 },
  );

  it.each(
    some(
      names.filter((name) => !/fi|salesforce/.test(name)),
      count(3, 12),
    ),
  )("%s, every row is used or left out, or the file is refused", (name) => {
    const text = new TextDecoder(
      name === "suitecrm-tr.csv" ? "windows-1254" : name === "dynamics.csv" ? "windows-1252" : "utf-8",
    ).decode(bytesOf(name));
    const [header = "", ...lines] = text.split("\n");
    let used = 0;
    fc.assert(
      fc.property(damage, (kinds) => {
        const rows = [...lines];
        for (const { at, kind } of kinds) {
          const i = at % rows.length;
          const row = rows[i] ?? "";
          if (kind === "drop") rows.splice(i, 1);
          if (kind === "double") rows.splice(i, 0, row);
          if (kind === "cut") rows[i] = row.slice(0, at % (row.length + 1));
          if (kind === "blank") rows[i] = row.replace(/[^,;|\t\r]/g, "");
          if (kind === "word") rows[i] = row.replace(/\d+(?=\D*$)/, "n/a");
          if (kind === "swap")
            rows[i] = row
              .split(/(?=[,;|])/)
              .reverse()
              .join("");
          if (kind === "quote") rows[i] = row.replace(/\d/, '"');
        }
        const source = sourceOf(name, new TextEncoder().encode([header, ...rows].join("\n")));
        const found = read(source);
        if ("refusal" in found) return;
        used++;
        const { first, read: figures } = found;
        const left = figures.leftOut.reduce((sum, { of, count }) => (of === undefined ? sum + count : sum), 0);
        expect(figures.used + left).toBe(first.evidence.rows);
        const { deals } = figures.figures;
        expect(deals?.["count"]).toBe(figures.used);
        for (const value of Object.values(deals ?? {}))
          expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: count(20, 1000), seed },
    );
    expect(used).toBeGreaterThan(0);
  });
});
