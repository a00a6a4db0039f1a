/** What the cells of deals mean on an engine: found in what it has counted, or assumed where the statements are printed for others. */
import { flagOf } from "../../catalogue/outcomes";
import { fold } from "../../language/fold";
import { checkFlags } from "../decide/flags";
import { decideOutcome, type DecidedOutcome } from "../decide/outcome";
import type { Settings } from "../decide/settings";
import { columnsOf } from "../evidence";
import type { CountedWord } from "../refusal";
import { fields as holds, type Field } from "../tables";
import { foundCell, textOf } from "./cells";
import type { DealMeaning } from "./deals";
import { allCombinations, cellName, countedWords, decidingFields, outcomeCases, type OutcomeCase } from "./outcomes";
import type { StatementAnswer, ResultRow } from "./statement";
import type { EngineTable } from "./table";
import { giveUp } from "./trouble";
import { currencyWorth, type Worth } from "./worth";

const key = "deals.meaning";

export interface MeantDeals {
  readonly decided: DecidedOutcome;
  readonly cases: readonly OutcomeCase[];
  readonly deleted: DealMeaning["deleted"];
  readonly worth: Worth;
  readonly currency: string | undefined;
}

/** From the combinations of cells that there are. */
export function foundMeaning(table: EngineTable, answer: StatementAnswer, settings: Settings): MeantDeals {
  const rows = answer.rows(key).map((row) => ({ row, count: answer.count(key, row, "deals") }));
  const fields = decidingFields(table.fields);
  const wordsOf = (field: Field, name: string): readonly CountedWord[] =>
    table.fields.has(field) ? rows.map(({ row, count }) => ({ word: answer.text(key, row, name), count })) : [];
  const words = new Map(fields.map((field) => [field, wordsOf(field, cellName(field))] as const));
  const decided = decide(table, words, settings);
  const cases = outcomeCases(
    rows.map(({ row }) => cellsOf(answer, fields, row)),
    decided,
    columnIn(table),
  );
  const currencies = table.fields.has("currency")
    ? rows.map(({ row, count }) => ({ word: foundCell(answer, key, row, "currency"), count }))
    : [];
  const isAsked = table.fields.has("deleted") && !table.fields.isAssumed;
  const deleted = isAsked ? rows.map(({ row }) => foundCell(answer, key, row, "deleted")) : [];
  const isDeleted = (cell: string) => flagOf(fold(textOf(cell))) === true;
  return {
    decided,
    cases,
    deleted: [...new Set(deleted)].filter(isDeleted),
    ...currencyWorth(table, currencies, settings),
  };
}

const cellsOf = (
  answer: StatementAnswer,
  fields: ReturnType<typeof decidingFields>,
  row: ResultRow,
): OutcomeCase["cells"] =>
  Object.fromEntries(fields.map((field) => [field, foundCell(answer, key, row, cellName(field))]));

const columnIn =
  ({ recognised }: EngineTable) =>
  (field: Field): number | undefined =>
    columnsOf(recognised, field)[0];

function decide(
  { name, recognised, headers }: EngineTable,
  words: ReadonlyMap<Field, readonly CountedWord[]>,
  settings: Settings,
): DecidedOutcome {
  const byColumn = new Map(
    [...words].flatMap(([field, counted]) =>
      columnsOf(recognised, field)
        .slice(0, 1)
        .map((column) => [column, countedWords(counted)] as const),
    ),
  );
  const evidence = { words: byColumn };
  for (const [field] of words)
    if (holds[field] === "flag")
      for (const column of columnsOf(recognised, field).slice(0, 1))
        checkFlags(name, column, headers[column] ?? "", evidence);
  return decideOutcome(name, recognised, headers, evidence, settings);
}

/** From what the user says: words for won and lost, the currency, the rates. */
export function assumedMeaning(table: EngineTable, settings: Settings): MeantDeals {
  const own = Object.values(settings.outcomes ?? {}).flat();
  const fields = decidingFields(table.fields);
  const hasFlags = table.fields.has("won") && (table.fields.has("closedFlag") || table.fields.has("lostFlag"));
  const hasWords = table.fields.has("outcome") || table.fields.has("stage");
  if (!hasFlags && hasWords && own.length === 0 && !table.fields.has("won")) return giveUp({ is: "noWords" });
  const counted = own.map((word) => ({ word, count: 1 }));
  const words = new Map(
    fields.flatMap((field) => (field === "outcome" || field === "stage" ? [[field, counted] as const] : [])),
  );
  const decided = decide(table, words, settings);
  const cases = outcomeCases(allCombinations(fields, own), decided, columnIn(table));
  return { decided, cases, deleted: undefined, ...currencyWorth(table, undefined, settings) };
}

/** Refuses cells that the printed statements took for something else than our rule does now that all of them are known. */
export function checkAssumed(assumed: MeantDeals, found: MeantDeals, answer: StatementAnswer): void {
  const rows = answer.rows(key);
  rows.forEach((row, i) => {
    const [taken, real] = [answer.text(key, row, "outcome"), found.cases[i]];
    if (real && real.outcome !== taken)
      giveUp({
        is: "otherOutcome",
        word: Object.values(real.cells)
          .filter((cell) => cell !== "")
          .join(", "),
        meaning: real.outcome,
      });
  });
  for (const [word, value] of found.worth.byWord) {
    const taken = assumed.worth.byWord.get(word) ?? assumed.worth.others;
    if (taken !== value) giveUp({ is: "otherOutcome", word, meaning: String(value) });
  }
}

export const meaningOf = (
  { cases, deleted, worth }: MeantDeals,
  mayHaveDoubles: boolean,
  { from, to }: Settings,
): DealMeaning => ({ cases, deleted, worth, mayHaveDoubles, from, to });
