/** The figures of a table other than deals, from what an engine has counted. */
import type { Settings } from "../decide/settings";
import type { LeftOutCounts } from "../leftOut";
import { hasPeriod } from "../period";
import { refuse } from "../refusal";
import type { DayRange, Figures } from "../result";
import type { Statistics } from "../statistics";
import { readCases } from "./cases";
import { readDeleted, readDoubles } from "./duplicates";
import type { Found } from "./found";
import { readLeads } from "./leads";
import { readOrders } from "./orders";
import { readRows } from "./rows";
import { readScores } from "./scores";
import { readSpellings, readStages } from "./stages";
import type { StatementAnswer } from "./statement";
import { headersOf, type EngineTable } from "./table";
import { readTouches } from "./touches";
import { giveUp } from "./trouble";

interface Reading {
  readonly answer: StatementAnswer;
  readonly settings: Settings;
  /** True where the statements were printed. */
  readonly isAssumed: boolean;
  readonly leftOut: LeftOutCounts;
  readonly days: DayRange;
}

export function readOther(table: EngineTable, { answer, settings, isAssumed, leftOut, days }: Reading): Found {
  const { kind, fields, name } = table;
  const counts = readRows(answer, `${kind}.rows`, leftOut, days);
  let { rows } = counts;
  if (answer.has(`${kind}.doubles`)) {
    const all = readDoubles(answer, kind).rows;
    const deleted = readDeleted(answer, kind, name);
    leftOut.addAll(deleted, [], "deleted");
    leftOut.addAll(all - rows - deleted, [], "duplicate");
    rows = all;
  }
  if (counts.used === 0)
    return refuse(hasPeriod(settings) ? { is: "wrongPeriod", file: name } : { is: "nothingUsed", file: name, rows });
  const found = (figures: Figures, statistics: Statistics = {}, currency?: string): Found => ({
    rows,
    figures,
    statistics,
    currency,
    outcome: undefined,
  });
  switch (kind) {
    case "leads": {
      const amounts = answer.has("leads.won")
        ? answer
            .rows("deals.outcomes")
            .reduce((sum, row) => sum + answer.count("deals.outcomes", row, "with_amount"), 0)
        : 0;
      const sources = readLeads(answer, { isConverted: fields.has("converted"), hasAmounts: amounts > 0 });
      return sources ? found({ sources }) : refuse({ is: "noJoin", file: name });
    }
    case "touches":
      return found({ attribution: readTouches(answer, name, counts.used, leftOut) });
    case "stages": {
      const [spelling] = isAssumed ? readSpellings(answer) : [];
      if (spelling) return giveUp({ is: "spellings", words: spelling });
      return found({ stages: readStages(answer, leftOut) });
    }
    case "orders": {
      const period = { first: counts.first ?? 0, last: counts.last ?? 0 };
      const { values, tables } = readOrders(answer, name, period, settings, leftOut);
      return found({ customers: values }, { customers: tables }, settings.currency);
    }
    case "scores": {
      const [header = ""] = headersOf(table)("score");
      const { values, tables } = readScores(answer, { file: name, header, asked: settings.scores ?? {} }, leftOut);
      const [scores, ...otherScores] = tables;
      return found({ scores: values }, { ...(scores && { scores }), ...(otherScores.length > 0 && { otherScores }) });
    }
    case "cases":
      return found({ cases: readCases(answer, leftOut) });
    case "deals":
      return giveUp({ is: "otherTable", table: name });
  }
}
