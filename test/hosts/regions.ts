import type { Language } from "../../src/language/languages";

/** Where a language's readers mostly are, as LibreOffice names it. */
export const usualRegions: Readonly<Record<Language, string>> = { en: "en-US", tr: "tr-TR", fa: "fa-IR", fi: "fi-FI" };
