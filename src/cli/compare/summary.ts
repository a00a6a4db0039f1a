/** What the command prints of a comparison: the ranks, and every rate at which two options are worth the same. */
import { isFault } from "../../core/fault";
import { ranks } from "../../core/returns/alternatives";
import { presentValue } from "../../core/returns/presentValue";
import { net, type Series } from "../../core/numbers/series";
import { money, percent } from "../../language/formatted";
import { crossovers } from "../../workbook/comparison/crossovers";
import type { Option } from "../../workbook/comparison/option";
import { yearOneText } from "../../workbook/comparison/yearOneFigures";
import type { Reader } from "../reader";

const numbersOf = (contents: readonly unknown[]): Series =>
  contents.map((content) => (typeof content === "number" ? content : 0));

interface Found {
  /** The sheet has no conflict. */
  readonly isRanked: boolean;
  /** Year 1 of one option begins before that of another. */
  readonly beginsApart: boolean;
}

export function summary(
  options: readonly Option[],
  { isRanked, beginsApart }: Found,
  reader: Reader,
): readonly string[] {
  const flows = options.map(({ flows }) => net({ benefits: numbersOf(flows.benefits), costs: numbersOf(flows.costs) }));
  return [
    ...ranking(options, flows, isRanked, reader),
    ...(beginsApart ? [starts(options, reader)] : []),
    ...worthTheSame(options, flows, reader),
  ];
}

function starts(options: readonly Option[], { say, words, language, plain }: Reader): string {
  const each = options.map(({ name, figures }) => `${name}: ${yearOneText(figures, words.sheet, language)}`);
  return say(words.commandLine.compare.starts, { each: plain(each.join("; ")) });
}

function ranking(
  options: readonly Option[],
  flows: readonly Series[],
  isRanked: boolean,
  { say, words, language }: Reader,
): readonly string[] {
  const { compare: says } = words.commandLine;
  const [rates, years] = [
    new Set(options.map(({ figures }) => figures.rate)),
    new Set(options.map((option) => option.years)),
  ];
  const [rate] = rates;
  if (rates.size > 1 || typeof rate !== "number") return [say(says.rates)];
  if (years.size > 1) return [say(says.years)];
  if (!isRanked) return [say(says.conflict)];
  const places = ranks({ alternatives: flows, rate });
  if (isFault(places)) return [];
  return options
    .map(({ name, currency }, i) => ({
      place: places[i] ?? 0,
      name,
      npv: money(presentValue(flows[i] ?? [], rate), currency, language),
    }))
    .sort((a, b) => a.place - b.place)
    .map(({ place, name, npv }) => say(says.rank, { place, name, npv, rate: percent(rate, language) }));
}

function worthTheSame(
  options: readonly Option[],
  flows: readonly Series[],
  { say, and, words, language }: Reader,
): readonly string[] {
  const { compare: says } = words.commandLine;
  const nameOf = (option: number) => options[option]?.name ?? "";
  return crossovers(flows).map(({ smaller, larger, rates }) => {
    const pair = { larger: nameOf(larger), smaller: nameOf(smaller) };
    if (isFault(rates)) return say(says.noRate, pair);
    if (rates.length === 0) return say(says.never, pair);
    return say(says.same, { ...pair, rates: and(rates.map((rate) => percent(rate, language))) });
  });
}
