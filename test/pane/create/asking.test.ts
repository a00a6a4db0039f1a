/** The form asks where it can't be sure, marks what is wrong when it is left, and keeps its answer in view. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { locales } from "../../../src/locales";
import { describeWith } from "../../tools/tool";
import { itDrawn, readers } from "../../tools/sample";
import { accessible } from "../accessibility";
import { panePages, type PanePages } from "../browser";
import { shot } from "../shots";
import { bare, quiet, own, withSample } from "../steps";

const words = locales.en.pane.create;

const live = async (page: Page) =>
  Promise.all(
    ["roi", "npv", "payback"].map(async (key) => bare(await page.locator(`[data-headline=${key}] dd`).innerText())),
  );
const figures = (page: Page, kind: "costs" | "benefits") => page.locator(`[data-figure=${kind}]`);
const rate = (page: Page) => page.locator("[data-figure=rate]");
const users = (page: Page) => page.locator("[data-figure=users]");
const submit = (page: Page) => page.locator("form button[type=submit]");
const focused = (page: Page) =>
  page.evaluate(() => {
    const { dataset, textContent, tagName } = document.activeElement as HTMLInputElement;
    const line = document.activeElement?.closest<HTMLElement>("[data-line]")?.dataset["line"];
    const { figure = dataset["template"] ?? `${tagName} ${textContent}`, year } = dataset;
    return [figure, line, year].filter((each) => each !== undefined).join(" ");
  });
const paste = (page: Page, text: string) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", given);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
const modelCount = (page: Page) => page.evaluate(async () => (await window.paper.models()).length);

describeWith(["Chromium"], "the form of one's own figures", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  itDrawn(
    "goes by Enter through every field in their order, blank or not, and creates by its button alone",
    async () => {
      const page = await pages.open("en");
      await own(page);
      const wanted = [1, 2, 3, 4, 5].flatMap((line) =>
        [0, 1, 2, 3].map((year) => `${line < 4 ? "costs" : "benefits"} ${line} ${year}`),
      );
      for (const each of [...wanted, "rate", "users", "sheet"]) {
        expect(await focused(page)).toBe(each);
        await page.keyboard.press("Enter");
      }
      expect(await focused(page)).toBe(`BUTTON ${words.submit}`);
      // From a label to its amounts, from the first year to the first amount, and not at all from the currency's list.
      for (const [label, next] of [
        [words.firstYear, "costs 1 0"],
        [words.line, "costs 1 0"],
      ] as const) {
        await page.getByLabel(label, { exact: true }).first().press("Enter");
        expect(await focused(page)).toBe(next);
      }
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("costs 2 1");
      await page.keyboard.press("ArrowUp");
      expect(await focused(page)).toBe("costs 1 1");
      await page.keyboard.press("ArrowUp");
      expect(await focused(page)).toBe("costs 1 1");
      await page.getByRole("combobox", { name: words.currency }).press("Enter");
      expect(await modelCount(page)).toBe(0);
      quiet(page);
    },
  );

  it("asks about users that the costs are hardly those of, and creates with them once they are kept", async () => {
    const page = await pages.open("en", { locale: "fi-FI" });
    await own(page);
    await figures(page, "costs").nth(0).fill("18000");
    await figures(page, "costs").nth(1).fill("63000");
    await users(page).fill("27,500");
    await users(page).press("Control+Enter");
    const asked = page.getByText("For 27,500 users, these costs are only €0.08 each per month.");
    expect(bare(await page.getByRole("alert").innerText())).toContain("27,500");
    await expect
      .poll(() =>
        asked.count().then(async (found) => found || bare(await page.getByRole("alert").innerText()).includes("€0.08")),
      )
      .toBeTruthy();
    expect(await users(page).getAttribute("aria-invalid")).toBe("true");
    expect(await modelCount(page)).toBe(0);
    await accessible(page);
    await page.getByRole("button", { name: /^Keep/ }).click();
    await submit(page).click();
    await page.getByRole("list").first().waitFor();
    expect(await modelCount(page)).toBe(1);
    quiet(page);
  });

  it("asks what a rate and an amount mean that can be two, and takes the answer by a press", async () => {
    const page = await pages.open("en");
    await own(page);
    await figures(page, "costs").nth(0).fill("18.000 €");
    await figures(page, "benefits").nth(1).fill("36000");
    const line = page.locator("[data-line='1']");
    expect(bare(await line.getByRole("alert").innerText())).toBe("Is “18.000 €” meant as 18 € or 18,000 €?");
    await accessible(page);
    await line.getByRole("button", { name: "18,000 €" }).click();
    expect(await figures(page, "costs").nth(0).inputValue()).toBe("18000");
    expect(await focused(page)).toBe("costs 1 0");
    await rate(page).fill("0.09");
    expect(bare(await page.getByText("meant as").innerText())).toBe("Is “0.09” meant as 0.09% or 9%?");
    expect(bare(await page.locator("[data-answer]").innerText())).toContain(`${words.rate} can’t be read`);
    await page.getByRole("button", { name: "9%", exact: true }).click();
    expect(await focused(page)).toBe("rate");
    expect(bare(await rate(page).inputValue())).toBe("9%");
    await expect.poll(async () => (await live(page)).slice(0, 1)).toEqual(["100.0%"]);
    await rate(page).fill("900");
    expect(bare(await page.getByText("meant as").innerText())).toBe("Is “900” meant as 9%?");
    quiet(page);
  });

  it("calculates what is typed with =, shows what it comes to, and says why it can't", async () => {
    const page = await pages.open("en");
    await own(page);
    await figures(page, "costs").nth(0).fill("=25*70*12");
    await figures(page, "benefits").nth(1).fill("=2*21,000");
    const line = page.locator("[data-line='1']");
    expect(bare(await line.innerText())).toContain("Year 0 = 21,000");
    await expect.poll(async () => (await live(page))[0]).toBe("100.0%");
    await figures(page, "costs").nth(1).pressSequentially("=A1*2");
    await page.keyboard.press("Tab");
    expect(await page.getByRole("alert").innerText()).toBe(words.wrong.notArithmetic);
    await figures(page, "costs").nth(1).fill("=18.000*2");
    await page.keyboard.press("Tab");
    expect(bare(await page.getByRole("alert").innerText())).toContain("1,234.50");
    await figures(page, "costs").nth(1).fill("=1-1");
    await accessible(page);
    await page.keyboard.press("Control+Enter");
    await page.getByRole("list").first().waitFor();
    const written = await page.evaluate(async () => {
      const [model] = await window.paper.models();
      return model && (await window.paper.read(model, ["costs_licences"])).get("costs_licences");
    });
    expect(written).toEqual([[21000, 0, 0, 0]]);
    quiet(page);
  });

  it("marks a field that can't be read as soon as it is left, and names it where the answer would be", async () => {
    const page = await pages.open("en");
    await own(page);
    await figures(page, "costs").nth(2).pressSequentially("12 k");
    expect(await figures(page, "costs").nth(2).getAttribute("aria-invalid")).toBeNull();
    await page.keyboard.press("Tab");
    expect(await figures(page, "costs").nth(2).getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByRole("alert").innerText()).toBe(words.wrong.amount);
    const answer = page.locator("[data-answer]");
    expect(bare(await answer.innerText())).toMatch(/Software.*, Year 2 can’t be read/);
    await figures(page, "costs").nth(2).fill("12000");
    expect(await page.getByRole("alert").count()).toBe(0);
    await rate(page).fill("eight");
    await page.keyboard.press("Tab");
    expect(await rate(page).getAttribute("aria-invalid")).toBe("true");
    await page.getByLabel(words.firstYear).fill("27");
    await page.keyboard.press("Tab");
    expect(await page.getByLabel(words.firstYear).getAttribute("aria-invalid")).toBe("true");
    await page.getByRole("combobox", { name: words.currency }).fill("cowries");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.getByText(words.wrong.currency).isVisible()).toBe(true);
    quiet(page);
  });

  it.each(readers)(
    "keeps the answer in view, and no field with the focus behind it: %s, at 320 × 256 px",
    async (language) => {
      const page = await pages.open(language, { viewport: { width: 320, height: 256 } });
      await own(page);
      await figures(page, "costs").nth(0).fill("10000");
      await figures(page, "benefits").nth(1).fill("25000");
      await figures(page, "costs").nth(0).focus();
      const seen: string[] = [];
      for (let i = 0; i < 40; i++) {
        const place = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const answer = document.querySelector("[data-answer]") as HTMLElement;
          const [at, bar] = [element.getBoundingClientRect(), answer.getBoundingClientRect()];
          const isAbove = (element.compareDocumentPosition(answer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
          return {
            name: element.getAttribute("data-figure") ?? element.tagName,
            isAbove,
            isHidden: isAbove && at.bottom > bar.top + 1,
            isAnswerSeen: bar.bottom <= window.innerHeight + 1 && bar.top >= 0,
          };
        });
        if (!place.isAbove) break;
        seen.push(place.name);
        expect(place).toMatchObject({ isHidden: false, isAnswerSeen: true });
        await page.keyboard.press("Tab");
      }
      expect(seen).toContain("users");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await shot(page, `create-answer-${language}`);
      quiet(page);
    },
  );

  itDrawn("remembers the currency that was chosen last", async () => {
    const page = await pages.open("en", { locale: "en-US" });
    await own(page);
    const currency = page.getByRole("combobox", { name: words.currency });
    expect(await currency.inputValue()).toContain("USD");
    await currency.fill("GBP");
    await currency.press("Tab");
    expect(await currency.inputValue()).toContain("GBP ·");
    await page.reload();
    await own(page);
    expect(await currency.inputValue()).toContain("GBP");
    quiet(page);
  });

  it("takes a pasted rate and users, says so, and turns the model into the pasted currency", async () => {
    const page = await pages.open("en", { locale: "fi-FI" });
    await own(page);
    await paste(page, "Costs\nLicences\t$18,000\t$5,000\nBenefits\nFairs\t0\t$46,000\nDiscount rate\t8%\nUsers\t50");
    expect(await rate(page).inputValue()).toBe("8%");
    expect(await users(page).inputValue()).toBe("50");
    const notes = (await page.getByRole("listitem").allInnerTexts()).map(bare);
    expect(notes).toContain("Row 5: 8% is taken as the discount rate.");
    expect(notes).toContain("Row 6: 50 is taken as the number of users.");
    expect(notes.filter((note) => note.includes("another currency")).length).toBe(3);
    await accessible(page);
    await page.getByRole("button", { name: /USD/ }).click();
    expect(
      (await page.getByRole("listitem").allInnerTexts()).filter((note) => note.includes("another currency")),
    ).toEqual([]);
    expect(await figures(page, "costs").nth(0).inputValue()).toBe("18000");
    expect(await page.getByRole("combobox", { name: words.currency }).inputValue()).toContain("USD");
    await expect.poll(async () => (await live(page))[0]).toBe("100.0%");
    quiet(page);
  });

  itDrawn(
    "asks for the kind of rows again in the currency that was chosen, and about €18.000 before anything",
    async () => {
      const page = await pages.open("en", { locale: "en-US" });
      await own(page);
      await paste(page, "Licences\t18.000 €\t5.000 €\nFairs\t0\t46.000 €");
      const question = page.getByRole("radiogroup", { name: "18.000 €" });
      await question.getByRole("radio", { name: "18,000" }).click();
      await page.getByRole("radio", { name: words.paste.cost }).first().check();
      await page.getByRole("button", { name: /EUR/ }).click();
      await page.getByRole("radio", { name: words.paste.benefit }).nth(1).check();
      await page.getByRole("button", { name: words.paste.take }).click();
      await expect.poll(async () => (await live(page))[0]).toBe("100.0%");
      expect(await figures(page, "costs").nth(0).inputValue()).toBe("18000");
      quiet(page);
    },
  );

  itDrawn("of one more line asks for its group, where its name doesn't tell", async () => {
    const page = await pages.open("en");
    await withSample(page, "full");
    const { addLine, pane, full } = locales.en;
    await page.getByRole("button", { name: pane.results.addLine, exact: true }).click();
    const form = page.locator("form").filter({ has: page.getByRole("radio", { name: addLine.benefit }) });
    const group = form.getByRole("combobox", { name: addLine.group });
    expect(await group.inputValue()).toBe("");
    const name = form.getByRole("textbox", { name: pane.create.line, exact: true });
    await name.fill("Data migration");
    expect(await group.inputValue()).toBe("migration");
    await name.fill("Catering");
    expect(await group.inputValue()).toBe("");
    await form.getByRole("textbox", { name: addLine.eachYear }).fill("250");
    await form.getByRole("button", { name: addLine.submit, exact: true }).click();
    await expect.poll(() => form.getByText(addLine.noGroup).isVisible()).toBe(true);
    expect(await group.evaluate((element) => element === document.activeElement)).toBe(true);
    await accessible(page);
    await group.selectOption({ label: await group.locator("option", { hasText: full.sections.training }).innerText() });
    await form.getByRole("button", { name: addLine.submit, exact: true }).click();
    await form.getByRole("button", { name: addLine.goTo, exact: true }).waitFor();
    quiet(page);
  });
});
