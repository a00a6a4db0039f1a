import { describe, expect, it } from "vitest";
import { locales } from "../../../src/locales";
import { chart } from "../../../src/sharing/pack/chart";
import { page } from "../../../src/sharing/pack/page";
import type { ModelFigures } from "../../../src/workbook/model/figures";
import { headlineKeys } from "../../../src/workbook/model/headlines";

const { sheet, full, sharing } = locales.en;
/** A loss: two amounts of each line are below zero, one of them of the benefits. */
const loss: ModelFigures = {
  years: 2,
  currency: "EUR",
  amountsIn: "units",
  fiscal: undefined,
  numbers: {
    roi: -0.25,
    npv: -100,
    payback: undefined,
    tco: 400,
    roiDiscounted: -0.3,
    rate: 0.1,
    irr: undefined,
    paybackDiscounted: undefined,
    tcoUser: 4,
  },
  lines: { costs: [300, 100, 0], benefits: [0, 400, -100], net: [-300, 300, -100], cumulative: [-300, 0, -100] },
  checks: "hold",
  open: [],
  cash: undefined,
  range: undefined,
  users: undefined,
  about: { organisation: "", author: "", status: "", version: "", decision: "", recommendation: "" },
  totals: { costs: [], benefits: [] },
  isSample: false,
  tax: undefined,
  isMidYear: false,
};
const recipient = { language: "en", sheet, full, pack: sharing.pack } as const;
const printed = page(loss, recipient, { on: new Date("2026-11-26"), language: "en" });
const all = (pattern: RegExp, text = printed) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

it("sets the headlines side by side", () => expect(printed).toMatch(/\.figures \{[^}]*grid-template-columns: /));

describe("what is below zero on the printed page", () => {
  it("is marked in the headlines, nothing else", () => {
    expect(all(/<b class="negative"><bdi>([^<]*)<\/bdi>/g)).toEqual(["-25.0%", "-€100"]);
    expect(all(/<b><bdi>([^<]*)<\/bdi>/g)).toEqual([sharing.pack.none, "€400"]);
    expect(all(/<b[ >]/g)).toHaveLength(headlineKeys.length);
  });

  it("is marked in the table, nothing else", () => {
    expect(all(/<td class="negative"><bdi>([^<]*)<\/bdi>/g)).toEqual(["-€300", "-€300", "-€100", "-€100", "-€100"]);
    expect(all(/<td><bdi>([^<]*)<\/bdi>/g)).toEqual(["€300", "€0", "€100", "€400", "€300", "€0", "€0"]);
  });

  it("is in a colour of its own", () => expect(printed).toMatch(/\.negative[^{]*\{[^}]*color: *#/));
});

it("shows amounts in the size that the model's summary has, small ones in full", () => {
  const large: ModelFigures = {
    ...loss,
    amountsIn: "thousands",
    numbers: { ...loss.numbers, npv: -1_234_567, tco: 9_400 },
    lines: { ...loss.lines, net: [-30_000, 300_040, -100] },
  };
  const shown = page(large, recipient, { on: new Date("2026-11-26"), language: "en" });
  expect(shown).toContain("<bdi>-€1,234.6K</bdi>");
  expect(shown).toContain("<bdi>€9,400</bdi>");
  for (const amount of ["-€30.0K", "€300.0K", "-€100"]) expect(all(/<bdi>([^<]*)<\/bdi>/g, shown)).toContain(amount);
  // TCO per user and month keeps its cents.
  expect(shown).toContain("€4.00");
});

describe("the printed chart", () => {
  const drawnFor = (isRightToLeft: boolean) =>
    chart(loss, {
      title: "By year",
      year: String,
      shortYear: String,
      amount: String,
      breakEven: undefined,
      names: { benefits: "Benefits", costs: "Costs", cumulative: "Net" },
      isRightToLeft,
    });
  const drawn = drawnFor(false);
  const zeros = all(/<line [^>]*y1="([\d.]+)"[^>]*class="zero"/g, drawn).map(Number);
  const zero = zeros[0] ?? 0;
  /** The top and the height of each bar. */
  const bars = (colour: string) =>
    [
      ...drawn.matchAll(
        new RegExp(`<rect x="[\\d.]+" y="([\\d.]+)" width="[\\d.]+" height="([\\d.]+)" fill="${colour}"/>`, "g"),
      ),
    ].map(([, top, height]) => ({ top: Number(top), height: Number(height) }));

  it("has one line at zero, apart from the others", () => {
    expect(zeros).toHaveLength(1);
    expect(all(/class="(grid)"/g, drawn).length).toBeGreaterThan(2);
  });

  it("has bars up from zero, and those below zero down from it, on one scale", () => {
    const [none, up, down] = bars("#2E7D5B");
    const [high] = bars("#B0552F");
    expect(none).toEqual({ top: zero, height: 0 });
    expect((up?.top ?? 0) + (up?.height ?? 0)).toBeCloseTo(zero, 0);
    expect(down?.top).toBe(zero);
    expect(up?.height).toBeGreaterThan(0);
    expect(4 * (down?.height ?? 0)).toBeCloseTo(up?.height ?? 0, 0);
    expect((high?.height ?? 0) / (up?.height ?? 1)).toBeCloseTo(0.75, 2);
  });

  it("begins at the right for readers from the right: bars, line and years", () => {
    for (const part of [
      /<rect x="([\d.]+)"[^>]*fill="#2E7D5B"\/>/g,
      /<rect x="([\d.]+)"[^>]*fill="#B0552F"\/>/g,
      /<circle cx="([\d.]+)"/g,
      /<text x="([\d.]+)"[^>]*text-anchor="middle">/g,
    ]) {
      const [fromLeft, fromRight] = [false, true].map((isRightToLeft) =>
        all(part, drawnFor(isRightToLeft))
          .slice(0, loss.years + 1)
          .map(Number),
      );
      expect(fromLeft).toHaveLength(loss.years + 1);
      expect(fromLeft).toEqual([...(fromLeft ?? [])].sort((a, b) => a - b));
      expect(fromRight).toEqual([...(fromRight ?? [])].sort((a, b) => b - a));
    }
    const years = (isRightToLeft: boolean) => all(/text-anchor="middle">(\d)</g, drawnFor(isRightToLeft));
    expect(years(true)).toEqual(years(false));
  });

  it("has the cumulative line below zero where it is", () => {
    const heights = all(/<circle cx="[\d.]+" cy="([\d.]+)"/g, drawn).map(Number);
    expect(heights[0]).toBeGreaterThan(zero);
    expect(heights[1]).toBe(zero);
    expect(heights[2]).toBeGreaterThan(zero);
  });
});

describe("what a board reads", () => {
  const given: ModelFigures = {
    ...loss,
    checks: "warn",
    open: [
      { state: "look", says: "A credit <of> 5" },
      { state: "fails", says: "Totals differ" },
    ],
    cash: { npv: -300, roi: -0.5, fails: false },
    range: { low: -400, high: 50, isFromStart: true },
    users: 25,
    about: {
      organisation: "Aalto Oy",
      author: "Ida",
      status: "draft",
      version: "0.3",
      decision: "Approve <it>",
      recommendation: "",
    },
    totals: {
      costs: [{ label: "Licences", key: undefined, total: 300 }],
      benefits: Array.from({ length: 9 }, (_, i) => ({ label: `Line ${i}`, key: undefined, total: 90 - i })),
    },
  };
  const text = page(given, recipient, { on: new Date("2026-11-26"), language: "en" }).replace(/<[^>]*>/g, " ");

  it.each([
    "Aalto Oy",
    "Author: Ida",
    "draft 0.3",
    "does not pay for itself over 2 years",
    "discount rate 10.0% a year, 2 years, users: 25, amounts in EUR",
    "Cash only: NPV -€300, ROI -50.0%. The case does not pay for itself in cash alone, either.",
    "In 8 of 10 simulated cases NPV is between -€400 and €50. The ranges behind this are only a place to start",
    "Costs by line",
    "Others (3)",
    "to be put right before you rely on the figures: Totals differ",
    "for a look before you rely on the figures: A credit &#60;of&#62; 5",
  ])("has: %s", (part) => expect(text).toContain(part));

  it("gives no verdict while a check fails", () => {
    const open = page({ ...given, checks: "fail" }, recipient, { on: new Date("2026-11-26"), language: "en" });
    expect(open).toContain(sharing.pack.verdict.open);
    expect(open).not.toContain("pay for itself over");
  });
});
