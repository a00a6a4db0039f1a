import { countsBy, grouped, type Coded, type none, type Spelling } from "../numbers/coded";
import { descending } from "../numbers/descending";
import { Sums } from "../numbers/sums";
import { fault, finite, isFault, type Fault } from "../fault";
import { total } from "../numbers/series";

export type AttributionModel = "linear" | "first" | "last" | "position" | "decay";

/** Touches as columns, one row per touch; the value of a deal is repeated on each of its rows. */
export interface TouchRows {
  readonly deals: Coded;
  readonly channels: Coded;
  /** Excel serial numbers, 0 if missing. */
  readonly times: Float64Array;
  /** Money. */
  readonly values: Float64Array;
}

export interface Touches extends TouchRows {
  readonly model: AttributionModel;
  /** Days after which the weight of a touch, counted back from the last touch, is halved. */
  readonly halfLife: number;
}

/** What the channels are credited with; from any source, such as a database that weighed the touches itself. */
export interface ChannelCredits {
  readonly names: readonly (Spelling | typeof none)[];
  /** By name: Σ credits, money, and the number of touches. */
  readonly credit: Float64Array;
  readonly touches: Int32Array;
  /** Σ values of the deals, money. */
  readonly value: number;
}

export interface ChannelRow {
  readonly channel: Spelling | typeof none;
  readonly credit: number | Fault<"tooLarge">;
  readonly share: number | Fault<"nothingToShare" | "tooLarge">;
  readonly touches: number;
}

/**
 * Credit of a channel = Σ over its touches of deal value × weight / Σ weights of the deal's touches
 * @param deals, channels, times, values one row per touch; times Excel serial numbers; a deal's value repeats on its rows. The
 * parts of a file are joined first, 24 bytes a touch, because a weight depends on all touches of the deal
 * @param model gives the weights; halfLife days, used by `decay` only
 * @returns rows by credit, descending (credit or tooLarge, share or nothingToShare | tooLarge); or dateMissing | valuesDiffer |
 * tooLarge
 * Source: the rule-based models of Google Analytics: 40/20/40 by position, a half-life of 7 days by default.
 */
export function attribution(given: Touches): readonly ChannelRow[] | Fault<NoJourneys | "tooLarge"> {
  const credits = channelCredits(given);
  return isFault(credits) ? credits : finishChannels(credits);
}

/**
 * Share of a channel = its credit / value of all deals
 * @param credits by channel, money
 * @returns rows by credit, descending (credit or tooLarge, share or nothingToShare | tooLarge); or tooLarge
 * Source: the rule-based models of Google Analytics.
 */
export function finishChannels({
  names,
  credit,
  touches,
  value,
}: ChannelCredits): readonly ChannelRow[] | Fault<"tooLarge"> {
  const all = finite(value);
  if (isFault(all)) return all;
  return Array.from(descending(credit))
    .filter((code) => (touches[code] as number) > 0)
    .map((code) => ({
      channel: names[code] as ChannelRow["channel"],
      credit: finite(credit[code] as number),
      share: all === 0 ? fault("nothingToShare") : finite((credit[code] as number) / all),
      touches: touches[code] as number,
    }));
}

function channelCredits(given: Touches): ChannelCredits | Fault<NoJourneys> {
  const { deals, channels, times, values, model } = given;
  const journeys = journeysOf(given);
  if (isFault(journeys)) return journeys;
  const weigh = weights[model](given, journeys);
  const of = deals.codes;
  const inAll = new Sums(of.length === 0 ? 0 : deals.spellings.length);
  const touch = new Float64Array(of.length);
  for (let row = 0; row < of.length; row++) {
    const deal = of[row] as number;
    if (deal < 0) continue;
    const weight = weigh(times[row] as number, deal);
    touch[row] = weight;
    inAll.add(deal, weight);
  }
  const whole = inAll.totals();
  const { codes, names } = grouped(channels, (row) => (of[row] as number) >= 0);
  const credits = new Sums(names.length);
  for (let row = 0; row < of.length; row++) {
    const deal = of[row] as number;
    if (deal >= 0)
      credits.add(codes[row] as number, ((values[row] as number) * (touch[row] as number)) / (whole[deal] as number));
  }
  const touches = countsBy(
    codes.map((code, row) => ((of[row] as number) >= 0 ? code : -1)),
    names.length,
  );
  return { names, credit: credits.totals(), touches, value: total(journeys.value) };
}

/** Arrays by deal: its value, the times of the first and last touch, and the number of touches at each of them. */
interface Journeys {
  readonly value: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly atFirst: Int32Array;
  readonly atLast: Int32Array;
  readonly touches: Int32Array;
}

type NoJourneys = "dateMissing" | "valuesDiffer";

function journeysOf({ deals, times, values, model }: Touches): Journeys | Fault<NoJourneys> {
  const count = deals.spellings.length;
  const value = new Float64Array(count);
  const first = new Float64Array(count).fill(Infinity);
  const last = new Float64Array(count).fill(-Infinity);
  const [atFirst, atLast, touches] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let row = 0; row < times.length; row++) {
    const deal = deals.codes[row] as number;
    const [time, worth] = [times[row] as number, values[row] as number];
    if (deal < 0) {
      if (worth !== 0) return fault("dateMissing", { parameter: "deals", cell: row + 1 });
      continue;
    }
    if (time === 0 && worth !== 0 && model !== "linear")
      return fault("dateMissing", { parameter: "times", cell: row + 1 });
    if (touches[deal] === 0) value[deal] = worth;
    else if (value[deal] !== worth)
      return fault("valuesDiffer", { parameter: "values", row: row + 1, deal: String(deals.spellings[deal]) });
    touches[deal] = (touches[deal] as number) + 1;
    atFirst[deal] = time < (first[deal] as number) ? 1 : (atFirst[deal] as number) + (time === first[deal] ? 1 : 0);
    atLast[deal] = time > (last[deal] as number) ? 1 : (atLast[deal] as number) + (time === last[deal] ? 1 : 0);
    first[deal] = Math.min(first[deal] as number, time);
    last[deal] = Math.max(last[deal] as number, time);
  }
  return { value, first, last, atFirst, atLast, touches };
}

/** Weight of a touch within its deal; the weights of a deal need not add up to 1. */
type Weigh = (time: number, deal: number) => number;

const weights: Readonly<Record<AttributionModel, (given: Touches, journeys: Journeys) => Weigh>> = {
  linear: () => () => 1,
  first:
    (_, { first }) =>
    (time, deal) =>
      time === first[deal] ? 1 : 0,
  last:
    (_, { last }) =>
    (time, deal) =>
      time === last[deal] ? 1 : 0,
  position: (_, journeys) => byPosition(journeys),
  decay:
    ({ halfLife }, { last }) =>
    (time, deal) =>
      2 ** ((time - (last[deal] as number)) / halfLife),
};

/** 40% for the first touch, 40% for the last, 20% for those between; without any between, 50% for each end. */
function byPosition({ first, last, atFirst, atLast, touches }: Journeys): Weigh {
  return (time, deal) => {
    if (first[deal] === last[deal]) return 1;
    const ends = { first: atFirst[deal] as number, last: atLast[deal] as number };
    const between = (touches[deal] as number) - ends.first - ends.last;
    if (time === first[deal]) return 0.4 / ends.first;
    return time === last[deal] ? 0.4 / ends.last : 0.2 / between;
  };
}
