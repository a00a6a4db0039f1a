import { reference } from "./reference";
import { languageOf, spoken } from "./spoken";

/** Until the pane has its Excel host, the page beside the workbook is a reference of the functions. */
function show(locale: string): void {
  const language = languageOf(locale);
  const words = spoken(language);
  document.documentElement.lang = language;
  document.documentElement.dir = language === "fa" ? "rtl" : "ltr";
  document.title = words.page.title;
  document.body.replaceChildren(reference(language, words));
}

// Opened outside Excel, or where Microsoft's library can't be had, the page speaks the browser's language.
if (typeof Office === "undefined") show(navigator.language);
else void Office.onReady(({ host }) => show(host ? Office.context.displayLanguage : navigator.language));
