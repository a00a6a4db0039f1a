/** What the pane's simulation reads of a full workbook, by how tax is counted. */
import { expect, it } from "vitest";
import { readDrawn } from "../../src/pane/simulation/drawn";
import type { Figures } from "../../src/workbook/figures";
import { modelsIn } from "../../src/workbook/model/models";
import { namesNow } from "../../src/pane/bookNames";
import { filled, planned } from "../workbook/books";
import { Paper } from "./paper";

async function read(more: Partial<Figures>) {
  const paper = new Paper();
  const figures = { ...filled("full", "en", 3), ...more };
  await paper.paint(planned("full", "en", figures), () => undefined, new AbortController().signal);
  const [model] = modelsIn(await namesNow(paper));
  if (!model) throw new Error("The workbook has no model.");
  return readDrawn(paper, model);
}

const { costs } = filled("full", "en", 3);

it("has the lines before tax, and after tax that is a share of each line", async () => {
  expect(await read({})).toMatchObject({ isTaxed: false });
  expect(await read({ tax: 0.25 })).toMatchObject({ isTaxed: true });
  // Without a rate, the choices count nothing.
  expect(await read({ losses: "lost", taxSettled: "yearLater" })).toMatchObject({ isTaxed: false });
});

it.each([
  ["losses carried forward", { tax: 0.25, losses: "carriedForward" }],
  ["losses lost", { tax: 0.25, losses: "lost" }],
  ["tax paid a year later", { tax: 0.25, taxSettled: "yearLater" }],
  ["a cost written off", { tax: 0.25, costs: { ...costs, purchase: { amounts: [1, 0, 0, 0], price: 6000, life: 3 } } }],
  ["mid-year discounting", { discounting: "midYear" }],
] as const)("is refused with %s", async (_, more) => {
  expect(await read(more)).toBe("byYear");
});
