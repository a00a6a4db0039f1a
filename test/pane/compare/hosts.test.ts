/** A comparison of the workbook's own models, written by both hosts: it follows edits, and says what has become of its models. */
import { describe, expect, it } from "vitest";
import type { Book } from "../../../src/grid/book";
import { bookOfPlan } from "../../../src/grid/bookOfPlan";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { fill } from "../../../src/language/fill";
import type { Language } from "../../../src/language/languages";
import type { SpreadsheetHost } from "../../../src/hosts/port";
import { univerHost } from "../../../src/hosts/univer/host";
import { locales } from "../../../src/locales";
import { newEntry, type CompareEntry } from "../../../src/pane/compare/asked";
import { planned, type Planned } from "../../../src/pane/compare/planned";
import { npvPicture } from "../../../src/pane/compare/npvPicture";
import { isRanked, readComparison, type ReadComparison } from "../../../src/pane/compare/reading";
import { writeComparison } from "../../../src/pane/compare/write";
import { comparisonsIn } from "../../../src/workbook/comparison/names";
import { computed, headlessGrid } from "../../hosts/univer/headlessGrid";
import { open, ready, silently } from "../../hosts/excel/open";
import { figuresOf, modelPlan, type Alternative } from "../../workbook/comparison/options";

const larger: Alternative = { costs: [2000, 100, 100], benefits: [0, 1800, 1900], rate: 0.1, users: 10 };
const smaller: Alternative = { costs: [1000, 100, 100], benefits: [0, 900, 1000], rate: 0.1, users: 10 };

function models(...given: readonly Alternative[]): readonly Plan[] {
  const plans: Plan[] = [];
  for (const each of given) {
    const sheets = plans.flatMap((plan) => plan.sheets.map(({ name }) => name));
    plans.push(
      modelPlan(
        figuresOf(each),
        "sheet",
        "en",
        plans.map((_, i) => i + 1),
        sheets,
      ),
    );
  }
  return plans;
}

const asked: CompareEntry = { ...newEntry, names: { 1: "Suite 365", 2: "Stay" }, against: "nothing" };

function planFor(book: Book, entry: CompareEntry = asked, language: Language = "en"): Planned {
  const found = planned(book, entry, locales[language], (of) => locales[of]);
  if (!("plan" in found)) throw new Error(JSON.stringify(found));
  return found;
}

async function read(host: SpreadsheetHost): Promise<ReadComparison> {
  const comparison = comparisonsIn(await host.definedNames()).at(-1);
  if (!comparison) throw new Error("There is no comparison.");
  return readComparison(host, comparison.meanings, locales[comparison.language]);
}

const stateOf = ({ checks }: ReadComparison, wanted: string) => checks.find(({ key }) => key === wanted);

const words = locales.en.comparison;

async function inGrid(...given: readonly Alternative[]) {
  const grid = headlessGrid();
  const host = univerHost(grid);
  for (const plan of models(...given)) await host.paint(plan, silently, ready());
  const sheetNamed = (name: string) => {
    const sheet = grid.workbook.getSheetByName(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  const type = async (name: string, value: string | number) => {
    const [, sheet = "", address = ""] =
      /^=?'?(.*?)'?!(.*)$/.exec((await host.definedNames()).find((each) => each.name === name)?.formula ?? "") ?? [];
    sheetNamed(sheet)
      .getRange(address.replaceAll("$", "").split(":")[0] ?? "")
      .setValue({ v: value, f: null });
    await computed(grid);
  };
  return { grid, host, sheetNamed, type };
}

/** Every error on the sheets of the comparison. */
async function errorsOn(host: SpreadsheetHost, sheets: readonly string[]): Promise<readonly CellValue[]> {
  const book = await host.book();
  return book.sheets
    .filter(({ name }) => sheets.includes(name))
    .flatMap(({ cells }) =>
      cells.map(({ value }) => value).filter((value) => typeof value === "object" && value !== null),
    );
}

describe("an option without a name of its own", () => {
  const nameIn = (...given: readonly Alternative[]) => {
    const plans = models(...given);
    const all = {
      ...plans[0],
      sheets: plans.flatMap(({ sheets }) => sheets),
      names: plans.flatMap(({ names }) => names),
    };
    return planFor(bookOfPlan(all as Plan), { ...asked, names: {} }).options.map(({ name }) => name);
  };
  const { sheetName } = locales.en.sheet;

  it("has that of its organisation, where no other has the same, else that of its sheet", () => {
    expect(
      nameIn({ ...larger, organisation: "North" }, { ...smaller, organisation: "South and East of the river" }),
    ).toEqual(["North", "South and East of the ri"]);
    expect(nameIn({ ...larger, organisation: "North" }, smaller)).toEqual(["North", `${sheetName} 2`]);
    expect(nameIn({ ...larger, organisation: "North" }, { ...smaller, organisation: "north" })).toEqual([
      sheetName,
      `${sheetName} 2`,
    ]);
    expect(nameIn(larger, smaller)).toEqual([sheetName, `${sheetName} 2`]);
  });
});

describe("the options' starts", () => {
  it("are a look that says each, with the cell that it stands in, and follow the models", async () => {
    const { grid, host, type } = await inGrid({ ...larger, fiscalYear: 2027 }, { ...smaller, fiscalYear: 2027 });
    const found = planFor(await host.book());
    expect(found.findings).toEqual([]);
    await writeComparison(host, found.plan, silently);
    expect(stateOf(await read(host), "startsAgree")?.state).toBe("holds");
    await type("CRM_2_fiscalYear", 2028);
    const says = fill(words.looks.startsAgree, { first: "Suite 365", last: "Stay" });
    expect(stateOf(await read(host), "startsAgree")).toMatchObject({ state: "look", says, isConflict: true });
    expect(isRanked(await read(host))).toBe(true);
    const [finding] = planFor(await host.book()).findings;
    expect(finding).toMatchObject({ key: "startsAgree", says, state: "look", isConflict: false });
    expect(finding?.places.map(({ cell, value }) => [cell, value])).toEqual([
      ["fiscalYear", "FY2027"],
      ["fiscalYear", "FY2028"],
    ]);
    grid.dispose();
  });
});

describe("in the grid", () => {
  it("is written once more under other names, and follows an edit of a model", async () => {
    const { grid, host, type } = await inGrid(larger, smaller);
    const sheet = await writeComparison(host, planFor(await host.book()).plan, silently);
    expect(sheet).toBe(words.sheets.comparison);
    expect(grid.workbook.getActiveSheet().getSheetName()).toBe(sheet);
    const first = await read(host);
    expect(first.master).toBe("hold");
    expect(first.options.map(({ name, place }) => [name, place])).toEqual([
      ["Suite 365", 1],
      ["Stay", 2],
    ]);
    expect(first.pairs).toHaveLength(1);
    expect(first.pairs[0]?.rates).toHaveLength(1);
    await type("CRM_1_rate", 0.8);
    await type("CRM_2_rate", 0.8);
    const second = await read(host);
    expect(second.options.map(({ place }) => place)).toEqual([2, 1]);
    expect(second.master).toBe("hold");
    expect(await writeComparison(host, planFor(await host.book()).plan, silently)).toBe(`${sheet} 2`);
    expect(comparisonsIn(await host.definedNames()).map(({ number }) => number)).toEqual([1, 2]);
    grid.dispose();
  });

  it("follows a sheet that is renamed and rows that are inserted, and says that a model was deleted", async () => {
    const { grid, host, sheetNamed, type } = await inGrid(larger, smaller);
    const found = planFor(await host.book());
    await writeComparison(host, found.plan, silently);
    const own = found.plan.sheets.map(({ name }) => name);
    const [one, two] = (await host.models()).map((model) => model.sheet);
    sheetNamed(one ?? "").setName("Renamed & moved");
    await computed(grid);
    sheetNamed("Renamed & moved").insertRowsBefore(4, 2);
    await computed(grid);
    await type("CRM_1_rate", 0.2);
    await type("CRM_2_rate", 0.2);
    const after = await read(host);
    expect(after.master).toBe("hold");
    expect(after.statement).toContain("20.0%");
    grid.workbook.deleteSheet(sheetNamed(two ?? ""));
    await computed(grid);
    const lost = await read(host);
    expect(lost.master).toBe("fail");
    expect(stateOf(lost, "modelsAreThere")).toMatchObject({
      state: "fails",
      says: fill(words.failures.modelsAreThere, { model: "Stay" }),
    });
    expect(lost.statement).toBe(words.statement.none);
    expect(await errorsOn(host, own)).toEqual([]);
    grid.dispose();
  });

  it("says that a model has another currency or another rate since", async () => {
    const { grid, host, type } = await inGrid(larger, smaller);
    await writeComparison(host, planFor(await host.book()).plan, silently);
    await type("CRM_2_rate", 0.2);
    const conflicting = await read(host);
    expect(stateOf(conflicting, "ratesAgree")?.state).toBe("fails");
    expect([isRanked(conflicting), npvPicture(conflicting, locales.en)]).toEqual([false, undefined]);
    await type("CRM_2_rate", 0.1);
    expect(npvPicture(await read(host), locales.en)).toBeDefined();
    await type("CRM_1_currency", "USD");
    await type("CRM_2_currency", "USD");
    const other = await read(host);
    expect(stateOf(other, "currenciesAgree")?.says).toBe(fill(words.failures.currenciesAgree, { currency: "EUR" }));
    expect(other.statement).toBe(words.statement.none);
    grid.dispose();
  });

  it("names each of several rates at which two are worth the same", async () => {
    const pump: Alternative = { costs: [1600, 0, 10_000], benefits: [0, 10_000, 0], rate: 0.1, users: 10 };
    const none: Alternative = { costs: [0, 0, 1], benefits: [0, 0, 1], rate: 0.1, users: 10 };
    const { grid, host } = await inGrid(pump, none);
    await writeComparison(host, planFor(await host.book()).plan, silently);
    const [pair] = (await read(host)).pairs;
    expect(pair?.rates?.map((rate) => Math.round(rate * 1e9) / 1e9)).toEqual([0.25, 4]);
    grid.dispose();
  });
});

describe("in Excel", () => {
  it("adds both sheets and shows the one that is read; where Excel refuses, nothing is left", async () => {
    const [one, two] = models(larger, smaller) as readonly [Plan, Plan];
    const both = { ...one, sheets: [...one.sheets, ...two.sheets], names: [...one.names, ...two.names] };
    const { plan } = planFor(bookOfPlan(both));
    const { host, excel } = open([one, two, plan]);
    await host.paint(one, silently, ready());
    await host.paint(two, silently, ready());
    const before = await host.sheetNames();
    const taken = await host.definedNames();
    const late = () => {
      throw new Error("no");
    };
    await expect(writeComparison(host, plan, late)).rejects.toThrow();
    expect(await host.sheetNames()).toEqual(before);
    expect(await host.definedNames()).toEqual(taken);
    const now = planFor(await host.book()).plan;
    expect(now.sheets.map(({ cells }) => cells.map(({ formula }) => formula))).toEqual(
      plan.sheets.map(({ cells }) => cells.map(({ formula }) => formula)),
    );
    const sheet = await writeComparison(host, now, silently);
    expect(await host.sheetNames()).toEqual([...before, ...now.sheets.map(({ name }) => name)]);
    expect((await host.selection()).address.startsWith(sheet)).toBe(true);
    const found = await read(host);
    expect(found.master).toBe("hold");
    expect(found.ranking).toHaveLength(2);
    expect(excel).toBeDefined();
  });
});

describe("before anything is written", () => {
  const bookOf = (...given: readonly Alternative[]) => {
    const plans = models(...given);
    const [first] = plans as readonly [Plan];
    return bookOfPlan({
      ...first,
      sheets: plans.flatMap(({ sheets }) => sheets),
      names: plans.flatMap(({ names }) => names),
    });
  };

  it("a conflict is said, with the cells of the models that it is about", () => {
    const { findings } = planFor(bookOf(larger, { ...smaller, currency: "USD", rate: 0.2 }));
    const conflicts = findings.filter(({ isConflict }) => isConflict);
    expect(conflicts.map(({ key }) => key)).toEqual(["currenciesAgree", "ratesAgree"]);
    expect(conflicts[0]?.places.map(({ name, cell, value }) => [name, cell, value])).toEqual([
      ["Suite 365", "currency", "EUR"],
      ["Stay", "currency", "USD"],
    ]);
    const { findings: left } = planFor(bookOf(larger, { ...smaller, rate: 0.2 }), {
      ...asked,
      rate: { text: "12", language: "en" },
    });
    expect(left.filter(({ isConflict }) => isConflict)).toEqual([]);
    expect(left.map(({ key }) => key)).toEqual(["ratesAgree"]);
  });

  it("years for all that no model has are left out with the model that had them", () => {
    const third: Alternative = { costs: [900, 1, 1, 1, 1], benefits: [0, 900, 900, 900, 900], rate: 0.1, users: 10 };
    const book = bookOf(larger, smaller, third);
    const shown = (entry: CompareEntry) =>
      planFor(book, { ...asked, ...entry, years: 4 }).plan.sheets[0]?.cells.some(({ value }) => value === 4);
    expect(shown({ ...asked, chosen: [1, 2, 3] })).toBe(true);
    expect(shown({ ...asked, chosen: [1, 2] })).toBe(false);
  });

  it("too few models, and a model that has lost names, are said", () => {
    const book = bookOf(larger, smaller);
    const words = (of: Language) => locales[of];
    expect(planned(book, { ...asked, chosen: [2] }, locales.en, words)).toEqual({ chosen: 1 });
    const lost = { ...book, names: book.names.filter(({ name }) => name !== "CRM_2_npv") };
    expect(planned(lost, asked, locales.en, words)).toMatchObject({ lost: { names: ["CRM_2_npv"] } });
  });

  it("the base, the renewal and what all are measured against are on the sheet", () => {
    const { plan } = planFor(bookOf(larger, smaller), { ...asked, base: 2, isRenewed: true });
    const texts = plan.sheets[0]?.cells.map(({ value }) => value) ?? [];
    expect(texts).toContain(words.choices.renewed.yes);
    expect(texts.filter((text) => text === words.choices.against.nothing)).toHaveLength(2);
    expect(texts.some((text) => typeof text === "string" && text.endsWith("differences against Stay"))).toBe(true);
  });
});
