/** What a reader says of an export because it doesn't show it; later answers join those before. */
import type { Settings } from "./decide/settings";
import type { TableKind } from "./tables";

export type ReaderAnswers = Pick<
  Settings,
  "crm" | "map" | "encoding" | "dates" | "decimal" | "currency" | "rates" | "outcomes" | "scores"
>;

/** Earlier answers stay; words and columns are added to those of before. */
export function withAnswer(before: ReaderAnswers, answer: ReaderAnswers): ReaderAnswers {
  return {
    ...before,
    ...answer,
    ...(answer.map && { map: { ...before.map, ...joinedColumns(before.map, answer.map) } }),
    ...(answer.outcomes && { outcomes: joinedWords(before.outcomes, answer.outcomes) }),
  };
}

function joinedColumns(before: ReaderAnswers["map"], answer: NonNullable<ReaderAnswers["map"]>): ReaderAnswers["map"] {
  return Object.fromEntries(
    (Object.keys(answer) as TableKind[]).map((table) => [
      table,
      { columns: { ...before?.[table]?.columns, ...answer[table]?.columns } },
    ]),
  );
}

export const wordMeanings = ["won", "lost", "open"] as const;
export type WordMeaning = (typeof wordMeanings)[number];

function joinedWords(
  before: ReaderAnswers["outcomes"],
  answer: NonNullable<ReaderAnswers["outcomes"]>,
): NonNullable<ReaderAnswers["outcomes"]> {
  const again = new Set(wordMeanings.flatMap((meaning) => answer[meaning] ?? []));
  return withoutEmpty((meaning) => [
    ...(before?.[meaning] ?? []).filter((word) => !again.has(word)),
    ...(answer[meaning] ?? []),
  ]);
}

/** An empty list would say that nothing is lost; an absent one says that nobody knows. */
export const withoutEmpty = (
  wordsOf: (meaning: WordMeaning) => readonly string[],
): NonNullable<ReaderAnswers["outcomes"]> =>
  Object.fromEntries(
    wordMeanings.flatMap((meaning) => {
      const words = wordsOf(meaning);
      return words.length > 0 ? [[meaning, words] as const] : [];
    }),
  );
