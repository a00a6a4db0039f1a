/** What an export has measured, put into random models as people leave them: what was typed stays, and figures are the measured ones. */
import { describe, expect, it } from "vitest";
import { lookup, type CellRef, type Lookup } from "../../../src/formula/lookup";
import type { Book } from "../../../src/grid/book";
import { bookOfPlan } from "../../../src/grid/bookOfPlan";
import type { CellValue } from "../../../src/grid/plan";
import { languages, type Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import type { CellChange } from "../../../src/sharing/change";
import { planMeasures, targetOf, type Measured, type Target } from "../../../src/sharing/measured";
import { recalculated } from "../../../src/sharing/recalculated";
import { planWorkbook, templates } from "../../../src/workbook";
import type { Figures } from "../../../src/workbook/figures";
import { goalKeys, goalMeasures, type GoalKey } from "../../../src/workbook/inputs/goals";
import { modelsIn } from "../../../src/workbook/model/models";
import { partOf, rowOf } from "../../../src/workbook/model/parts";
import { goalReached } from "../../../src/core/success/goal";
import { seeded } from "../../tools/random";
import { count, seed } from "../../tools/sample";
import { applied } from "../books/applied";

type Random = () => number;
const maybe = <T>(random: Random, of: () => T): T | undefined => (random() < 0.5 ? of() : undefined);

function randomFigures(random: Random, years: number): Figures {
  const number = () => Math.round(random() * 1e6) / 1e3;
  const goals = Object.fromEntries(
    goalKeys.flatMap((key) => {
      if (random() < 0.4) return [];
      const own = { baseline: maybe(random, number), target: maybe(random, number), actual: maybe(random, number) };
      return [[key, Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))]];
    }),
  );
  const actual = Array.from({ length: Math.floor(random() * (4 * years + 2)) }, () => ({
    ...(random() < 0.5 && { benefits: number() }),
    ...(random() < 0.7 && { costs: number() }),
  }));
  return { years, currency: "EUR", start: 45_658, costs: {}, benefits: {}, goals, actual } as Figures;
}

function randomMeasures(random: Random, years: number): Measured {
  const goals: Partial<Record<GoalKey, { baseline?: number; actual?: number }>> = {};
  for (const key of goalKeys) {
    if (random() < 0.5) continue;
    goals[key] = {
      ...(random() < 0.9 && { baseline: random() * 100 }),
      ...(random() < 0.9 && { actual: random() * 100 }),
    };
  }
  const last = Math.floor(random() * (4 * years + 1));
  const benefits = new Map(Array.from({ length: last }, (_, quarter) => [quarter, random() * 1000] as const));
  return { goals, benefits };
}

interface Case {
  readonly book: Book;
  readonly look: Lookup;
  readonly target: Target;
  readonly words: (typeof locales)[Language];
}

function caseOf(language: Language, figures: Figures): Case {
  const words = locales[language];
  const book = bookOfPlan(planWorkbook({ template: "full", language, words, figures }));
  return { book, words, ...targetIn(book, language) };
}

function targetIn(book: Book, language: Language) {
  const look = lookup(book);
  const [model] = modelsIn(book.names);
  const target = model && targetOf(model, look, locales[language]);
  if (!target || typeof target === "string") throw new Error(String(target));
  return { look, target };
}

const valueAt = (look: Lookup, cell: CellRef): CellValue => look.cellAt(cell)?.value ?? null;

describe(`what an export has measured, in random models, from the seed ${seed}`, () => {
  const random = seeded(seed);
  const rounds = count(3, 12);
  const cases = Array.from({ length: rounds }, () =>
    languages.map((language) => ({ language, years: 1 + Math.floor(random() * 4) })),
  ).flat();

  it.each(cases)(
    "what was typed stays, and figures equal the measured ones: $language, $years years",
    ({ language, years }) => {
      const { book, look, target, words } = caseOf(language, randomFigures(random, years));
      const measured = randomMeasures(random, years);
      const plan = planMeasures(measured, target, look, words);
      for (const isReplacing of [false, true]) {
        const changes = plan.changes(() => isReplacing);
        const values = recalculated(look, changes);
        if ("why" in values) throw new Error(JSON.stringify(values));
        const after = lookup(applied(book, values));
        for (const each of [...plan.fills, ...plan.conflicts, ...plan.same]) {
          const wanted =
            "goal" in each ? measured.goals[each.goal]?.[each.column] : measured.benefits.get(each.quarter);
          expect(Math.abs(each.value - (wanted ?? NaN))).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted ?? NaN));
          // More digits aren't shown in a column that is 14 characters wide.
          if ("goal" in each && goalMeasures[each.goal].format === "number") {
            expect(`${each.value}`.length).toBeLessThan(14);
          }
        }
        for (const { cell, value } of plan.fills) {
          expect(valueAt(look, cell)).toBeNull();
          expect(valueAt(after, cell)).toBe(value);
        }
        for (const { cell, value, stands } of plan.conflicts)
          expect(valueAt(after, cell)).toBe(isReplacing ? value : stands);
        // Nothing else is typed anywhere.
        const written = new Set(changes.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
        for (const { name, cells } of book.sheets)
          for (const { row, column, value, formula } of cells) {
            const now = after.cellAt({ sheet: name, row, column });
            expect(now?.formula).toBe(formula);
            if (formula === undefined && !written.has(`${name} ${row} ${column}`)) expect(now?.value).toEqual(value);
          }
        for (const goal of goalKeys) checkAttainment(goal, target, after);
        checkSoFar(target, after);
      }
      expect(new Set([...plan.notMeasured, ...Object.keys(measured.goals)])).toEqual(new Set(goalKeys));
      expect([plan.unplaced, plan.added]).toEqual([[], []]);
    },
  );
});

/** Each attainment is core's. */
function checkAttainment(key: GoalKey, { model }: Target, look: Lookup): void {
  const [baseline, target, actual] = rowOf(model, `goal_${key}`, look);
  const at = partOf(model, `goal_${key}`, look);
  const attained = at && valueAt(look, { sheet: at.sheet.name, row: at.area.row, column: at.area.column + 3 });
  const numbers = [baseline, target, actual].every((each) => typeof each === "number");
  const wanted = numbers
    ? goalReached({ baseline: baseline as number, target: target as number, actual: actual as number })
    : "–";
  if (typeof wanted === "number") expect(attained).toBeCloseTo(wanted, 9);
  else expect(attained).toBe("–");
}

/** The return so far: of quarters with both figures, (benefits − costs) / costs. */
function checkSoFar({ model }: Target, look: Lookup): void {
  const column = (key: string) => {
    const part = partOf(model, key, look);
    return part ? look.values(part).map(([value = null]) => value) : [];
  };
  const [benefits, costs] = [column("quarters_actualBenefits"), column("quarters_actualCosts")];
  const both = benefits.flatMap((benefit, i) =>
    typeof benefit === "number" && typeof costs[i] === "number" ? [[benefit, costs[i]] as const] : [],
  );
  const sum = (of: 0 | 1) => both.reduce((all, each) => all + each[of], 0);
  const [roi] = rowOf(model, "soFar_roi", look);
  if (sum(1) > 0) expect(roi).toBeCloseTo((sum(0) - sum(1)) / sum(1), 9);
  else expect(roi).toBe("–");
}

describe("a goal", () => {
  const measured: Measured = { goals: { winRate: { baseline: 0.4, actual: 0.5 } }, benefits: new Map() };
  const { book, look, target, words } = caseOf("fi", randomFigures(seeded(1), 2));
  const label = target.goalColumns.label;
  const rowOfWinRate = target.goals.find(({ name }) => name === words.full.goals.winRate)?.at ?? -1;
  const at = (column: "label" | "unit" | "baseline" | "target" | "actual" | "date" | "attained", row: number) => ({
    sheet: label.sheet.name,
    row: label.area.row + row,
    column: target.goalColumns[column].area.column,
  });
  const withValues = (...changes: readonly (readonly [ReturnType<typeof at>, CellValue])[]) => {
    const edits = changes.map(([cell, value]): CellChange => ({ ...cell, values: [[value]] }));
    const edited = recalculated(look, edits);
    if ("why" in edited) throw new Error(JSON.stringify(edited));
    const changed = applied(book, edited);
    const { look: now, target: again } = targetIn(changed, "fi");
    return { now, plan: planMeasures(measured, again, now, words) };
  };
  const rowsOf = ({ fills, conflicts, same }: ReturnType<typeof planMeasures>) =>
    new Set([...fills, ...conflicts, ...same].map(({ cell }) => cell.row - label.area.row));

  it("is found where the reader has sorted it to", () => {
    const other = target.goals[0]?.name ?? "";
    const [first, own] = [target.goals[0]?.unit ?? "", "%"];
    const { plan } = withValues(
      [at("label", 0), words.full.goals.winRate],
      [at("unit", 0), own],
      [at("label", rowOfWinRate), other],
      [at("unit", rowOfWinRate), first],
    );
    expect(rowsOf(plan)).toEqual(new Set([0]));
  });

  it("is found by its name where it is called otherwise", () => {
    expect(rowsOf(withValues([at("label", rowOfWinRate), "Osuma"]).plan)).toEqual(new Set([rowOfWinRate]));
  });

  it("isn't written into a row with another unit, nor into one of two", () => {
    const unit = withValues([at("unit", rowOfWinRate), "‰"]).plan;
    expect(unit.unplaced).toEqual([{ goal: "winRate", is: "otherUnit", unit: "‰", wanted: "%" }]);
    const twice = withValues(
      [at("label", 0), words.full.goals.winRate],
      [at("label", 1), words.full.goals.winRate],
      [at("label", rowOfWinRate), "Osuma"],
    ).plan;
    expect(twice.unplaced).toEqual([{ goal: "winRate", is: "twice" }]);
    for (const plan of [unit, twice])
      expect([plan.fills, plan.conflicts, plan.changes(() => true)]).toEqual([[], [], []]);
  });

  it("takes a free row with its words and its formula where its own is gone, or is said to have none", () => {
    const other = words.full.goals.sales;
    const gone = withValues([at("label", rowOfWinRate), other]).plan;
    expect(gone.unplaced).toEqual([{ goal: "winRate", is: "none" }]);
    const blank = (["label", "unit", "baseline", "target", "actual", "date", "attained"] as const).map(
      (column) => [at(column, 3), null] as const,
    );
    const { plan, now } = withValues([at("label", rowOfWinRate), other], ...blank);
    expect([plan.added, plan.unplaced]).toEqual([["winRate"], []]);
    const values = recalculated(
      now,
      plan.changes(() => false),
    );
    if ("why" in values) throw new Error(JSON.stringify(values));
    const after = lookup(applied(now.book, values));
    expect(
      (["label", "unit", "baseline", "actual", "attained"] as const).map((column) => valueAt(after, at(column, 3))),
    ).toEqual([words.full.goals.winRate, "%", 0.4, 0.5, "–"]);
    const row = label.area.row + 4;
    expect(after.cellAt(at("attained", 3))?.formula).toContain(`$E${row}-$C${row}`);
  });
});

describe("the quarters of a model", () => {
  const { book, target } = caseOf("en", randomFigures(seeded(2), 1));

  it("follow each other from the start, and the first is all that is before it", () => {
    const days = target.periods?.map(({ quarter, from, to }) => [quarter, from, to]);
    // 1 January 2025 is 45,658.
    expect(days).toEqual([
      [0, -Infinity, 45_657],
      [1, 45_658, 45_747],
      [2, 45_748, 45_838],
      [3, 45_839, 45_930],
      [4, 45_931, 46_022],
    ]);
  });

  it("are the same days in a workbook that counts from 1904", () => {
    const start = partOf(target.model, "start", lookup(book));
    if (!start) throw new Error("There is no start.");
    const at = { sheet: start.sheet.name, row: start.area.row, column: start.area.column };
    const early = applied(book, { changes: [{ ...at, values: [[45_658 - 1462]] }] });
    expect(targetIn({ ...early, countsFrom1904: true }, "en").target.periods).toEqual(target.periods);
  });
});

describe("a model that can't take what is measured", () => {
  it("is on one sheet in every language, or is of another kind", () => {
    for (const language of languages)
      for (const template of templates) {
        const figures: Figures = { years: 2, currency: "EUR", costs: {}, benefits: {} };
        const book = bookOfPlan(planWorkbook({ template, language, words: locales[language], figures }));
        const [model] = modelsIn(book.names);
        const target = model && targetOf(model, lookup(book), locales[language]);
        expect(typeof target === "string").toBe(template === "sheet");
      }
  });
});
