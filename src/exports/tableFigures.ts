/** The figures of tables other than deals. */
import { finishCases } from "../core/customers/cases";
import { finishStages } from "../core/sales/stageTimes";
import { channelCredits } from "./channelFigures";
import { customerFigures } from "./customerFigures";
import type { Settings } from "./decide/settings";
import { nameOf } from "./figureNames";
import type { Figures, Notes, TableResult } from "./result";
import { finiteOf } from "./finite";
import { leadSources } from "./leadFigures";
import { hasPeriod } from "./period";
import { refuse } from "./refusal";
import { scoreFigures } from "./scoreFigures";
import type { Statistics } from "./statistics";
import { tableRows, type TableColumns } from "./tableRows";
import type { FirstReading } from "./usable";

interface Found {
  readonly figures: Figures;
  readonly statistics?: Statistics;
}

export function tableFigures(first: FirstReading, notes: Notes): TableResult {
  const file = first.opened.source.name;
  const { table } = first.recognised;
  if (table === "touches" && !notes.deals && hasPeriod(first.settings)) return refuse({ is: "noPeriod", file, table });
  const columns = tableRows(first, notes.leftOut, notes.deals !== undefined);
  if (columns.rows.length === 0) return refuseEmpty(first, notes);
  for (const field of ["day", "opened", "entered", "time"] as const) notes.days.add(columns.numbers(field));
  return { ...figuresIn(first, columns, notes), other: columns.other };
}

function refuseEmpty({ opened: { source }, evidence: { rows } }: FirstReading, { leftOut }: Notes): never {
  const isOutside = leftOut.list().some(({ reason }) => reason === "outsidePeriod");
  return refuse(isOutside ? { is: "wrongPeriod", file: source.name } : { is: "nothingUsed", file: source.name, rows });
}

function figuresIn(first: FirstReading, columns: TableColumns, { leftOut, deals }: Notes): Found {
  const { numbers, codes, has, rows } = columns;
  const { settings } = first;
  const file = first.opened.source.name;
  switch (first.recognised.table) {
    case "orders": {
      const orders = {
        customers: codes("customer"),
        dates: numbers("day"),
        amounts: numbers("amount"),
        ...(has("order") && { orders: codes("order") }),
      };
      const found = customerFigures(orders, rows, settings, leftOut);
      if (found === "outside") return refuse({ is: "wrongPeriod", file });
      return { figures: { customers: found.values }, statistics: { customers: found.tables } };
    }
    case "stages":
      return { figures: { stages: stagesOf(columns, settings, leftOut) } };
    case "scores": {
      const header = first.recognised.fields.find(({ field }) => field === "score")?.headers[0] ?? "";
      const answers = { scores: numbers("score"), kinds: codes("kind"), rows };
      const { values, tables } = scoreFigures(answers, { file, header, asked: settings.scores ?? {} }, leftOut);
      const [scores, ...otherScores] = tables;
      return {
        figures: { scores: values },
        statistics: { ...(scores && { scores }), ...(otherScores.length > 0 && { otherScores }) },
      };
    }
    case "cases":
      return { figures: { cases: casesOf(columns, leftOut) } };
    case "leads":
      return { figures: { sources: leadSources(first, columns, deals) } };
    case "touches":
      return { figures: { attribution: channelCredits(file, columns, deals, leftOut) } };
    case "deals":
      return { figures: {} };
  }
}

function stagesOf(
  { numbers, codes, has, rows }: TableColumns,
  { from }: Settings,
  leftOut: Notes["leftOut"],
): NonNullable<Figures["stages"]> {
  const given = {
    stages: codes("stage"),
    entered: numbers("entered"),
    deals: codes("deal"),
    rows,
    ...(has("left") && { left: numbers("left") }),
  };
  const { stages, reversed, before } = finishStages(given, "mean", from);
  leftOut.addAll(reversed.count, reversed.rows, "closedBeforeOpened", "cycle");
  leftOut.addAll(before.count, before.rows, "outsidePeriod", "stages");
  return stages.map(({ stage, count, days }) => ({
    stage: nameOf(stage),
    passages: count,
    meanDays: finiteOf(days),
  }));
}

function casesOf({ numbers, rows }: TableColumns, leftOut: Notes["leftOut"]): NonNullable<Figures["cases"]> {
  const { cases, resolved, open, meanHours, medianHours, reversed } = finishCases({
    opened: numbers("opened"),
    resolved: numbers("resolved"),
    rows,
  });
  if (reversed) leftOut.addAll(reversed.count, reversed.rows, "closedBeforeOpened", "cycle");
  return { count: cases, resolved, open, meanHours: finiteOf(meanHours), medianHours: finiteOf(medianHours) };
}
