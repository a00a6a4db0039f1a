/** What users do to who decides, who owns, and how the years are called; and what must hold afterwards. */
import { sum } from "../../../src/core/numbers/series";
import { ownText } from "../../../src/language/fill";
import { ownerKeys } from "../../../src/workbook/full/owner";
import { everyBenefit, everyCost } from "../../../src/workbook/lines";
import type { At, Edit, Read } from "./editing";
import { clear, deleteRow, insertAt, type } from "./edits";
import { afterRisk, benefitOfLine, costOfLine } from "./expected";
import type { Figures } from "../../../src/workbook/figures";
import type { Made } from "./made";
import { both, isClose, isOk, look, notOk, orNotOk, unchanged, type Case, type Rule } from "./rule";

const oneCase = (name: string, rule: Rule, ...edits: readonly Edit[]): Case => ({ name, rule, edits });

/** A cell that is read shows a text or a number. */
const shows =
  (key: string, value: string | number): Rule =>
  ({ cell }) =>
    cell(key) === value ? undefined : `${key} is ${JSON.stringify(cell(key))}, not ${JSON.stringify(value)}`;

export const governanceEdits = (made: Made): readonly Case[] => [
  ...approval(made),
  ...owners(made),
  ...fiscalYears(made),
  ...quarters(made),
];

export const governanceCells = (made: Made): Readonly<Record<string, Read>> => ({
  decision: made.at("summary_decision", "unit"),
  recommendation: made.at("summary_recommendation", "unit"),
  approval: made.at("summary_approval", "unit"),
  ...ownerCells(made),
  ...headingCells(made),
  ...quarterCells(made),
});

function approval(made: Made): readonly Case[] {
  const { full } = made.words;
  const base = (key: string) => made.at(key, "base");
  const { approved, draft } = full.choices.statuses;
  const says = full.summary;
  const day = says.day.replace("{day}", "2027-01-31");
  const named = (key: "owner" | "approver", name: string) =>
    `${says[key].replace("{name}", ownText(name, made.language))} · `;
  const stays = both(unchanged, isOk);
  return [
    oneCase("nothing typed about a decision", both(stays, shows("decision", "–"), shows("approval", draft))),
    ...["=1+1", "+1 CRM", "-1 CRM", "@all"].map((text) =>
      oneCase(
        `a decision that begins with ${text[0] ?? ""}`,
        both(stays, shows("decision", text)),
        type(base("decision"), text),
      ),
    ),
    oneCase(
      "a recommendation",
      both(stays, shows("recommendation", "Go ahead")),
      type(base("recommendation"), "Go ahead"),
    ),
    oneCase(
      "an owner of a draft",
      both(stays, shows("approval", `${named("owner", "Aino")}${draft}`)),
      type(base("owner"), "Aino"),
    ),
    oneCase("approved, nobody knows by whom", both(unchanged, look), type(base("status"), approved)),
    oneCase(
      "approved without a date",
      both(unchanged, look),
      type(base("status"), approved),
      type(base("approver"), "CFO"),
    ),
    oneCase(
      "approved without an approver",
      both(unchanged, look),
      type(base("status"), approved),
      type(base("approvalDate"), 46_418),
    ),
    oneCase(
      "approved before this version",
      both(unchanged, look),
      type(base("status"), approved),
      type(base("approver"), "CFO"),
      type(base("approvalDate"), 46_418),
      type(base("versionDate"), 46_419),
    ),
    oneCase(
      "approved by somebody on a day",
      both(stays, shows("approval", `${named("approver", "CFO")}${approved} · ${day}`)),
      type(base("status"), approved),
      type(base("approver"), "CFO"),
      type(base("approvalDate"), 46_418),
    ),
  ];
}

const ownerRows = [...ownerKeys.map((key) => `total_${key}`), "ownersOthers"];

const ownerCells = (made: Made): Readonly<Record<string, Read>> =>
  Object.fromEntries(
    ownerRows.flatMap((key) => [
      [`${key} name`, made.at(key, "label")] as const,
      [`${key} costs`, made.at(key, "figure")] as const,
      [`${key} benefits`, made.at(key, "share")] as const,
    ]),
  );

/** Each row of the list has what the lines of its owner cost and bring, calculated here. @param now owners that were changed */
const ownedBy =
  (now: Readonly<Partial<Record<string, string>>> = {}): Rule =>
  ({ cell }, _, { figures }) => {
    const listed = ownerRows.map((key) => cell(`${key} name`)).filter((_, i) => i < ownerKeys.length);
    const placeOf = (owner: string | undefined): number => {
      const found = listed.findIndex((name) => owner && String(name).toLowerCase() === owner.toLowerCase());
      return found < 0 ? ownerKeys.length : found;
    };
    const totals = ownerRows.map(() => ({ costs: 0, benefits: 0 }));
    const add = (key: string, owner: string | undefined, kind: "costs" | "benefits", amount: number) => {
      (totals[placeOf(now[key] ?? owner)] as (typeof totals)[number])[kind] += amount;
    };
    for (const line of everyCost)
      add(`costs_${line}`, figures.costs[line]?.owner, "costs", sum(costOfLine(figures, line)));
    for (const line of everyBenefit)
      add(`benefits_${line}`, figures.benefits[line]?.owner, "benefits", sum(benefitOfLine(figures, line)));
    // What the old systems no longer cost has no owner.
    const all = sum(afterRisk(figures).benefits);
    add("legacy", undefined, "benefits", all - sum(totals.map(({ benefits }) => benefits)));
    const wrong = ownerRows.flatMap((key, i) =>
      (["costs", "benefits"] as const).flatMap((kind) => {
        const [shown, wanted] = [cell(`${key} ${kind}`), totals[i]?.[kind] ?? 0];
        return isClose(Number(shown), wanted) ? [] : [`${key} ${kind} is ${String(shown)}, not ${wanted}`];
      }),
    );
    return wrong.length > 0 ? wrong.join("; ") : undefined;
  };

function owners(made: Made): readonly Case[] {
  const ownerOf = (line: string) => made.at(line, "owner");
  const [first, second] = [made.at("owner_1", "base"), made.at("owner_2", "base")];
  const free = made.at("owner_12", "base");
  const stays = both(unchanged, isOk);
  const changed = (name: string, now: Readonly<Record<string, string>>, ...edits: readonly Edit[]) =>
    oneCase(name, both(stays, ownedBy(now)), ...edits);
  const moved = (name: string, to: string) =>
    changed(name, { costs_training: to }, type(free, to), type(ownerOf("costs_training"), to));
  return [
    changed("the owners as they are", {}),
    changed("a line of another owner", { costs_licences: "Ext" }, type(ownerOf("costs_licences"), "Ext")),
    moved("a line of an owner who is new in the list", "Head of IT, Nordics"),
    moved("an owner who begins with =", "=IT"),
    moved("an owner who looks like a comparison", ">0"),
    moved("an owner who is a pattern", "*"),
    oneCase(
      "an owner with spaces around the name",
      both(both(stays, ownedBy({ costs_training: "Ext of sales" })), shows("total_owner_12 name", "Ext of sales")),
      type(free, "Ext  of sales "),
      type(ownerOf("costs_training"), " Ext of sales"),
    ),
    changed("a line without its owner", { benefits_sales: "" }, clear(ownerOf("benefits_sales"))),
    changed("an owner taken out of the list", {}, clear(first)),
    oneCase(
      "an owner twice in the list",
      notOk,
      type(second, String(made.figures.costs.licences?.owner)),
      type(free, String(made.figures.costs.licences?.owner)),
    ),
    oneCase(
      "an owner typed in a new row of the list",
      orNotOk(ownedBy({ costs_training: "New" })),
      insertAt(second),
      type(second, "New"),
      type(ownerOf("costs_training"), "New"),
    ),
    oneCase("a row of the list deleted", notOk, deleteRow(first)),
    oneCase("a total of an owner overwritten", notOk, type(made.at("total_owner_1", "figure"), 12_345)),
    oneCase(
      "the owner that a line is counted for overwritten",
      notOk,
      type(made.at("costsAfter_licences", "owner"), "x"),
    ),
  ];
}

const headed = ["inputs", "costs", "benefits", "returns", "sensitivity"] as const;

const headingCells = (made: Made): Readonly<Record<string, Read>> =>
  Object.fromEntries(
    headed.flatMap((on) =>
      Array.from({ length: made.years + 1 }, (_, year) => [`${on} ${year}`, made.at("heading", year, on)] as const),
    ),
  );

/** The years are called so on every sheet. */
const called =
  (name: (year: number) => string): Rule =>
  ({ cell }, _, { years }) => {
    const wrong = headed.flatMap((on) =>
      Array.from({ length: years + 1 }, (_, year) => year).flatMap((year) => {
        const shown = cell(`${on} ${year}`);
        return shown === name(year) ? [] : [`year ${year} is ${JSON.stringify(shown)} on ${on}, not ${name(year)}`];
      }),
    );
    return wrong.length > 0 ? wrong.join("; ") : undefined;
  };

function fiscalYears(made: Made): readonly Case[] {
  const { header } = made.words.sheet;
  const [year, month, start] = ["fiscalYear", "fiscalMonth", "start"].map((key) => made.at(key, "base")) as [
    At,
    At,
    At,
  ];
  const numbered = (each: number) => header.year.replace("{year}", String(each));
  const calendar = (each: number) => (each === 0 ? header.start : header.fiscal.replace("{year}", String(2026 + each)));
  const split = (first: number) => (each: number) =>
    each === 0
      ? header.start
      : header.split
          .replace("{year}", String(first + each - 1))
          .replace("{next}", String(first + each).slice(made.language === "fa" ? -4 : -2));
  const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;
  const stays = both(unchanged, isOk);
  const doubted = both(unchanged, look);
  return [
    oneCase("numbered years", both(stays, called(numbered))),
    oneCase("fiscal years that are calendar years", both(stays, called(calendar)), clear(start), type(year, 2027)),
    oneCase("fiscal years from January", both(stays, called(calendar)), clear(start), type(year, 2027), type(month, 1)),
    oneCase("fiscal years from July", both(stays, called(split(2027))), clear(start), type(year, 2027), type(month, 7)),
    oneCase(
      "fiscal years over a century",
      both(stays, called(split(2098))),
      clear(start),
      type(year, 2098),
      type(month, 12),
    ),
    oneCase(
      "a fiscal year that begins with the start",
      both(stays, called(calendar)),
      type(start, day("2027-01-01")),
      type(year, 2027),
    ),
    oneCase(
      "a fiscal year that begins in the month after the start",
      stays,
      type(start, day("2026-12-15")),
      type(year, 2027),
    ),
    oneCase("a fiscal year that begins before the start", doubted, type(start, day("2027-02-01")), type(year, 2027)),
    oneCase(
      "a fiscal year that begins long after the start",
      doubted,
      type(start, day("2026-11-30")),
      type(year, 2027),
    ),
    oneCase(
      "another first month than the start's",
      doubted,
      type(start, day("2027-07-01")),
      type(year, 2027),
      type(month, 4),
    ),
    oneCase("a year of the Persian calendar", stays, type(start, day("2027-03-21")), type(year, 1406), type(month, 1)),
    ...(
      [
        ["in its first month", "2027-04-10", 1, stays],
        ["in the month before it", "2027-02-20", 1, stays],
        ["in its month of winter", "2027-12-22", 10, stays],
        ["two months before it", "2027-01-20", 1, doubted],
        ["in its second month", "2027-05-21", 1, doubted],
        ["a year before it", "2026-03-21", 1, doubted],
      ] as const
    ).map(([when, begins, first, says]) =>
      oneCase(
        `a year of the Persian calendar, and a start ${when}`,
        says,
        type(start, day(begins)),
        type(year, 1406),
        type(month, first),
      ),
    ),
    oneCase("a first month without a fiscal year", both(doubted, called(numbered)), type(month, 4)),
    ...[
      ["a fiscal year as a text", year, "2027/28"],
      ["a fiscal year of two digits", year, 27],
      ["a fiscal year with a fraction", year, 2027.5],
      ["a first month of 13", month, 13],
      ["a first month as a text", month, "April"],
    ].map(([name, at, value]) => oneCase(name as string, notOk, type(at as At, value as string | number))),
    oneCase("the heading of a year overwritten", notOk, type(made.at("heading", 1, "returns"), "2027")),
    oneCase("what a year is called overwritten", notOk, type(made.at("yearLabel", 1), "2027")),
    oneCase("an empty column between two years", orNotOk(unchanged), {
      do: "insertColumns",
      ...made.at("heading", 2, "inputs"),
    }),
  ];
}

/** The columns of the quarters of year 1, and of the year. */
const quarterColumns = ["figure", "share", "gain", "over", "end"] as const;

const quarterCells = (made: Made): Readonly<Record<string, Read>> =>
  Object.fromEntries(
    ["quarterBenefits", "quarterCosts", "quarterNet", "quarterCumulative"].flatMap((key) =>
      quarterColumns
        .filter((column) => !(key === "quarterCumulative" && column === "end"))
        .map((column, i) => [`${key} ${i + 1}`, made.at(key, column)] as const),
    ),
  );

/** Of months 1 to 12 of year 1, each with its share of the full effect: how much falls in a quarter. */
function partOf(months: readonly number[], quarter: number): number {
  const all = sum(months);
  return all === 0 ? 0 : sum(months.slice(3 * quarter, 3 * quarter + 3)) / all;
}

/** Year 1 by quarter, from its months, for figures without a scenario. */
const dividedAs =
  (changed: Partial<Figures> = {}): Rule =>
  ({ cell }, _, made) => {
    const figures: Figures = { ...made.figures, ...changed };
    const { costs, benefits } = afterRisk(figures);
    const { goLive = 1, slip = 0, adoption = [], legacy } = figures;
    const used = Array.from({ length: 12 }, (_, month) => (month - slip < goLive - 1 ? 0 : (adoption[0] ?? 0)));
    const off = (legacy?.offAfterMonth ?? 0) + slip;
    const saved = Array.from({ length: 12 }, (_, month) => Math.max(0, Math.min(1, month + 1 - off)));
    const ofLines = sum(everyBenefit.map((line) => benefitOfLine(figures, line)[1] ?? 0));
    let cumulative = (benefits[0] ?? 0) - (costs[0] ?? 0);
    const wrong = [0, 1, 2, 3].flatMap((quarter) => {
      const brought = ofLines * partOf(used, quarter) + ((benefits[1] ?? 0) - ofLines) * partOf(saved, quarter);
      const spent = (costs[1] ?? 0) / 4;
      cumulative += brought - spent;
      const wanted = {
        quarterBenefits: brought,
        quarterCosts: spent,
        quarterNet: brought - spent,
        quarterCumulative: cumulative,
      };
      return Object.entries(wanted).flatMap(([key, value]) => {
        const shown = cell(`${key} ${quarter + 1}`);
        return isClose(Number(shown), value) ? [] : [`${key} ${quarter + 1} is ${String(shown)}, not ${value}`];
      });
    });
    return wrong.length > 0 ? wrong.join("; ") : undefined;
  };

function quarters(made: Made): readonly Case[] {
  const base = (key: string) => made.at(key, "base");
  return [
    oneCase("year 1 by quarter", both(unchanged, isOk, dividedAs())),
    oneCase("year 1 by quarter, live from month 6", both(isOk, dividedAs({ goLive: 6 })), type(base("goLive"), 6)),
    oneCase("year 1 by quarter, five months late", both(isOk, dividedAs({ slip: 5 })), type(base("slip"), 5)),
    oneCase("a quarter overwritten", notOk, type(made.at("quarterBenefits", "gain"), 12_345)),
    oneCase("the number of a quarter overwritten", notOk, type(made.at("section_firstYear", "gain"), 2)),
  ];
}
