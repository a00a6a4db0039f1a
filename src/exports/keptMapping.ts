/** What was said of an export's columns and words, kept for the next one with the same header. */
import { wordMeanings, withoutEmpty, type ReaderAnswers } from "./answers";
import { nameOf } from "./figureNames";
import { headerKey } from "./headerKey";

/** Not what a file's cells decide: the same columns may have other dates, signs and letters the next time. */
export type KeptMapping = Pick<ReaderAnswers, "crm" | "map" | "outcomes" | "scores">;

export const fingerprintOf = (headers: readonly string[]): string => headers.map(headerKey).join("|");

/** Without words that hold an address of a person, and nothing of a file whose headers do; undefined where nothing is left. */
export function mappingIn(
  { crm, map, outcomes, scores }: ReaderAnswers,
  headers: readonly string[],
): KeptMapping | undefined {
  if (headers.some((header) => nameOf(header) !== header)) return undefined;
  const words =
    outcomes && withoutEmpty((meaning) => (outcomes[meaning] ?? []).filter((word) => nameOf(word) === word));
  const hasWords = words && wordMeanings.some((meaning) => words[meaning]);
  const mapping = {
    ...(crm && { crm }),
    ...(map && { map }),
    ...(hasWords && { outcomes: words }),
    ...(scores && { scores }),
  };
  return Object.keys(mapping).length > 0 ? mapping : undefined;
}
