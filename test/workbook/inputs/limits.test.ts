/** One table of limits: a file and a cell refuse the same. */
import { describe, expect, it } from "vitest";
import { locales } from "../../../src/locales";
import { planWorkbook, type Template } from "../../../src/workbook";
import type { Key, Keys } from "../../../src/workbook/inputs/field";
import { figuresFile } from "../../../src/workbook/inputs/file";
import { kinds, type InputKind } from "../../../src/workbook/inputs/limits";
import { readFigures } from "../../../src/workbook/inputs";
import { isWithin, type NumberLimits } from "../../../src/workbook/inputs/values";
import { everyBenefit, everyCost } from "../../../src/workbook/lines";
import { accepts } from "./accepts";
import { whole } from "./whole";

interface Found {
  readonly path: string;
  readonly input: Key & { readonly kind?: InputKind; readonly key?: string };
}

function* inputsIn(keys: Keys, under = ""): Generator<Found> {
  for (const [name, input] of Object.entries(keys)) {
    yield { path: under + name, input };
    if (input.field.inside) yield* inputsIn(input.field.inside, `${under}${name}.`);
  }
}
const inputs = [...inputsIn(figuresFile.inside ?? {})];
const withKind = inputs.flatMap(({ path, input }) =>
  input.kind === undefined ? [] : [{ path, input, kind: input.kind }],
);

describe("an input's limits", () => {
  it("are those of its kind, except for five that are narrower in a file", () => {
    const narrower = withKind.filter(({ input: { field }, kind }) => {
      const { takes } = kinds[kind];
      return field.takes !== takes && !field.takes.startsWith(`a list, ${takes} for each year`);
    });
    expect([...new Set(narrower.map(({ path }) => path))]).toEqual([
      "benefits.productivity.time.hoursPerWeek",
      "benefits.productivity.time.weeks",
      "benefits.serviceTime.time.hoursPerWeek",
      "benefits.serviceTime.time.weeks",
      "currencies.rates",
      "legacy.yearlyCost",
      "actual.nps",
    ]);
    expect(withKind.length).toBeGreaterThan(300);
  });

  it("that are open in a cell end at 1e15 in a file, so that no product of theirs overflows", () => {
    const open = Object.values(kinds).filter(
      ({ allows }) => "from" in allows && allows.type !== "date" && !("to" in allows),
    );
    expect(open).toHaveLength(2);
    for (const { read, schema } of open) {
      expect(read(1e15, ["value"], { years: 1 })).toBe(1e15);
      expect(attempt(() => read(1e15 + 1, ["value"], { years: 1 }))).toBeUndefined();
      expect([accepts(schema, 1e15), accepts(schema, 1e15 + 1)]).toEqual([true, false]);
    }
  });

  it.each(Object.entries(kinds).filter(([kind]) => !["text", "sentence", "code", "date"].includes(kind)))(
    "of the kind %s are read, described to editors and checked alike",
    (_, { allows, read, schema }) => {
      const limits = allows as NumberLimits;
      const edges = [limits.from, "to" in limits ? limits.to : 1e14];
      for (const value of edges.flatMap((edge) => [edge - 0.25, edge - 1, edge, edge + 0.25, edge + 1])) {
        const isRead = attempt(() => read(value, ["value"], { years: 1 })) === value;
        expect([isRead, accepts(schema, value)]).toEqual([isWithin(limits, value), isWithin(limits, value)]);
      }
    },
  );
});

it("the largest figures a file can hold leave every value of the workbook finite", () => {
  const years = 10;
  const most = 1e15;
  const each = (value: number, length = years) => Array.from({ length }, () => value);
  const line = { amounts: each(most, years + 1), risk: 1, growth: "wages" };
  const plan = { benefits: 10, costs: 10, months: 0 };
  const checked = readFigures({
    ...{ currency: "EUR", years, discountRate: 0, users: most, hourlyCost: most, margin: 1, conversion: 1, tax: 1 },
    ...{ currencies: [{ code: "USD", rates: [most] }], adoption: each(1) },
    growth: { revenue: each(1), wages: each(1), other: each(1) },
    scenarios: { low: plan, high: plan },
    costs: Object.fromEntries(everyCost.map((key) => [key, { ...line, price: most, pricedIn: "USD" }])),
    benefits: {
      ...Object.fromEntries(everyBenefit.map((key) => [key, { ...line, countedIn: "hours", share: 1 }])),
      productivity: { time: { people: most, hoursPerWeek: 168, weeks: 53 } },
    },
    sources: [{ name: "Web", leads: most, won: most, revenue: most, cost: most }],
  });
  if ("wrong" in checked) throw new Error(checked.wrong);
  const { sheets } = planWorkbook({ template: "full", language: "en", words: locales.en, figures: checked.figures });
  const numbers: number[] = [];
  JSON.stringify(sheets, (_, value: unknown) => {
    if (typeof value === "number") numbers.push(value);
    return value;
  });
  expect(Math.max(...numbers)).toBeGreaterThan(1e40);
  expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
});

const attempt = (work: () => unknown): unknown => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

const validationsOf = (template: Template) => {
  const checked = readFigures(whole);
  if ("wrong" in checked) throw new Error(checked.wrong);
  const { sheets, names } = planWorkbook({ template, language: "en", words: locales.en, figures: checked.figures });
  return (key: string) => {
    const name = names.find((each) => each.name === `CRM_1_${key}`);
    if (!name || !("area" in name)) return undefined;
    const { row, column } = name.area;
    const last = column + name.area.columns - 1;
    return sheets
      .find((sheet) => sheet.name === name.sheet)
      ?.validations.find(
        ({ area }) =>
          row >= area.row && row < area.row + area.rows && last >= area.column && last < area.column + area.columns,
      )?.allows;
  };
};

describe("a cell's validation", () => {
  const full = validationsOf("full");
  const keyed = withKind.flatMap(({ input, kind }) => (input.key === undefined ? [] : [[input.key, kind] as const]));

  it.each(keyed.filter(([key]) => full(key) !== undefined))("of %s has the limits of the kind %s", (key, kind) => {
    expect(full(key)).toEqual(kinds[kind].allows);
  });

  it("exists in every input cell that has a defined name", () => {
    expect(new Set(keyed.map(([key]) => key).filter((key) => full(key) === undefined))).toEqual(
      // A scenario's plan is given; what may be typed stands beside it.
      new Set(["scenarioBenefits", "scenarioCosts", "scenarioMonths"]),
    );
  });

  it("is the same on the one-sheet form", () => {
    const sheet = validationsOf("sheet");
    expect([sheet("rate"), sheet("users"), sheet("costs_licences"), sheet("benefits_sales")]).toEqual([
      full("rate"),
      full("users"),
      full("costs_licences"),
      full("benefits_sales"),
    ]);
  });
});
