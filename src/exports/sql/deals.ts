/** Deals on an engine: the relation in which each row is won, lost or open, and what is counted of it. */
import { idText, ruleColumns, usable, type Raw } from "./duplicates";
import { readFrom, type Fields } from "./fields";
import { dayLength, noMoment, secondsOf } from "./moments";
import { conditionOf, isEveryMeant, outcomeCells, outcomeExpression, type OutcomeCase } from "./outcomes";
import { counting, countIf, inside, shared, type Statement } from "./statement";
import { worthExpressions, type Worth } from "./worth";

/** What was decided about the rows. */
export interface DealMeaning {
  readonly cases: readonly OutcomeCase[];
  readonly worth: Worth;
  /** Cells that say that a row is deleted; undefined where the engine hasn't been asked yet which there are. */
  readonly deleted: readonly string[] | undefined;
  readonly mayHaveDoubles: boolean;
  /** First and last day of the period, as Excel's serial numbers. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export function rawDeals(fields: Fields, { deleted }: Pick<DealMeaning, "deleted">): Raw {
  const { amount, cell, moment, has } = fields;
  const [opened, closed, won, lost] = (["opened", "closed", "wonDate", "lostDate"] as const).map(moment);
  return {
    ...ruleColumns(fields, deleted),
    contact: idText(fields, "contact"),
    ...outcomeCells(fields),
    amount: amount("amount").value,
    unread: amount("amount").unread,
    currency: cell("currency"),
    source: cell("source"),
    opened_s: opened?.seconds ?? "null",
    opened_f: opened?.fault ?? String(noMoment),
    closed_s: closed?.seconds ?? "null",
    closed_f: closed?.fault ?? String(noMoment),
    ...(has("wonDate") && { won_s: won?.seconds ?? "null", won_f: won?.fault ?? "0" }),
    ...(has("lostDate") && { lost_s: lost?.seconds ?? "null", lost_f: lost?.fault ?? "0" }),
  };
}

export const hasClosing = ({ has }: Pick<Fields, "has">): boolean => has("closed") || has("wonDate") || has("lostDate");

/** The cells of outcomes, currencies and deletions that there are, with the number of rows. @param outcome what the statements take them for */
export function meaningStatement(fields: Fields, outcome?: string): Statement {
  const cells = {
    ...outcomeCells(fields),
    currency: fields.cell("currency"),
    ...(outcome === undefined && fields.has("deleted") && { deleted: fields.cell("deleted") }),
  };
  const own = Object.fromEntries(Object.keys(cells).map((name) => [name, name]));
  const rows = inside(readFrom(fields, cells), "r");
  if (outcome === undefined) return counting("deals.meaning", rows, own, { deals: "count(*)" });
  const meant = inside(`select ${[...Object.keys(cells), `${outcome} as outcome`].join(", ")} from ${rows}`, "m");
  return counting("deals.meaning", meant, { ...own, outcome: "outcome" }, { deals: "count(*)" });
}

/** One row a deal: `outcome`, `is_won`, `is_lost`, `opened_s`, `closed_s`, `worth` in the currency of the figures, `source`, and `left_out`, '' for a deal that counts. */
export function dealsRelation(fields: Fields, meaning: DealMeaning): string {
  const raw = rawDeals(fields, meaning);
  const rows = inside(usable("deals", raw, fields, meaning.mayHaveDoubles), "u");
  const kept = ["id", "contact", "currency", "source", "unread", "amount", "opened_s", "opened_f", "fault"];
  const own = (name: string, outcome: string) =>
    name in raw ? [`when closed_f = ${noMoment} and outcome = '${outcome}' then`] : [];
  const closing = (suffix: "s" | "f") =>
    [
      ...own("won_s", "won").map((when) => `${when} won_${suffix}`),
      ...own("lost_s", "lost").map((when) => `${when} lost_${suffix}`),
    ].join(" ");
  const closed = (suffix: "s" | "f") =>
    closing(suffix) === "" ? `closed_${suffix}` : `case ${closing(suffix)} else closed_${suffix} end`;
  const others = Object.keys(raw).filter((name) => /^(?:closed|won|lost)_[sf]$/.test(name));
  const is = (outcome: "won" | "lost") => conditionOf(fields, meaning.cases, outcome) ?? "1 = 0";
  const outcomes = [
    `${outcomeExpression(fields, meaning.cases)} as outcome`,
    `${is("won")} as is_won`,
    `${is("lost")} as is_lost`,
  ];
  const meant = inside(`select ${[...kept, ...others, ...outcomes].join(", ")} from ${rows}`, "o");
  const closedRows = inside(
    `select ${kept.join(", ")}, outcome, is_won, is_lost, ${closed("s")} as ended_s, ${closed("f")} as ended_f from ${meant}`,
    "c",
  );
  const { amount, fault } = worthExpressions(fields, meaning.worth);
  const whens = [
    ...(raw["deleted"] !== "''" ? ["when fault <> '' then fault"] : []),
    ...(isEveryMeant(meaning.cases) ? [] : ["when outcome not in ('won', 'lost', 'open') then outcome"]),
    ...(fault === "''" ? [] : [`when ${fault} <> '' then ${fault}`]),
    ...outsideOf(meaning).map((condition) => `when ${condition} then 'outsidePeriod'`),
  ];
  const sql = [
    "select id, contact, source, outcome, is_won, is_lost, opened_s, opened_f, ended_s as closed_s, ended_f as closed_f, unread,",
    `  ${amount} as worth,`,
    `  ${whens.length === 0 ? "''" : `case ${whens.join(" ")} else '' end`} as left_out`,
    `from ${closedRows}`,
  ].join("\n");
  return shared("roi_deals", sql);
}

/** Deals that are open at the end of a period belong to it if they were opened before its end. */
function outsideOf({ from, to }: DealMeaning): readonly string[] {
  if (from === undefined && to === undefined) return [];
  const day = (seconds: string, limits: readonly string[]) => limits.map((limit) => `${seconds} ${limit}`);
  const before = from === undefined ? [] : [`< ${secondsOf(from)}`];
  const after = to === undefined ? [] : [`>= ${secondsOf(to + 1)}`];
  return [
    ...day("outcome = 'open' and opened_s", after),
    "outcome <> 'open' and ended_s is null",
    ...day("outcome <> 'open' and ended_s", [...before, ...after]),
  ];
}

/** A whole number of days that is added so that no difference is negative: an engine rounds those its own way. */
const shift = 100_000;

/** Outcomes, cycles, months, sources. @param relation what `dealsRelation` gives */
export function dealStatements(fields: Fields, relation: string): readonly Statement[] {
  const { divided, month, remainder } = fields.dialect;
  const deals = inside(relation, "d");
  const day = (seconds: string) => divided(seconds, dayLength);
  const whole = `${day("closed_s")} - ${day("opened_s")}`;
  const elapsed = `${divided(`closed_s - opened_s + ${shift * dayLength}`, dayLength)} - ${shift}`;
  const cycles = inside(
    `select ${whole} as whole_days, ${elapsed} as elapsed_days, closed_s - opened_s as seconds\nfrom ${deals}\nwhere is_won and left_out = '' and opened_s is not null and closed_s is not null`,
    "c",
  );
  // An engine writes the month of a day much slower than it counts.
  const wonDays = inside(
    `select ${day("closed_s")} as won_day, count(*) as deals, count(worth) as with_amount, sum(worth) as total\nfrom ${deals}\nwhere is_won and left_out = '' and closed_s is not null\ngroup by ${day("closed_s")}`,
    "w",
  );
  const won = inside(
    `select ${month(`won_day * ${dayLength}`)} as won_month, deals, with_amount, total\nfrom ${wonDays}`,
    "m",
  );
  return [
    counting(
      "deals.outcomes",
      deals,
      {
        left_out: "left_out",
        outcome: "case when is_won then 'won' when is_lost then 'lost' else 'open' end",
        opened_f: "opened_f",
        closed_f: "closed_f",
      },
      {
        deals: "count(*)",
        with_amount: "count(worth)",
        unread_amounts: fields.amount("amount").unread === "0" ? "0" : "sum(unread)",
        total: "sum(worth)",
        opened_timed: `max(${remainder("opened_s", dayLength)})`,
        closed_timed: `max(${remainder("closed_s", dayLength)})`,
        first_opened: "min(opened_s)",
        last_opened: "max(opened_s)",
        first_closed: "min(closed_s)",
        last_closed: "max(closed_s)",
      },
      // An engine hashes a word slower than what is true or false.
      { by: ["left_out", "is_won", "is_lost", "opened_f", "closed_f"] },
    ),
    counting(
      "deals.cycles",
      cycles,
      { whole_days: "whole_days", elapsed_days: "elapsed_days" },
      { deals: "count(*)", total_seconds: "sum(seconds)" },
    ),
    ...(hasClosing(fields)
      ? [
          counting(
            "deals.months",
            won,
            { won_month: "won_month" },
            { deals: "sum(deals)", with_amount: "sum(with_amount)", total: "sum(total)" },
          ),
        ]
      : []),
    ...(fields.has("source")
      ? [
          counting(
            "deals.sources",
            deals,
            { source: "source" },
            {
              deals: "count(*)",
              won: countIf("is_won"),
              total: "sum(case when is_won then worth end)",
            },
            { where: "left_out = ''" },
          ),
        ]
      : []),
  ];
}
