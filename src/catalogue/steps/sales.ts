/** The workings of sales, and of what is taken from the columns of an export. */
import type { Catalogue } from "..";
import { abs, given as argument, listOf, median, minus, over, plus, sum, times, type Term } from "./term";
import type { Show, WorkingOf } from "./working";

type Workings<Ids extends keyof Catalogue> = { readonly [Id in Ids]: WorkingOf<Catalogue[Id]> };

interface Moments {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Both moments of the rows that have both, as arguments of these names. */
export function bothMoments({ from, to }: Moments, names: readonly [from: string, to: string], isWhole: boolean) {
  const rows = Array.from(from.keys()).filter((row) => from[row] !== 0 && to[row] !== 0);
  const of = (moments: Float64Array) =>
    rows.map((row) => (isWhole ? Math.floor(moments[row] as number) : (moments[row] as number)));
  return { from: argument(names[0], of(from)), to: argument(names[1], of(to)) };
}

/** Whole days are counted where one of the columns has no time of day. */
const countsWholeDays = ({ from, to }: Moments): boolean =>
  ![from, to].every((moments) => moments.some((moment) => moment !== Math.floor(moment)));

export function statisticOf(show: Show, durations: Term, statistic: "mean" | "median"): Term {
  return statistic === "median" ? median(durations) : over(sum(durations), show("records", listOf(durations).length));
}

export const sales: Workings<
  | "CRMSALESCYCLE"
  | "CRMSTAGETIMES"
  | "CRMSALES"
  | "CRMBEFOREAFTER"
  | "CRMLEADSOURCES"
  | "CRMATTRIBUTION"
  | "CRMNETNEW"
  | "CRMSALESKPIS"
  | "CRMWINRATE"
  | "CRMCONVERSION"
  | "CRMVELOCITY"
  | "CRMUPSELL"
  | "CRMCAC"
  | "CRMTEAMROI"
  | "CRMHCROI"
> = {
  CRMSALESCYCLE: ({ opened, closed, statistic }, show) => {
    const moments = { from: opened, to: closed };
    const { from, to } = bothMoments(moments, ["opened", "closed"], countsWholeDays(moments));
    return statisticOf(show, show("duration", minus(to, from)), statistic);
  },
  CRMSTAGETIMES: { columns: { stage: "group", count: "passed", days: "daysInStage" } },
  CRMSALES: {
    columns: {
      period: "calendar",
      deals: "dealsOfPeriod",
      amount: "amountOfPeriod",
      average: ({ row }) => over(row.amount, row.deals),
    },
  },
  CRMBEFOREAFTER: {
    columns: {
      before: "before",
      after: "after",
      change: ({ row }) => minus(row.after, row.before),
      changeShare: ({ row }) => over(row.change, abs(row.before)),
    },
  },
  CRMLEADSOURCES: {
    columns: {
      source: "group",
      leads: "leads",
      won: "wonLeads",
      conversion: ({ row }) => over(row.won, row.leads),
      revenue: "revenueOfWon",
      cost: "costOfSource",
      roi: ({ row, given: { margin } }) =>
        over(minus(margin ? times(margin, row.revenue) : row.revenue, row.cost), row.cost),
    },
  },
  CRMATTRIBUTION: {
    columns: {
      channel: "group",
      credit: "credit",
      share: ({ row, column }) => over(row.credit, sum(column.credit)),
      touches: "touches",
    },
  },
  CRMNETNEW: ({ customers: { codes }, dates, amounts, from, to }, show) => {
    const [first, last] = [listOf(from)[0] ?? NaN, listOf(to)[0] ?? NaN];
    const day = (row: number) => Math.trunc(dates[row] as number);
    const firstPurchase = new Map<number, number>();
    const rows = Array.from(codes.keys()).filter((row) => (codes[row] as number) >= 0);
    for (const row of rows) {
      const code = codes[row] as number;
      if ((amounts[row] as number) > 0 && day(row) !== 0)
        firstPurchase.set(code, Math.min(day(row), firstPurchase.get(code) ?? Infinity));
    }
    const isWithin = (date: number) => date >= first && date <= last;
    const counted = rows.filter(
      (row) => isWithin(day(row)) && isWithin(firstPurchase.get(codes[row] as number) ?? Infinity),
    );
    return sum(
      show(
        "fromNewCustomers",
        counted.map((row) => amounts[row] as number),
      ),
    );
  },
  CRMSALESKPIS: {
    rows: {
      deals: "deals",
      won: "won",
      lost: "lost",
      open: "open",
      winRate: (_, { won, lost }) => over(won, plus(won, lost)),
      meanCycle: "meanCycle",
      medianCycle: "medianCycle",
      revenue: "revenue",
      averageDeal: (_, { revenue, won }) => over(revenue, won),
      reversed: "reversed",
    },
  },
  CRMWINRATE: ({ won, lost }) => over(won, plus(won, lost)),
  CRMCONVERSION: ({ converted, total }) => over(converted, total),
  CRMVELOCITY: ({ opportunities, averageDeal, winRate, cycleDays }) =>
    over(times(times(opportunities, averageDeal), winRate), cycleDays),
  CRMUPSELL: ({ expansionRevenue, baseRevenue }) => over(expansionRevenue, baseRevenue),
  CRMCAC: ({ cost, newCustomers }) => over(cost, newCustomers),
  CRMTEAMROI: ({ marginBefore, marginAfter, teamCost }) =>
    over(minus(minus(marginAfter, marginBefore), teamCost), teamCost),
  CRMHCROI: ({ revenue, operatingCost, peopleCost, method }) => {
    const classic = over(minus(revenue, minus(operatingCost, peopleCost)), peopleCost);
    return method === "iso" ? minus(classic, 1) : classic;
  },
};
