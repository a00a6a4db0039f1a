import { languages } from "../src/language/languages";
import { everyWord, owners, texts } from "./everyWord";
import { markdown } from "./markdown";
import { referenceWords } from "./referenceWords";

/** docs/words.md: every text in four columns, so that a reader can compare the languages. */
export function wordsPage(): string {
  const { page, table, prose } = markdown("ltr");
  return page([
    "# Words side by side",
    "All that functions, workbooks, pane, workbench, the command line and the site's pages say, in all four languages.",
    ...owners.flatMap((section) => {
      const said = languages.map((language) => ({ language, words: texts(everyWord[language][section]) }));
      const paths = [...texts(everyWord.en[section]).keys()];
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
