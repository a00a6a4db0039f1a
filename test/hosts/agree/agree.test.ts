import { describe, expect, it } from "vitest";
import { everything } from "../../plans/everything";
import { isDrawn, sampled, some } from "../../tools/sample";
import { books } from "../../workbook/books";
import * as excel from "./excel";
import { planned } from "./planned";
import * as univer from "./univer";
import * as xlsx from "./xlsx";

const plans = [
  ...some(["ltr", "rtl"] as const).map((direction) => ({
    name: `everything, ${direction}`,
    plan: everything(direction),
  })),
  ...sampled(
    books.filter(({ years, template, isSample, language }) => {
      return years === 3 && (template === "sheet" || isSample || language === "en");
    }),
    1,
    () => [],
  ),
];

const hosts = { Excel: excel.painted, "a file": xlsx.painted, "the workbench's grid": univer.painted };

describe.each(plans)("$name", ({ name, plan }) => {
  // The emulated Excel reads the four thousand cells of a full workbook back one look at a time.
  const read = Object.entries(hosts).filter(([host]) => host !== "Excel" || !name.startsWith("full") || isDrawn(name));
  it.each(read)("is in %s what it is in the plan", async (_, painted) => {
    const { can, seen } = await painted(plan);
    expect(seen).toEqual(planned(plan, can));
  });
});
