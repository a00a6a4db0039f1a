/** An option of a comparison: a model, its figures and its flows, as values of a file or as links to the cells of this workbook. */
import type { Content } from "../../grid/draft";
import {
  above,
  dash,
  differs,
  equal,
  literal,
  minus,
  native,
  plus,
  when,
  type Expression,
} from "../../grid/expression";
import type { Value } from "../../grid/value";
import type { Lookup } from "../../formula/lookup";
import type { AmountSize } from "../../language/cellForm";
import { noFigure } from "../../language/noFigure";
import { amountsInOf } from "../model/amountsIn";
import { masterState } from "../model/masterState";
import { isSample } from "../model/isSample";
import { nameOf, type Key } from "../model/names";
import { partOf, rowOf } from "../model/parts";
import { linker, numberOf, reader, type FigureReader, type ModelReading } from "./reading";
import { yearOneFigures } from "./yearOneFigures";

export const flowKeys = ["benefits", "costs", "spent"] as const;
export type FlowKey = (typeof flowKeys)[number];

/** Figures that a model has itself; a dash where it has none. */
export const figureKeys = [
  "currency",
  "years",
  "start",
  "fiscalYear",
  "fiscalMonth",
  "rate",
  "users",
  "tax",
  "losses",
  "timing",
  "prices",
  "risk",
  "avoided",
  "tco",
  "tcoUser",
  "peakModel",
  "npvModel",
  "low",
  "baseCase",
  "high",
  "evidence",
  "isSample",
  "state",
  "isThere",
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** Where a model was read; a workbook's own models have no file. */
export interface OptionSource {
  readonly file: string;
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256?: string;
  /** The number in the model's names. */
  readonly model: number;
}

export interface Option {
  /** Different from those of the other options. */
  readonly name: string;
  readonly source: OptionSource;
  readonly years: number;
  readonly currency: string;
  /** What the summary of its model shows amounts in. */
  readonly amountsIn: AmountSize;
  /** What its benefits are additional to; a model shows it alone where it counts avoided costs, and so replaces what is there. */
  readonly against: "nothing" | "present" | undefined;
  readonly figures: Readonly<Record<FigureKey, Content>>;
  /** From year 0; null where the model has no number. */
  readonly flows: Readonly<Record<FlowKey, readonly Content[]>>;
}

/** The names that a model has lost, if it can't be compared without them. */
export interface Lost {
  readonly lost: readonly string[];
}

export function optionOf(name: string, source: OptionSource, reading: ModelReading): Option | Lost {
  const { model, look } = reading;
  const keys = flowNames(reading);
  const needed = [...new Set<Key>([...neededKeys, ...Object.values(keys)])];
  const lost = needed.filter((key) => partOf(model, key, look) === undefined);
  if (lost.length > 0) return { lost: lost.map((key) => nameOf(model.number, key)) };
  const years = (partOf(model, "net", look)?.area.columns ?? 1) - 1;
  const read = reader(reading);
  return {
    name,
    source,
    years,
    currency: String(rowOf(model, "currency", look)[0] ?? ""),
    amountsIn: amountsInOf(look.book.names, model),
    against: numberOf(rowOf(model, "legacyCost", look)[0]) ? "present" : undefined,
    figures: figuresOf(reading, read, { years, needed }),
    flows: {
      benefits: read.years(keys.benefits, years, keys.taxed),
      costs: read.years(keys.costs, years),
      spent: read.years(keys.spent, years),
    },
  };
}

const neededKeys = [
  "net",
  "currency",
  "rate",
  "users",
  "npv",
  "tco",
  "tcoUser",
  "checks",
] as const satisfies readonly Key[];

/**
 * In the full workbook: after scenario, risk and tax; costs are before tax. Its first version had no tax by year, and models of
 * version 2 that were made before tax was taken from profit have costs after it: `taxed`, by which benefits are then too low.
 */
function flowNames({ model, look }: ModelReading): Readonly<Record<FlowKey, Key> & { taxed?: Key }> {
  if (model.template === "sheet") return { benefits: "benefits", costs: "costs", spent: "costs" };
  const isTaxed =
    numberOf(rowOf(model, "tax", look)[0]) !== undefined || partOf(model, "taxedCosts", look) !== undefined;
  return isTaxed
    ? { benefits: "taxedBenefits", costs: "costsAfter", spent: "costsAfter", taxed: "taxedCosts" }
    : { benefits: "benefitsAfter", costs: "costsAfter", spent: "costsAfter" };
}

interface Parts {
  readonly years: number;
  /** The names without which the model can't be compared. */
  readonly needed: readonly Key[];
}

function figuresOf(reading: ModelReading, read: FigureReader, { years, needed }: Parts): Option["figures"] {
  const { model, look, own, words, as } = reading;
  const link = linker(reading);
  const isFull = model.template === "full";
  const ofFull = (key: Key) => (isFull ? read.number(key) : noFigure);
  return {
    currency: read.text("currency"),
    // A reader may insert a column into a model.
    years: as === "values" ? years : native("IFERROR", minus(native("COLUMNS", link("net")), 1), dash),
    ...yearOneFigures(reading, read),
    rate: read.number("rate"),
    users: read.number("users"),
    tax: isFull ? read.orZero("tax") : 0,
    losses: isFull ? losses(reading, read) : 1,
    timing: isFull ? timing(reading, read) : 0,
    prices: isFull ? prices(reading, read) : noFigure,
    risk: isFull ? words.choices.risk.after : words.choices.risk.before,
    avoided: isFull ? read.orZero("legacyCost") : noFigure,
    tco: read.number("tco"),
    tcoUser: read.number("tcoUser"),
    peakModel: ofFull("peak"),
    npvModel: read.number("npv"),
    low: ofFull("case_low"),
    baseCase: ofFull("case_base"),
    high: ofFull("case_high"),
    evidence: ofFull("evidence"),
    isSample: isSample(model, look, own) ? 1 : 0,
    state: state(reading),
    isThere:
      as === "values"
        ? 1
        : when(native("ISERROR", needed.map((key) => native("ROWS", link(key))).reduce(plus)), literal(0), literal(1)),
  };
}

/**
 * How a loss counts for tax, by its place among the choices: with the company's other profit (1), carried forward (2) or lost (3).
 * Without a tax rate it is 1 and so is it in a workbook that was made before the choice.
 */
function losses({ model, look, own, as }: ModelReading, read: FigureReader): Content {
  const { carriedForward, lost } = own.full.choices.losses;
  const [word] = rowOf(model, "losses", look);
  if (as === "values") {
    const [tax] = rowOf(model, "tax", look);
    return (numberOf(tax) ?? 0) <= 0 ? 1 : word === carriedForward ? 2 : word === lost ? 3 : 1;
  }
  const [chosen, rate] = [read.text("losses"), read.orZero("tax")];
  if (!isLink(chosen) || !isLink(rate)) return 1;
  return when(above(rate, 0), when(equal(chosen, carriedForward), 2, when(equal(chosen, lost), 3, 1)), 1);
}

const isLink = (content: Content): content is Expression => typeof content === "object" && content !== null;

/** 1 if a model discounts at mid-year or pays tax after its last year; the comparison has whole years and no column for that. */
function timing({ model, look, own, as }: ModelReading, read: FigureReader): Content {
  const { discounting, settled } = own.full.choices;
  const wordOf = (key: Key) => rowOf(model, key, look)[0];
  const tax = numberOf(wordOf("tax")) ?? 0;
  if (as === "values")
    return wordOf("discounting") === discounting.midYear || (tax > 0 && wordOf("taxSettled") === settled.yearLater)
      ? 1
      : 0;
  const [moment, payment, rate] = [read.text("discounting"), read.text("taxSettled"), read.orZero("tax")];
  if (!isLink(moment) || !isLink(payment)) return 0;
  const isLater = isLink(rate) ? native("AND", above(rate, 0), equal(payment, settled.yearLater)) : literal(0);
  return when(native("OR", equal(moment, discounting.midYear), isLater), 1, 0);
}

/** The model's word for nominal or real, in the comparison's language. */
function prices({ model, look, own, words, as }: ModelReading, read: FigureReader): Content {
  const { nominal, real } = own.full.choices.bases;
  const { prices: said } = words.choices;
  if (as === "values") {
    const [word] = rowOf(model, "basis", look);
    return word === nominal ? said.nominal : word === real ? said.real : noFigure;
  }
  const word = read.text("basis");
  if (typeof word !== "object" || word === null) return noFigure;
  return when(equal(word, nominal), said.nominal, when(equal(word, real), said.real, dash));
}

function state(reading: ModelReading): Content {
  const { model, look, own, states, as } = reading;
  if (as === "values") {
    const says = masterState(rowOf(model, "checks", look)[0], own);
    return says === "hold" ? states.ok : says === "warn" ? states.look : states.check;
  }
  const says = linker(reading)("checks");
  const isDoubt = differs(native("SUBSTITUTE", says, own.sheet.lookAt, ""), says);
  return native(
    "IFERROR",
    when(equal(says, own.sheet.checksHold), states.ok, when(isDoubt, states.look, states.check)),
    states.check,
  );
}

/** The values of a workbook's cells, for options that are links. */
export const outsideOf =
  (look: Lookup) =>
  (reference: string): Value | undefined => {
    const located = look.locate(reference, { sheet: "", row: 0, column: 0 });
    if (!located) return undefined;
    const values = look.values(located);
    return located.area.rows * located.area.columns === 1 ? (values[0]?.[0] ?? null) : values;
  };
