/** What a board reads before the figures: the verdict, the assumptions, the range, cash alone, and the checks. */
import { currencyInText } from "../../language/amountText";
import { fill, fillIsolated } from "../../language/fill";
import { count, percent, years } from "../../language/formatted";
import { numberFormat } from "../../language/numbers";
import { listed } from "../../language/lists";
import { directionOf } from "../../language/languages";
import { cashSentence } from "../../workbook/model/cashOnly";
import type { ModelFigures } from "../../workbook/model/figures";
import { amountIn, type Recipient } from "./headlines";

/** Unicode isolates keep an English word in order in a Persian sentence; in other languages they aren't needed. */
const sayIn = ({ language }: Recipient) => (directionOf(language) === "rtl" ? fillIsolated : fill);

/** By NPV, or by ROI without a rate; undefined without either. */
export function verdict({ numbers, checks, years: horizon }: ModelFigures, recipient: Recipient): string | undefined {
  const measure = numbers.npv ?? numbers.roi;
  if (measure === undefined) return undefined;
  const { verdict: words } = recipient.pack;
  if (checks === "fail") return words.open;
  return sayIn(recipient)(measure >= 0 ? words.pays : words.loses, { years: years(horizon, recipient.language) });
}

/** What is to be decided and what the owner advises, where it is typed. */
export function decisionLines({ about }: ModelFigures, recipient: Recipient): readonly string[] {
  const { rows } = recipient.full;
  const lines = (["decision", "recommendation"] as const).map((key) => ({ label: rows[key], says: about[key] }));
  return lines.flatMap(({ label, says }) => (says === "" ? [] : [`${label}: ${isolated(says, recipient)}`]));
}

/** A reader's own words may run the other way. */
const isolated = (says: string, recipient: Recipient): string => sayIn(recipient)("{says}", { says });

export function assumptions(model: ModelFigures, recipient: Recipient): string {
  const { numbers, years: horizon, users, currency } = model;
  const { language, pack } = recipient;
  const { assumed } = pack;
  const say = sayIn(recipient);
  const { rate } = numbers;
  return listed(
    [
      rate === undefined ? assumed.noRate : say(assumed.rate, { rate: percent(rate, language) }),
      ...taxWords(model, recipient),
      years(horizon, language),
      ...(users === undefined ? [] : [say(assumed.users, { users: count(users, language) })]),
      say(assumed.currency, { currency: currencyInText(currency, language) }),
    ],
    language,
  );
}

/** The words of the workbook's own line about its basis; none without a tax rate. */
function taxWords({ tax }: ModelFigures, { language, full }: Recipient): readonly string[] {
  if (!tax) return [];
  const { afterTax, losses, settledLater, writtenOff } = full.summary;
  const rate = numberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(100 * tax.rate);
  return [
    fill(afterTax, { rate }),
    losses[tax.losses],
    ...(tax.isLate ? [settledLater] : []),
    ...(tax.isWrittenOff ? [writtenOff] : []),
  ];
}

/** From where the years are discounted. */
export const timing = ({ isMidYear }: ModelFigures, { pack }: Recipient): string =>
  isMidYear ? pack.page.midYear : pack.page.basis;

export function rangeLine(model: ModelFigures, recipient: Recipient): string | undefined {
  const { range } = model;
  if (!range) return undefined;
  const { pack } = recipient;
  const amount = amountIn(model, recipient);
  const says = sayIn(recipient)(pack.range.says, { low: amount(range.low), high: amount(range.high) });
  return range.isFromStart ? `${says} ${pack.range.fromStart}` : says;
}

/** NPV and ROI in cash alone, from a full workbook. */
export function cashLine(model: ModelFigures, recipient: Recipient): string | undefined {
  const { cash, numbers } = model;
  const { language, full } = recipient;
  const says = cash && cashSentence(cash, numbers, amountIn(model, recipient), full, language);
  return says === undefined || directionOf(language) === "rtl" ? says : says.replace(/[\u2060\u2066-\u2069]/g, "");
}

/** What the checks say, each that isn't OK by its name. */
export function checksLines({ checks, open }: ModelFigures, { pack }: Recipient): readonly string[] {
  const named = (state: "fails" | "look") => open.filter((check) => check.state === state).map(({ says }) => says);
  const [failing, looking] = [named("fails"), named("look")];
  const lines = [
    ...(failing.length > 0 ? [`${pack.checks.failing} ${failing.join(" • ")}`] : []),
    ...(looking.length > 0 ? [`${pack.checks.looking} ${looking.join(" • ")}`] : []),
  ];
  return lines.length > 0 ? lines : [pack.checks[checks]];
}
