/** The result's list of checks, missing inputs, ranges and charts in a browser. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fill, fillIsolated } from "../../src/language/fill";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { itDrawn, readers, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { shot } from "./shots";
import { simulating } from "./simulate";
import { bare, quiet, create, figure, log, spoken, withSample } from "./steps";

const { checks, charts, results, spread } = locales.en.pane;

/** The sheet says so: the check's own cells, and the check over all. */
async function fails(page: Page, key: string, language: Language, state: "check" | "look" = "check"): Promise<void> {
  const { sheet } = locales[language];
  const sentence = (sheet.failures as Readonly<Record<string, string>>)[key] ?? key;
  await page.evaluate(
    ([check, says, word, master]) => {
      const { paper } = window;
      const place = paper.names.get(`CRM_1_check_${check}`);
      if (!place || !("sheet" in place)) throw new Error(`No check is named ${check}.`);
      const { row, column, columns } = place.area;
      const cells = paper.sheets.find(({ name }) => name === place.sheet)?.cells;
      cells?.set(`${row}:${column}`, { value: says ?? "", formula: "1" });
      cells?.set(`${row}:${column + columns - 1}`, { value: word ?? "", formula: "1" });
      paper.writeNamed("CRM_1_checks", master ?? "");
    },
    [key, sentence, sheet[state], `${state === "check" ? sheet.checkFails : sheet.lookAt}${sentence}`] as const,
  );
}
const list = (page: Page, language: Language = "en") =>
  page.getByRole("list", { name: locales[language].pane.checks.title });

describeWith(["Chromium"], "the checks of a model", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it("are not green for the sample, nor for an empty form, whose missing inputs lead to their cells", async () => {
    const page = await pages.open("en");
    await create(page);
    await page.getByText(fill(checks.unfilled, { checks: results.checksHold })).waitFor();
    const missing = page.getByRole("group", { name: checks.missing });
    await expect
      .poll(() => missing.getByRole("button").allInnerTexts())
      .toEqual(["costs", "benefits", "discount rate", "users"]);
    for (const item of await missing.getByRole("button").all()) await item.click();
    await expect
      .poll(async () => (await log(page)).slice(1))
      .toEqual(["show 1 costs_licences", "show 1 benefits_sales", "show 1 rate", "show 1 users"]);
    await page.evaluate(() => window.paper.writeNamed("CRM_1_rate", 0.1));
    await missing.getByRole("button", { name: "discount rate" }).waitFor({ state: "detached" });
    quiet(page);

    const other = await pages.open("en");
    await withSample(other);
    await other.getByText(fill(checks.sample, { checks: results.checksHold })).waitFor();
    // The mark may be removed before the amounts are.
    await other.evaluate(() =>
      window.paper.writeNamed("CRM_1_statement", "Every 1000 EUR spent brings back 1808 EUR."),
    );
    await other.evaluate(() => new Promise(requestAnimationFrame));
    await expect
      .poll(() => other.getByText(fill(checks.sample, { checks: results.checksHold })).isVisible())
      .toBe(true);
    await other.evaluate(() => {
      for (const name of window.paper.names.keys())
        if (/^CRM_1_(?:costs|benefits)_/.test(name)) window.paper.writeNamed(name, 1);
    });
    await other.getByText(results.checksHold, { exact: true }).waitFor();
    quiet(other);
  });

  itDrawn("have no tick while the sheet can't be read, nor while its questions can't", async () => {
    const page = await pages.open("en");
    await withSample(page);
    await page.evaluate(() => {
      const { paper } = window;
      paper.writeNamed("CRM_1_statement", "Mine");
      for (const name of paper.names.keys()) if (/^CRM_1_(?:costs|benefits)_/.test(name)) paper.writeNamed(name, 1);
    });
    const holds = page.getByText(results.checksHold, { exact: true });
    await holds.waitFor();
    for (const what of ["cells", "read"] as const) {
      await page.evaluate((key) => {
        Object.assign(window.paper, { [key]: () => Promise.reject(new Error("A cell is being edited.")) });
        window.paper.select("A1");
      }, what);
      await page.getByText(results.checksUnknown).waitFor();
      expect(await holds.count()).toBe(0);
      await page.evaluate((key) => {
        Reflect.deleteProperty(window.paper, key);
        window.paper.select("B1");
      }, what);
      await holds.waitFor();
    }
    quiet(page);
  });

  it.each(readers)("that fail are listed with why they matter, and lead to their cells: %s", async (language) => {
    const page = await pages.open(language);
    await withSample(page);
    const words = locales[language].pane.checks;
    await fails(page, "noneIsNegative", language, "look");
    await fails(page, "totalsAgree", language);
    const items = list(page, language).getByRole("listitem");
    await items.nth(1).waitFor();
    const [first, second] = await items.allInnerTexts();
    expect(bare(first ?? "")).toContain(words.states.fails);
    expect(bare(first ?? "")).toContain(words.why.totalsAgree);
    expect(bare(second ?? "")).toContain(words.states.look);
    await items.first().getByRole("button").click();
    await expect.poll(async () => (await log(page)).at(-1)).toBe("show 1 check_totalsAgree");
    await page.getByRole("button", { name: words.showAll }).click();
    await items.nth(17).waitFor();
    await expect.poll(() => items.count()).toBe(18);
    await accessible(page);
    await shot(page, `checks-${language}`);
    quiet(page);
  });

  itDrawn("offer to mend what is beyond doubt, and write it", async () => {
    const page = await pages.open("en");
    await withSample(page);
    await page.evaluate(() => window.paper.writeNamed("CRM_1_rate", 10));
    await fails(page, "inputsAreAllowed", "en");
    const offered = (to: string, from: string) => page.getByText(fillIsolated(checks.mends.percent, { to, from }));
    await offered("10.0%", "10").waitFor();
    // What was offered isn't written over what the reader has typed since.
    await page.evaluate(() => window.paper.writeNamed("CRM_1_rate", 12));
    await page.getByRole("button", { name: /^Mend/ }).click();
    await offered("12.0%", "12").waitFor();
    expect(await spoken(page)).toBe(checks.offeredAnew);
    expect((await log(page)).some((each) => each.startsWith("rewrite"))).toBe(false);
    await page.getByRole("button", { name: /^Mend/ }).click();
    await expect.poll(() => spoken(page)).toBe("Mended: Write 12.0% in place of 12.");
    await page.getByRole("button", { name: /^Mend/ }).waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(checks.showAll);
    const rate = await page.evaluate(async () => {
      const [model] = await window.paper.models();
      return model && (await window.paper.read(model, ["rate"])).get("rate");
    });
    expect(rate).toEqual([[0.12]]);
    quiet(page);
  });

  itDrawn("say so where cells are lost, or a model of an earlier version has no names for them", async () => {
    const page = await pages.open("en");
    await withSample(page);
    await page.evaluate(() => window.paper.names.delete("CRM_1_check_roi"));
    await fails(page, "totalsAgree", "en");
    await list(page).getByText(checks.lostSays).waitFor();
    await page.evaluate(() => {
      for (const name of [...window.paper.names.keys()]) if (name.includes("_check_")) window.paper.names.delete(name);
      window.paper.select("A1");
    });
    await page.getByText(checks.unnamed).waitFor();
    quiet(page);
  });
});

describeWith(["Chromium"], "the charts of a model", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it("have a title and a description, and show their figures as a table", async () => {
    const page = await pages.open("en");
    await withSample(page);
    const chart = page.getByRole("img", { name: charts.running.title });
    await chart.waitFor();
    const described = await chart.evaluate(
      (svg) => document.getElementById(svg.getAttribute("aria-describedby") ?? "")?.textContent,
    );
    expect(bare(described ?? "")).toContain("The money is back after 2.21 years.");
    const figureOf = page.getByRole("figure", { name: charts.running.title });
    const button = figureOf.getByRole("button", { name: charts.asTable });
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    await button.press("Enter");
    await expect
      .poll(() => figureOf.getByRole("row").allInnerTexts())
      .toEqual([
        expect.stringContaining(charts.cumulative),
        expect.stringMatching(/Year 0\s+-141,500/),
        expect.stringMatching(/Year 1\s+-136,500/),
        expect.stringMatching(/Year 2\s+-30,500/),
        expect.stringMatching(/Year 3\s+115,500/),
        expect.stringMatching(/Year 4\s+261,500/),
        expect.stringMatching(/Year 5\s+396,500/),
      ]);
    await accessible(page);
    await page.getByRole("img", { name: charts.tornado.title }).waitFor();
    await page.evaluate(() => window.paper.writeNamed("CRM_1_cumulative", -999));
    quiet(page);
  });

  const looks = [
    ["en", {}],
    ["fa", {}],
    ["en", { colorScheme: "dark" }],
    ["en", { forcedColors: "active" }],
  ] as const;
  it.each(some(looks))(
    "of the full workbook are as accessible, and show what moves NPV most: %s %o",
    async (language, asked) => {
      const page = await pages.open(language, asked);
      const words = locales[language].pane;
      await withSample(page, "full");
      const tornado = page.getByRole("img", { name: words.charts.tornado.title });
      await tornado.waitFor();
      await page.getByRole("figure", { name: words.charts.tornado.title }).getByRole("button").click();
      await accessible(page);
      // Every mark differs from the paper, in forced colours too.
      const marks = await tornado.locator("rect").evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
      const paper = await page.evaluate(
        () => getComputedStyle(document.querySelector("main > *") as Element).backgroundColor,
      );
      expect(marks.length).toBeGreaterThan(6);
      for (const fill of marks) expect(fill).not.toBe(paper);
      await shot(page, `charts-${language}-${Object.values(asked).join("")}`);
      quiet(page);
    },
  );

  itDrawn("give the headlines a range once a simulation has run, until the model changes", async () => {
    const page = await pages.open("en");
    await withSample(page);
    const steps = simulating(page, "en");
    const inEight = fill(spread.range, { low: "", high: "" }).slice(-18);
    expect(bare(await figure(page, "NPV").innerText())).not.toContain(inEight);
    await steps.fold();
    await steps.enter([55, 110, 95, 140]);
    await steps.submit();
    await steps.figures();
    for (const [name, range] of [
      ["ROI", /^-?\d+% to \d+% in 8 of 10 cases$/m],
      ["NPV", /^(-\u2060)?€\d+(\.\d)?K to €\d+(\.\d)?K in 8 of 10 cases$/m],
      ["Payback", /^2\.\d+ years to \d\.\d+ years in 8 of 10 cases$/m],
    ] as const)
      await expect.poll(async () => bare(await figure(page, name).innerText())).toMatch(range);
    expect(bare(await figure(page, "TCO").innerText())).not.toContain(inEight);
    await page.getByRole("img", { name: spread.histogram.title }).waitFor();
    await expect.poll(() => page.getByText(/In .* 100 cases the money is back within .*5 years/).count()).toBe(1);
    await page.evaluate(() => window.paper.writeNamed("CRM_1_costs_licences", 1));
    await expect.poll(async () => bare(await figure(page, "NPV").innerText())).not.toContain(inEight);
    quiet(page);
  });
});
