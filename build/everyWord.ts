/** Every word the product says, by owner and language. */
import { languages, type Language } from "../src/language/languages";
import { locales } from "../src/locales";
import { catalogueWords } from "../src/locales/catalogue";
import { taskpane as fa } from "../src/locales/fa/taskpane";
import { taskpane as fi } from "../src/locales/fi/taskpane";
import { taskpane as tr } from "../src/locales/tr/taskpane";
import { taskpane as en } from "../src/taskpane/words";
import { words as workbench } from "../src/workbench/words";

const taskpane = { en, tr, fa, fi } as const;

const said = (language: Language) => {
  const { template, workbook, sharing, pane } = locales[language];
  return {
    ...catalogueWords[language],
    template,
    workbook,
    sharing,
    pane,
    taskpane: taskpane[language],
    workbench: workbench[language],
  };
};

type Owner = keyof ReturnType<typeof said>;

export const everyWord = Object.fromEntries(languages.map((language) => [language, said(language)])) as Readonly<
  Record<Language, Readonly<Record<Owner, object>>>
>;

export const owners = Object.keys(everyWord.en) as readonly Owner[];

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
