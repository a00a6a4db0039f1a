/** What users do to the one page, and what must hold afterwards. */
import type { Figures } from "../../../src/workbook/figures";
import { benefitLines, costLines } from "../../../src/workbook/lines";
import type { At, Edit } from "./editing";
import { below, clear, deleteRow, insertAt, inYears, rowWith, type, typedByYear, typeFormula } from "./edits";
import type { Change } from "./expected";
import type { Made } from "./made";
import { both, counted, countedAs, isOk, look, notOk, orNotOk, unchanged, type Case, type Rule } from "./rule";

const [firstCost, lastCost] = [`costs_${costLines[0]}`, `costs_${costLines.at(-1) ?? ""}`];
const [firstBenefit, lastBenefit] = [`benefits_${benefitLines[0]}`, `benefits_${benefitLines.at(-1) ?? ""}`];
const added = { 1: 50_000 };

export function onePageEdits(made: Made): readonly Case[] {
  return [
    ...insertedLines(made),
    ...typedNearby(made),
    ...deletedAndMoved(made),
    ...overwrittenFigures(made),
    ...checksTouched(made),
    ...headings(made),
    ...inputs(made),
    ...amounts(made),
    ...harmless(made),
  ];
}

const oneCase = (name: string, rule: Rule, ...edits: readonly Edit[]): Case => ({ name, rule, edits });

function insertedLines(made: Made): readonly Case[] {
  const moreCosts: Change = { costs: inYears(made, added) };
  const moreBenefits: Change = { benefits: inYears(made, added) };
  const inserted = (name: string, at: At, change: Change) =>
    oneCase(name, orNotOk(counted(change)), ...rowWith(made, at, added));
  return [
    inserted("a cost in a new row above Total costs", made.at("costs", "label"), moreCosts),
    inserted("a cost in a new row above the first line of costs", made.at(firstCost, "label"), moreCosts),
    inserted("a cost in a new row below the last line of costs", below(made.at(lastCost, "label"), 1), moreCosts),
    inserted("a benefit in a new row above Total benefits", made.at("benefits", "label"), moreBenefits),
    inserted("a benefit in a new row above the first line of benefits", made.at(firstBenefit, "label"), moreBenefits),
    inserted(
      "a benefit in a new row below the last line of benefits",
      below(made.at(lastBenefit, "label"), 1),
      moreBenefits,
    ),
    oneCase(
      "a cost in a new row between two lines",
      counted(moreCosts),
      ...rowWith(made, made.at("costs_migration", "label"), added),
    ),
    oneCase(
      "a benefit in a new row between two lines",
      counted(moreBenefits),
      ...rowWith(made, made.at("benefits_loyalty", "label"), added),
    ),
    oneCase(
      "costs in two new rows above Total costs",
      orNotOk(counted({ costs: inYears(made, { 0: 7_000, 1: 50_000 }) })),
      insertAt(made.at("costs", "label"), 2),
      ...typedByYear(made, made.at("costs", "label"), { 0: 7_000 }),
      ...typedByYear(made, below(made.at("costs", "label"), 1), added),
    ),
    oneCase(
      "a text in place of an amount in a new row above Total costs",
      notOk,
      insertAt(made.at("costs", "label")),
      type(made.at("costs", 1), "50,000 euros"),
    ),
    oneCase("an empty new row above Total costs", both(unchanged, isOk), insertAt(made.at("costs", "label"))),
    oneCase("an empty new row above the first line", both(unchanged, isOk), insertAt(made.at(firstCost, "label"))),
  ];
}

/** An amount typed outside the lines is missed unless somebody says so. */
function typedNearby(made: Made): readonly Case[] {
  const costs: Change = { costs: inYears(made, added) };
  const typed = (name: string, at: At, rule: Rule = orNotOk(counted(costs))) => oneCase(name, rule, type(at, added[1]));
  const { height } = made.sheet("form");
  return [
    typed("a number typed below Total costs", below(made.at("costs", 1), 1)),
    typed("a number typed below Total benefits", below(made.at("benefits", 1), 1)),
    typed("a number typed beside the heading of the costs", made.at("section_costs", 1)),
    typed("a number typed above the years", below(made.at("period", 1), -2)),
    typed("a number typed below the page", below({ ...made.at("period", 1), row: height }, 1)),
  ];
}

function deletedAndMoved(made: Made): readonly Case[] {
  const without = (key: string) => {
    const [block, line] = key.split("_") as ["costs" | "benefits", string];
    const lines = Object.entries(made.figures[block]).filter(([each]) => each !== line);
    return countedAs({ ...made.figures, [block]: Object.fromEntries(lines) });
  };
  const deleted = (name: string, key: string) => oneCase(name, orNotOk(without(key)), deleteRow(made.at(key, "label")));
  const free = { row: made.sheet("form").height + 2, column: made.at("period", 0).column };
  const block = { ...made.across(firstCost), rows: costLines.length };
  return [
    deleted("the first line of costs deleted", firstCost),
    deleted("a line of costs deleted", "costs_migration"),
    deleted("the last line of costs deleted", lastCost),
    deleted("the first line of benefits deleted", firstBenefit),
    deleted("the last line of benefits deleted", lastBenefit),
    oneCase("the row of Total costs deleted", notOk, deleteRow(made.at("costs", "label"))),
    oneCase("the row of the discount rate deleted", notOk, deleteRow(made.at("rate", "label"))),
    oneCase("the amounts of a line cut and pasted below the page", orNotOk(unchanged), {
      do: "move",
      ...made.across("costs_people"),
      to: free,
    }),
    oneCase("the amounts of the first line cut and pasted below the page", orNotOk(unchanged), {
      do: "move",
      ...made.across(firstCost),
      to: free,
    }),
    oneCase("the lines of costs sorted by their amounts", both(unchanged, isOk), {
      do: "sort",
      ...block,
      by: 1,
      isDescending: true,
    }),
  ];
}

function overwrittenFigures(made: Made): readonly Case[] {
  const overwritten = (name: string, at: At, value = 12_345) =>
    oneCase(`${name} overwritten by a number`, notOk, type(at, value));
  return [
    overwritten("Total costs of a year", made.at("costs", 1)),
    overwritten("Total costs of all years", made.at("costs", "total")),
    overwritten("Total benefits of a year", made.at("benefits", 2)),
    overwritten("the total of a line", made.at("costs_people", "total")),
    overwritten("the net of a year", made.at("net", 1)),
    overwritten("the cumulative net of a year", made.at("cumulative", 2)),
    overwritten("a discount factor", made.at("factor", 2), 0.9),
    overwritten("discounted costs of a year", made.at("presentCosts", 1)),
    overwritten("discounted net of a year", made.at("presentNet", 1)),
    overwritten("ROI", made.at("roi", "figure"), 3),
    overwritten("NPV", made.at("npv", "figure")),
    overwritten("IRR", made.at("irr", "figure"), 0.5),
    overwritten("payback", made.at("payback", "figure"), 1),
    overwritten("TCO", made.at("tco", "figure")),
    overwritten("TCO per user and month", made.at("tcoUser", "figure"), 9),
    oneCase("NPV cleared", notOk, clear(made.at("npv", "figure"))),
  ];
}

function checksTouched(made: Made): readonly Case[] {
  const { ok } = made.words.sheet;
  const check = made.at("totalsAgree", "check");
  return [
    oneCase("=1/0 typed in a check", notOk, typeFormula(check, "=1/0")),
    oneCase("a check cleared", notOk, clear(check)),
    oneCase(
      "a check overwritten by OK over a text among the amounts",
      notOk,
      type(made.at("amountsAreNumbers", "check"), ok),
      type(made.at("costs_people", 1), "much"),
    ),
    oneCase("the row of a check deleted", notOk, deleteRow(check)),
    oneCase("the check beside ROI cleared", notOk, clear(made.at("roi", "check"))),
  ];
}

function headings(made: Made): readonly Case[] {
  const period = (year: number) => made.at("period", year);
  const { sheet, column } = period(2);
  return [
    oneCase("the heading of a year overwritten by another year", notOk, type(period(2), 7)),
    oneCase("the heading of a year overwritten by a text", notOk, type(period(2), "2028")),
    oneCase("the heading of a year cleared", notOk, clear(period(1))),
    oneCase("what a year is called overwritten", notOk, type(made.at("heading", 2), "2028")),
    oneCase("a number typed above the headings", notOk, type({ ...made.at("heading", 2), row: 1 }, 2028)),
    oneCase("year 0 overwritten by 1", notOk, type(period(0), 1)),
    oneCase("an empty column between two years", orNotOk(unchanged), { do: "insertColumns", sheet, column }),
    oneCase(
      "a cost in a new column between two years",
      notOk,
      { do: "insertColumns", sheet, column },
      type({ ...made.at("costs_people", 2) }, 50_000),
    ),
    oneCase("the column of a year deleted", notOk, { do: "deleteColumns", sheet, column }),
  ];
}

function inputs(made: Made): readonly Case[] {
  const { figures } = made;
  const [rate, users] = [made.at("rate", "figure"), made.at("users", "figure")];
  const typed = (name: string, at: At, value: number | string, rule: Rule) => oneCase(name, rule, type(at, value));
  const as = (changed: Partial<Figures>) => both(countedAs({ ...figures, ...changed }), isOk);
  return [
    typed("a discount rate of 12 %", rate, 0.12, as({ discountRate: 0.12 })),
    typed("80 users", users, 80, as({ users: 80 })),
    typed("a discount rate that is a text", rate, "8 percent", notOk),
    typed("a discount rate of 8 instead of 8 %", rate, 8, notOk),
    typed("a discount rate of −150 %", rate, -1.5, notOk),
    typed("users as a text", users, "fifty", notOk),
    typed("users below zero", users, -50, notOk),
    typed("a fiscal year", made.at("fiscalYear", "figure"), 2027, both(unchanged, isOk)),
    typed("a fiscal year that is a text", made.at("fiscalYear", "figure"), "FY27", notOk),
    typed("a first month alone", made.at("fiscalMonth", "figure"), 4, notOk),
    oneCase("a discount rate that is an error", notOk, typeFormula(rate, "=1/0")),
  ];
}

function amounts(made: Made): readonly Case[] {
  const { people = { amounts: [] } } = made.figures.costs;
  const change = (amount: number) => ({ costs: inYears(made, { 1: amount - (people.amounts[1] ?? 0) }) });
  const cost = made.at("costs_people", 1);
  const [savings] = [made.figures.benefits.savings?.amounts[1] ?? 0];
  return [
    oneCase("an amount of cost changed", both(counted(change(33_333)), isOk), type(cost, 33_333)),
    oneCase("an amount of cost cleared", both(counted(change(0)), isOk), clear(cost)),
    oneCase("a text in place of a cost", notOk, type(cost, "about 20000")),
    oneCase("a number stored as a text in place of a cost", notOk, type(cost, "20000")),
    oneCase("an error in place of a cost", notOk, typeFormula(cost, "=1/0")),
    oneCase("a text in place of a benefit", notOk, type(made.at("benefits_savings", 1), "many")),
    oneCase("a negative cost", both(counted(change(-4_000)), look), type(cost, -4_000)),
    oneCase(
      "a negative benefit",
      both(counted({ benefits: inYears(made, { 1: -4_000 - savings }) }), look),
      type(made.at("benefits_savings", 1), -4_000),
    ),
  ];
}

function harmless(made: Made): readonly Case[] {
  const stays = both(unchanged, isOk);
  return [
    oneCase("nothing", stays),
    oneCase("the sheet renamed", stays, { do: "renameSheet", sheet: made.sheet("form").name, to: "Plan 'B' & more" }),
    oneCase("the label of a line overwritten", stays, type(made.at("costs_people", "label"), "Our own people")),
    oneCase("a note typed beside a line", stays, type(made.at("costs_people", "note"), "as agreed")),
  ];
}
