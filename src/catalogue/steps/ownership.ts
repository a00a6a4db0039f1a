/** The workings of ownership. */
import { byPeriod } from "../../core/numbers/lines";
import type { Catalogue } from "..";
import { discountFactor } from "./returns";
import {
  entry,
  given as argument,
  listOf,
  numberOf,
  over,
  plus,
  power,
  running,
  sum,
  time,
  times,
  type Term,
} from "./term";
import type { WorkingOf } from "./working";

type Workings<Ids extends keyof Catalogue> = { readonly [Id in Ids]: WorkingOf<Catalogue[Id]> };

export const ownership: Workings<"CRMTCO" | "CRMTCOTABLE" | "CRMTCOUSER"> = {
  CRMTCO: ({ oneOff, recurring, years, retirement, rate, growth, timing }, show) => {
    const byYear = argument("recurring", byPeriod(recurring));
    const together = (running: Term, exit: Term | undefined) => {
      const life = plus(sum(oneOff), running);
      return exit ? plus(life, exit) : life;
    };
    if (years && !rate && !growth) return together(times(sum(byYear), years), retirement);
    const count = years ? numberOf(years) : listOf(byYear).length;
    const yearly =
      years && growth
        ? show("recurringYear", times(sum(byYear), power(plus(1, growth), time(count))))
        : years
          ? sum(byYear)
          : byYear;
    if (!rate) return together(sum(yearly), retirement);
    const due = timing === "end" ? show("dueAfter", plus(time(count), 1)) : time(count);
    const factor = show("factor", discountFactor(rate, count, due));
    const present = show("presentValue", times(yearly, factor));
    const exit = retirement && times(retirement, show("exitFactor", over(1, power(plus(1, rate), count))));
    return together(sum(present), exit);
  },
  CRMTCOTABLE: {
    columns: {
      year: "period",
      oneOff: "oneOff",
      recurring: "recurring",
      retirement: "retirement",
      total: ({ row }) => plus(plus(row.oneOff, row.recurring), row.retirement),
      cumulative: ({ column, at }) => entry(running(column.total), at, "t"),
      presentValue: ({ row, given: { rate } }) => (rate ? over(row.total, power(plus(1, rate), row.year)) : row.total),
    },
  },
  CRMTCOUSER: ({ tco, users, years }) => over(over(over(tco, users), years), 12),
};
