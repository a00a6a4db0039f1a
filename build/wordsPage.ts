import { languages } from "../src/catalogue/words";
import { catalogueWords, type CatalogueWords } from "../src/locales/catalogue";
import { markdown } from "./markdown";
import { referenceWords } from "./referenceWords";

/** Every word of the functions in four columns, for a reader of all four languages. */
export function wordsPage(): string {
  const { page, table, prose } = markdown("ltr");
  const sections = Object.keys(catalogueWords.en) as (keyof CatalogueWords)[];
  return page([
    "# Words side by side",
    "What each function says, takes, answers and refuses with, in all four languages.",
    ...sections.flatMap((section) => {
      const said = languages.map((language) => ({ language, words: texts(catalogueWords[language][section]) }));
      const paths = [...texts(catalogueWords.en[section]).keys()];
      return [
        `## ${section}`,
        table(
          ["key", ...languages.map((language) => referenceWords[language].language)],
          paths.map((path) => [
            `\`${path}\``,
            ...said.map(({ language, words }) => {
              const text = prose(words.get(path) ?? "");
              return language === "fa" ? `<span dir="rtl">${text}</span>` : text;
            }),
          ]),
        ),
      ];
    }),
  ]);
}

/** Every text by its path, such as "faults.missing". */
export function texts(words: object, path = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const here = path === "" ? key : `${path}.${key}`;
      if (typeof value === "string") return [[here, value]];
      return typeof value === "object" && value !== null ? [...texts(value, here)] : [];
    }),
  );
}
