import { datedFlows, type Dated, type DatedFlows } from "./dated";
import { fault, isFault, type Fault } from "../fault";
import { rootByDay } from "./rate/byDay";
import { ratePerPeriod } from "./rate/byPeriod";
import { roots, type Root } from "./rate/roots";
import { net, total, type Case, type Series } from "../numbers/series";

type NoRate = "tooLarge" | "undecided" | "noRate";

type Guess = { readonly guess?: number | undefined };

/** The rate per period at which NPV is 0; of several, the one that `chosen` takes. */
export function irr({ guess, ...given }: Case & Guess): number | Fault<NoRate | "severalRates"> {
  return irrOf(net(given), guess);
}

/** The same of flows that are netted already. */
export function irrOf(amounts: Series, guess?: number): number | Fault<NoRate | "severalRates"> {
  return only(ratePerPeriod(amounts)) ?? chosen(everyRate(amounts), guess);
}

/** Every rate per period at which NPV is 0, ascending. */
export function irrs(given: Case): readonly number[] | Fault<NoRate> {
  const amounts = net(given);
  const rate = only(ratePerPeriod(amounts));
  if (rate !== undefined) return [rate];
  const rates = everyRate(amounts);
  return isFault(rates) ? rates : rates.map(({ rate }) => rate);
}

const daysInYear = 365;

/** The rate per year of 365 days at which the NPV of dated flows is 0; of several, the one that `chosen` takes. */
export function xirr({ guess, ...given }: Dated & Guess): number | Fault<NoRate | "severalRates" | "dateMissing"> {
  const flows = datedFlows(given);
  if (isFault(flows)) return flows;
  const ordinary = rateByDay(flows);
  if (ordinary !== undefined) return ordinary;
  const { amounts, days } = inOrder(flows);
  return rateByDay({ amounts, days }) ?? chosen(everyRate(amounts, days, daysInYear), guess);
}

interface Rate {
  readonly rate: number;
  readonly value: Root["value"];
}

/** One flow per day in the order of the days; counted from the earliest, so that no other order gives other digits. */
function inOrder({ amounts, days }: DatedFlows): { readonly amounts: Series; readonly days: readonly number[] } {
  const together = new Map<number, number[]>();
  amounts.forEach((amount, i) => {
    const day = days[i] as number;
    const sameDay = together.get(day);
    if (sameDay) sameDay.push(amount);
    else together.set(day, [amount]);
  });
  const ordered = [...together].sort(([a], [b]) => a - b);
  const earliest = ordered[0]?.[0] ?? 0;
  return {
    amounts: ordered.map(([, sameDay]) => total(sameDay)),
    days: ordered.map(([day]) => day - earliest),
  };
}

function rateByDay({ amounts, days }: DatedFlows): number | undefined {
  const u = rootByDay(amounts, days);
  return u === undefined ? undefined : only(Math.expm1(daysInYear * u));
}

/** Of an ordinary case; undefined where every rate must be sought. */
function only(rate: number | undefined): number | undefined {
  return rate !== undefined && isRate(rate) ? rate : undefined;
}

/** Whether 1 + rate can be told from 0 and from infinity. */
function isRate(rate: number): boolean {
  return rate > -1 && rate < Infinity;
}

function largest(amounts: Series): number {
  let size = 0;
  for (const amount of amounts) size = Math.max(size, Math.abs(amount));
  return size;
}

/** Every real rate above −1 with NPV 0, ascending; never none. `perRate` is how many times of the flows make one of the rate. */
function everyRate(amounts: Series, times?: readonly number[], perRate = 1): readonly Rate[] | Fault<NoRate> {
  if (!Number.isFinite(largest(amounts))) return fault("tooLarge");
  const found = roots({ amounts, times });
  if (!found) return fault("undecided");
  const rates: Rate[] = [];
  for (const { u, value } of found) {
    const rate = Math.expm1(perRate * u);
    if (isRate(rate)) rates.push({ rate, value });
  }
  return rates.length === 0 ? fault("noRate") : rates;
}

/** 100,000,000,000 %: beyond it, a rate beside others is an artefact of a few cents in the first days. */
const absurd = 1e9;

/**
 * With several rates, the one nearest the guess; without a guess, artefacts are ignored: an absurd rate, and what a final
 * retirement cost makes (a negative root at which NPV rises, below every root at which it falls). What is still several
 * is a fault that names them all.
 */
function chosen(
  rates: readonly Rate[] | Fault<NoRate>,
  guess: number | undefined,
): number | Fault<NoRate | "severalRates"> {
  if (isFault(rates)) return rates;
  if (rates.length === 1) return (rates[0] as Rate).rate;
  if (guess !== undefined) {
    return rates.reduce((best, each) => (Math.abs(each.rate - guess) < Math.abs(best.rate - guess) ? each : best)).rate;
  }
  const lowestFall = rates.find((each) => each.value === "falls")?.rate ?? Infinity;
  const real = rates.filter(
    ({ rate, value }) => rate <= absurd && !(rate < 0 && value === "rises" && rate < lowestFall),
  );
  if (real.length === 1) return (real[0] as Rate).rate;
  return fault("severalRates", { rates: rates.map((each) => 100 * each.rate) });
}
