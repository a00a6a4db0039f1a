/** The page and the letter say what is to be decided, in the readers' words and as it was typed. */
import { describe, expect, it } from "vitest";
import { bookOfPlan } from "../../../src/grid/bookOfPlan";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { packOf } from "../../../src/sharing/pack";
import type { Figures } from "../../../src/workbook/figures";
import { filled, planned } from "../../workbook/books";

const packWith = (more: Partial<Figures>, into: (typeof languages)[number]) => {
  const pack = packOf(bookOfPlan(planned("full", "en", { ...filled("full", "en", 2), ...more })), locales, {
    into,
    on: new Date("2026-11-26"),
    audience: "reader",
  });
  if (!pack) throw new Error("no pack");
  return [pack.page ?? "", pack.letter.body].map((text) => text.replace(/[\u2066-\u2069]/g, ""));
};

describe.each(languages)("in %s", (language) => {
  const { rows } = locales[language].full;

  it("are a line each, where they are typed", () => {
    const [page = "", letter = ""] = packWith({ decision: "=Fund <all> of it", recommendation: "Go ahead" }, language);
    expect(page).toContain(`<p class="decision">${rows.decision}: =Fund &#60;all&#62; of it</p>`);
    expect(letter).toContain(`${rows.decision}: =Fund <all> of it\n\n${rows.recommendation}: Go ahead\n`);
    expect(letter.indexOf(rows.decision)).toBeLessThan(letter.indexOf("• "));
  });

  it("aren't there where they aren't", () => {
    for (const text of packWith({}, language)) {
      expect(text).not.toContain(`${rows.decision}:`);
      expect(text).not.toContain(`${rows.recommendation}:`);
    }
  });
});
