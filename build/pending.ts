/**
 * Words without a translation yet. A language's files contain them in English with a mark that names the language, so that
 * translators find them and readers see that they aren't finished.
 */
import { languages, type Language } from "../src/language/languages";
import { everyWord, texts } from "./everyWord";

export type Translation = Exclude<Language, "en">;
export const translations = languages.filter((language) => language !== "en");

/** Excel's argument names may contain only letters and underscores. */
export function pendingText(path: string, english: string, language: Translation): string {
  return path.startsWith("parameters.") ? `EN_${english}` : `⟨en→${language}⟩ ${english}`;
}

export function isPending(path: string, text: string): boolean {
  return path.startsWith("parameters.") ? text.startsWith("EN_") : text.startsWith("⟨en→");
}

/** Every text of a language by its path. */
export const textsOf = (language: Language): ReadonlyMap<string, string> => texts(everyWord[language]);

/** The paths of all pending words, such as "tr.functions.CRMROI.says". */
export function pendingWords(words: Readonly<Record<Language, object>> = everyWord): readonly string[] {
  return translations.flatMap((language) =>
    [...texts(words[language])].flatMap(([path, text]) => (isPending(path, text) ? [`${language}.${path}`] : [])),
  );
}

/** The reason why `npm run build` refuses, if it does: only a draft may contain pending words. */
export function whyNotBuilt(
  { draft = false }: { readonly draft?: boolean },
  { mode }: { readonly mode?: string },
  pending: () => readonly string[] = pendingWords,
): string | undefined {
  const [first, ...others] = mode === "production" && !draft ? pending() : [];
  if (first === undefined) return undefined;
  return `${others.length + 1} words wait for their translation, such as ${first}; npm run check lists them. A draft can be built all the same: npm run build -- --env draft`;
}
