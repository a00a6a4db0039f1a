import { languages } from "../language/languages";

/** Names of a currency that the platform doesn't know as its sign. */
const others: Readonly<Record<string, readonly string[]>> = { TRY: ["TL"], IRR: ["ریال", "﷼"] };

/** Whether a sign or a code beside an amount may stand for the currency: $ may for each of several. */
export function isMarkOf(mark: string, currency: string): boolean {
  if (mark === currency || others[currency]?.includes(mark)) return true;
  // In Canada the dollar of the United States is US$.
  return [...languages, "en-CA"].some((language) =>
    (["symbol", "narrowSymbol"] as const).some((currencyDisplay) =>
      new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay })
        .formatToParts(0)
        .some(({ type, value }) => type === "currency" && value.replace(/[\u200e\u200f]/g, "") === mark),
    ),
  );
}
