import { describe, expect, it } from "vitest";
import { isRefusal } from "../../../src/catalogue/call";
import { ask, overExports } from "./asked";

describe("a million rows", () => {
  const count = 1_000_000;
  const column = (cell: (row: number) => unknown) => Array.from({ length: count }, (_, row) => [cell(row)]);
  const word = column((row) => `Customer ${row % 250_000}`);
  const few = column((row) => ["Web", "Fair", "Mail", null][row % 4]);
  const from = column((row) => 45_000 + (row % 700));
  const to = column((row) => (row % 5 === 0 ? null : 45_001 + (row % 700) + (row % 90)));
  const amount = column((row) => (row % 1000) / 100);
  const ofWord = column((row) => (row % 250_000) / 100);
  const outcome = column((row) => ["Won", "Lost", "Open"][row % 3]);

  it.each([
    ["CRMSALESCYCLE", [from, to, "median"]],
    ["CRMRESOLUTION", [from, to]],
    ["CRMSTAGETIMES", [few, from, to, "median"]],
    ["CRMSALES", [from, amount]],
    ["CRMBEFOREAFTER", [from, amount, 45_350]],
    ["CRMLEADSOURCES", [few, outcome.map(([cell]) => [cell === "Open" ? null : cell]), amount, amount, 0.4]],
    ["CRMATTRIBUTION", [word, few, from, ofWord, "decay"]],
    ["CRMNETNEW", [word, from, amount, 45_100, 45_400]],
    ["CRMSALESKPIS", [from, to, outcome, amount]],
    ["CRMCUSTOMERS", [word, from, amount]],
    ["CRMREPEATRATE", [word]],
  ] as const)("%s", (id, raw) => {
    const answer = ask(id, ...raw);
    expect(isRefusal(answer) ? answer.message : "").toBe("");
  });

  it("names every function over exports above", () => {
    expect(overExports.length).toBe(11);
  });
});
