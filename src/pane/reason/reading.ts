/** How the steps of an answer read in a language: names, numbers by their unit, and lists. */
import { formattedAnswer } from "../../catalogue/formattedAnswer";
import { unitOf, type AnyDefinition } from "../../catalogue/define";
import type { Tables } from "../../catalogue/words";
import { stepOf } from "../../catalogue/steps/names";
import type { LineNotation } from "../../catalogue/steps/lines";
import type { TermName } from "../../catalogue/steps/term";
import { utcOfSerial } from "../../core/numbers/calendar";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { isolated } from "../../language/isolates";
import type { Language } from "../../language/languages";
import { cellDateFormat, numberFormat } from "../../language/numbers";
import { noFigure } from "../../language/noFigure";
import type { Locale } from "../locale";

/** ROI for CRMROI: the name of the answer in its formula. */
const short = (id: string): string => id.replace(/^CRM/, "");

export function readingOf(definition: AnyDefinition & { readonly id: string }, locale: Locale): LineNotation {
  const { language, answer, reason } = locale;
  const table = answer.tables[language][definition.id as keyof Tables] as
    | { readonly columns: Readonly<Record<string, string>>; readonly labels?: Readonly<Record<string, string>> }
    | undefined;
  const textOf = (name: TermName): string => {
    switch (name.kind) {
      case "parameter":
        return (answer.parameters[name.key] ?? name.key).replaceAll("_", " ");
      case "step":
        return reason.steps[name.key];
      case "column":
        return table?.columns[name.key] ?? name.key;
      case "label":
        return (table?.labels?.[name.key] ?? name.key).replace(/\{\w+\}/g, "…");
      case "answer":
        return short(definition.id);
    }
  };
  return {
    nameOf: (name) => isolated(textOf(name)),
    figure: (value, of) => figureOf(value, formatOf(of, definition), language),
    separator: language === "en" ? ", " : "; ",
    median: reason.median,
    ordinal: (value) => count(value, language),
    rest: (left) => fillIsolated(reason.rest, { count: count(left, language) }),
  };
}

type Format = ReturnType<typeof stepOf>["unit"] | "label" | "text";

function formatOf(name: TermName | undefined, definition: AnyDefinition): Format {
  if (name === undefined) return "figure";
  if (name.kind === "step") return stepOf(name.key).unit;
  const { returns, parameters } = definition;
  if (name.kind === "parameter") return unitOf(parameters[name.key]) ?? "figure";
  if (typeof returns === "string") return returns;
  return name.kind === "column" ? (returns[name.key]?.unit ?? "figure") : "figure";
}

/** Below this, digits after the decimal sign would be lost, so that leading zeros aren't counted. */
const small = 0.01;

/** A number inside a formula: rates in percent, dates as dates, others with as many digits as it takes to follow. */
function figureOf(value: number, unit: Format, language: Language): string {
  if (!Number.isFinite(value)) return noFigure;
  if (unit === "date") return cellDateFormat(language).format(utcOfSerial(value));
  // Rounding errors of a sum that is 0 are shown as 0, without a sign.
  const size = Math.abs(value) < 1e-9 ? 0 : value;
  const isSmall = size !== 0 && Math.abs(size) < (unit === "ratePerPeriod" ? small / 100 : small);
  const digits = isSmall ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: decimals(size, unit) };
  const style = unit === "ratePerPeriod" ? ({ style: "percent" } as const) : {};
  return numberFormat(language, { ...style, ...digits }).format(size);
}

function decimals(value: number, unit: Format): number {
  if (!unit.startsWith("money")) return unit === "ratePerPeriod" ? 2 : 4;
  // The cents of a million make a column too wide for the pane.
  return Math.abs(value) < 1e6 ? 2 : 0;
}

/** The answer as the pane shows it elsewhere: a share in percent. */
export function answerIn(value: number, definition: AnyDefinition, language: Language): string {
  const { returns } = definition;
  return formattedAnswer(value, typeof returns === "string" ? returns : "figure", language);
}
