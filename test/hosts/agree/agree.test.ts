import { describe, expect, it } from "vitest";
import { languages } from "../../../src/catalogue/words";
import { locales } from "../../../src/locales";
import { planWorkbook } from "../../../src/template";
import type { Figures } from "../../../src/template/figures";
import { sample } from "../../../src/template/sample";
import { everything } from "../../plans/everything";
import * as excel from "./excel";
import { planned } from "./planned";
import * as univer from "./univer";
import * as xlsx from "./xlsx";

const figures: Readonly<Record<string, Figures>> = {
  empty: { years: 3, currency: "EUR", costs: {}, benefits: {} },
  sample: sample({ years: 3, currency: "EUR" }),
};

const plans = [
  ...(["ltr", "rtl"] as const).map((direction) => ({ name: `everything, ${direction}`, plan: everything(direction) })),
  ...languages.flatMap((language) =>
    Object.entries(figures).map(([kind, figures]) => ({
      name: `the one-sheet form, ${kind}, ${language}`,
      plan: planWorkbook({ template: "sheet", language, words: locales[language], figures }),
    })),
  ),
];

const hosts = { Excel: excel.painted, "a file": xlsx.painted, "the workbench's grid": univer.painted };

describe.each(plans)("$name", ({ plan }) => {
  it.each(Object.entries(hosts))("is in %s what it is in the plan", async (_, painted) => {
    const { can, seen } = await painted(plan);
    expect(seen).toEqual(planned(plan, can));
  });
});
