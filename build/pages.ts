/** The pages of the site that need no script: the front page in all languages, support and privacy in each. */
import { element, escapedText } from "../src/hosts/xlsx/package/element";
import { fill } from "../src/language/fill";
import { directionOf, languageNames, languages, type Language } from "../src/language/languages";
import { locales } from "../src/locales";
import { pageAddress } from "../src/taskpane/pageAddress";
import { licencesFile } from "./licences";

export interface Page {
  readonly filename: string;
  readonly language: Language;
  /** HTML, as the body is. */
  readonly title: string;
  readonly body: string;
}

type Kind = Parameters<typeof pageAddress>[0];

const product = "CRM ROI for Excel";
const frontPage = "index.html";
/** With the file's name, because not every server looks for one in a folder. */
const workbenchPage = "workbench/index.html";
const microsoftStatement = "https://privacy.microsoft.com/privacystatement";

export const pages = (): readonly Page[] => [
  front(),
  ...languages.flatMap((language) => [
    inLanguage("support", language, support(language)),
    inLanguage("privacy", language, privacy(language)),
  ]),
];

function front(): Page {
  const sections = languages.map((language) => {
    const { purpose, workbench } = locales[language].site;
    return element(
      "section",
      { lang: language, dir: directionOf(language) },
      element("h2", escapedText(languageNames[language])),
      paragraph(purpose),
      element("p", element("strong", link(workbenchPage, workbench))),
      element("p", joined([...otherPages(["support", "privacy"], language), licences(language)])),
    );
  });
  return {
    filename: frontPage,
    language: "en",
    title: product,
    body: element("main", element("h1", product), ...sections),
  };
}

function inLanguage(kind: Kind, language: Language, content: string): Page {
  const title = escapedText(locales[language].site[kind].title);
  const others = languages.filter((each) => each !== language);
  const translations = others.map((each) =>
    element(
      "a",
      { href: pageAddress(kind, each), hreflang: each, lang: each, dir: directionOf(each) },
      escapedText(languageNames[each]),
    ),
  );
  const beside = [
    element("a", { href: frontPage, dir: "ltr" }, product),
    ...otherPages([kind === "support" ? "privacy" : "support"], language),
    licences(language),
  ];
  return {
    filename: pageAddress(kind, language),
    language,
    title,
    body: [
      element("nav", translations.join(" ")),
      element("main", element("h1", title), content),
      element("footer", beside.join(" ")),
    ].join("\n"),
  };
}

function support(language: Language): string {
  const answers = Object.values(locales[language].site.support.answers);
  const terms = answers.flatMap(({ question, answer }) => [
    element("dt", withCode(question)),
    element("dd", withCode(answer)),
  ]);
  return element("dl", ...terms);
}

function privacy(language: Language): string {
  const { calculated, kept, requests, statement } = locales[language].site.privacy;
  const linked = fill(escapedText(requests), { statement: link(microsoftStatement, statement) });
  return [paragraph(calculated), paragraph(kept), element("p", linked)].join("\n");
}

const otherPages = (kinds: readonly Kind[], language: Language): readonly string[] =>
  kinds.map((kind) => link(pageAddress(kind, language), locales[language].pane.settings[kind]));

const licences = (language: Language): string => link(licencesFile, locales[language].pane.settings.licences);

const paragraph = (text: string): string => element("p", escapedText(text));
const link = (href: string, text: string): string => element("a", { href }, escapedText(text));
const joined = (links: readonly string[]): string => links.join(" · ");

/** What stands in backticks becomes code. */
const withCode = (text: string): string =>
  escapedText(text).replace(/`([^`]+)`/g, (_, code: string) => element("code", code));
