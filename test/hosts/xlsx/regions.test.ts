/** A workbook in its reader's region, whose decimal sign may be a comma. */
import { expect, it } from "vitest";
import { usualRegions } from "../regions";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { templates } from "../../../src/workbook/templates";
import { shownTexts } from "../../tools/libreoffice";
import { describeWith } from "../../tools/tool";
import { planned, filled } from "../../workbook/books";

describeWith(["LibreOffice"], "a workbook that is calculated in its reader's region", () => {
  it.each(languages)("keeps its checks: %s", async (language) => {
    const files = await Promise.all(
      templates.map(async (template) => ({
        name: template,
        bytes: await writeXlsx(planned(template, language, filled(template, language, 5))),
      })),
    );
    const shown = await shownTexts(files, usualRegions[language]);
    expect(shown.map((rows) => rows[3]?.[0])).toEqual(templates.map(() => locales[language].sheet.checksHold));
  });
});
