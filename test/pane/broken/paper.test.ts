/** Models that were broken at random, on paper: the pane has a value or a sentence for each. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Area, CellValue } from "../../../src/grid/plan";
import { locales } from "../../../src/locales";
import { templates } from "../../../src/workbook";
import { laterNames, namesBySheet, newNames } from "../../../src/workbook/model/madeNames";
import { markerKey } from "../../../src/workbook/model/marker";
import { nameOf, parseName } from "../../../src/workbook/model/names";
import { count, seed } from "../../tools/sample";
import { ownFigures, planned } from "../../workbook/books";
import { Paper } from "../paper";
import { askAll } from "./asks";

type Break = (paper: Paper) => void;

const junk: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    "",
    " ",
    "x",
    "=1",
    true,
    { error: "#REF!" },
    { error: "#DIV/0!" },
    { error: "#NAME?" },
    NaN,
    Infinity,
    -1e308,
    1e308,
    0,
    -0,
  ),
  fc.double(),
  fc.string(),
);

const any = fc.nat({ max: 9999 });
const namesOf = (paper: Paper) => [...paper.names.keys()].filter((name) => parseName(name));
const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

const breaks: fc.Arbitrary<Break> = fc.oneof(
  fc.tuple(any, junk).map(([at, value]): Break => (paper) => {
    const place = paper.names.get(pick(namesOf(paper), at) ?? "");
    if (place && "sheet" in place) fillArea(paper, place, value);
  }),
  any.map(
    (at): Break =>
      (paper) =>
        void paper.names.delete(pick(namesOf(paper), at) ?? ""),
  ),
  any.map(
    (at): Break =>
      (paper) =>
        void paper.sheets.splice(at % paper.sheets.length, 1),
  ),
  // Rows and columns of a name's cells are deleted or inserted.
  fc
    .tuple(any, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([at, rows, columns]): Break => (paper) => {
      const name = pick(namesOf(paper), at) ?? "";
      const place = paper.names.get(name);
      if (place && "sheet" in place) paper.names.set(name, { ...place, area: { ...place.area, rows, columns } });
    }),
  // A name goes to the cells of another one.
  fc.tuple(any, any).map(([from, to]): Break => (paper) => {
    const all = namesOf(paper);
    const place = paper.names.get(pick(all, to) ?? "");
    if (place) paper.names.set(pick(all, from) ?? "", place);
  }),
  fc.constantFrom("", "3;sheet;xx", "9;full;en", "1;sheet;fi").map((text): Break => (paper) => {
    paper.names.set("CRM_1_model", { text });
  }),
  fc.string({ minLength: 1, maxLength: 31 }).map((name): Break => (paper) => {
    const sheet = paper.sheets.at(-1);
    if (sheet) paper.sheets[paper.sheets.length - 1] = { ...sheet, name };
  }),
);

function fillArea(paper: Paper, place: { sheet: string; area: Area }, value: CellValue) {
  const cells = paper.sheets.find(({ name }) => name === place.sheet)?.cells;
  const { row, column, rows, columns } = place.area;
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) cells?.set(`${r}:${c}`, { value });
}

/** A model with figures of the reader's own, which has a green tick as long as nobody breaks it. */
it.each(templates)("%s", async (template) => {
  const plan = planned(template, "en", ownFigures(template));
  const whole = new Paper();
  await whole.paint(plan, () => undefined, new AbortController().signal);
  expect((await askAll(whole, false)).green).toEqual([1]);
  const { checksHold } = locales.en.sheet;
  await fc.assert(
    fc.asyncProperty(fc.array(breaks, { minLength: 1, maxLength: 3 }), async (chosen) => {
      const paper = new Paper();
      await paper.paint(plan, () => undefined, new AbortController().signal);
      for (const each of chosen) each(paper);
      const { lost, unmarked, models, green } = await askAll(paper, template === "sheet");
      const isThere = (key: string) => {
        const place = paper.names.get(nameOf(1, key));
        return place !== undefined && "sheet" in place && paper.sheets.some(({ name }) => name === place.sheet);
      };
      // A changed marker may say another template, or the first version, which made fewer names.
      const marker = paper.names.get(nameOf(1, markerKey));
      const isFirst = marker !== undefined && "text" in marker && marker.text.startsWith("1;");
      const keys = Object.values(namesBySheet[models[0]?.template ?? template])
        .flat()
        .filter((key) => !isFirst || !(laterNames.test(key) || newNames.has(key)));
      const isBroken = !keys.every(isThere);
      // Paper calculates nothing: the master check stands as it was, unless something else was written there.
      const [master] = (await paper.cells(nameOf(1, "checks"), ""))?.values[0] ?? [];
      if (isBroken || models.length === 0 || master !== checksHold) expect(green).toEqual([]);
      if (models.length > 0 && isBroken) expect(lost).not.toEqual([]);
      if (models.length > 0 && !isBroken) expect(lost).toEqual([]);
      if (models.length === 0 && isThere("npv")) expect(unmarked).toEqual([1]);
    }),
    { seed, numRuns: template === "sheet" ? count(12, 400) : count(4, 100) },
  );
});
