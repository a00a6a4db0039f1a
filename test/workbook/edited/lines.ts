/** What users do to the lines of the full workbook, and what must hold afterwards. */
import {
  benefitGroups,
  costGroups,
  type BenefitGroup,
  type BenefitLine,
  type CostGroup,
  type CostLine,
} from "../../../src/workbook/lines";
import type { At, Edit } from "./editing";
import { below, clear, deleteRow, insertAt, inYears, rowWith, type, typeFormula } from "./edits";
import { benefitOfLine, costOfLine, liveShare, type Change } from "./expected";
import type { Made } from "./made";
import { both, counted, countedAs, isOk, look, notOk, orNotOk, unchanged, type Case, type Rule } from "./rule";

const oneCase = (name: string, rule: Rule, ...edits: readonly Edit[]): Case => ({ name, rule, edits });

export const lineEdits = (made: Made): readonly Case[] => [
  ...(Object.keys(costGroups) as CostGroup[]).flatMap((group) => newCosts(made, group)),
  ...(Object.keys(benefitGroups) as BenefitGroup[]).flatMap((group) => newBenefits(made, group)),
  ...typedNearby(made),
  ...deletedLines(made),
  ...moved(made),
  ...costAmounts(made),
  ...benefitAmounts(made),
];

const price = 100_000;
const inTwoYears = { 1: 1, 2: 1 };
const twoYears = { 1: price, 2: price };

/** Above the first line of a block, below its last, and between two of its lines where there are two. */
const places = (
  made: Made,
  block: "costs" | "benefits",
  lines: readonly string[],
): readonly (readonly [string, At])[] => {
  const at = (line: string) => made.at(`${block}_${line}`, "label");
  const [first = "", second] = lines;
  return [
    ["above the first line", at(first)],
    ...(second === undefined ? [] : [["between two lines", at(second)] as const]),
    ["below the last line", below(at(lines.at(-1) ?? first), 1)],
  ];
};

function newCosts(made: Made, group: CostGroup): readonly Case[] {
  const column = made.at("costs_licences", "price").column;
  return places(made, "costs", costGroups[group]).map(([where, at]) =>
    oneCase(
      `costs, ${group}: 100,000 × 1 in years 1 and 2 in a new row ${where}`,
      orNotOk(counted({ costs: inYears(made, twoYears) })),
      ...rowWith(made, at, inTwoYears),
      type({ ...at, column }, price),
    ),
  );
}

function newBenefits(made: Made, group: BenefitGroup): readonly Case[] {
  const lines: readonly string[] = group === "others" ? [...benefitGroups.others, "legacy"] : benefitGroups[group];
  return places(made, "benefits", lines).map(([where, at]) =>
    oneCase(
      `benefits, ${group}: 100,000 in years 1 and 2 in a new row ${where}`,
      orNotOk(counted(newMoney(made))),
      ...rowWith(made, at, twoYears),
    ),
  );
}

/** Money that isn't said to grow, nor to be due to anything else, at the adoption of its years. */
const newMoney = (made: Made): Change => ({
  benefits: inYears(made, { 1: price * liveShare(made.figures, 1), 2: price * liveShare(made.figures, 2) }),
});

function typedNearby(made: Made): readonly Case[] {
  const typed = (name: string, at: At, amount = 40_000) => oneCase(name, notOk, type(at, amount));
  const end = (on: "costs" | "benefits"): At => ({ ...made.at("period", 1, on), row: made.sheet(on).height + 2 });
  return [
    typed("a number typed above the years of Costs", below(made.at("period", 1, "costs"), -1)),
    typed("a number typed beside the heading of Software", made.at("section_software", 1)),
    typed("a number typed below everything on Costs", end("costs")),
    typed("a number typed beside the heading of the calculated costs", made.at("section_costsAfter", 1)),
    typed("a number typed above the years of Benefits", below(made.at("period", 1, "benefits"), -1)),
    typed("a number typed below everything on Benefits", end("benefits")),
    typed("a number typed in the row below the last software line", below(made.at("costs_maintenance", 1), 1)),
  ];
}

function deletedLines(made: Made): readonly Case[] {
  const { figures } = made;
  const minus = (amounts: readonly number[]) => amounts.map((amount) => -amount);
  const cost = (line: CostLine) =>
    oneCase(
      `costs: the line ${line} deleted`,
      orNotOk(counted({ costs: minus(costOfLine(figures, line)) })),
      deleteRow(made.at(`costs_${line}`, "label")),
    );
  const benefit = (line: BenefitLine) =>
    oneCase(
      `benefits: the line ${line} deleted`,
      orNotOk(counted({ benefits: minus(benefitOfLine(figures, line)) })),
      deleteRow(made.at(`benefits_${line}`, "label")),
    );
  return [
    ...(["purchase", "licences", "people", "other"] as const).map(cost),
    ...(["sales", "savings", "productivity", "other"] as const).map(benefit),
    oneCase("the row of the benefits' total deleted", notOk, deleteRow(made.at("benefitsAfter", "label"))),
    oneCase("a calculated row of Costs deleted", notOk, deleteRow(made.at("costsAfter_licences", "label"))),
  ];
}

function moved(made: Made): readonly Case[] {
  const free = { row: made.sheet("costs").height + 3, column: made.at("period", 0, "costs").column };
  const software = { ...made.at("costs_purchase", "label"), columns: made.sheet("costs").width, rows: 3 };
  const { sheet, column } = made.at("costs_people", 2);
  return [
    oneCase("the quantities of a line cut and pasted below Costs", orNotOk(unchanged), {
      do: "move",
      ...made.across("costs_people"),
      to: free,
    }),
    oneCase("the quantities of the first line cut and pasted below Costs", orNotOk(unchanged), {
      do: "move",
      ...made.across("costs_purchase"),
      to: free,
    }),
    oneCase("the lines of Software sorted by their prices", both(unchanged, isOk), {
      do: "sort",
      ...software,
      by: made.at("costs_purchase", "price").column,
      isDescending: true,
    }),
    oneCase("an empty column between two years of Costs", orNotOk(unchanged), { do: "insertColumns", sheet, column }),
    oneCase(
      "a quantity in a new column between two years of Costs",
      notOk,
      { do: "insertColumns", sheet, column },
      type({ sheet, row: made.at("costs_people", 2).row, column }, 40),
    ),
    oneCase("the column of a year of Costs deleted", notOk, { do: "deleteColumns", sheet, column }),
    oneCase("an empty new row in Software", both(unchanged, isOk), insertAt(made.at("costs_licences", "label"))),
  ];
}

function costAmounts(made: Made): readonly Case[] {
  const { figures } = made;
  const { licences = { amounts: [] }, people = { amounts: [] } } = figures.costs;
  const withCosts = (costs: typeof figures.costs) => countedAs({ ...figures, costs: { ...figures.costs, ...costs } });
  const quantities = people.amounts.map((amount, year) => (year === 1 ? -3 : amount));
  const [cost, unitPrice] = [made.at("costs_people", 1), made.at("costs_licences", "price")];
  return [
    oneCase(
      "a licence's price changed",
      both(withCosts({ licences: { ...licences, price: 900 } }), isOk),
      type(unitPrice, 900),
    ),
    oneCase(
      "a licence's price below zero",
      both(withCosts({ licences: { ...licences, price: -840 } }), look),
      type(unitPrice, -840),
    ),
    oneCase(
      "a quantity below zero",
      both(withCosts({ people: { ...people, amounts: quantities } }), look),
      type(cost, -3),
    ),
    oneCase("a quantity cleared", both(withCosts({ people: { ...people, amounts: [75, 0] } }), isOk), clear(cost)),
    oneCase("a price as a text", notOk, type(unitPrice, "about 840")),
    oneCase("a price cleared", notOk, clear(unitPrice)),
    oneCase("a quantity as a text", notOk, type(cost, "some")),
    oneCase("a quantity that is an error", notOk, typeFormula(cost, "=1/0")),
    oneCase("a cost's risk as a text", notOk, type(made.at("costs_people", "risk"), "high")),
    oneCase("a cost's risk of 1500 %", notOk, type(made.at("costs_people", "risk"), 15)),
    oneCase("a growth that isn't on the list", notOk, type(made.at("costs_licences", "growth"), "some growth")),
    oneCase("a currency that isn't on the list", notOk, type(made.at("costs_licences", "pricedIn"), "gold")),
  ];
}

function benefitAmounts(made: Made): readonly Case[] {
  const { figures } = made;
  const { savings = { amounts: [] } } = figures.benefits;
  const amounts = savings.amounts.map((amount, year) => (year === 1 ? -5_000 : amount));
  const at = (column: string | number) => made.at("benefits_savings", column);
  const negative = countedAs({ ...figures, benefits: { ...figures.benefits, savings: { ...savings, amounts } } });
  return [
    oneCase("a benefit below zero", both(negative, look), type(at(1), -5_000)),
    oneCase("a benefit as a text", notOk, type(at(1), "many")),
    oneCase("a benefit that is an error", notOk, typeFormula(at(1), "=1/0")),
    oneCase("a share of 120 %", notOk, type(at("share"), 1.2)),
    oneCase("a benefit's risk as a text", notOk, type(at("risk"), "high")),
    oneCase("a benefit's risk of 150 %", notOk, type(at("risk"), 1.5)),
    oneCase("a benefit's class cleared", notOk, clear(at("class"))),
    oneCase("a benefit's class that isn't on the list", notOk, type(at("class"), "good")),
    oneCase("a benefit counted in what isn't on the list", notOk, type(at("countedIn"), "tons")),
    oneCase("freed hours as a text", notOk, type(made.at("time_productivity", "hoursPerWeek"), "two")),
    oneCase("freed hours below zero", notOk, type(made.at("time_productivity", "hoursPerWeek"), -2)),
  ];
}
