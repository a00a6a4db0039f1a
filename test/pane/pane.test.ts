import { afterAll, beforeAll, expect, it } from "vitest";
import type { Plan } from "../../src/grid/plan";
import { money } from "../../src/language/formatted";
import { locales } from "../../src/locales";
import { planWorkbook } from "../../src/workbook";
import { fullSample } from "../../src/workbook/full/sample";
import { describeWith } from "../tools/tool";
import { tabs } from "../../src/pane/frame/tabs";
import { openTab } from "./openTab";
import { panePages, type PanePages } from "./browser";
import { chooseLanguage } from "./settings";
import { bare, quiet, create, figure, log, own, spoken, withSample } from "./steps";
import { itDrawn } from "../tools/sample";

/** The number in a cell with a name. */
function named(plan: Plan, key: string): number {
  const name = plan.names.find((each) => each.name === `CRM_1_${key}`);
  if (!name || !("area" in name)) throw new Error(`No cell is named ${key}.`);
  const { row, column } = name.area;
  const sheet = plan.sheets.find((each) => each.name === name.sheet);
  return Number(sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value);
}

describeWith(["Chromium"], "the pane in a browser", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it("creates a sheet with the sample, shows its results, and moves the focus there", async () => {
    const page = await pages.open("en");
    await expect.poll(() => page.getByText("Is the CRM worth it?").isVisible()).toBe(true);
    await withSample(page);
    for (const [name, value] of [
      ["ROI", "80.8%"],
      ["NPV", "€243,885"],
      ["Payback", "2.21 years"],
      ["TCO", "€490,500"],
    ] as const) {
      expect(await figure(page, name).innerText()).toContain(value);
    }
    await expect.poll(() => page.getByText("Every €1,000 spent brings back €1,808").isVisible()).toBe(true);
    await expect.poll(() => page.getByText("All checks hold").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Results");
    expect(await spoken(page)).toBe("Sheet “Cost and benefit” is ready.");
    await figure(page, "NPV").click();
    expect(await log(page)).toEqual(["paint Cost and benefit", "show 1 npv"]);
    quiet(page);
  });

  it("creates the full workbook with the sample, and shows its results", async () => {
    const page = await pages.open("fi");
    const { pane, full } = locales.fi;
    await withSample(page, "full");
    const figures = fullSample({ years: 5, currency: "EUR" }, full.sample);
    const plan = planWorkbook({ template: "full", language: "fi", words: locales.fi, figures });
    const [npv = 0, tco = 0] = ["npv", "tco"].map((key) => named(plan, key));
    expect(bare(await figure(page, pane.results.npv).innerText())).toContain(bare(money(npv, "EUR", "fi")));
    expect(bare(await figure(page, pane.results.tco).innerText())).toContain(bare(money(tco, "EUR", "fi")));
    await expect.poll(() => page.getByText(full.summary.sentence.before.slice(0, 8)).isVisible()).toBe(true);
    await expect.poll(() => page.getByText(pane.results.checksHold).isVisible()).toBe(true);
    expect(await spoken(page)).toContain(full.sheets.summary);
    quiet(page);
  });

  itDrawn("shows dashes for an empty sheet and says what is missing", async () => {
    const page = await pages.open("en");
    await create(page);
    await page.getByRole("list").waitFor();
    expect(bare(await figure(page, "ROI").innerText())).toMatch(/–\s*no value yet/);
    await expect
      .poll(() => page.getByText("Still missing: • costs • benefits • discount rate • users").isVisible())
      .toBe(true);
    quiet(page);
  });

  itDrawn(
    "refuses invalid input with a message beside the field, keeps the input, and accepts it once corrected",
    async () => {
      const page = await pages.open("fi");
      await own(page);
      const [rate, users] = [page.getByLabel("Diskonttauskorko, % vuodessa"), page.getByLabel("Käyttäjiä")];
      await rate.fill("kahdeksan");
      await users.fill("1,5");
      await create(page);
      await expect
        .poll(() => page.getByRole("alert").allInnerTexts())
        .toEqual([expect.stringContaining("Anna korko lukuna"), expect.stringContaining("Anna kokonaisluku")]);
      expect(await rate.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await rate.getAttribute("aria-invalid")).toBe("true");
      expect([await rate.inputValue(), await users.inputValue()]).toEqual(["kahdeksan", "1,5"]);
      await rate.fill("8,5");
      await expect.poll(() => page.getByRole("alert").count()).toBe(1);
      await users.fill("40");
      await create(page);
      await page.getByRole("list").waitFor();
      const read = await page.evaluate(async () => {
        const [model] = await window.paper.models();
        return model && [...(await window.paper.read(model, ["rate", "users", "currency"])).values()];
      });
      expect(read).toEqual([[[0.085]], [[40]], [["EUR"]]]);
      quiet(page);
    },
  );

  itDrawn("finds a currency by name, and refuses an unknown one", async () => {
    const page = await pages.open("en");
    await own(page);
    const currency = page.getByRole("combobox", { name: "Currency" });
    await currency.fill("");
    await currency.pressSequentially("swedish");
    await page.getByRole("option", { name: /SEK/ }).click();
    expect(await currency.inputValue()).toBe("SEK · Swedish Krona");
    await currency.fill("pieces of eight");
    await create(page);
    expect(await page.getByRole("alert").innerText()).toContain("Choose a currency from the list.");
    expect(await currency.inputValue()).toBe("pieces of eight");
    await currency.fill("usd");
    await page.getByLabel("Users").focus();
    expect(await currency.inputValue()).toBe("USD · US Dollar");
    quiet(page);
  });

  itDrawn("cancels without adding anything, and keeps the input", async () => {
    const page = await pages.open("en");
    await page.evaluate(() => Object.assign(window.paper, { pace: 150 }));
    await own(page);
    await page.getByLabel("Users").fill("12");
    await create(page);
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled. Nothing was added").waitFor();
    expect(await page.evaluate(async () => [await window.paper.sheetNames(), window.paper.names.size])).toEqual([
      ["Sheet1"],
      0,
    ]);
    expect(await page.getByLabel("Users").inputValue()).toBe("12");
    expect(await page.getByRole("list").count()).toBe(0);
    quiet(page);
  });

  itDrawn("reports an error of the spreadsheet", async () => {
    const page = await pages.open("en");
    await page.evaluate(() => Object.assign(window.paper, { failure: "The workbook is protected." }));
    await create(page);
    expect(await page.getByRole("alert").innerText()).toMatch(/could not be created.*The workbook is protected\./);
    quiet(page);
  });

  itDrawn("changes its language, direction and default currency, and keeps the input", async () => {
    const page = await pages.open("en");
    await own(page);
    await page.getByLabel("Discount rate").fill("9");
    await chooseLanguage(page, "en", "fa");
    const root = page.locator("main > div");
    expect([await root.getAttribute("dir"), await root.getAttribute("lang")]).toEqual(["rtl", "fa"]);
    expect(await page.getByRole("combobox", { name: "واحد پول" }).inputValue()).toMatch(/^IRR · /);
    expect(await page.getByLabel("نرخ تنزیل").inputValue()).toBe("9");
    expect(await page.evaluate(() => window.languages)).toEqual(["fa"]);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("");
    // The heading starts on the right.
    const box = await page.getByRole("heading", { level: 1 }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(300);
    quiet(page);
  });

  it("updates with the cells and announces what changed", async () => {
    const page = await pages.open("en");
    await withSample(page);
    await page.evaluate(() => window.paper.writeNamed("CRM_1_npv", -5000));
    await page.getByText("-€5,000").first().waitFor();
    expect(await spoken(page)).toBe("Results changed. ROI 80.8%; NPV -€5,000; Payback 2.21 years; TCO €490,500");
    await page.evaluate(() => window.paper.writeNamed("CRM_1_checks", "Check: Totals agree across and down"));
    await page.getByText("A check does not hold").waitFor();
    const unknown = page.getByText("does not recognise the add-in’s functions");
    expect(await unknown.count()).toBe(0);
    await page.evaluate(() => window.paper.writeNamed("CRM_1_addIn", { error: "#NAME?" }));
    await unknown.waitFor();
    await page.evaluate(() => window.paper.writeNamed("CRM_1_addIn", { error: "#VALUE!" }));
    await unknown.waitFor({ state: "detached" });
    await page.evaluate(() => window.paper.names.delete("CRM_1_roi"));
    await page.evaluate(() => window.paper.writeNamed("CRM_1_npv", { error: "#REF!" }));
    await page.waitForFunction(() => (document.querySelector("ul")?.innerText.match(/–/g) ?? []).length === 2);
    quiet(page);
  });

  itDrawn("never replaces a newer reading by an older one that arrives late", async () => {
    const page = await pages.open("en");
    await withSample(page);
    await page.evaluate(() => {
      const { paper } = window;
      const now = paper.read.bind(paper);
      let isFirst = true;
      paper.read = async (...asked) => {
        const read = await now(...asked);
        if (isFirst) {
          isFirst = false;
          await new Promise<void>((resolve) => Object.assign(window, { release: resolve }));
        }
        return read;
      };
      paper.writeNamed("CRM_1_roi", 1);
      paper.writeNamed("CRM_1_roi", 2);
    });
    await page.getByText("200.0%").first().waitFor();
    // Two frames: what the late reading changes is drawn in the first.
    await page.evaluate(async () => {
      (window as unknown as { release(): void }).release();
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await figure(page, "ROI").innerText()).toContain("200.0%");
    quiet(page);
  });

  itDrawn("reports when the spreadsheet can't be read, and recovers", async () => {
    const page = await pages.open("en");
    await withSample(page);
    await page.evaluate(() => {
      const { paper } = window;
      const now = paper.read.bind(paper);
      paper.read = () => Promise.reject(new Error("A cell is being edited."));
      paper.select("A1");
      Object.assign(window, { mend: () => (paper.read = now) });
    });
    await page.getByText("The sheet cannot be read at the moment.").waitFor();
    expect(await figure(page, "ROI").innerText()).toContain("80.8%");
    await page.evaluate(() => {
      (window as unknown as { mend(): void }).mend();
      window.paper.select("A2");
    });
    await page.getByText("The sheet cannot be read at the moment.").waitFor({ state: "detached" });
    quiet(page);
  });

  it("shows the results of the chosen sheet only", async () => {
    const page = await pages.open("en");
    await withSample(page);
    await page.getByRole("button", { name: "New cost and benefit model" }).click();
    await own(page);
    await page.getByLabel("Years").selectOption("1");
    await create(page);
    const picker = page.getByLabel("Sheet", { exact: true });
    await picker.waitFor();
    await expect
      .poll(() => picker.locator("option").allInnerTexts())
      .toEqual(["Cost and benefit", "Cost and benefit 2"]);
    expect(await picker.inputValue()).toBe("2");
    const second = await figure(page, "ROI").innerText();
    await picker.selectOption("1");
    await page.waitForFunction(() => document.querySelector("ul")?.innerText.includes("80.8%"));
    expect(second).not.toContain("80.8%");
    quiet(page);
  });

  itDrawn("downloads the file, or reports a failure", async () => {
    const page = await pages.open("tr");
    await withSample(page);
    await page.getByRole("button", { name: ".xlsx indir" }).click();
    await page.waitForFunction(() => window.paper.log.length === 2);
    await expect.poll(async () => (await log(page)).at(-1)).toBe("deliver 2 CRM maliyet ve fayda TRY.xlsx");
    await page.evaluate(() => Object.assign(window.paper, { failure: "No room." }));
    await page.getByRole("button", { name: ".xlsx indir" }).click();
    expect(await page.getByRole("alert").innerText()).toBe(locales.tr.pane.file.failed);
    quiet(page);
  });

  itDrawn("explains the error in the selected cell, and stops when another cell is selected", async () => {
    const page = await pages.open("en");
    await page.evaluate(() => {
      window.paper.write("B2", 5);
      window.paper.write("A1", { error: "#VALUE!" }, "CRMROI(B2:D2,B3:C3)");
      window.paper.write("B3", 3);
    });
    const reason = "benefits has 3 periods, costs has 2. Give both the same number of cells.";
    await page.getByText(reason).first().waitFor();
    await expect.poll(() => page.getByRole("heading", { name: "Selected cell A1" }).count()).toBe(1);
    expect(await spoken(page)).toBe(`CRMROI: ${reason}`);
    // Excel's own menu asks for the explanation, whichever tab is in view.
    for (const tab of tabs) {
      await openTab(page, "en", tab);
      await page.getByText(reason).first().waitFor();
    }
    await page.evaluate(() => window.paper.select("C9"));
    await page.getByRole("heading", { name: "Selected cell" }).waitFor({ state: "detached" });
    quiet(page);
  });
});
