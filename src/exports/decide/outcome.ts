/**
 * What a deal became: by its flags, else by the words of its outcome, else by those of its stage. A won flag alone says who won, not who
 * lost: lost needs a closed flag, a lost flag or a word for it. The worksheet functions follow the same rule for words.
 */
import { flagOf, meansClosed, wordMeaning } from "../../catalogue/outcomes";
import type { Meaning } from "../../core/sales/outcomes";
import { fold } from "../../language/fold";
import { decimalSigns, valueOf } from "../../language/separators";
import { writtenAmount } from "../../language/writtenAmount";
import { columnsOf } from "../evidence";
import { keptText } from "../keptText";
import type { Recognised } from "../mapping";
import { refuse, type CountedWord } from "../refusal";
import type { Field } from "../tables";
import { flagReader, type WordsByColumn } from "./flags";
import type { Settings } from "./settings";

export type RowOutcome = Meaning | "deleted" | "outcomeConflict" | "unclearOutcome";

/** A word of a column of outcomes, what it was taken for, and whether we knew it. */
export interface OutcomeWord extends CountedWord {
  readonly meaning: Meaning | "deleted";
  readonly isKnown: boolean;
}

export interface DecidedOutcome {
  /** Which columns decide, the first before the others. */
  readonly by: readonly Field[];
  readonly words: readonly OutcomeWord[];
  readonly isLostKnown: boolean;
  /** Which kinds of columns decide: with one form, a row has one outcome. */
  readonly form: string;
  readonly of: (cells: readonly string[]) => RowOutcome;
}

/** Of so many spellings the meaning is kept. */
const mostSpellings = 10_000;

const deletedWord = /^(?:deleted|silindi|silinmiş|poistettu|حذف شده)$/;
const openWord =
  /^(?:open|in progress|new|pending|on hold|active|abierta|offen|açık|devam ediyor|yeni|beklemede|avoin|avoinna|uusi|kesken|باز|جدید|در جریان|در حال بررسی)$/;

export function decideOutcome(
  file: string,
  recognised: Recognised,
  headers: readonly string[],
  evidence: WordsByColumn,
  settings: Settings,
): DecidedOutcome {
  const at = (field: Field): number | undefined => columnsOf(recognised, field)[0];
  const wordsOf = (field: Field): readonly CountedWord[] => evidence.words.get(at(field) ?? -1)?.counted() ?? [];

  // A column of outcomes with flags only is a won flag.
  const isFlagColumn = (words: readonly CountedWord[]) =>
    words.length > 0 && words.every(({ word }) => flagOf(word) !== undefined);
  const outcomeIsFlag = at("won") === undefined && isFlagColumn(wordsOf("outcome"));
  const [won, closed, lost] = [outcomeIsFlag ? at("outcome") : at("won"), at("closedFlag"), at("lostFlag")];
  const hasFlags = won !== undefined && (closed !== undefined || lost !== undefined);
  const wordField =
    at("outcome") !== undefined && !outcomeIsFlag ? "outcome" : at("stage") === undefined ? undefined : "stage";
  const isOverfull = wordField && evidence.words.get(at(wordField) ?? -1)?.isOverfull;
  if (wordField && isOverfull && !hasFlags)
    return refuse({
      is: "manyWords",
      file,
      column: headers[at(wordField) ?? -1] ?? "",
      count: wordsOf(wordField).length,
    });

  const meanings = new Map<string, OutcomeWord>();
  const meaningsByCell = new Map<string, OutcomeWord | null>();
  const fields = (["outcome", "stage"] as const).filter(
    (field) => at(field) !== undefined && !(field === "outcome" && outcomeIsFlag),
  );
  const saysOutcome = (field: Field) => !(field === "stage" && (hasFlags || wordField === "outcome"));
  for (const field of fields.filter(saysOutcome))
    for (const each of wordsOf(field)) meanings.set(fold(each.word), meant(each, settings));
  const words = [...meanings.values()];
  if (!hasFlags && wordField) {
    const unclear = words.filter(({ word, isKnown }) => !isKnown && (meansClosed(word) || /^\d+$/.test(word.trim())));
    if (unclear.length > 0)
      return refuse({ is: "unclearOutcome", file, column: headers[at(wordField) ?? -1] ?? "", words: unclear });
  }
  const [wonDate, lostDate, probability, active] = [at("wonDate"), at("lostDate"), at("probability"), at("active")];
  const isOdoo = recognised.vendor === "odoo";
  const flag = flagReader();
  const wordMeant = (cells: readonly string[], field: "outcome" | "stage"): OutcomeWord | undefined => {
    const column = at(field);
    if (column === undefined || !saysOutcome(field)) return undefined;
    const cell = cells[column] ?? "";
    const known = meaningsByCell.get(cell);
    if (known !== undefined) return known ?? undefined;
    const key = fold(cell);
    const found = key === "" ? undefined : (meanings.get(key) ?? meant({ word: cell.trim(), count: 0 }, settings));
    if (meaningsByCell.size < mostSpellings) meaningsByCell.set(keptText(cell), found ?? null);
    return found;
  };
  const isFilled = (cells: readonly string[], column: number | undefined): boolean =>
    column !== undefined && (cells[column] ?? "").trim() !== "";
  const isPercent = (cells: readonly string[], wanted: number): boolean => {
    const digits = probability === undefined ? "" : (writtenAmount(cells[probability] ?? "")?.digits ?? "");
    return digits !== "" && decimalSigns.some((sign) => valueOf(digits, sign) === wanted);
  };
  const isStageOutcome = !recognised.traps.includes("stageIsNoOutcome");
  /** Where the column that decides is blank, the stage decides if it can. */
  const byStageAlone = (cells: readonly string[]): RowOutcome | undefined => {
    const cell = cells[at("stage") ?? -1]?.trim() ?? "";
    if (!isStageOutcome) return "unclearOutcome";
    if (cell === "") return undefined;
    const { meaning, isKnown } = meant({ word: cell, count: 1 }, settings);
    return !isKnown && meansClosed(cell) ? "unclearOutcome" : meaning === "open" ? undefined : meaning;
  };
  /** What columns beside the words say: two meanings if they contradict each other. */
  const bySigns = (cells: readonly string[]): Set<Meaning> => {
    const signs = new Set<Meaning>();
    if ((isOdoo && isPercent(cells, 100)) || isFilled(cells, wonDate)) signs.add("won");
    const isArchived = isOdoo && active !== undefined && !flag(cells, active);
    if ((isArchived && isPercent(cells, 0)) || isFilled(cells, lostDate)) signs.add("lost");
    return signs;
  };
  const hasSigns = isOdoo || wonDate !== undefined || lostDate !== undefined;
  const of = (cells: readonly string[]): RowOutcome => {
    const own = wordMeant(cells, "outcome");
    const word = own ?? wordMeant(cells, "stage");
    if (word?.meaning === "deleted") return "deleted";
    if (won !== undefined && flag(cells, won))
      return closed !== undefined && !flag(cells, closed) ? "outcomeConflict" : "won";
    if (flag(cells, lost)) return "lost";
    const isUnsaid = hasFlags
      ? [won, closed, lost].every((column) => !isFilled(cells, column))
      : wordField === "outcome" && won === undefined && !own;
    const unsaid = isUnsaid ? byStageAlone(cells) : undefined;
    if (unsaid) return unsaid;
    if (won !== undefined && closed !== undefined) return flag(cells, closed) ? "lost" : "open";
    // A flag that says no and a word that says won can't both be right.
    if (won !== undefined && word?.meaning === "won") return "outcomeConflict";
    if (own && (own.meaning !== "open" || own.isKnown)) return own.meaning;
    if (!hasSigns && won === undefined) return word?.meaning ?? "open";
    // The stage of an open word is where a deal stood when it was won or lost.
    const signs = bySigns(cells);
    if (word && word.meaning !== "open") signs.add(word.meaning);
    if (signs.size > 1 || (won !== undefined && signs.has("won"))) return "outcomeConflict";
    return [...signs][0] ?? "open";
  };
  const isByWordsAlone =
    won === undefined && lost === undefined && wonDate === undefined && lostDate === undefined && !isOdoo;
  const isDecided = words.some(({ meaning }) => meaning === "won" || meaning === "lost");
  if (isByWordsAlone && wordField && !isDecided)
    return refuse({ is: "noOutcome", file, column: headers[at(wordField) ?? -1] ?? "", words });
  const isLostKnown =
    closed !== undefined ||
    lost !== undefined ||
    lostDate !== undefined ||
    (isOdoo && active !== undefined) ||
    words.some(({ meaning }) => meaning === "lost") ||
    settings.outcomes?.lost !== undefined ||
    // Words that are all known would say lost if a deal were; beside a won flag, a stage tells only where a deal stood.
    ((wordField === "outcome" || won === undefined) && words.length > 0 && words.every(({ isKnown }) => isKnown));
  const by = (["won", "closedFlag", "lostFlag", "outcome", "stage", "wonDate", "lostDate"] as const).filter(
    (field) => at(field) !== undefined && (field !== "stage" || saysOutcome(field)),
  );
  const form = `${String(outcomeIsFlag)} ${String(hasFlags)} ${wordField ?? ""}`;
  return { by, words, isLostKnown, form, of };
}

function meant({ word, count }: CountedWord, { outcomes }: Settings): OutcomeWord {
  const key = fold(word);
  const named = (["won", "lost", "open"] as const).find((meaning) =>
    outcomes?.[meaning]?.some((each) => fold(each) === key),
  );
  if (named) return { word, count, meaning: named, isKnown: true };
  if (deletedWord.test(key)) return { word, count, meaning: "deleted", isKnown: true };
  const known = wordMeaning(word);
  return { word, count, meaning: known ?? "open", isKnown: known !== undefined || openWord.test(key) };
}
