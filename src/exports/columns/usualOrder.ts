import type { Language } from "../../language/languages";
import { isDateOrder, type DateOrder } from "./dateForms";

/**
 * The order of day, month and year where the reader lives. English alone doesn't say whether the month or the day comes first; a
 * country does.
 * @param locale the tag of the reader's country and language, such as en-GB
 */
export function usualOrder(language: Language | undefined, locale: string | undefined): DateOrder | undefined {
  const tag =
    language === undefined ? locale : language !== "en" ? language : locale?.startsWith("en") ? locale : undefined;
  if (tag === undefined || tag === "en") return undefined;
  const parts = new Intl.DateTimeFormat(tag, { calendar: "gregory" }).formatToParts();
  const order = parts.map(({ type }) => ({ day: "d", month: "m", year: "y" })[type as "day"] ?? "").join("");
  return isDateOrder(order) ? order : undefined;
}
