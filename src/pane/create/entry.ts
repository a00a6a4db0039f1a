/** Converts what the reader has typed into figures for the plan, or names what is wrong with each field. */
import { liveShares } from "../../core/benefits/waves";
import type { Template } from "../../workbook";
import type { Figures, Line } from "../../workbook/figures";
import type { AmountSize } from "../../language/cellForm";
import { users as usersInput } from "../../workbook/inputs/company";
import { rate as rateInput } from "../../workbook/inputs/finance";
import { kinds as limits, ownLinesAllowed } from "../../workbook/inputs/limits";
import { usersInWaves } from "../../workbook/inputs/waves";
import { isWithin } from "../../workbook/inputs/values";
import { lineKinds, isPaidOnce, type LineKind } from "../../workbook/lines";
import type { Locale } from "../locale";
import { lineMeant, lineNamed } from "./catalogueLines";
import { currencies, meant } from "./currencies";
import { firstDayOf, fiscalOf } from "./firstYear";
import type { Entered } from "./liveAnswer";
import { isUntouched, type FormLine } from "./lines";
import { amountOf, isBlank, rateOf, resultOf, usersOf, type TypedText } from "./typed";
import { costOfUser, isTooLittle } from "./usersDoubt";
import { readWaves, type FormWave, type WaveFault, type Waves } from "./waves";
import type { CreateWords } from "./words";

/** The form's fields as typed. */
export interface FormEntry {
  readonly currency: string;
  readonly years: number;
  readonly firstYear: string;
  /** The month in which its years begin; the first one if absent. */
  readonly firstMonth?: number;
  readonly rate: TypedText;
  readonly users: TypedText;
  /** The number of users that the reader keeps although the costs are hardly theirs. */
  readonly usersKept?: number;
  readonly lines: readonly FormLine[];
  /** For the full workbook. */
  readonly waves?: readonly FormWave[];
  /** Units if it isn't said. */
  readonly amountsIn?: AmountSize;
}

export type Sentence = keyof CreateWords["wrong"];

export interface WrongLine {
  readonly label?: Sentence;
  /** The years whose amount is wrong, with the sentence of the first. */
  readonly years?: readonly number[];
  readonly amount?: Sentence;
}

export interface FormFaults {
  readonly currency?: Sentence;
  readonly firstYear?: Sentence;
  readonly rate?: Sentence;
  readonly users?: Sentence;
  readonly lines: ReadonlyMap<number, WrongLine>;
  /** The kinds with more lines of the user's own than there are places. */
  readonly tooMany: readonly LineKind[];
  readonly waves?: ReadonlyMap<number, readonly WaveFault[]>;
  /** The users of the waves, if those of the form are more or fewer. */
  readonly waveUsers?: number;
}

/** Rate, users, first year and any line may be left empty. */
export function readEntry(
  entry: FormEntry,
  template: Template,
  locale: Pick<Locale, "language" | "sheet" | "full" | "functions">,
): { readonly figures: Figures } | { readonly wrong: FormFaults } {
  const currency = meant(currencies(locale.language), entry.currency)?.code;
  const rate = isBlank(entry.rate) ? undefined : rateOf(entry.rate);
  const users = isBlank(entry.users) ? undefined : usersOf(entry.users);
  const first = firstDayOf(entry.firstYear, entry.firstMonth ?? 1);
  const fiscal = fiscalOf(entry.firstYear, entry.firstMonth);
  // Months and quarters are counted from the first day of year 1; year 0 is what is spent before.
  const start = fiscal && firstDayOf(String(fiscal.year), fiscal.month);
  const filled = entry.lines.filter((line) => isFilled(line, entry.years));
  const read = lineKinds.map((kind) => [kind, linesOf(filled, kind, entry.years, template, locale)] as const);
  const { lines, years, rate: typedRate } = entry;
  // What a user costs doesn't depend on waves.
  const soFar = enteredSoFar({ lines, years, rate: typedRate });
  const each = users !== undefined && users !== entry.usersKept ? soFar && costOfUser(soFar, users) : undefined;
  const [rateWrong, usersWrong] = [wrongRate(entry.rate), wrongUsers(entry.users)];
  const waves = template === "full" ? readWaves(entry.waves) : { waves: [] };
  const planned = "waves" in waves ? waves.waves : [];
  const inWaves = usersInWaves(planned);
  const wrong: FormFaults = {
    ...("wrong" in waves && { waves: waves.wrong }),
    ...(planned.length > 0 && users !== undefined && users !== inWaves && { waveUsers: inWaves }),
    ...(currency === undefined && { currency: "currency" }),
    ...(first === "wrong" && { firstYear: "firstYear" }),
    ...(rateWrong && { rate: rateWrong }),
    ...(usersWrong && { users: usersWrong }),
    ...(currency !== undefined && isTooLittle(each, currency) && { users: "usersMany" }),
    lines: new Map(filled.flatMap((line) => wrongLine(line, entry.years))),
    tooMany: read.flatMap(([kind, { own }]) => (own.length > ownLinesAllowed ? [kind] : [])),
  };
  if (currency === undefined || first === "wrong" || isAnyWrong(wrong)) return { wrong };
  const [[, costs], [, benefits]] = read as [(typeof read)[0], (typeof read)[0]];
  return {
    figures: {
      currency,
      years: entry.years,
      ...(fiscal && { fiscalYear: fiscal.year, ...(fiscal.month > 1 && { fiscalMonth: fiscal.month }) }),
      ...(entry.amountsIn && { amountsIn: entry.amountsIn }),
      ...(rate !== undefined && { discountRate: rate }),
      ...(users !== undefined && { users }),
      costs: costs.lines,
      benefits: benefits.lines,
      ...(costs.own.length > 0 && { ownCosts: costs.own.map((line) => withKind(line, template)) }),
      ...(benefits.own.length > 0 && { ownBenefits: benefits.own }),
      ...(template === "full" && asEntered(entry.years, planned)),
      ...(template === "full" && typeof start === "number" && { start }),
    },
  };
}

/**
 * The form's amounts are what arrives in each year, so the full workbook must not reduce them: the system is in use from the
 * start, by everybody. With waves, they are what arrives with everybody at work, and the waves say who is.
 */
export const asEntered = (years: number, waves: Waves = []): Pick<Figures, "goLive" | "waves" | "adoption"> => ({
  ...(waves.length > 0 ? { waves } : { goLive: 0 }),
  adoption: Array.from({ length: years }, () => 1),
});

/** A cost that is paid at the start alone is paid once, for the split of the total cost of ownership. */
const withKind = (line: OwnLine, template: Template): OwnLine & { readonly kind?: "oneOff" } => ({
  ...line,
  ...(template === "full" && isPaidOnce(line) && { kind: "oneOff" }),
});

const isAnyWrong = ({ lines, tooMany, ...fields }: FormFaults): boolean =>
  lines.size > 0 || tooMany.length > 0 || Object.keys(fields).length > 0;

/** Amounts beyond the years of the form don't count; the form says that they are there. */
const isFilled = (line: FormLine, years: number): boolean =>
  !isUntouched({ ...line, amounts: line.amounts.slice(0, years + 1) });

export const hasHiddenAmounts = (lines: readonly FormLine[], years: number): boolean =>
  lines.some(({ amounts }) => amounts.slice(years + 1).some((typed) => !isBlank(typed)));

/** By the line's id; empty if it can be read. */
export function wrongLine(
  { id, line, label, amounts }: FormLine,
  years: number,
): readonly (readonly [number, WrongLine])[] {
  const isNamed = label === undefined ? line !== undefined : label.trim() !== "";
  const sentences = wrongAmounts({ amounts }, years);
  const [first] = sentences.filter((sentence) => sentence !== undefined);
  if (isNamed && first === undefined) return [];
  const wrongYears = sentences.flatMap((sentence, year) => (sentence === undefined ? [] : [year]));
  const wrong: WrongLine = {
    ...(!isNamed && { label: "label" }),
    ...(first !== undefined && { years: wrongYears, amount: first }),
  };
  return [[id, wrong]];
}

const wrongAmounts = ({ amounts }: Pick<FormLine, "amounts">, years: number) =>
  amounts.slice(0, years + 1).map(wrongAmount);

export function wrongAmount(typed: TypedText | undefined): Sentence | undefined {
  if (!typed || isBlank(typed)) return undefined;
  const result = resultOf(typed);
  if (typeof result === "string") return result;
  const amount = amountOf(typed);
  if (amount === undefined) return "amount";
  return isWithin(limits.amount.allows, amount) ? undefined : "amountRange";
}

type OwnLine = Line & { readonly label: string };

/** The lines of the catalogue by their key, and those of the user's own: with another label, or a second one of the same label. */
function linesOf(
  lines: readonly FormLine[],
  kind: LineKind,
  years: number,
  template: Template,
  locale: Parameters<typeof readEntry>[2],
) {
  const known = new Map<string, Line>();
  const own: OwnLine[] = [];
  const others: OwnLine[] = [];
  for (const each of lines.filter((line) => line.kind === kind)) {
    const amounts = amountsOf(each, years);
    const label = each.label?.trim();
    const key = label === undefined ? each.line : lineMeant(label, kind, template, locale);
    if (key === undefined || known.has(key)) others.push({ label: label ?? "", amounts });
    else known.set(key, { amounts });
  }
  // A whole label comes before a word of one.
  for (const line of others) {
    const key = lineNamed(line.label, kind, template, locale);
    if (key === undefined || known.has(key)) own.push(line);
    else known.set(key, { amounts: line.amounts });
  }
  return { lines: Object.fromEntries(known), own };
}

export type Answered = Pick<FormEntry, "lines" | "years" | "rate" | "waves">;

/** What the live answer is made from; undefined if an amount, a wave or the rate can't be read. */
export function enteredSoFar(entry: Answered): Entered | undefined {
  const { lines, years, rate } = entry;
  const read = readWaves(entry.waves);
  if (unreadIn(entry) !== undefined || "wrong" in read) return undefined;
  const of = (kind: LineKind) => lines.filter((line) => line.kind === kind).map((line) => amountsOf(line, years));
  const live = read.waves.length > 0 ? liveShares(read.waves, years) : undefined;
  const arrives = (amounts: readonly number[]) => amounts.map((amount, year) => amount * (live?.[year] ?? 1));
  return {
    years,
    rate: isBlank(rate) ? undefined : rateOf(rate),
    costs: of("costs"),
    benefits: of("benefits").map(arrives),
  };
}

/** The first field of the answer that can't be read. */
export function unreadIn({
  lines,
  years,
  rate,
  waves,
}: Answered): { readonly line: FormLine; readonly year: number } | "rate" | "waves" | undefined {
  for (const line of lines) {
    const year = wrongAmounts(line, years).findIndex((sentence) => sentence !== undefined);
    if (year >= 0) return { line, year };
  }
  if ("wrong" in readWaves(waves)) return "waves";
  return wrongRate(rate) === undefined ? undefined : "rate";
}

export function wrongRate(typed: TypedText): Sentence | undefined {
  if (isBlank(typed)) return undefined;
  const rate = rateOf(typed);
  if (rate === undefined) return "rate";
  return isWithin(rateInput.field.allows, rate) ? undefined : "rateRange";
}

export function wrongUsers(typed: TypedText): Sentence | undefined {
  if (isBlank(typed)) return undefined;
  const users = usersOf(typed);
  return users !== undefined && isWithin(usersInput.field.allows, users) ? undefined : "users";
}

/** Blank years are 0. */
export const amountsOf = ({ amounts }: FormLine, years: number): readonly number[] =>
  Array.from({ length: years + 1 }, (_, year) => {
    const typed = amounts[year];
    return (typed && amountOf(typed)) ?? 0;
  });
