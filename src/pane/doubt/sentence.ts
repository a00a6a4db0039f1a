import { fillIsolated } from "../../language/fill";
import { isolated } from "../../language/isolates";
import type { Language } from "../../language/languages";
import type { Doubt } from "../../language/typedNumber";
import { writtenTyped } from "../../language/writtenNumber";
import type { DoubtWords } from "./words";

/** What a field says of a number that can be read in more than one way. */
export function doubtSentence(text: string, { readings, isDay }: Doubt, words: DoubtWords, language: Language): string {
  const key = readings.length === 0 ? "fieldOnlyDay" : isDay ? "fieldDay" : "field";
  const written = readings.map((each) => writtenTyped(each, language));
  return fillIsolated(words[key], { text: text.trim(), readings: eitherOf(written, language) });
}

/** The same where the field has a button for each reading. */
export function askedSentence(text: string, doubt: Doubt, words: DoubtWords, language: Language): string {
  const { readings, isDay } = doubt;
  if (isDay || readings.length === 0) return doubtSentence(text, doubt, words, language);
  const written = readings.map((each) => writtenTyped(each, language));
  return fillIsolated(words.asked, { text: text.trim(), readings: eitherOf(written, language) });
}

/** 12,5 veya 125. */
export function eitherOf(written: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "disjunction" }).format(written.map(isolated));
}
