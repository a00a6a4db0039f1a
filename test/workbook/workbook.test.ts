import { beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { languages } from "../../src/language/languages";
import type { Figures } from "../../src/workbook/figures";
import type { Plan } from "../../src/grid/plan";
import { recalculate, type File } from "../tools/libreoffice";
import { sampled, seed, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { validate } from "../tools/validator";
import { planned } from "./books";
import { someBooks } from "./someBooks";
import { differences, withoutAddIn } from "../../validation/withoutAddIn";

/** Paid back, lost, and paid back again; a credit among the costs; cents that binary can't hold. */
const awkward: Figures = {
  years: 4,
  currency: "JPY",
  discountRate: 0.035,
  users: 3,
  costs: { licences: { amounts: [100.1, -20.3, 0, 95.7, 0.1] } },
  benefits: { sales: { amounts: [0.1, 90.2, 70.3, 0, 80.4] }, savings: { amounts: [0.1, 0.2, 0.3, 0.4, 0.5] } },
};
const never: Figures = {
  years: 2,
  currency: "EUR",
  discountRate: 0.5,
  users: 1,
  costs: { people: { amounts: [9, 9, 9] } },
  benefits: {},
};
const all: readonly { readonly name: string; readonly plan: Plan }[] = [
  ...someBooks,
  ...sampled(
    languages.flatMap((language) =>
      Object.entries({ awkward, never }).map(([kind, figures]) => ({
        name: `sheet, ${language}, ${kind}`,
        kind,
        plan: planned("sheet", language, figures),
      })),
    ),
    2,
    ({ kind }) => [kind],
  ),
];

describe(`workbooks of each kind, chosen by the seed ${seed}`, () => {
  let files: readonly File[] = [];
  beforeAll(async () => {
    files = await Promise.all(
      all.map(async ({ name, plan }) => ({ name, bytes: await writeXlsx(plan), language: plan.language })),
    );
  });

  // The validator takes a second for each.
  it.each(
    some(
      all.map(({ name }, i) => ({ name, i })),
      5,
    ),
  )("$name is valid according to Microsoft's Open XML SDK", async ({ i }) => {
    expect(await validate(files[i]?.bytes ?? new Uint8Array())).toEqual([]);
  });

  describeWith(["LibreOffice"], "recalculated by LibreOffice", () => {
    let recalculated: Awaited<ReturnType<typeof recalculate>> = [];
    beforeAll(async () => {
      recalculated = await recalculate(files);
    });

    it.each(all.map((book, i) => ({ ...book, i })))("$name has the same values after recalculation", ({ plan, i }) => {
      plan.sheets.forEach((sheet, k) => {
        const values = recalculated[i]?.[k]?.values ?? [];
        expect(differences(withoutAddIn(sheet.cells, plan), values), sheet.name).toEqual([]);
      });
    });
  });
});
