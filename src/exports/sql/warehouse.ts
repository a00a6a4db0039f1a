/**
 * The tables of an engine: which statements are asked, in rounds, because what one asks depends on what another has counted; and the
 * figures in their results. Where statements are printed for others to run, all are asked at once, under what the user says.
 */
import { finishedDeals } from "../dealFigures";
import type { DecidedOutcome } from "../decide/outcome";
import type { Settings } from "../decide/settings";
import { LeftOutCounts } from "../leftOut";
import { refuse } from "../refusal";
import { DayRange, type Figures, type ReadFile } from "../result";
import type { Statistics } from "../statistics";
import { hasPeriod } from "../period";
import { caseRows, caseStatements, middleStatements, readCases } from "./cases";
import { foundCell } from "./cells";
import { assumedMeaning, checkAssumed, foundMeaning, meaningOf, type MeantDeals } from "./dealMeaning";
import { dealsRelation, dealStatements, meaningStatement, rawDeals } from "./deals";
import { readDeals } from "./dealsRead";
import type { Found } from "./found";
import { doubleStatements, doubtsStatement, readDoubles, readDoubts } from "./duplicates";
import { leadKey, leadRows, leadStatements, readLeads } from "./leads";
import { orderRows, ordersRelation, orderStatements, orderWords, readOrders } from "./orders";
import { outcomeExpression } from "./outcomes";
import { readRows, type Rows } from "./rows";
import { readScores, scoreStatements } from "./scores";
import { readReading, readings, readSpellings, readStages, stageRows, stageWords, stageStatements } from "./stages";
import { Answer, written, type ResultRow, type Results, type Statement } from "./statement";
import { headersOf, type EngineTable } from "./table";
import { readTouches, touchRows, touchStatements, type DealsOfTouches } from "./touches";
import { giveUp } from "./trouble";
import { currencyWorth } from "./worth";

export interface EngineReading {
  readonly table: EngineTable;
  readonly rows: number;
  readonly read: ReadFile;
  readonly outcome: DecidedOutcome | undefined;
  readonly currency: string | undefined;
}

/** @param isAssumed true where the statements are printed, and nothing is known yet of the rows */
export class Warehouse {
  private readonly results = new Map<string, readonly ResultRow[]>();
  private readonly answer = new Answer(this.results);
  private readonly deals: EngineTable | undefined;

  constructor(
    private readonly tables: readonly EngineTable[],
    private readonly settings: Settings,
    private readonly isAssumed = false,
  ) {
    this.deals = tables.find(({ kind }) => kind === "deals");
    if (isAssumed && tables.some(({ kind }) => kind === "cases")) giveUp({ is: "cases" });
  }

  /** Rounds of statements; each is made after the results of those before are given. */
  *rounds(): Generator<readonly Statement[]> {
    for (const round of [this.firstOf, this.secondOf, this.thirdOf]) {
      const statements = this.tables.flatMap((table) =>
        round.call(this, table).map((each) => ({
          ...each,
          sql: written(each.sql, table.fields.dialect.hasNamedRelations),
        })),
      );
      if (statements.length > 0) yield statements;
    }
  }

  give(results: Results): void {
    for (const [key, rows] of results) this.results.set(key, rows);
  }

  private firstOf({ kind, fields }: EngineTable): readonly Statement[] {
    const doubles = fields.has("id") && kind !== "orders" && kind !== "scores" ? doubleStatements(kind, fields) : [];
    if (kind === "deals") {
      const outcome = this.isAssumed ? outcomeExpression(fields, this.meant().cases) : undefined;
      return [meaningStatement(fields, outcome), ...doubles];
    }
    if (kind === "stages") return [stageWords(fields), ...doubles];
    return kind === "orders" && fields.has("currency") ? [orderWords(fields)] : doubles;
  }

  /** What the choice of the others depends on: which reading of times holds, which days there are, which id is there twice. */
  private secondOf(table: EngineTable): readonly Statement[] {
    const { kind, fields } = table;
    switch (kind) {
      case "deals":
        return this.mayHaveDoubles(table) ? [doubtsStatement(kind, rawDeals(fields, this.meant()), fields)] : [];
      case "leads":
        return this.leadsOf(table).doubts;
      case "touches":
        return this.touchesOf(table).doubts;
      case "stages": {
        const { doubts, statements } = this.ofStages(table);
        return [...doubts, ...statements.filter(({ key }) => !this.isReading(key))];
      }
      case "orders":
        return [orderRows(this.ordersOf(table))];
      case "cases": {
        const { doubts, relation } = this.casesOf(table);
        return [...doubts, ...caseStatements(fields, relation)];
      }
      case "scores":
        return [];
    }
  }

  private thirdOf(table: EngineTable): readonly Statement[] {
    const { kind, fields } = table;
    const { settings } = this;
    switch (kind) {
      case "deals":
        return dealStatements(fields, this.relationOfDeals() ?? "");
      case "leads":
        return leadStatements(fields, this.leadsOf(table).relation, this.relationOfDeals());
      case "touches":
        if (!this.deals && hasPeriod(settings)) return refuse({ is: "noPeriod", file: table.name, table: kind });
        return touchStatements(fields, this.touchesOf(table).relation, this.dealsFor(table));
      case "stages": {
        const wanted = this.isAssumed ? readings : [readReading(this.answer)];
        return this.ofStages(table).statements.filter(({ key }) =>
          wanted.some((reading) => key === `stages.${reading}`),
        );
      }
      case "orders":
        return orderStatements(fields, this.ordersOf(table), this.orderDays(), settings);
      case "scores":
        return scoreStatements(fields, settings);
      case "cases":
        return middleStatements(fields, this.casesOf(table).relation, this.answer);
    }
  }

  private isReading(key: string): boolean {
    return readings.some((reading) => key === `stages.${reading}`);
  }

  private mayHaveDoubles({ kind, fields }: EngineTable): boolean {
    if (!fields.has("id") || kind === "orders" || kind === "scores") return false;
    return this.isAssumed || readDoubles(this.answer, kind).ids > 0;
  }

  private meant(): MeantDeals {
    if (!this.deals) return giveUp({ is: "noAnswer", statement: "deals.meaning" });
    return this.isAssumed
      ? assumedMeaning(this.deals, this.settings)
      : foundMeaning(this.deals, this.answer, this.settings);
  }

  private relationOfDeals(): string | undefined {
    if (!this.deals) return undefined;
    const meaning = meaningOf(this.meant(), this.mayHaveDoubles(this.deals), this.settings);
    return dealsRelation(this.deals.fields, meaning);
  }

  private dealsFor({ name, fields }: EngineTable): DealsOfTouches | undefined {
    const relation = this.relationOfDeals();
    if (relation === undefined) return fields.has("value") ? undefined : refuse({ is: "noJoin", file: name });
    const hasContacts = fields.has("contact") && this.deals?.fields.has("contact") === true;
    return fields.has("deal") || hasContacts ? { relation, hasContacts } : refuse({ is: "noJoin", file: name });
  }

  private leadsOf(table: EngineTable): Rows {
    const asked = { mayHaveDoubles: this.mayHaveDoubles(table), from: this.settings.from, to: this.settings.to };
    return leadRows(table.fields, leadKey(table, this.deals), asked);
  }

  private touchesOf(table: EngineTable): Rows {
    return touchRows(table.fields, this.mayHaveDoubles(table));
  }

  private casesOf(table: EngineTable): Rows {
    const asked = { mayHaveDoubles: this.mayHaveDoubles(table), from: this.settings.from, to: this.settings.to };
    return caseRows(table.fields, asked);
  }

  private ofStages(table: EngineTable): Pick<Rows, "doubts"> & { readonly statements: readonly Statement[] } {
    const asked = {
      mayHaveDoubles: this.mayHaveDoubles(table),
      spellings: this.isAssumed ? new Map<string, string>() : readSpellings(this.answer),
      from: this.settings.from,
      to: this.settings.to,
    };
    const { doubts, relation } = stageRows(table.fields, asked);
    return { doubts, statements: stageStatements(table.fields, relation, asked) };
  }

  private ordersOf(table: EngineTable): string {
    const counted = (column: string) =>
      this.answer.rows("orders.currencies").map((row) => ({
        word: foundCell(this.answer, "orders.currencies", row, column),
        count: this.answer.count("orders.currencies", row, "orders"),
      }));
    const words = table.fields.has("currency") && !this.isAssumed ? counted("currency") : undefined;
    return ordersRelation(table.fields, currencyWorth(table, words, this.settings).worth, this.settings);
  }

  private orderDays(): { readonly first: number; readonly last: number } {
    if (!this.isAssumed) {
      const { first = 0, last = 0 } = readRows(this.answer, "orders.rows", new LeftOutCounts(), new DayRange());
      return { first, last };
    }
    const { to } = this.settings;
    return to === undefined ? giveUp({ is: "noEnd" }) : { first: 0, last: to };
  }

  /** The figures of each table, deals first. Throws what is refused. */
  read(): readonly EngineReading[] {
    const order = [...this.tables].sort((a, b) => Number(b.kind === "deals") - Number(a.kind === "deals"));
    return order.map((table) => this.readOne(table));
  }

  private readOne(table: EngineTable): EngineReading {
    const leftOut = new LeftOutCounts();
    const [days, closings] = [new DayRange(), new DayRange()];
    const found =
      table.kind === "deals" ? this.readDeals(table, leftOut, days, closings) : this.readOther(table, leftOut, days);
    const before = table.leftOut ?? [];
    for (const { reason, count } of before) leftOut.addAll(count, [], reason);
    const rows = before.reduce((sum, { count }) => sum + count, found.rows);
    const used = rows - leftOut.whole;
    if (used <= 0) return refuse({ is: "nothingUsed", file: table.name, rows });
    const read = {
      figures: found.figures,
      statistics: found.statistics ?? {},
      leftOut: leftOut.list(),
      used,
      other: { footer: [], repeatedHeader: [] },
      period: days.range(),
      counted: (table.kind === "deals" ? closings : days).whole(),
    };
    return { table, rows, read, outcome: found.outcome, currency: found.currency };
  }

  private readDeals(table: EngineTable, leftOut: LeftOutCounts, days: DayRange, closings: DayRange): Found {
    const { answer, settings } = this;
    const found = foundMeaning(table, answer, settings);
    if (this.isAssumed) checkAssumed(this.meant(), found, answer);
    const { decided, currency } = found;
    const counted = readDeals(answer, table.fields, decided.isLostKnown, { leftOut, days, closings });
    const all = answer.rows("deals.meaning").reduce((sum, row) => sum + answer.count("deals.meaning", row, "deals"), 0);
    const deleted = this.deletedBefore(table);
    leftOut.addAll(deleted, [], "deleted");
    leftOut.addAll(all - counted.rows - deleted, [], "duplicate");
    const { won, lost } = counted.deals;
    if (won.deals + lost.deals === 0) {
      if (hasPeriod(settings)) return refuse({ is: "wrongPeriod", file: table.name });
      const [column = ""] = decided.by.slice(0, 1).flatMap(headersOf(table));
      return refuse({ is: "noOutcome", file: table.name, column, words: decided.words });
    }
    return {
      rows: all,
      outcome: decided,
      currency,
      ...finishedDeals(counted, table.recognised.isWithoutAmount, leftOut),
    };
  }

  /** Rows that are left out as deleted before one of those with the same id is chosen. Throws the refusal of an id that nothing decides. */
  private deletedBefore({ kind, name }: EngineTable): number {
    const key = `${kind}.doubts`;
    return this.answer.has(key) ? readDoubts(this.answer, key, name) : 0;
  }

  private readOther(table: EngineTable, leftOut: LeftOutCounts, days: DayRange): Found {
    const { answer, settings } = this;
    const { kind, fields, name } = table;
    const counts = readRows(answer, `${kind}.rows`, leftOut, days);
    let { rows } = counts;
    if (answer.has(`${kind}.doubles`)) {
      const all = readDoubles(answer, kind).rows;
      const deleted = this.deletedBefore(table);
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
        const [spelling] = this.isAssumed ? readSpellings(answer) : [];
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
}
