/** Headlines of both templates, in workbooks as they are made. */
import { takenIn } from "../../../src/pane/create/taken";
import { describe, expect, it } from "vitest";
import { numberOf } from "../../../src/catalogue/steps/term";
import { isError } from "../../../src/grid/value";
import { locales } from "../../../src/locales";
import { explainCell } from "../../../src/pane/reason/explain";
import { numberKeys } from "../../../src/workbook/model/headlines";
import { planWorkbook, templates, type Template } from "../../../src/workbook";
import type { Figures } from "../../../src/workbook/figures";
import { filled, planned } from "../../workbook/books";
import { Paper } from "../paper";

const language = "en";
const headlineKeys = numberKeys.filter((key) => key !== "rate");

async function withModel(
  template: Template,
  years: number,
  ofModel: 1 | 2 = 1,
  more: Partial<Figures> = {},
): Promise<Paper> {
  const paper = new Paper();
  const paint = (plan: ReturnType<typeof planned>) => paper.paint(plan, () => undefined, new AbortController().signal);
  const figures = { ...filled(template, language, years), ...more };
  await paint(planned(template, language, figures));
  if (ofModel === 2) {
    const taken = await takenIn(paper);
    await paint(planWorkbook({ template, language, words: locales[language], figures, taken }));
  }
  return paper;
}

async function explained(paper: Paper, reference: string) {
  paper.select(reference);
  const value = (await paper.selection()).values[0]?.[0];
  return { value, cell: await explainCell(paper, await paper.selection(), locales[language].answer) };
}

/** The last line of the steps. */
function lastOf(cell: Awaited<ReturnType<typeof explainCell>>): number | undefined {
  const worked = cell?.calls[0]?.worked;
  return worked?.kind === "number" ? numberOf(worked.answer) : undefined;
}

/** The functions beside the headlines become plain formulas, as when a workbook is prepared for others. */
function withoutAddIn(paper: Paper): void {
  for (const sheet of paper.sheets) {
    for (const [place, cell] of sheet.cells)
      if (/CRM[A-Z]+\(/.test(cell.formula ?? "")) sheet.cells.set(place, { value: cell.value });
  }
}

describe.each(templates)("the headlines of the template %s", (template) => {
  it.each([1, 3, 10])("end at their cell, for %i years", async (years) => {
    const paper = await withModel(template, years);
    let numbers = 0;
    for (const key of headlineKeys) {
      const { value, cell } = await explained(paper, `CRM_1_${key}`);
      if (typeof value !== "number") continue;
      numbers++;
      expect(cell?.headline, key).toEqual({ shown: value, agrees: true });
      expect(Math.abs((lastOf(cell) ?? NaN) - value), key).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(value)));
    }
    // A short plan has no payback.
    expect(numbers).toBeGreaterThanOrEqual(years === 1 ? 5 : 8);
  });

  it("are found by their names where the functions are gone, in a second model too", async () => {
    const paper = await withModel(template, 3, 2);
    withoutAddIn(paper);
    for (const key of headlineKeys) {
      const { value, cell } = await explained(paper, `CRM_2_${key}`);
      if (typeof value !== "number") continue;
      expect(cell?.headline, key).toEqual({ shown: value, agrees: true });
      expect(Math.abs((lastOf(cell) ?? NaN) - value), key).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(value)));
    }
  });

  it("say that their formula was changed", async () => {
    const paper = await withModel(template, 3);
    paper.writeNamed("CRM_1_roi", 0.5);
    const place = (await paper.cells("CRM_1_roi", ""))?.address ?? "";
    paper.write(place, 0.5, "1/2");
    const { cell } = await explained(paper, "CRM_1_roi");
    expect(cell?.headline).toEqual({ shown: 0.5, agrees: false });
  });

  it("leave other figures alone", async () => {
    const paper = await withModel(template, 3);
    for (const reference of ["CRM_1_net", "CRM_1_cumulative"]) {
      const { cell } = await explained(paper, reference);
      expect(cell, reference).toBeUndefined();
    }
  });
});

it("never takes a headline after tax for a changed one", async () => {
  const paper = await withModel("full", 3, 1, { tax: 0.2 });
  const npv = await explained(paper, "CRM_1_npv");
  expect(npv.cell?.headline).toEqual({ shown: npv.value, agrees: true });
  withoutAddIn(paper);
  expect((await explained(paper, "CRM_1_npv")).cell).toBeUndefined();
  expect((await explained(paper, "CRM_1_tco")).cell?.headline?.agrees).toBe(true);
});

it("explains every cell that only shows a headline of another sheet", async () => {
  const paper = await withModel("full", 3);
  const summary = paper.sheets.find(({ name }) => name === locales[language].full.sheets.summary);
  let found = 0;
  for (const [place, { formula, value }] of summary?.cells ?? []) {
    if (!/^Returns!\$?[A-Z]+\$?\d+$/.test(formula ?? "") || typeof value !== "number" || isError(value)) continue;
    const [row = 0, column = 0] = place.split(":").map(Number);
    const { cell } = await explained(paper, `'${summary?.name}'!${String.fromCharCode(65 + column)}${row + 1}`);
    if (cell?.headline?.agrees) found++;
  }
  expect(found).toBeGreaterThanOrEqual(8);
});

it("explains the figures that stand beside a function without a name of their own", async () => {
  const paper = await withModel("full", 3);
  const goals = paper.sheets.find(({ name }) => name === locales[language].full.sheets.goals);
  expect(goals).toBeDefined();
  const { cell } = await explained(paper, `'${goals?.name}'!F6`);
  expect(cell?.calls[0]?.id).toBe("CRMGOAL");
  expect(cell?.headline?.agrees).toBe(true);
});

it.each([
  ["tax paid a year later", { tax: 0.25, taxSettled: "yearLater" }],
  ["mid-year discounting", { discounting: "midYear" }],
  [
    "both, with losses carried forward",
    { tax: 0.25, losses: "carriedForward", taxSettled: "yearLater", discounting: "midYear" },
  ],
] as const)("end at their cell with %s, by the call that agrees", async (_, more) => {
  const paper = await withModel("full", 3, 1, more);
  for (const key of ["npv", "irr", "roi", "roiDiscounted", "payback", "paybackDiscounted"]) {
    const { value, cell } = await explained(paper, `CRM_1_${key}`);
    expect(typeof value, key).toBe("number");
    expect(cell?.headline?.agrees, key).toBe(true);
    expect(lastOf(cell), key).toBeCloseTo(Number(value), 9);
  }
});
