/** The guides are the same in every language, say the words of the screen, and print what the product answers. */
import { describe, expect, it } from "vitest";
import { texts } from "../../build/everyWord";
import { unsaid } from "../../src/catalogue/call";
import { CRMSIMULATE } from "../../src/catalogue/uncertainty/CRMSIMULATE";
import type { Grid } from "../../src/hosts/univer/grid";
import { fill } from "../../src/language/fill";
import { count, money, percent, years } from "../../src/language/formatted";
import { languages, type Language } from "../../src/language/languages";
import { numberFormat } from "../../src/language/numbers";
import { locales } from "../../src/locales";
import { wordOf, type CatalogueLine } from "../../src/pane/create/catalogueLines";
import { lineKinds } from "../../src/workbook/lines";
import { sentence } from "../../src/pane/simulation/sentence";
import { headlines, numbersOf } from "../../src/workbook/model/headlines";
import { benefitLines, costLines } from "../../src/workbook/lines";
import { startingRanges } from "../../src/workbook/simulation/startingRanges";
import { computed, gridForAll } from "../hosts/univer/headlessGrid";
import { planned } from "../workbook/books";
import { byYear, firstCase, tableScale } from "./firstCase";
import {
  bare,
  boldIn,
  codeIn,
  commandsIn,
  frontPageOf,
  guideNames,
  guideOf,
  guidesIn,
  headingsIn,
  linksOf,
  tablesIn,
  textOf,
  type Table,
} from "./pages";
import { isTyped, stepsIn } from "./steps";

describe.each(guideNames)("%s", (name) => {
  it("has the same parts in every language", () => {
    const partsOf = (language: Language) => {
      const text = textOf(guideOf(name, language));
      return {
        headings: headingsIn(text).map(([depth]) => depth),
        tables: tablesIn(text).map((table) => table.map((row) => row.length)),
        items: text.match(/^ *(?:-|\d+\.) /gm)?.length ?? 0,
        commands: commandsIn(text),
        steps: stepsIn(text).map(({ actions }) => actions.length),
        bold: boldIn(text).length,
      };
    };
    for (const language of languages) expect(partsOf(language), language).toEqual(partsOf("en"));
  });

  it("is short", () => {
    for (const language of languages) expect(textOf(guideOf(name, language)).split("\n").length).toBeLessThan(95);
  });
});

describe("the front pages", () => {
  /** The pages that a front page leads to, whatever their language. */
  const leadsTo = (language: Language) =>
    linksOf(frontPageOf(language))
      .map(({ path }) => path.replace(`docs/${language}/`, "docs/*/").replace(`.${language}.`, ".*."))
      .filter((path) => !path.endsWith("README.md"));

  it("lead to the same pages", () => {
    const others = languages.filter((language) => language !== "en").map(leadsTo);
    for (const pages of others) expect(pages).toEqual(others[0]);
    expect(others[0]?.filter((page) => !leadsTo("en").includes(page))).toEqual([]);
  });

  it("names what is pressed", () => expect(textOf("README.md")).toContain(`**${locales.en.pane.create.sample}**`));
});

describe.each(languages)("the pages in %s", (language) => {
  const words = locales[language];

  it("link to those of the other languages", () => {
    for (const name of guideNames)
      for (const other of languages.filter((each) => each !== language))
        expect(textOf(guideOf(name, language))).toContain(`(../${other}/${name}.md)`);
    const up = language === "en" ? "docs/" : "../";
    for (const other of languages.filter((each) => each !== language))
      expect(textOf(frontPageOf(language))).toContain(
        `](${other === "en" ? "../../README.md" : `${up}${other}/README.md`})`,
      );
  });

  it("are read in their direction", () => {
    for (const page of [...guidesIn(language), ...(language === "en" ? [] : [frontPageOf(language)])])
      expect(textOf(page).startsWith('<div dir="rtl">'), page).toBe(language === "fa");
  });

  it("have the words of the screen in bold", () => {
    const onScreen = new Set([...texts(words).values()].map((text) => bare(text.replace(/\{\w+\}/g, "")).trim()));
    const bold = guidesIn(language)
      .flatMap((page) => boldIn(textOf(page)).map((said) => [page, said] as const))
      // A sentence in bold is the heading of its paragraph.
      .filter(([, said]) => !said.endsWith("."));
    expect(bold.length).toBeGreaterThan(60);
    expect(bold.filter(([, said]) => !onScreen.has(said))).toEqual([]);
  });

  describe("the first business case", () => {
    const steps = stepsIn(textOf(guideOf("first-case", language)));
    const figures = firstCase(language);
    const shown = (amount: number) => bare(numberFormat(language).format(amount));

    it("types the figures of the one company", () => {
      const typed = steps.flatMap(({ table }) => (table && isTyped(table) ? [table] : []));
      const wanted = lineKinds.map((kind): Table => [
        [
          words.pane.create.line,
          ...[0, 1, 2, 3].map((year) => fill(words.pane.create.year, { year: count(year, language) })),
        ],
        ...Object.entries<{ readonly amounts: readonly number[] } | undefined>(figures[kind]).map(([line, given]) => [
          bare(wordOf(kind, line as CatalogueLine, words)),
          ...(given?.amounts ?? []).map(shown),
        ]),
      ]);
      expect(typed).toEqual(wanted);
    });

    it("types its rate, users, years and currency", () => {
      const { create } = words.pane;
      const values = new Map(steps.flatMap(({ actions }) => actions.map(({ words: said, value }) => [said, value])));
      expect(values.get(bare(create.rate))).toBe(shown(figures.discountRate * 100));
      expect(values.get(bare(create.users))).toBe(shown(figures.users));
      expect(values.get(bare(create.years))).toBe(shown(figures.years));
      expect(values.get(bare(create.currency))).toBe(figures.currency);
    });

    it("shows the answers of the pane", () => {
      const { results } = words.pane;
      const { names, sheets } = planned("sheet", language, figures);
      const valueOf = (key: string) => {
        const name = names.find((each) => each.name === `CRM_1_${key}`);
        if (!name || !("area" in name)) throw new Error(`No name for ${key}`);
        const { row, column } = name.area;
        return sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
      };
      const detail = (text: string) => (value: string) => fill(text, { value });
      const said = headlines(
        numbersOf(valueOf),
        figures.currency,
        {
          labels: results,
          details: {
            roiDiscounted: detail(results.roiDiscounted),
            irr: detail(results.irr),
            paybackDiscounted: detail(results.paybackDiscounted),
            tcoUser: detail(results.tcoUser),
          },
          atOnce: results.atOnce,
        },
        language,
      ).map(({ label, value = "", details }) => [label, value, ...details].map(bare));
      const [before, after] = steps.flatMap(({ table }) => (table && !isTyped(table) ? [table.slice(1)] : []));
      expect(after).toEqual(said);
      expect(before).toEqual(said.slice(0, 3).map((row) => row.slice(0, 2)));
    });

    it("shows the sentence of the simulation", () => {
      const amounts = <K extends string>(
        lines: readonly K[],
        given: Partial<Record<K, { amounts: readonly number[] }>>,
      ) => lines.flatMap((line) => (given[line] ? [given[line].amounts] : []));
      const lines = { benefits: amounts(benefitLines, figures.benefits), costs: amounts(costLines, figures.costs) };
      const trials = 16_384;
      const table = unsaid(CRMSIMULATE, [
        lines.benefits,
        lines.costs,
        figures.discountRate,
        lines.benefits.map(() => startingRanges.benefits),
        lines.costs.map(() => startingRanges.costs),
        trials,
        1,
        "adverse",
      ]) as readonly (readonly number[])[];
      const [, npv = []] = table;
      const [, p5 = 0, , , , p95 = 0, , share = 0] = npv;
      const spread = { p5, p95, share } as Parameters<typeof sentence>[0];
      const said = sentence(spread, figures.currency, { ...words, language });
      expect(steps.map((step) => step.sentence && bare(step.sentence)).filter(Boolean)).toEqual([bare(said ?? "")]);
      expect(bare(textOf(guideOf("first-case", language)))).toContain(shown(trials));
    });
  });

  describe("reading the answer", () => {
    const [sheet = [], ...formulas] = tablesIn(textOf(guideOf("answers", language)));
    let grid: Grid;
    gridForAll((opened) => (grid = opened));

    it("has the table of the one company", () => {
      const scale = tableScale(language);
      expect(sheet.slice(2).map((row) => row.slice(2))).toEqual(
        byYear.map((row) => row.map((amount) => bare(numberFormat(language).format(amount * scale)))),
      );
    });

    it("prints what its formulas give in a cell", async () => {
      const scale = tableScale(language);
      const printed = formulas.flatMap((table) =>
        table.slice(1).map((row) => ({ formula: codeIn(row.join(" "))[0] ?? "", figure: row.at(-1) ?? "" })),
      );
      expect(printed.length).toBe(16);
      const cells = grid.workbook.getActiveSheet();
      byYear.forEach((row, r) => row.forEach((amount, c) => cells.getRange(r + 1, c + 1).setValue(amount * scale)));
      printed.forEach(({ formula }, i) => cells.getRange(firstRow + i, 0).setValue({ f: inEnglish(formula) }));
      await computed(grid);
      const given = printed.map(({ formula }, i) => ({
        formula,
        figure: bare(written(formula, Number(cells.getRange(firstRow + i, 0).getValue()), language)),
      }));
      expect(printed).toEqual(given);
    });
  });
});

/** Below the table, from 0. */
const firstRow = 9;

/** As the grid takes it: Turkish and Finnish Excel have other names for SUM, and a semicolon between arguments. */
const inEnglish = (formula: string): string => formula.replace(/TOPLA|SUMMA/g, "SUM").replaceAll(";", ",");

function written(formula: string, value: number, language: Language): string {
  if (/^=CRMPAYBACK/.test(formula)) return years(value, language);
  if (!/^=(?:CRMNPV|[A-Z]+\(B3:E3\)$)/.test(formula)) return percent(value, language);
  // The Persian table counts in millions, without a sign.
  return language === "fa" ? count(value, language) : money(value, firstCase(language).currency, language);
}
