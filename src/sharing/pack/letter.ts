/** A short text for a mail, with the workbook or the page attached. */
import { type Language, directionOf, languageNames } from "../../language/languages";
import { currencyInText } from "../../language/amountText";
import { fill, fillIsolated } from "../../language/fill";
import { years } from "../../language/formatted";
import type { ModelFigures } from "../../workbook/model/figures";
import type { Audience } from "../audience";
import { assumptions, cashLine, checksLines, decisionLines, rangeLine, timing, verdict } from "./basis";
import { headlinesFor, type Recipient } from "./headlines";

export interface Letter {
  readonly subject: string;
  /** Lines of plain text. */
  readonly body: string;
}

export interface Attached {
  readonly audience: Audience;
  readonly workbookLanguage: Language;
}

export function letter(model: ModelFigures, recipient: Recipient, { audience, workbookLanguage }: Attached): Letter {
  const { pack, language } = recipient;
  // Unicode isolates keep an English word in order in a Persian sentence; in other languages they aren't needed.
  const say = directionOf(language) === "rtl" ? fillIsolated : fill;
  const headlines = headlinesFor(recipient, model);
  const first = (["roi", "payback"] as const).flatMap((key) => {
    const headline = headlines.find((each) => each.key === key && each.isKnown);
    return headline ? [`${pack.short[key]} ${headline.value}`] : [];
  });
  const lines = headlines.map(({ label, value, details }) => `• ${label} – ${[value, ...details].join(" · ")}`);
  const paragraphs = [
    say(pack.opening[audience === "reader" ? "page" : "workbook"], {
      years: years(model.years, language),
      currency: currencyInText(model.currency, language),
    }),
    ...(model.isSample ? [pack.sample] : []),
    ...decisionLines(model, recipient),
    ...[verdict(model, recipient)].filter((line) => line !== undefined),
    lines.join("\n"),
    ...(model.tax ? [`${pack.assumed.title}: ${assumptions(model, recipient)}`] : []),
    ...(model.isMidYear ? [timing(model, recipient)] : []),
    ...[cashLine(model, recipient), rangeLine(model, recipient)].filter((line) => line !== undefined),
    ...checksLines(model, recipient),
    ...(audience === "reader" ? [] : [pack.opens[audience]]),
    ...(workbookLanguage === language ? [] : [say(pack.otherLanguage, { language: languageNames[workbookLanguage] })]),
  ];
  return {
    subject: say(pack.subject, { figures: first.join(" · ") }).trim(),
    body: `${paragraphs.join("\n\n")}\n`,
  };
}
