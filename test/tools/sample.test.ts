import { afterEach, describe, expect, it, vi } from "vitest";

const languages = ["en", "tr", "fa", "fi"];
const cases = languages.flatMap((language) => [1, 3, 5, 10].map((years) => ({ language, years })));

/** The module as a run with this environment loads it. */
async function inRun(seed: number, full: "1" | "") {
  vi.resetModules();
  vi.stubEnv("SEED", `${seed}`);
  vi.stubEnv("FULL", full);
  return import("./sample");
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("a sample", () => {
  it("has every kind, its size, and the order of the cases, whatever the seed", async () => {
    for (let seed = 0; seed < 50; seed++) {
      const { sampled } = await inRun(seed, "");
      const some = sampled(cases, 8, ({ language, years }) => [language, years]);
      expect(some).toHaveLength(8);
      expect(new Set(some.map(({ language }) => language)).size).toBe(4);
      expect(new Set(some.map(({ years }) => years)).size).toBe(4);
      expect(some).toEqual(cases.filter((each) => some.includes(each)));
    }
  });

  it("is the same for the same seed, and over many seeds every case is in one", async () => {
    const drawn = new Set<unknown>();
    for (let seed = 0; seed < 50; seed++) {
      const draw = async () => (await inRun(seed, "")).sampled(cases, 5, () => []);
      const some = await draw();
      expect(await draw()).toEqual(some);
      some.forEach((each) => drawn.add(each));
    }
    expect(drawn.size).toBe(cases.length);
  });

  it("is larger than asked where there are more kinds", async () => {
    const { sampled } = await inRun(1, "");
    expect(sampled(cases, 1, ({ language, years }) => [`${language} ${years}`])).toEqual(cases);
  });

  it("is everything in a full run", async () => {
    const { sampled, count } = await inRun(1, "1");
    expect(sampled(cases, 1, () => [])).toEqual(cases);
    expect(count(10, 1000)).toBe(1000);
  });
});
