import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foundRoots } from "./foundRoots";

interface Case {
  readonly id: string;
  readonly values: readonly number[];
  readonly dates: readonly number[] | null;
  readonly rootsIn: readonly number[];
}
const cases = JSON.parse(
  readFileSync(new URL("../../cases/rates_of_return.json", import.meta.url), "utf8"),
) as readonly Case[];

/** Amounts are added up by day. */
function ratesOf({ values, dates }: Case): readonly number[] {
  const byTime = new Map<number, number>();
  values.forEach((value, i) => byTime.set(dates?.[i] ?? i, (byTime.get(dates?.[i] ?? i) ?? 0) + value));
  const flows = [...byTime].filter(([, amount]) => amount !== 0).sort(([a], [b]) => a - b);
  return (
    foundRoots({ times: flows.map(([time]) => time), amounts: flows.map(([, amount]) => amount) })?.map(({ u }) =>
      Math.expm1(u * (dates ? 365 : 1)),
    ) ?? [NaN]
  );
}

describe("every rate of return, against 60-digit truth", () => {
  it.each(cases)("$id", (each) => {
    const found = ratesOf(each);
    expect(found).not.toContain(NaN);
    for (const truth of each.rootsIn) {
      expect(
        found.some((rate) => Math.abs(rate - truth) <= 1e-12 * (1 + Math.abs(truth))),
        `${truth} is not among ${found}`,
      ).toBe(true);
    }
    // The truth was sought from just above −1 to 1e9: what lies beyond is real too, but not listed.
    const within = found.filter((rate) => rate > -1 + 1e-10 && rate < 1e9);
    expect(within.length).toBe(each.rootsIn.length);
  });
});
