/** What is printed can be read: 8 points or more, and the Summary on one page with its charts. */
import { expect, it } from "vitest";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { languages } from "../../src/language/languages";
import { printedSizes } from "../tools/libreoffice";
import { sampled } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { books, filled, planned } from "./books";

it.each(languages)("the Summary is one page, whatever the currency and the years, in %s", (language) => {
  const fits = ["EUR", "TRY", "IRR", "IRT"].flatMap((currency) =>
    [1, 10].map((years) => planned("full", language, filled("full", language, years, currency)).sheets[0]?.page.fit),
  );
  expect(fits).toEqual(fits.map(() => ({ wide: 1, high: 1 })));
});

/** Of 8.03 points, a renderer may leave out a hundredth. */
const smallest = 7.99;

describeWith(["LibreOffice", "Carlito"], "every page that LibreOffice prints", () => {
  it("has letters of 8 points or more", async () => {
    const some = sampled(books, 4, ({ template, language }) => [template, language]);
    const printed = await printedSizes(
      await Promise.all(some.map(async ({ name, plan }) => ({ name, bytes: await writeXlsx(plan) }))),
    );
    const small = printed.flatMap((pages, i) =>
      pages.flatMap((sizes, page) =>
        sizes.some((size) => size < smallest) ? [`${some[i]?.name ?? ""}, page ${page + 1}: ${sizes.join(" ")}`] : [],
      ),
    );
    expect(printed.map((pages) => pages.length > 1)).toEqual(some.map(() => true));
    expect(small).toEqual([]);
  });
});
