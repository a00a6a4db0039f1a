/** What the command prints of a comparison: the ranks, and every rate at which two options are worth the same. */
import { isFault } from "../../core/fault";
import { ranks } from "../../core/returns/alternatives";
import { presentValue } from "../../core/returns/presentValue";
import { net, type Series } from "../../core/numbers/series";
import { money, percent } from "../../language/formatted";
import { locales } from "../../locales";
import { crossovers } from "../../workbook/comparison/crossovers";
import type { Option } from "../../workbook/comparison/option";
import { yearOneText } from "../../workbook/comparison/yearOneFigures";

const numbersOf = (contents: readonly unknown[]): Series =>
  contents.map((content) => (typeof content === "number" ? content : 0));

interface Found {
  /** The sheet has no conflict. */
  readonly isRanked: boolean;
  /** Year 1 of one option begins before that of another. */
  readonly beginsApart: boolean;
}

export function summary(options: readonly Option[], { isRanked, beginsApart }: Found): readonly string[] {
  const flows = options.map(({ flows }) => net({ benefits: numbersOf(flows.benefits), costs: numbersOf(flows.costs) }));
  return [
    ...ranking(options, flows, isRanked),
    ...(beginsApart ? [starts(options)] : []),
    ...worthTheSame(options, flows),
  ];
}

function starts(options: readonly Option[]): string {
  const each = options.map(({ name, figures }) => `${name}: ${yearOneText(figures, locales.en.sheet, "en")}`);
  return `Look: the options begin at different times (${each.join("; ")}), so their NPVs stand at different days.`;
}

function ranking(options: readonly Option[], flows: readonly Series[], isRanked: boolean): readonly string[] {
  const [rates, years] = [
    new Set(options.map(({ figures }) => figures.rate)),
    new Set(options.map((option) => option.years)),
  ];
  const [rate] = rates;
  if (rates.size > 1 || typeof rate !== "number")
    return ["Not ranked: the discount rates differ or are missing. Type one rate for all on the sheet."];
  if (years.size > 1) return ["Not ranked: the years differ. Type one horizon for all on the sheet."];
  if (!isRanked) return ["Not ranked: the options are in conflict. The checks on the sheet say how."];
  const places = ranks({ alternatives: flows, rate });
  if (isFault(places)) return [];
  return options
    .map(({ name, currency }, i) => ({
      place: places[i] ?? 0,
      says: `${name}: NPV ${money(presentValue(flows[i] ?? [], rate), currency, "en")} at ${percent(rate, "en")}`,
    }))
    .sort((a, b) => a.place - b.place)
    .map(({ place, says }) => `${place}. ${says}`);
}

function worthTheSame(options: readonly Option[], flows: readonly Series[]): readonly string[] {
  const nameOf = (option: number) => options[option]?.name ?? "";
  return crossovers(flows).map(({ smaller, larger, rates }) => {
    const pair = `${nameOf(larger)} minus ${nameOf(smaller)}`;
    if (isFault(rates)) return `${pair}: the rates of the difference can't be found.`;
    if (rates.length === 0) return `${pair}: worth the same at no rate.`;
    return `${pair}: worth the same at ${rates.map((rate) => percent(rate, "en")).join(" and ")}.`;
  });
}
