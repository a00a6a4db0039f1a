/** The guide to a first business case, followed on its page word by word: what is bold is pressed, filled in or looked for. */
import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { languages } from "../../src/language/languages";
import { bare, guideOf, textOf, type Table } from "../docs/pages";
import { isTyped, stepsIn } from "../docs/steps";
import { some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { validate } from "../tools/validator";
import { openWorkbench, type Workbenches } from "../tools/workbench";
import { tags } from "./steps";

/** These words and no others, whatever marks of direction and spaces the page has among them. */
function exactly(words: string): RegExp {
  const marks = String.raw`[\u200e\u200f\u061c\u2060\u2066-\u2069\u00ad]*`;
  const letters = [...words].map((letter) =>
    letter === " " ? String.raw`\s` : letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^${marks}\\s*${letters.join(marks)}\\s*${marks}$`);
}

const roles = ["button", "tab", "radio", "checkbox"] as const;

class Reader {
  constructor(private readonly page: Page) {}

  /** Presses what has these words, or, where nothing can be pressed, sees that they are there. */
  async press(words: string): Promise<void> {
    const name = exactly(words);
    const all = roles.map((role) => this.page.getByRole(role, { name }));
    const pressed = all.reduce((one, other) => one.or(other));
    const there = pressed.or(this.page.getByText(name)).first();
    await expect.poll(() => there.isVisible(), { message: `“${words}” is on the screen` }).toBe(true);
    if ((await pressed.count()) > 0) await pressed.first().click();
  }

  async fill(words: string, value: string): Promise<void> {
    const name = exactly(words);
    const field = this.page.getByRole("textbox", { name }).or(this.page.getByRole("combobox", { name })).first();
    await expect.poll(() => field.isVisible(), { message: `There is a field “${words}”` }).toBe(true);
    if (await field.evaluate((element) => element instanceof HTMLSelectElement))
      await field.selectOption({ label: value });
    else await this.type(field, value);
  }

  /** Each amount in the field of its line and its year. */
  async typeTable([[, ...years] = [], ...lines]: Table): Promise<void> {
    for (const [line = "", ...amounts] of lines)
      for (const [i, amount] of amounts.entries()) {
        const group = this.page.getByRole("group", { name: exactly(line) });
        await this.type(
          group.getByRole("textbox", { name: new RegExp(`${exactly(years[i] ?? "").source.slice(1)}`) }),
          amount,
        );
      }
  }

  /** A row's words stand together: in the answer of the form, or on a card. */
  async see([, ...rows]: Table): Promise<void> {
    for (const row of rows) {
      const together = () =>
        this.page
          .locator("[data-headline], button")
          .evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText))
          .then((all) => all.map(bare).filter((text) => row.every((words) => text.includes(words))));
      await expect.poll(together, { message: row.join(" ") }).not.toEqual([]);
    }
  }

  seeSentence(sentence: string): Promise<void> {
    const all = () => this.page.locator("#pane").innerText().then(bare);
    return expect.poll(all).toContain(bare(sentence));
  }

  private async type(field: Locator, value: string): Promise<void> {
    await field.click();
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(value);
    await this.page.keyboard.press("Tab");
  }
}

describeWith(["Chromium"], "the guide to a first business case", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  it.each(some(languages))("leads in %s from an empty page to its answers and a valid file", async (language) => {
    const steps = stepsIn(textOf(guideOf("first-case", language)));
    const { page, complaints, elsewhere } = await workbenches.open({ locale: tags[language] });
    const downloads: Download[] = [];
    page.on("download", (download) => downloads.push(download));
    const reader = new Reader(page);
    for (const { actions, table, sentence } of steps) {
      for (const { words, value } of actions)
        await (value === undefined ? reader.press(words) : reader.fill(words, value));
      if (table) await (isTyped(table) ? reader.typeTable(table) : reader.see(table));
      if (sentence !== undefined) await reader.seeSentence(sentence);
    }
    await expect.poll(() => downloads.length).toBe(1);
    expect(await validate(await readFile((await downloads[0]?.path()) ?? ""))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
