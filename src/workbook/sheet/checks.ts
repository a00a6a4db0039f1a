/** The checks of the one-sheet form, each with a sentence for its failure, and the master check over all of them. */
import type { DraftRow } from "../../grid/draft";
import {
  above,
  allBelow,
  atMost,
  dash,
  differs,
  equal,
  minus,
  native,
  plus,
  row,
  rows as between,
  times,
  when,
  within,
  type Expression,
} from "../../grid/expression";
import { allNumbers, isAllowed } from "../checks/allowed";
import type { FormulaCells } from "../checks/formulas";
import { addressOf, isNegative, lastCell } from "../checks/lastCell";
import { isCount, masterCheck } from "../checks/state";
import { lastEntryBetween, numbersTyped } from "../checks/stray";
import { fiscalMonth, fiscalYear } from "../inputs/about";
import { users } from "../inputs/company";
import { rate } from "../inputs/finance";
import { kinds } from "../inputs/limits";
import { lineKinds, type LineKind } from "../lines";
import { block } from "./lines";
import type { SheetRows } from "./rows";
import type { SheetWords } from "./words";

const [costs, benefits] = [block("costs", "years"), block("benefits", "years")];
const given = { rate: row("rate", "figure"), users: row("users", "figure") } as const;
const fiscal = { fiscalYear: row("fiscalYear", "figure"), fiscalMonth: row("fiscalMonth", "figure") } as const;
export const firstAnswer = "roi";
const lastAnswer = "tcoUser";
export const lastCheck = "noneIsNegative";

/** `count` is the number of states: of the answers and of the checks. */
export function checks(rows: SheetRows, years: number, formulas: FormulaCells, count: number): readonly DraftRow[] {
  const strays = native("MAX", ...gaps.map(([from, to]) => lastEntryBetween(from, to, between(from, to, "years"))));
  const elsewhere = numbersElsewhere(years);
  const stray = row("everyAmountCounts", "figure");
  const negative = lastCell([costs, benefits], row("noneIsNegative", "figure"), isNegative);
  return [
    rows.check(
      "inputsAreAllowed",
      native("AND", ...[rate, users, fiscalYear, fiscalMonth].map(isInputAllowed), hasItsYear),
    ),
    rows.check("yearsAreInOrder", formulas.years),
    rows.check("amountsAreNumbers", native("AND", ...[costs, benefits].map(allNumbers))),
    rows.check("everyAmountCounts", equal(plus(stray, elsewhere), 0), {
      steps: { figure: strays },
      given: { row: stray },
      elsewhere: equal(stray, 0),
    }),
    rows.check("totalsAgree", native("AND", ...lineKinds.flatMap(totalsAgree))),
    rows.check("costsArePositive", atMost(0, row("costs", "total"))),
    rows.check("formulasAreThere", isCount(formulas.count, row("formulasAreThere", "figure")), {
      steps: { figure: formulas.expected, addIn: count },
    }),
    rows.check("answersAreThere", answersAreThere),
    rows.check("nothingMissing", native("OR", nothingGiven, everythingGiven), { otherwise: "look" }),
    rows.check("noneIsNegative", equal(row("noneIsNegative", "figure"), 0), {
      otherwise: "look",
      steps: { figure: negative.row, addIn: negative.column },
      given: { cell: addressOf(row("noneIsNegative", "figure"), row("noneIsNegative", "addIn")) },
    }),
  ];
}

/** Numbers beside figures that stand in columns of years, and below the form. */
function numbersElsewhere(years: number): Expression {
  const count = (area: Expression) => native("COUNT", area);
  const calculations = [
    between("net", "presentShortfall", "years"),
    between("section_answers", lastCheck, "figure:addIn"),
    ...(years >= firstFreeYear ? [between("section_answers", lastCheck, "beside:lastYear")] : []),
  ];
  const others = [between("rate", "fiscalMonth", "addIn:lastYear"), allBelow("nothingMissing", "years")];
  const all = [...calculations.map(numbersTyped), ...others.map(count)].reduce(plus);
  // The rows below begin with the last check, so that a row inserted under it is among them.
  const known = ["formulasAreThere", lastCheck].map((key) => count(row(key, "figure:addIn"))).reduce(plus);
  return minus(all, known);
}

/** Beside the answers and their checks, columns of years are free from this year on. */
export const firstFreeYear = 3;

/** The rows between which no amount is counted. */
const gaps = [
  ["top", "heading"],
  ["heading", "period"],
  ["period", "rate"],
  ["fiscalMonth", "section_costs"],
  ["costs_end", "costs"],
  ["costs", "section_benefits"],
  ["benefits_end", "benefits"],
  ["benefits", "net"],
  ["presentShortfall", "section_answers"],
] as const;

const isInputAllowed = ({
  key,
  kind,
}: typeof rate | typeof users | typeof fiscalYear | typeof fiscalMonth): Expression =>
  isAllowed(kinds[kind].allows, { ...given, ...fiscal }[key]);

/** A month alone names no year. */
const hasItsYear = native("OR", native("ISNUMBER", fiscal.fiscalYear), equal(native("COUNT", fiscal.fiscalMonth), 0));

/** The total is the sum of all its cells, and of the lines' own totals where these are. */
function totalsAgree(key: LineKind): readonly Expression[] {
  const [years, totals] = [block(key, "years"), block(key, "total")];
  const inTotals = native("SUMPRODUCT", times(native("ISNUMBER", totals), years));
  return [within(native("SUM", years), row(key, "total")), within(inTotals, native("SUM", totals))];
}

const figures = between(firstAnswer, lastAnswer, "figure");
const answersAreThere = native(
  "AND",
  equal(plus(native("COUNT", figures), native("COUNTIF", figures, dash)), native("ROWS", figures)),
  when(above(row("costs", "total"), 0), native("ISNUMBER", row("roi", "figure")), 1),
);

const amounts = [costs, benefits].map((area) => native("COUNT", area));
const nothingGiven = equal(amounts.reduce(plus), 0);
const everythingGiven = native(
  "AND",
  differs(row("costs", "total"), 0),
  differs(row("benefits", "total"), 0),
  ...Object.values(given).map((each) => native("ISNUMBER", each)),
);

export const mainCheck = (words: SheetWords): Expression => {
  const all = (column: string) => between(firstAnswer, lastCheck, column);
  return masterCheck(all("check"), all("label"), row("formulasAreThere", "addIn"), words);
};
