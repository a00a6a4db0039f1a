import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribution, type AttributionModel, type ChannelRow } from "../../../src/core/sales/attribution";
import { isFault } from "../../../src/core/fault";
import { sum } from "../../../src/core/numbers/series";
import { coded, moment, name } from "./exports";

const models: readonly AttributionModel[] = ["linear", "first", "last", "position", "decay"];

interface Touch {
  readonly deal: number;
  readonly channel: string | number | null;
  readonly time: number;
}

const touch = fc.record({ deal: fc.integer({ min: 0, max: 5 }), channel: name, time: moment });
const touches = fc.array(touch, { minLength: 1, maxLength: 60 });
/** The value of each deal. */
const worth = fc.array(fc.double({ min: 0.01, max: 1e7, noNaN: true }), { minLength: 6, maxLength: 6 });

function shared(
  rows: readonly Touch[],
  values: readonly number[],
  model: AttributionModel,
  halfLife = 7,
): readonly ChannelRow[] {
  const table = attribution({
    deals: coded(rows.map(({ deal }) => deal + 1)),
    channels: coded(rows.map(({ channel }) => channel)),
    times: Float64Array.from(rows, ({ time }) => time),
    values: Float64Array.from(rows, ({ deal }) => values[deal] as number),
    model,
    halfLife,
  });
  if (isFault(table)) throw new Error(table.says);
  return table;
}

describe.each(models)("attribution, %s", (model) => {
  it("gives away the value of all deals, within 1e-15 of it, and no more touches than there are", () => {
    fc.assert(
      fc.property(touches, worth, fc.double({ min: 0.01, max: 1000, noNaN: true }), (rows, values, halfLife) => {
        const table = shared(rows, values, model, halfLife);
        const total = sum([...new Set(rows.map(({ deal }) => deal))].map((deal) => values[deal] as number));
        expect(Math.abs(sum(table.map(({ credit }) => credit as number)) - total)).toBeLessThanOrEqual(1e-15 * total);
        expect(sum(table.map(({ share }) => share as number))).toBeCloseTo(1, 14);
        expect(table.reduce((all, each) => all + each.touches, 0)).toBe(rows.length);
        for (const { credit } of table) expect(credit).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("gives a deal with one touch to its channel", () => {
    expect(shared([{ deal: 0, channel: "Web", time: 45_700 }], [0.1], model)).toEqual([
      { channel: "Web", credit: 0.1, share: 1, touches: 1 },
    ]);
  });

  it("shares equally among touches at one time", () => {
    const rows = ["A", "B", "C"].map((channel) => ({ deal: 0, channel, time: 45_700 }));
    expect(shared(rows, [300], model).map(({ credit }) => credit)).toEqual([100, 100, 100]);
  });
});

it("adds up over a million touches", () => {
  const rows = Array.from({ length: 1_000_000 }, (_, i) => ({
    deal: i % 300_000,
    channel: i % 17,
    time: 45_000 + ((i * 7) % 365),
  }));
  const values = Array.from({ length: 300_000 }, (_, deal) => (deal % 9973) / 100 + 0.01);
  const table = attribution({
    deals: { codes: Int32Array.from(rows, ({ deal }) => deal), spellings: values.map((_, deal) => deal) },
    channels: {
      codes: Int32Array.from(rows, ({ channel }) => channel),
      spellings: Array.from({ length: 17 }, (_, i) => i),
    },
    times: Float64Array.from(rows, ({ time }) => time),
    values: Float64Array.from(rows, ({ deal }) => values[deal] as number),
    model: "decay",
    halfLife: 7,
  });
  const total = sum(values);
  const credits = isFault(table) ? [] : table.map(({ credit }) => credit as number);
  expect(Math.abs(sum(credits) - total)).toBeLessThanOrEqual(1e-15 * total);
});

describe("by position", () => {
  const at = (...times: readonly number[]) =>
    times.map((time, i) => ({ deal: 0, channel: "ABCDE".charAt(i), time: 45_700 + time }));
  const credits = (rows: readonly Touch[]) =>
    Object.fromEntries(shared(rows, [100], "position").map(({ channel, credit }) => [channel, credit]));

  it.each([
    [[0, 1], { A: 50, B: 50 }],
    [[1, 0], { A: 50, B: 50 }],
    [[0, 1, 2], { A: 40, B: 20, C: 40 }],
    [[0, 1, 2, 3], { A: 40, B: 10, C: 10, D: 40 }],
    [[0, 0, 1, 2], { A: 20, B: 20, C: 20, D: 40 }],
    [[0, 2, 1, 2], { A: 40, B: 20, C: 20, D: 20 }],
    [[0, 0, 2], { A: 25, B: 25, C: 50 }],
  ])("touches at %j", (times, expected) => {
    const given = credits(at(...times));
    for (const [channel, credit] of Object.entries(expected)) expect(given[channel]).toBeCloseTo(credit, 12);
  });
});

it("halves the weight of a touch with each half-life before the last", () => {
  const rows = [0, 7, 14].map((day, i) => ({ deal: 0, channel: "ABC".charAt(i), time: 45_700 + day }));
  const table = shared(rows, [700], "decay");
  expect(table.map(({ channel, credit }) => [channel, credit])).toEqual([
    ["C", 400],
    ["B", 200],
    ["A", 100],
  ]);
  expect(shared(rows.slice(1), [300], "decay", 3.5).map(({ credit }) => credit)).toEqual([240, 60]);
});
