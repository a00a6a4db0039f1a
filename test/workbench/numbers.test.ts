import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { formLanguages, forms } from "../language/forms";
import { copyElsewhere } from "../tools/hostile";
import { readWorkbook } from "../tools/readWorkbook";
import { itDrawn, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { openWorkbench, type Workbenches } from "../tools/workbench";
import { createSample, fill, goTo, inCell, shown, tags } from "./steps";
import { filled, planned } from "../workbook/books";
import { cellOf } from "../workbook/cellOf";

/** What a cell holds, whatever it shows. */
const stored = (page: Page, row: number, column: number) =>
  page.evaluate(
    ([row = 0, column = 0]) => {
      interface Cells {
        getActiveWorkbook(): {
          getActiveSheet(): { getSheet(): { getCellRaw(row: number, column: number): { v?: unknown } | null } };
        };
      }
      const { univerAPI } = window as unknown as { readonly univerAPI: Cells };
      return univerAPI.getActiveWorkbook().getActiveSheet().getSheet().getCellRaw(row, column)?.v ?? null;
    },
    [row, column],
  );

/** A form and what the grid makes of it: a number, or the text as it was typed. */
type Form = readonly [text: string, wanted: number | string];

/** The forms that may stand in a cell; a time, a date or a formula of Univer's is another matter. */
const formsIn = (language: Language): readonly Form[] =>
  forms.flatMap(([text, ...wanted]): readonly Form[] => {
    const each = wanted[formLanguages.indexOf(language)] ?? "-";
    const isOther = text !== text.trim() || /^$|^[+]|:|^-|^\d{4}-|^\d+[./]\d+[./]\d+$/.test(text);
    return isOther ? [] : [[text, typeof each === "number" ? each : text]];
  });

const ordinary = <V>(value: V): V | string => (typeof value === "string" ? value.replace(/\u00a0/g, " ") : value);

const turkish: readonly Form[] = [
  ["7,5%", 0.075],
  ["%7,5", 0.075],
  ["62.000", 62000],
  ["1.234,56", 1234.56],
  ["(1.200)", -1200],
  ["12.5", "12.5"],
  ["1/2", "1/2"],
  ["1,234.56", "1,234.56"],
  ["5 Mar", "5 Mar"],
];

describeWith(["Chromium"], "numbers in the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  const holds = async (page: Page, wanted: readonly Form[]) => {
    for (const [row, [text, value]] of wanted.entries())
      await expect.poll(() => stored(page, row, 0), { message: `${text} in A${row + 1}` }).toBe(value);
  };

  it("takes typed numbers as a Turk means them, shows them so, and asks about others", async () => {
    const { page, complaints } = await workbenches.open({ locale: tags.tr });
    const { doubt } = locales.tr.pane;
    await fill(
      page,
      turkish.map(([text]) => [text]),
    );
    await holds(page, turkish);
    await shown(page, 1, 1).toMatch(/^%7,50/);
    await shown(page, 3, 1).toBe("62.000");
    await shown(page, 4, 1).toBe("1.234,56");

    const question = page.locator("#question");
    await expect.poll(() => question.innerText()).toMatch(/A6.*12[.]5.*12,5.*125/s);
    await page.keyboard.press("F6");
    await expect.poll(() => question.getByRole("button", { name: "12,5", exact: true }).evaluate((button) => button === document.activeElement)).toBe(true); // prettier-ignore
    await page.keyboard.press("Enter");
    await expect.poll(() => stored(page, 5, 0)).toBe(12.5);
    await expect.poll(() => question.innerText()).toContain("A7");
    await question.getByRole("button", { name: doubt.keep }).click();
    await expect.poll(() => question.innerText()).toContain("A8");
    await question.getByRole("button", { name: doubt.keep }).click();
    await expect.poll(() => question.isVisible()).toBe(false);
    expect(await stored(page, 6, 0)).toBe("1/2");

    // The editor opens with the number in the reader's form, and leaves it as it was.
    await goTo(page, "A3");
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
    await inCell(page, "A4");
    expect(await stored(page, 2, 0)).toBe(62000);
    expect(complaints).toEqual([]);
  });

  itDrawn("takes pasted numbers as a Turk means them, from a mail and from Excel", async () => {
    const { page, complaints } = await workbenches.open({ locale: tags.tr });
    await copyElsewhere(page, { text: turkish.map(([text]) => text).join("\n") });
    await goTo(page, "A1");
    await page.keyboard.press("ControlOrMeta+V");
    await holds(page, turkish);
    await shown(page, 1, 1).toMatch(/^%7,50/);
    await expect.poll(() => page.locator("#question").innerText()).toContain("A6");

    await copyElsewhere(page, { text: "7,5%" });
    await goTo(page, "C1");
    await page.keyboard.press("ControlOrMeta+V");
    await expect.poll(() => stored(page, 0, 2)).toBe(0.075);

    const style = `.xl65 { mso-number-format: "\\#\\,\\#\\#0"; font-weight: 700; } .xl66 { mso-number-format: "0\\.0%"; }`;
    const row = `<tr><td class="xl65">62.000</td><td class="xl66">7,5%</td><td class="xl65">12.5</td></tr>`;
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>${style}</style></head><body><table>${row}</table></body></html>`;
    await copyElsewhere(page, { text: "62.000\t7,5%\t12.5", html });
    await goTo(page, "E1");
    await page.keyboard.press("ControlOrMeta+V");
    await expect.poll(() => stored(page, 0, 4)).toBe(62000);
    expect([await stored(page, 0, 5), await stored(page, 0, 6)]).toEqual([0.075, "12.5"]);
    expect(complaints).toEqual([]);
  });

  itDrawn("types and pastes numbers as readers of other languages mean them", async () => {
    for (const language of some(["en", "fa", "fi"] as const)) {
      const cases = some(formsIn(language), 6);
      const { page, complaints } = await workbenches.open({ locale: tags[language] });
      await fill(
        page,
        cases.map(([text]) => [text]),
      );
      await holds(page, cases);
      await goTo(page, "A1");
      await copyElsewhere(page, { text: cases.map(([text]) => text).join("\n") });
      await goTo(page, "C1");
      await page.keyboard.press("ControlOrMeta+V");
      for (const [row, [text, value]] of cases.entries())
        // The clipboard of a browser makes a no-break space an ordinary one.
        await expect
          .poll(async () => ordinary(await stored(page, row, 2)), { message: `${language}: ${text} pasted` })
          .toBe(ordinary(value));
      expect(complaints).toEqual([]);
    }
  });

  itDrawn("keeps the look of cells into which plain numbers are pasted, and writes them into the file", async () => {
    const { page, complaints } = await workbenches.open({ locale: tags.tr });
    await createSample(page, "tr");
    await copyElsewhere(page, { text: "62.000\t7.500\n1.250,5\t%5" });
    const { address, row: at } = cellOf(
      planned("sheet", "tr", filled("sheet", "tr", 5)),
      locales.tr.sheet.rows.costs_licences,
      2,
    );
    await goTo(page, address);
    await page.keyboard.press("ControlOrMeta+V");
    await shown(page, at, 3).toBe("62.000 ");
    await shown(page, at, 4).toBe("7.500 ");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: locales.tr.pane.file.download }).click(),
    ]);
    const { sheets } = readWorkbook(await readFile(await download.path()));
    const cells = sheets.flatMap((sheet) => sheet.cells);
    const value = (row: number, column: number) =>
      cells.find((cell) => cell.row === row && cell.column === column)?.value;
    expect([value(at - 1, 2), value(at - 1, 3), value(at, 2), value(at, 3)].map(Number)).toEqual([
      62000, 7500, 1250.5, 0.05,
    ]);
    expect(complaints).toEqual([]);
  });
});
