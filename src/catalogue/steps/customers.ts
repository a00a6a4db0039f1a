/** The workings of customers, benefits and success. */
import { byPeriod } from "../../core/numbers/lines";
import { countsBy } from "../../core/numbers/coded";
import type { Catalogue } from "..";
import { bothMoments, statisticOf } from "./sales";
import { entry, given as argument, minus, numberOf, over, plus, running, sum, times, type Term } from "./term";
import type { Show, WorkingOf } from "./working";

type Workings<Ids extends keyof Catalogue> = { readonly [Id in Ids]: WorkingOf<Catalogue[Id]> };

/** The scores that are answers; on a scale that begins above 0, a 0 is a blank cell. */
const answersIn = (scores: readonly (readonly (number | null)[])[], from: 0 | 1): readonly number[] =>
  scores.flat().filter((score): score is number => score !== null && (score !== 0 || from === 0));

/** Σ value × weight. */
function points(
  show: Show,
  name: string,
  lines: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
) {
  return sum(show("points", times(argument(name, byPeriod(lines)), argument("weights", byPeriod(weights)))));
}

export const customers: Workings<
  | "CRMCUSTOMERS"
  | "CRMREPEATRATE"
  | "CRMRESOLUTION"
  | "CRMCLV"
  | "CRMLTVCAC"
  | "CRMRETENTION"
  | "CRMCHURN"
  | "CRMNRR"
  | "CRMGRR"
  | "CRMNPS"
  | "CRMCSAT"
  | "CRMCES"
  | "CRMENGAGEMENT"
  | "CRMADMINTIME"
  | "CRMRISKADJUST"
  | "CRMEXPECTED"
  | "CRMADOPTION"
  | "CRMSUS"
  | "CRMGOAL"
  | "CRMSUCCESS"
> = {
  CRMCUSTOMERS: {
    columns: {
      customer: "group",
      orders: "orders",
      first: "firstDate",
      last: "lastDate",
      revenue: "revenueOfCustomer",
      margin: ({ row, given: { margin } }) => (margin ? times(margin, row.revenue) : row.margin),
      share: ({ row, column }) => over(row.revenue, sum(column.revenue)),
      cumulativeShare: ({ column, at }) => entry(running(column.share), at, "t"),
    },
  },
  CRMREPEATRATE: ({ customers: { codes, spellings } }, show) => {
    const again = countsBy(codes, spellings.length).filter((orders) => orders > 1).length;
    return over(show("repeating", again), show("allCustomers", spellings.length));
  },
  CRMRESOLUTION: ({ opened, resolved, statistic }, show) => {
    const { from, to } = bothMoments({ from: opened, to: resolved }, ["opened", "resolved"], false);
    return statisticOf(show, show("hoursTaken", times(minus(to, from), 24)), statistic);
  },
  CRMCLV: ({ margin, retention, rate, acquisitionCost, timing, growth }) => {
    const kept = growth ? times(retention, plus(1, growth)) : retention;
    const first = timing === "end" ? retention : plus(1, rate);
    const value = over(times(margin, first), minus(plus(1, rate), kept));
    return acquisitionCost ? minus(value, acquisitionCost) : value;
  },
  CRMLTVCAC: ({ clv, cac }) => over(clv, cac),
  CRMRETENTION: ({ start, end, new: won }) => over(minus(end, won), start),
  CRMCHURN: ({ start, end, new: won }) => over(plus(minus(start, end), won), start),
  CRMNRR: ({ start, expansion, contraction, churned }) =>
    over(minus(minus(plus(start, expansion), contraction), churned), start),
  CRMGRR: ({ start, contraction, churned }) => over(minus(minus(start, contraction), churned), start),
  CRMNPS: ({ scores, answered }, show) => {
    const given = answersIn(scores, 0);
    const count = answered ? numberOf(answered) : given.length;
    const promoters = show("promoters", given.filter((score) => score >= 9).length);
    // With the number of answers given, the other scores of 0 are blank cells.
    const detractors = show("detractors", given.filter((score) => score <= 6).length - (given.length - count));
    return times(100, over(minus(promoters, detractors), show("answersGiven", count)));
  },
  CRMCSAT: ({ scores, scaleMax, satisfiedFrom }, show) => {
    const given = answersIn(scores, 1);
    const from = satisfiedFrom ? numberOf(satisfiedFrom) : (scaleMax ? numberOf(scaleMax) : 5) - 1;
    const satisfied = show("satisfied", given.filter((score) => score >= from).length);
    return over(satisfied, show("answersGiven", given.length));
  },
  CRMCES: ({ scores }, show) => {
    const given = answersIn(scores, 1);
    return over(sum(show("scoreOfAnswer", given)), show("answersGiven", given.length));
  },
  CRMENGAGEMENT: ({ interactions, weights, customers }, show) =>
    over(points(show, "interactions", interactions, weights), customers),
  CRMADMINTIME: ({ people, hoursPerWeek, weeks, hourlyCost, conversion }) =>
    times(times(times(times(people, hoursPerWeek), weeks), hourlyCost), conversion),
  CRMRISKADJUST: ({ amount, risk, kind }) => times(amount, (kind === "benefit" ? minus : plus)(1, risk)),
  CRMEXPECTED: ({ low, likely, high, shape }): Term =>
    shape === "pert" ? over(plus(plus(low, times(4, likely)), high), 6) : over(plus(plus(low, likely), high), 3),
  CRMADOPTION: ({ active, licensed }) => over(active, licensed),
  CRMSUS: ({ answers }, show) => {
    const people = answers.filter((row) => row.every((answer) => answer !== null && answer !== 0));
    const ofPerson = (row: readonly (number | null)[]) =>
      row.reduce<number>((all, answer, i) => all + (i % 2 === 0 ? (answer ?? 0) - 1 : 5 - (answer ?? 0)), 0) * 2.5;
    const scores = show("scoreOfPerson", people.map(ofPerson));
    return over(sum(scores), show("records", people.length));
  },
  CRMGOAL: ({ baseline, target, actual }) => over(minus(actual, baseline), minus(target, baseline)),
  CRMSUCCESS: ({ scores, weights }, show) => {
    if (weights) return over(points(show, "scores", scores, weights), sum(argument("weights", byPeriod(weights))));
    const all = scores.flat();
    return over(sum(argument("scores", all)), all.length);
  },
};
