/** The sheet of tables: counts and sums as values, which the KPIs are calculated from. */
import { numberIn } from "../../exports/result";
import type { DraftRow, DraftSheet } from "../../grid/draft";
import { row } from "../../grid/expression";
import { fill } from "../../language/fill";
import { between, type Row } from "../plainCells";
import type { KpiCells } from "./cells";
import { cases, customers, scores } from "./customerTables";
import { cycles } from "./cycleTable";
import { shareOf } from "./kpi";
import type { Parts } from "./parts";
import { placed, shortened } from "./place";
import { sum, total, type KpiRowCells } from "./totals";

export function tablesSheet(make: KpiCells, parts: Parts, top: readonly DraftRow[]): DraftSheet {
  const { words } = make;
  const sections = [
    outcomes(make, parts),
    months(make, parts),
    sources(make, parts.sources, "source"),
    sources(make, parts.dealSources, "dealSource"),
    stages(make, parts),
    channels(make, parts),
    customers(make, parts),
    cases(make, parts),
    ...scores(make, parts),
    // The last, because it may be long.
    cycles(make, parts),
  ];
  return {
    key: "tables",
    name: words.sheets.tables,
    columns: [
      { names: ["label"], width: 52 },
      ...["a", "b", "c", "d", "e"].map((name) => ({ names: [name], width: (amount: number) => Math.max(15, amount) })),
    ],
    frozenRows: top.length + 1,
    conditions: [],
    rows: [...top, undefined, ...between(sections)],
    charts: [],
    page: make.page("portrait"),
  };
}

function outcomes(make: KpiCells, { deals }: Parts): readonly Row[] {
  const tables = deals?.statistics.deals;
  if (!deals || !tables) return [];
  const { words } = make;
  const hasAmounts = numberIn(deals.figures, "revenue") !== undefined;
  const { won, lost, open } = tables.outcomes;
  const line = (key: string, label: string, of: typeof won | undefined): DraftRow => ({
    key,
    cells: {
      label: make.text(label),
      a: make.number(of?.deals, "count"),
      b: make.number(hasAmounts ? of?.withAmount : undefined, "count"),
      c: make.number(hasAmounts ? of?.amount : undefined, "money"),
    },
  });
  const undecided = {
    deals: lost.deals + open.deals,
    withAmount: lost.withAmount + open.withAmount,
    amount: lost.amount === undefined || open.amount === undefined ? undefined : lost.amount + open.amount,
  };
  const { isLostKnown } = tables;
  const listed = [
    line("outcomeWon", words.outcomes.won, won),
    line("outcomeLost", words.outcomes.lost, isLostKnown ? lost : undefined),
    line("outcomeOpen", words.outcomes.open, isLostKnown ? open : undefined),
    ...(isLostKnown ? [] : [line("outcomeUndecided", words.rows.undecided, undecided)]),
  ];
  const last = isLostKnown ? "outcomeOpen" : "outcomeUndecided";
  const { deals: heading, withAmount, amount } = words.heads;
  return [
    make.section(words.sections.outcomes, { a: heading, b: withAmount, c: amount }),
    ...listed,
    total(make, "outcomeTotal", {
      a: sum(make, "outcomeWon", last, "a", "count"),
      ...(hasAmounts && {
        b: sum(make, "outcomeWon", last, "b", "count"),
        c: sum(make, "outcomeWon", last, "c", "money"),
      }),
    }),
  ];
}

function months(make: KpiCells, { months: part }: Parts): readonly Row[] {
  if (!part || part.figures.length === 0) return [];
  const { words } = make;
  const hasRevenue = part.figures.some(({ revenue }) => revenue !== undefined);
  const last = placed("month", part.figures.length - 1);
  return [
    make.section(words.sections.months, { a: words.heads.won, ...(hasRevenue && { b: words.heads.revenue }) }),
    ...part.figures.map(({ month, won, revenue }, i) => ({
      key: placed("month", i),
      cells: {
        label: make.text(month),
        a: make.number(won, "count"),
        ...(hasRevenue && { b: make.number(revenue, "money") }),
      },
    })),
    total(make, "monthTotal", {
      a: sum(make, "month_0", last, "a", "count"),
      ...(hasRevenue && { b: sum(make, "month_0", last, "b", "money") }),
    }),
  ];
}

/** Of leads, or of deals, each of which counts as a lead. */
function sources(make: KpiCells, part: Parts["sources"], table: "source" | "dealSource"): readonly Row[] {
  if (!part || part.figures.length === 0) return [];
  const { words } = make;
  const { heads } = words;
  const hasWon = part.figures.some(({ won }) => won !== undefined);
  const hasRevenue = part.figures.some(({ revenue }) => revenue !== undefined);
  const listed = shortened(part.figures, ["leads", "won", "revenue"], (count) => ({
    source: fill(words.rows.others, { count: String(count) }),
  }));
  const last = placed(table, listed.length - 1);
  const rated = (key: string, style: "calculation" | "total"): KpiRowCells => ({
    ...(hasWon && { c: make.number(shareOf(row(key, "b"), row(key, "a")), "rate", style) }),
    ...(hasRevenue && { e: make.number(shareOf(row(key, "d"), row(`${table}Total`, "d")), "rate", style) }),
  });
  return [
    make.section(table === "source" ? words.sections.sources : words.sections.dealSources, {
      a: part.statistics.deals ? heads.deals : heads.leads,
      ...(hasWon && { b: heads.won, c: heads.conversion }),
      ...(hasRevenue && { d: heads.revenue, e: heads.share }),
    }),
    ...listed.map(({ source, leads, won, revenue }, i) => {
      const key = placed(table, i);
      return {
        key,
        cells: {
          label: make.text(make.word(source)),
          a: make.number(leads, "count"),
          ...(hasWon && { b: make.number(won, "count") }),
          ...(hasRevenue && { d: make.number(revenue, "money") }),
          ...rated(key, "calculation"),
        },
      };
    }),
    total(make, `${table}Total`, {
      a: sum(make, placed(table, 0), last, "a", "count"),
      ...(hasWon && { b: sum(make, placed(table, 0), last, "b", "count") }),
      ...(hasRevenue && { d: sum(make, placed(table, 0), last, "d", "money") }),
      ...rated(`${table}Total`, "total"),
    }),
  ];
}

function stages(make: KpiCells, { stages: part }: Parts): readonly Row[] {
  if (!part || part.figures.length === 0) return [];
  const { words } = make;
  const last = placed("stage", part.figures.length - 1);
  return [
    make.section(words.sections.stages, { a: words.heads.stays, b: words.heads.meanDays }),
    ...part.figures.map(({ stage, passages, meanDays }, i) => ({
      key: placed("stage", i),
      cells: {
        label: make.text(make.word(stage)),
        a: make.number(passages, "count"),
        b: make.number(meanDays, "amount"),
      },
    })),
    total(make, "stageTotal", { a: sum(make, "stage_0", last, "a", "count") }),
  ];
}

const models = { b: "first", c: "last", d: "linear", e: "position" } as const;

function channels(make: KpiCells, { attribution: part }: Parts): readonly Row[] {
  if (!part || part.figures.length === 0) return [];
  const { words } = make;
  const { touches, ...heads } = words.heads;
  const credits = Object.entries(models) as readonly (readonly [string, (typeof models)[keyof typeof models]])[];
  const listed = shortened(part.figures, ["touches", "first", "last", "linear", "position"], (count) => ({
    channel: fill(words.rows.others, { count: String(count) }),
  }));
  const last = placed("channel", listed.length - 1);
  return [
    make.section(words.sections.attribution, {
      a: touches,
      ...Object.fromEntries(credits.map(([column, model]) => [column, heads[model]])),
    }),
    ...listed.map((each, i) => ({
      key: placed("channel", i),
      cells: {
        label: make.text(make.word(each.channel)),
        a: make.number(each.touches, "count"),
        ...Object.fromEntries(credits.map(([column, model]) => [column, make.number(each[model], "money")])),
      },
    })),
    total(make, "channelTotal", {
      a: sum(make, "channel_0", last, "a", "count"),
      ...Object.fromEntries(credits.map(([column]) => [column, sum(make, "channel_0", last, column, "money")])),
    }),
  ];
}
