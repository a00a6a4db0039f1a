/** Doubts that a model's own checks don't have: none for what the templates make, one for each that somebody has typed. */
import { expect, it } from "vitest";
import { languages, type Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { readDoubts } from "../../../src/pane/results/modelDoubts/read";
import type { Plan } from "../../../src/grid/plan";
import type { Template } from "../../../src/workbook";
import { settledAs } from "../../../src/workbook/model/modelDoubts";
import type { Figures } from "../../../src/workbook/figures";
import { readsAsTime } from "../../../src/workbook/model/timeWords";
import { readsAsRevenue } from "../../../src/workbook/model/revenueWords";
import { Paper } from "../../pane/paper";
import { some } from "../../tools/sample";
import { filled, planned } from "../books";
import { someBooks } from "../someBooks";

async function doubtsIn(plan: Plan) {
  const paper = new Paper();
  const model = await paper.paint(plan, () => undefined, new AbortController().signal);
  return { paper, read: () => readDoubts(paper, model, locales[plan.language]) };
}
const doubtsOf = (template: Template, language: Language, figures: Figures) =>
  doubtsIn(planned(template, language, figures));

it.each(someBooks)("there is none about $name", async ({ plan }) => {
  const { read } = await doubtsIn(plan);
  expect(await read()).toEqual({ doubts: [], lost: undefined });
});

it.each(some(languages, 2))("there is one for each that is typed: %s", async (language) => {
  const made = filled("full", language, 3);
  const { paper, read } = await doubtsOf("full", language, {
    ...made,
    ownBenefits: [
      { label: "Extra revenue of the region", amounts: [0, 5000, 5000, 5000] },
      { label: "Liikevaihdon kasvu", amounts: [0, 5000, 5000, 5000], countedIn: "revenue" },
      { label: "Ciro artışı", amounts: [] },
    ],
  });
  const asked = async () => (await read()).doubts.map(({ about }) => about);
  expect(await asked()).toEqual(["revenue"]);
  paper.writeNamed("CRM_1_adoption", 1);
  paper.writeNamed("CRM_1_margin", 1);
  expect(await asked()).toEqual(["adoption", "margin", "revenue"]);
  const home = (await read()).doubts.flatMap((doubt) => (doubt.about === "revenue" ? [doubt.home] : []))[0];
  expect(home?.sheet).toBe(locales[language].full.sheets.benefits);
});

it("there is one for a blank between two years, and for time that is counted twice", async () => {
  const full = { ...filled("full", "en", 3), ownBenefits: [{ label: "Time saved", amounts: [0, 900, 900, 900] }] };
  const found = await (await doubtsOf("full", "en", full)).read();
  expect(found.doubts).toMatchObject([{ about: "time", line: "Time saved" }]);
  const { paper, read } = await doubtsOf("sheet", "en", filled("sheet", "en", 3));
  const at = paper.names.get("CRM_1_costs_licences");
  if (!at || !("sheet" in at)) throw new Error("The line has no name.");
  const row = at.area.row + 1;
  paper.write(`'${at.sheet}'!E${row}`, null);
  expect((await read()).doubts).toMatchObject([{ about: "gap", year: 2, home: { row: row - 1, column: 4 } }]);
  paper.write(`'${at.sheet}'!E${row}`, 0);
  expect((await read()).doubts).toEqual([]);
  // Nothing at an end isn't between.
  paper.write(`'${at.sheet}'!F${row}`, null);
  expect((await read()).doubts).toEqual([]);
});

it("on one page there is one for an amount that its name calls revenue", async () => {
  const { paper, read } = await doubtsOf("sheet", "en", {
    ...filled("sheet", "en", 3),
    ownBenefits: [{ label: "İlave ciro", amounts: [0, 9000, 9000, 9000] }],
  });
  const found = await read();
  expect(found.doubts).toMatchObject([{ about: "revenue", line: "İlave ciro" }]);
  const [doubt] = found.doubts;
  if (doubt?.about !== "revenue") throw new Error("There is no doubt about revenue.");
  expect((await paper.cells(`'${doubt.home.sheet}'!A${doubt.home.row + 1}`, ""))?.values).toEqual([["İlave ciro"]]);
});

it("what was settled is asked again once the figures are others", async () => {
  const { paper, read } = await doubtsOf("sheet", "en", {
    ...filled("sheet", "en", 3),
    ownBenefits: [{ label: "İlave ciro", amounts: [0, 9000, 9000, 9000] }],
  });
  const settled = async () => (await read()).doubts.map(settledAs);
  const before = await settled();
  expect(before.length).toBe(1);
  expect(await settled()).toEqual(before);
  const [doubt] = (await read()).doubts;
  if (doubt?.about !== "revenue") throw new Error("There is no doubt about revenue.");
  paper.write(`'${doubt.home.sheet}'!E${doubt.home.row + 1}`, 9001);
  const after = await settled();
  expect(after.length).toBe(1);
  expect(after).not.toEqual(before);
});

it("the words of four languages tell revenue from margin, savings and people who leave", () => {
  const revenue = [
    "Revenue from new customers",
    "Higher TURNOVER",
    "Ciro artışı",
    "Yeni hasılat",
    "Satış gelirleri",
    "افزایش درآمد",
    "گردش مالی بیشتر",
    "Lisäliikevaihto",
    "Myyntituotot uusista asiakkaista",
  ];
  const others = [
    "Margin on extra revenue",
    "Lower staff turnover",
    "Satış gelirinin kâr marjı",
    "Personel devri",
    "حاشیهٔ سود درآمد",
    "Liikevaihdon kate",
    "More deals",
    "",
  ];
  expect(revenue.filter((label) => !readsAsRevenue(label))).toEqual([]);
  expect(others.filter(readsAsRevenue)).toEqual([]);
});

it.each(languages)("no label of the templates reads as revenue: %s", (language) => {
  const { sheet, full } = locales[language];
  const labels = [sheet.rows, full.rows].flatMap((rows) =>
    Object.entries(rows).flatMap(([key, label]) => (key.startsWith("benefits_") ? [label] : [])),
  );
  expect(labels.filter(readsAsRevenue)).toEqual([]);
  expect(["Saatavien kierto", "Paremmat saatavuudet", "Säätö", "Faster deals", ""].filter(readsAsTime)).toEqual([]);
  expect(
    ["Time saved", "Kazanılan saatler", "2 saat", "Säästynyt aika", "صرفه‌جویی در زمان"].filter(
      (each) => !readsAsTime(each),
    ),
  ).toEqual([]);
  // One line of the page counts time; those of the full workbook count it in hours.
  expect(labels.filter(readsAsTime).length).toBeLessThanOrEqual(1);
});
