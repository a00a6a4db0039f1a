import type { PagesBeside } from "../pane/settings/Settings";

/** The page of the site in a language. The manifest and the stores link to those in English. */
export const pageAddress: PagesBeside = (page, language) =>
  language === "en" ? `${page}.html` : `${page}.${language}.html`;
