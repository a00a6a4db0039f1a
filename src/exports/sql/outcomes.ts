/** What a deal became: our own rule decides for each combination of cells that there is, and SQL looks it up. */
import { flagWords } from "../../catalogue/outcomes";
import { meanings } from "../../core/sales/outcomes";
import { fold } from "../../language/fold";
import type { DecidedOutcome, RowOutcome } from "../decide/outcome";
import type { CountedWord } from "../refusal";
import type { Field } from "../tables";
import { isCell, textOf } from "./cells";
import type { Fields } from "./fields";
import { noMoment } from "./moments";

/** Fields that decide, as far as a table has them. */
const deciding = [
  "won",
  "closedFlag",
  "lostFlag",
  "outcome",
  "stage",
  "wonDate",
  "lostDate",
  "probability",
  "active",
] as const;
type Deciding = (typeof deciding)[number];

const isFlag = (field: Field): boolean =>
  ["won", "closedFlag", "lostFlag", "active", "deleted", "converted"].includes(field);

/** A flag as 1 or 0; another text stays as it is. */
export function flagText({ dialect, text }: Fields, field: Field): string {
  const lower = `lower(${text(field)})`;
  const listed = (value: boolean) => flagWords(value).map(dialect.literal).join(", ");
  return `case when ${lower} in (${listed(true)}) then '1' when ${lower} in (${listed(false)}) then '0' else ${text(field)} end`;
}

export const decidingFields = ({ has }: Pick<Fields, "has">): readonly Deciding[] => deciding.filter(has);

/** The cells that decide, by names of their own. */
export function outcomeCells(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(
    decidingFields(fields).map((field) => {
      if (field === "wonDate" || field === "lostDate")
        return [cellName(field), `case when ${fields.moment(field).fault} = ${noMoment} then '' else '1' end`];
      return [cellName(field), isFlag(field) && fields.isAssumed ? flagText(fields, field) : fields.cell(field)];
    }),
  );
}

export const cellName = (field: Deciding): string => `o_${field.toLowerCase()}`;

/** A combination of cells, by field, and what a deal with it became. */
export interface OutcomeCase {
  readonly cells: Readonly<Partial<Record<Deciding, string>>>;
  readonly outcome: RowOutcome;
}

/** Fields without those that make no difference to whether a deal became this. */
function distinguishing(
  fields: readonly Deciding[],
  cases: readonly OutcomeCase[],
  meaning: RowOutcome,
): readonly Deciding[] {
  const isEnough = (some: readonly Deciding[]) => {
    const known = new Map<string, boolean>();
    return cases.every(({ cells, outcome }) => {
      const key = JSON.stringify(some.map((field) => cells[field] ?? ""));
      const found = known.get(key) ?? outcome === meaning;
      known.set(key, found);
      return found === (outcome === meaning);
    });
  };
  // A stage has the most different words.
  const order = [...fields].sort((a, b) => Number(b === "stage") - Number(a === "stage"));
  return order.reduce((kept, field) => {
    const without = kept.filter((each) => each !== field);
    return isEnough(without) ? without : kept;
  }, fields);
}

/** Stands for every word that isn't listed; no text is this. */
const anyOther = "\u0000";

/**
 * Whether a deal became this, as a condition over those cells that tell; undefined if no combination of them means it. Of cells that aren't
 * listed two may hold: won is asked first.
 */
export function conditionOf(fields: Fields, cases: readonly OutcomeCase[], meaning: RowOutcome): string | undefined {
  if (!cases.some(({ outcome }) => outcome === meaning)) return undefined;
  const own = distinguishing(decidingFields(fields), cases, meaning);
  const word = own.find((field) => field === "stage") ?? own[0];
  const others = own.filter((field) => field !== word);
  const isOneOf = (field: Deciding, texts: readonly string[]): string => {
    const name = cellName(field);
    if (!texts.includes(anyOther)) return isCell(fields.dialect, name, texts);
    const listed = new Set(cases.map(({ cells }) => cells[field] ?? ""));
    const not = [...listed].filter((text) => !texts.includes(text));
    return `${name} not in (${not.map(fields.dialect.literal).join(", ")})`;
  };
  /** Cases that differ in the word alone. */
  const groups = new Map<string, { readonly cells: OutcomeCase["cells"]; readonly byWord: Map<string, boolean> }>();
  for (const { cells, outcome } of cases) {
    const key = JSON.stringify(others.map((field) => cells[field] ?? ""));
    const group = groups.get(key) ?? { cells, byWord: new Map<string, boolean>() };
    groups.set(key, group);
    group.byWord.set(word === undefined ? "" : (cells[word] ?? ""), outcome === meaning);
  }
  const conditions = [...groups.values()].flatMap(({ cells, byWord }) => {
    const words = [...byWord].filter(([, isMeant]) => isMeant).map(([text]) => text);
    if (words.length === 0) return [];
    const rest = others.map((field) => isOneOf(field, [cells[field] ?? ""]));
    const isWhatever = word === undefined || (others.length > 0 && words.length === byWord.size);
    return [[...rest, ...(isWhatever ? [] : [isOneOf(word, words)])].join(" and ") || "1 = 1"];
  });
  return conditions.length === 1 ? conditions.join("") : conditions.map((each) => `(${each})`).join(" or ");
}

/** What deals became, other than open, in the order in which it is asked. */
const meaningsOf = (cases: readonly OutcomeCase[]): readonly RowOutcome[] =>
  [...new Set(cases.map(({ outcome }) => outcome))]
    .filter((outcome) => outcome !== "open")
    .sort((a, b) => Number(b === "won") - Number(a === "won") || (a < b ? -1 : 1));

/** True if no combination of cells leaves its deals out. */
export const isEveryMeant = (cases: readonly OutcomeCase[]): boolean =>
  cases.every(({ outcome }) => meanings.some((each) => each === outcome));

/** The outcome as an expression over the cells; what isn't listed is open. */
export function outcomeExpression(fields: Fields, cases: readonly OutcomeCase[]): string {
  const whens = meaningsOf(cases).map(
    (meaning) => `when ${conditionOf(fields, cases, meaning) ?? "1 = 0"} then '${meaning}'`,
  );
  return whens.length === 0 ? "'open'" : `case ${whens.join(" ")} else 'open' end`;
}

/** What our rule makes of each combination. @param columnOf the place of a field's cell in a row of the rule */
export const outcomeCases = (
  combinations: readonly OutcomeCase["cells"][],
  decided: DecidedOutcome,
  columnOf: (field: Deciding) => number | undefined,
): readonly OutcomeCase[] =>
  combinations.map((cells) => {
    const row: string[] = [];
    for (const field of deciding) {
      const column = columnOf(field);
      if (column !== undefined) row[column] = textOf(cells[field] ?? "").trim();
    }
    return { cells, outcome: decided.of(Array.from(row, (cell: string | undefined) => cell ?? "")) };
  });

/** Every combination of these words, of flags that are set, unset or blank, and of dates that are there or not. */
export function allCombinations(
  fields: readonly Deciding[],
  words: readonly string[],
): readonly OutcomeCase["cells"][] {
  return fields.reduce<readonly OutcomeCase["cells"][]>(
    (found, field) => {
      const texts =
        field === "outcome" || field === "stage"
          ? [...words, "", anyOther]
          : field === "probability"
            ? ["100", "0", ""]
            : field === "wonDate" || field === "lostDate"
              ? ["1", ""]
              : ["1", "0", ""];
      return found.flatMap((cells) => texts.map((text) => ({ ...cells, [field]: text })));
    },
    [{}],
  );
}

/** Words that an engine has counted, in the form in which the rule for outcomes takes the words of a column. */
export function countedWords(words: readonly CountedWord[]): {
  readonly isOverfull: boolean;
  readonly counted: () => readonly CountedWord[];
} {
  const byKey = new Map<string, { word: string; count: number }>();
  for (const { word, count } of words) {
    const key = fold(word);
    if (key === "") continue;
    const found = byKey.get(key);
    if (found) found.count += count;
    else byKey.set(key, { word: word.trim(), count });
  }
  const counted = [...byKey.values()].sort((a, b) => b.count - a.count);
  return { isOverfull: false, counted: () => counted };
}
