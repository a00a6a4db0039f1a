import { expect, it } from "vitest";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { readChartFigures } from "../../../src/pane/charts/figures";
import { readLineSwings } from "../../../src/pane/charts/lineSwings";
import { startingRanges } from "../../../src/workbook/simulation/startingRanges";
import { pictures } from "../../../src/pane/charts/pictures";
import type { Plan } from "../../../src/grid/plan";
import type { Figures } from "../../../src/workbook/figures";
import { some } from "../../tools/sample";
import { empty, filled, planned } from "../../workbook/books";
import { Paper } from "../paper";

const swingsOf = async (plan: Plan) => {
  const paper = new Paper();
  return readLineSwings(paper, await paper.paint(plan, () => undefined, new AbortController().signal));
};

const npvOf = (plan: Plan): number => {
  const place = plan.names.find(({ name }) => name === "CRM_1_npv");
  if (!place || !("area" in place)) throw new Error("The plan has no NPV.");
  const { row, column } = place.area;
  const value = plan.sheets
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.row === row && cell.column === column)?.value;
  if (typeof value !== "number") throw new Error("The NPV is no number.");
  return value;
};

const kinds = ["benefits", "costs"] as const;

it.each(some(languages))("are what the sheet's own NPV moves by, line by line: %s", async (language) => {
  const figures = filled("sheet", language, 3);
  const base = npvOf(planned("sheet", language, figures));
  const swings = await swingsOf(planned("sheet", language, figures));
  const { rows } = locales[language].sheet;
  const lines = kinds.flatMap((kind) => Object.keys(figures[kind]).map((line) => ({ kind, line })));
  expect(swings?.length).toBe(lines.length);
  for (const { kind, line } of lines) {
    const given = figures[kind] as Readonly<Record<string, { readonly amounts: readonly number[] }>>;
    const at = (factor: number): number => {
      const amounts = given[line]?.amounts.map((amount) => amount * factor);
      const moved = { ...figures, [kind]: { ...given, [line]: { ...given[line], amounts } } } as Figures;
      return npvOf(planned("sheet", language, moved)) - base;
    };
    const [low, , high] = startingRanges[kind];
    const swing = swings?.find(({ line: label }) => label === rows[`${kind}_${line}` as keyof typeof rows]);
    expect(swing?.low, line).toBeCloseTo(at(low), 6);
    expect(swing?.high, line).toBeCloseTo(at(high), 6);
  }
  const sizes = swings?.map((swing) => swing.high - swing.low).map(Math.abs) ?? [];
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

it("are none without a rate, and none in an empty form", async () => {
  const { currency, years, costs, benefits } = filled("sheet", "en", 3);
  expect(await swingsOf(planned("sheet", "en", { currency, years, costs, benefits }))).toBeUndefined();
  expect((await swingsOf(planned("sheet", "en", empty(3)))) ?? []).toEqual([]);
});

it("keep a line of one's own without a name under its address", async () => {
  const plan = planned("sheet", "en", filled("sheet", "en", 3));
  const paper = new Paper();
  const model = await paper.paint(plan, () => undefined, new AbortController().signal);
  const area = await paper.cells("CRM_1_costs_licences", model.sheet);
  const [sheet = "", cells = ""] = area?.address.split("!") ?? [];
  const [address = ""] = cells.split(":");
  paper.write(`${sheet}!A${address.replace(/\D/g, "")}`, null);
  const swings = await readLineSwings(paper, model);
  expect(swings?.map(({ line }) => line)).toContain(address);
});

it("stand in for a full workbook's assumptions while none has a low and a high", async () => {
  const figures = filled("full", "en", 3);
  const { ranges: lowsAndHighs, ...bare } = figures;
  expect(lowsAndHighs).toBeDefined();
  const papers = [new Paper(), new Paper()] as const;
  const paint = (paper: Paper, given: Figures) =>
    paper.paint(planned("full", "en", given), () => undefined, new AbortController().signal);
  const whole = await readChartFigures(papers[0], await paint(papers[0], figures));
  expect(whole.tornado?.length).toBeGreaterThan(0);
  expect(whole.lines).toBeUndefined();
  const model = await paint(papers[1], bare);
  const { tornado, lines } = await readChartFigures(papers[1], model);
  expect(tornado).toEqual([]);
  expect(lines).toHaveLength(10);
  expect(lines?.map(({ line }) => line)).toContain(locales.en.full.rows.costs_licences);
  const { tornado: picture } = pictures(await readChartFigures(papers[1], model), locales.en, "Inputs");
  expect(picture?.description.replace(/[\u2066-\u2069]/g, "")).toMatch(
    /A starting point: .* Enter a low and a high of your own assumptions on “Inputs”\.$/,
  );
});
