/**
 * The tables of an engine: which statements are asked, in rounds, because what one asks depends on what another has counted; and the
 * figures in their results. Where statements are printed for others to run, all are asked at once, under what the user says.
 */
import { finishedDeals } from "../dealFigures";
import type { DecidedOutcome } from "../decide/outcome";
import type { Settings } from "../decide/settings";
import { LeftOutCounts } from "../leftOut";
import { refuse } from "../refusal";
import { DayRange, type ReadFile } from "../result";
import { hasPeriod } from "../period";
import { caseRows, caseStatements, middleStatements } from "./cases";
import { foundCell } from "./cells";
import { assumedMeaning, checkAssumed, foundMeaning, meaningOf, type MeantDeals } from "./dealMeaning";
import { dealsRelation, dealStatements, meaningStatement, rawDeals } from "./deals";
import { readDeals } from "./dealsRead";
import type { Found } from "./found";
import { doubleStatements, doubtsStatement, readDoubles, readDeleted } from "./duplicates";
import { leadKey, leadRows, leadStatements } from "./leads";
import { orderRows, ordersRelation, orderStatements, orderWords } from "./orders";
import { readOther } from "./otherRead";
import { outcomeExpression } from "./outcomes";
import { readRows, type UsableRows } from "./rows";
import { scoreStatements } from "./scores";
import { readReading, readings, readSpellings, stageRows, stageWords, stageStatements } from "./stages";
import { StatementAnswer, written, type ResultRow, type Results, type Statement } from "./statement";
import { headersOf, type EngineTable } from "./table";
import { touchRows, touchStatements, type DealsOfTouches } from "./touches";
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
  private readonly answer = new StatementAnswer(this.results);
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

  private leadsOf(table: EngineTable): UsableRows {
    const asked = { mayHaveDoubles: this.mayHaveDoubles(table), from: this.settings.from, to: this.settings.to };
    return leadRows(table.fields, leadKey(table, this.deals), asked);
  }

  private touchesOf(table: EngineTable): UsableRows {
    return touchRows(table.fields, this.mayHaveDoubles(table));
  }

  private casesOf(table: EngineTable): UsableRows {
    const asked = { mayHaveDoubles: this.mayHaveDoubles(table), from: this.settings.from, to: this.settings.to };
    return caseRows(table.fields, asked);
  }

  private ofStages(table: EngineTable): Pick<UsableRows, "doubts"> & { readonly statements: readonly Statement[] } {
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
    const { answer, settings, isAssumed } = this;
    const leftOut = new LeftOutCounts();
    const [days, closings] = [new DayRange(), new DayRange()];
    const found =
      table.kind === "deals"
        ? this.readDeals(table, leftOut, days, closings)
        : readOther(table, { answer, settings, isAssumed, leftOut, days });
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
    const deleted = readDeleted(answer, table.kind, table.name);
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
}
