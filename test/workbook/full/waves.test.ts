/** Workbooks with adoption by waves, against a calculation by half months that doesn't know their formulas. */
import { describe, expect, it } from "vitest";
import { sum } from "../../../src/core/numbers/series";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import type { Figures } from "../../../src/workbook/figures";
import type { Plan } from "../../../src/grid/plan";
import { readFigures } from "../../../src/workbook/inputs";
import { masterState } from "../../../src/workbook/model/masterState";
import { seeded } from "../../tools/random";
import { count, seed } from "../../tools/sample";
import { filled, planned } from "../books";
import { afterRisk, expectedAnswers, liveUntilMonth } from "../edited/expected";
import { isClose } from "../edited/rule";
import { headlinesOf } from "../tax/headlines";
import { valuesOf } from "../tax/named";
import { randomFigures } from "../tax/randomFigures";

const without = <K extends keyof Figures>(figures: Figures, ...keys: readonly K[]): Omit<Figures, K> =>
  Object.fromEntries(Object.entries(figures).filter(([key]) => !keys.some((each) => each === key))) as Omit<Figures, K>;

/** One to seven waves, some of them live at the start, late, beyond the horizon, with a ramp or at once. */
function withWaves(number: number): Figures {
  const random = seeded(number);
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const waves = Array.from({ length: between(1, 7) }, (_, i) => ({
    name: `Wave ${i + 1}`,
    users: between(1, 400),
    goLive: random() < 0.15 ? 0 : between(1, random() < 0.5 ? 12 : 60),
    ...(random() < 0.6 && { ramp: between(0, 40) / 2 }),
  }));
  const figures = randomFigures(number);
  const perUser = (line: "licences" | "training", per: "user" | "newUser") => ({
    amounts: Array.from({ length: figures.years + 1 }, () => 1),
    price: between(1, 900),
    per,
  });
  return {
    ...without(figures, "goLive", "users"),
    waves,
    slip: between(0, 30) / 2,
    costs: { ...figures.costs, licences: perUser("licences", "user"), training: perUser("training", "newUser") },
  };
}

const stateOf = (plan: Plan, check: string) => valuesOf(plan, `check_${check}`).at(-1);
const numbersOf = (plan: Plan, key: string) => valuesOf(plan, key).map(Number);

function differences(shown: readonly number[], expected: readonly number[]): readonly unknown[] {
  expect(shown.length).toBe(expected.length);
  return shown.flatMap((value, i) => (isClose(value, expected[i]) ? [] : [[i, value, expected[i]]]));
}

/** The four quarters of year 1 on Returns. */
function firstYearOf(plan: Plan, label: string): readonly number[] {
  const { sheets, sections } = locales.en.full;
  const cells = plan.sheets.find(({ name }) => name === sheets.returns)?.cells ?? [];
  const inColumn = (column: number, text: string) =>
    cells.filter((cell) => cell.column === column && cell.value === text);
  const heading = inColumn(0, sections.firstYear.replace("{year}", "Year 1"))[0]?.row ?? NaN;
  const row = inColumn(0, label).find((cell) => cell.row > heading)?.row;
  return cells
    .filter((cell) => cell.row === row && typeof cell.value === "number")
    .map(({ value }) => Number(value))
    .slice(0, 4);
}

const isSame = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b)) : a === b;

describe("waves", () => {
  const numbers = Array.from({ length: count(12, 200) }, (_, i) => (seed % 1_000_000) + i);

  it("give the benefits and costs of every year, and the answers, that a plan by half months gives", () => {
    for (const number of numbers) {
      const figures = withWaves(number);
      const plan = planned("full", "en", figures);
      const { benefits, costs } = afterRisk(figures);
      expect([number, ...differences(numbersOf(plan, "costsAfter"), costs)]).toEqual([number]);
      expect([number, ...differences(numbersOf(plan, "benefitsAfter"), benefits)]).toEqual([number]);
      const users = sum((figures.waves ?? []).map((wave) => wave.users));
      const { npv = NaN, tcoUser = NaN } = expectedAnswers("full", { ...figures, users });
      const answers = ["npv", "tcoUser"].flatMap((key) => numbersOf(plan, key).slice(0, 1));
      expect([number, ...differences(answers, [npv, tcoUser])]).toEqual([number]);
      for (const check of ["wavesAreWhole", "wavesAreAllUsers", "everyWaveCounts", "goLiveIsOnce", "quartersAgree"])
        expect([number, check, stateOf(plan, check)]).toEqual([number, check, "OK"]);
    }
  });

  it("give each quarter of Review the part of its year that its months have", () => {
    for (const number of numbers) {
      const figures = without(withWaves(number), "legacy");
      const plan = planned("full", "en", figures);
      const benefits = numbersOf(plan, "benefitsAfter");
      const quarters = numbersOf(plan, "quarters_planBenefits");
      const expected = quarters.map((_, quarter) => {
        if (quarter === 0) return Number(benefits[0]);
        const year = Math.ceil(quarter / 4);
        const used = (from: number, to: number) => liveUntilMonth(figures, to) - liveUntilMonth(figures, from);
        const inYear = used(12 * (year - 1), 12 * year);
        return inYear === 0 ? 0 : (Number(benefits[year]) * used(3 * (quarter - 1), 3 * quarter)) / inYear;
      });
      expect([number, ...differences(quarters, expected)]).toEqual([number]);
    }
  });

  it("give each quarter of Review, and of year 1 on Returns, the costs of those who are under contract and who start in its months", () => {
    for (const number of numbers) {
      const figures = withWaves(number);
      const { waves = [], costs } = figures;
      const plan = planned("full", "en", figures);
      const ofLines = (lines: Figures["costs"]) => afterRisk({ ...figures, costs: lines }).costs;
      const { licences = { amounts: [] }, training = { amounts: [] } } = costs;
      const [all, perUser, perNew] = [ofLines(costs), ofLines({ licences }), ofLines({ training })];
      const months = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i + 1);
      const inUse = (from: number, to: number) =>
        sum(waves.map(({ users, goLive }) => users * months(from, to).filter((month) => month >= goLive).length));
      const starting = (from: number, to: number) =>
        sum(waves.map(({ users, goLive }) => (months(from, to).includes(goLive) ? users : 0)));
      const expected = numbersOf(plan, "quarters_planCosts").map((_, quarter) => {
        const year = Math.ceil(quarter / 4);
        const [cost = 0, user = 0, started = 0] = [all, perUser, perNew].map((each) => each[year]);
        if (quarter === 0) return cost;
        const part = (of: (from: number, to: number) => number) => {
          const inYear = of(12 * (year - 1), 12 * year);
          return inYear === 0 ? 0 : of(3 * (quarter - 1), 3 * quarter) / inYear;
        };
        return (cost - user - started) / 4 + user * part(inUse) + started * part(starting);
      });
      expect([number, ...differences(numbersOf(plan, "quarters_planCosts"), expected)]).toEqual([number]);
      expect([number, ...differences(firstYearOf(plan, locales.en.full.header.costs), expected.slice(1, 5))]).toEqual([
        number,
      ]);
    }
  });

  it.each([0, 1, 2, 7, 12])(
    "of which there is one, in month %i, give what the go-live month gives, to 12 digits",
    (goLive) => {
      const figures = { ...filled("full", "en", 5), slip: 5, users: 40 };
      const waves = [{ name: "All", users: 40, goLive }];
      const one = headlinesOf(planned("full", "en", { ...without(figures, "goLive"), waves }));
      const same = headlinesOf(planned("full", "en", { ...figures, goLive }));
      const differ = Object.keys(same).filter((key) => {
        const [a, b] = [one[key], same[key]].map((each) => [each].flat());
        return !a?.every((each, i) => isSame(each, b?.[i]));
      });
      expect(differ).toEqual([]);
      expect(Object.keys(same).length).toBeGreaterThan(40);
    },
  );
});

describe("two waves", () => {
  const sample = without(filled("full", "en", 3), "goLive", "legacy");
  const licences = { ...sample.costs.licences, amounts: [0, 1, 1, 1], per: "user" as const };
  const of = (second: number, slip = 0): Figures => ({
    ...sample,
    slip,
    users: 50,
    costs: { ...sample.costs, licences },
    waves: [
      { name: "Sales", users: 30, goLive: 1 },
      { name: "Service", users: 20, goLive: second },
    ],
  });
  const years = (figures: Figures, key: string) => numbersOf(planned("full", "en", figures), key);
  const less = (a: readonly number[], b: readonly number[]) => a.map((each, i) => each - Number(b[i]));

  it("move only the users of the one that is later, with their benefits and their costs", () => {
    const [early, late] = [of(7), of(13)];
    const full = years({ ...of(1), costs: sample.costs }, "benefitsAfter");
    // Half of year 1 is without two fifths of the users; year 2 is as it was.
    const lost = less(years(early, "benefitsAfter"), years(late, "benefitsAfter"));
    expect(differences(lost, [0, Number(full[1]) * 0.4 * 0.5, 0, 0])).toEqual([]);
    const saved = less(years(early, "costsAfter"), years(late, "costsAfter"));
    const licence = years({ ...of(1), costs: { licences } }, "costsAfter")[1];
    expect(differences(saved, [0, Number(licence) * 0.4 * 0.5, 0, 0])).toEqual([]);
  });

  it("keep their contracts where the go-live slips", () => {
    expect(years(of(7, 4), "costsAfter")).toEqual(years(of(7), "costsAfter"));
    expect(years(of(7, 4), "benefitsAfter")[1]).toBeLessThan(Number(years(of(7), "benefitsAfter")[1]));
  });

  it.each(languages)("have checks that say what is wrong, %s", (language) => {
    const { sheet, full } = locales[language];
    const own = without(filled("full", language, 3), "goLive");
    const plan = (changed: Partial<Figures>) => planned("full", language, { ...own, ...of(7), ...changed });
    const whole = plan({});
    expect(masterState(valuesOf(whole, "checks")[0], locales[language])).toBe("hold");
    const wrong = plan({ users: 60 });
    expect(stateOf(wrong, "wavesAreAllUsers")).toBe(sheet.check);
    expect(valuesOf(wrong, "check_wavesAreAllUsers")[0]).toBe(
      full.failures.wavesAreAllUsers.replace("{waves}", "50").replace("{users}", "60"),
    );
    const twice = plan({ goLive: 4 });
    expect(stateOf(twice, "goLiveIsOnce")).toBe(sheet.look);
    expect(valuesOf(twice, "check_goLiveIsOnce")[0]).toBe(
      full.failures.goLiveIsOnce.replace("{month}", "4").replace("{first}", "1"),
    );
    const until = (goLive: number) => {
      const waves = [
        { name: "A", users: 30, goLive: 1 },
        { name: "B", users: 20, goLive },
      ];
      return plan({ waves, users: 50 });
    };
    expect(stateOf(until(36), "wavesAreInTime")).toBe(sheet.ok);
    expect(stateOf(until(37), "wavesAreInTime")).toBe(sheet.look);
    expect(valuesOf(until(37), "check_wavesAreInTime")[0]).toBe(full.failures.wavesAreInTime.replace("{month}", "37"));
    const nobody = planned("full", language, without(of(7), "users", "waves"));
    expect(stateOf(nobody, "usersAreThere")).toBe(sheet.check);
  });
});

describe("a file with waves", () => {
  const file = {
    currency: "EUR",
    years: 2,
    waves: [
      { name: "Sales", users: 30, goLive: 1 },
      { name: "Service", users: 20, goLive: 18, ramp: 3, owner: "Head of service" },
    ],
  };

  it("fills the block, and the users", () => {
    const read = readFigures(file);
    if ("wrong" in read) throw new Error(read.wrong);
    const plan = planned("full", "en", read.figures);
    expect(valuesOf(plan, "users")).toEqual([50]);
    const rows = valuesOf(plan, "waves").filter((value) => value !== null && value !== "people");
    expect(rows).toEqual(["Sales", 30, 1, "Service", 20, 18, 3]);
  });

  it.each([
    [{ goLive: 4 }, "waves and goLive both say when the CRM goes live: leave one of them out."],
    [{ users: 60 }, "users is 60, but the waves have 50 users: make them agree, or leave users out."],
    [{ waves: [{ name: "Sales", users: 30 }] }, "waves, entry 1.goLive is missing."],
    [
      { waves: [{ name: "Sales", users: 30, goLive: 121 }] },
      "waves, entry 1.goLive must be a whole number from 0 to 120, not 121.",
    ],
  ])("is refused where it says %o", (changed, wrong) => {
    expect(readFigures({ ...file, ...changed })).toEqual({ wrong });
  });

  it("is refused by the one-sheet form", () => {
    expect(readFigures(file, "sheet")).toEqual({ wrong: "waves is for the full workbook: ask for --template full." });
  });
});
