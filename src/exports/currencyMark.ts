import { currencySignIn } from "../language/currencyDisplay";
import { languages } from "../language/languages";

/** Names of a currency that the platform doesn't know as its sign. */
const others: Readonly<Record<string, readonly string[]>> = { TRY: ["TL"], IRR: ["﷼"] };

const known = new Map<string, ReadonlySet<string>>();

/** True if a sign or a code beside an amount can mean the currency. One sign can mean several: $ is used by many. */
export function isMarkOf(mark: string, currency: string): boolean {
  const marks = known.get(currency) ?? marksOf(currency);
  known.set(currency, marks);
  return marks.has(mark);
}

function marksOf(currency: string): ReadonlySet<string> {
  // In Canada the dollar of the United States is US$.
  const shown = [...languages, "en-CA"].flatMap((language) =>
    (["symbol", "narrowSymbol"] as const).flatMap((currencyDisplay) =>
      new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay })
        .formatToParts(0)
        .filter(({ type }) => type === "currency")
        .map(({ value }) => value.replace(/[\u200e\u200f]/g, "")),
    ),
  );
  const own = languages.map((language) => currencySignIn(language, currency));
  return new Set([currency, ...(others[currency] ?? []), ...own, ...shown]);
}
