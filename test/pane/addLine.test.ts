/** A line is added to a model in a browser. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { fill } from "../../src/language/fill";
import { locales } from "../../src/locales";
import { readers } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { shot } from "./shots";
import { quiet, log, spoken, withSample } from "./steps";

describeWith(["Chromium"], "the part that adds a line", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it.each(readers)(
    "writes it by keyboard, says where it is, goes there, inserts rows once no line is free, and refuses where it can't: %s",
    async (language) => {
      const page = await pages.open(language);
      await withSample(page);
      const { addLine: words, pane } = locales[language];
      const { create } = pane;
      const opener = page.getByRole("button", { name: pane.results.addLine, exact: true });
      await opener.focus();
      await page.keyboard.press("Enter");
      const form = page.locator("form").filter({ has: page.getByRole("radio", { name: words.benefit }) });
      const submit = form.getByRole("button", { name: words.submit, exact: true });
      await submit.waitFor();
      // What is missing is said beside its field, which gets the focus.
      await submit.press("Enter");
      const name = form.getByRole("textbox", { name: create.line, exact: true });
      expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
      await expect.poll(() => form.getByRole("alert").allInnerTexts()).toEqual([create.wrong.label, words.noAmount]);
      await accessible(page);

      await form.getByRole("radio", { name: words.benefit }).check();
      const add = async (label: string) => {
        await name.fill(label);
        await form.getByRole("textbox", { name: words.eachYear }).fill("250");
        await name.press("Enter");
      };
      await add("Fewer letters");
      await page.getByRole("button", { name: words.goTo, exact: true }).waitFor();
      const goTo = page.getByRole("button", { name: words.goTo, exact: true });
      await expect.poll(() => goTo.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await spoken(page)).toContain("Fewer letters");
      await shot(page, `addLine-${language}`);
      await page.keyboard.press("Enter");
      const [written, shown] = (await log(page)).slice(-2);
      expect(written).toMatch(/^rewrite \d$/);
      expect(shown).toMatch(/^show '.*'!A\d+$/);
      expect(await name.inputValue()).toBe("");
      await add("Fewer calls");
      await expect.poll(() => spoken(page)).toContain("Fewer calls");
      await add("Less paper");
      const said = (text: string) => form.getByText(text.split("{currency}")[0]?.trim() ?? "");
      await said(words.aboutNew).waitFor();
      await accessible(page);
      const rowOfNet = () =>
        page.evaluate(async () => Number(/\d+/.exec((await window.paper.cells("CRM_1_net", ""))?.address ?? "")));
      const before = await rowOfNet();
      await add("More time");
      const [start = ""] = fill(words.addedNew, { line: "More time", row: "", sheet: "" }).split("More time");
      await expect.poll(() => spoken(page)).toContain(`${start}More time`);
      await expect.poll(async () => (await log(page)).at(-1)).toMatch(/^rewrite \d+$/);
      expect(await rowOfNet()).toBe(before + 1);
      await shot(page, `addLine-new-${language}`);
      // Without the check that counts formulas, it isn't certain that the line would be counted right.
      await page.evaluate(() => {
        window.paper.names.delete("CRM_1_check_formulasAreThere");
        window.paper.write("B90", null);
      });
      await form.getByRole("radio", { name: words.benefit }).focus();
      await form.getByText(words.fullPage).waitFor();
      quiet(page);
    },
  );
});
