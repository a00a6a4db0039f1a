import { datedFlows, type Dated, type DatedFlows } from "./dated";
import { fault, isFault, type Fault } from "../fault";
import { rootByDay } from "./rate/byDay";
import { ratePerPeriod } from "./rate/byPeriod";
import { roots, type Root } from "./rate/roots";
import { net, total, type Case, type Series } from "../numbers/series";

type NoRate = "tooLarge" | "undecided" | "tooLong" | "noRate";

type Guess = { readonly guess?: number | undefined };

/**
 * The rate with Σ netₜ / (1 + rate)ᵗ = 0, t = 0, 1, …
 * @param benefits, costs money per period, equally long; costs positive
 * @param guess per period: of several rates the nearest is returned; one rate is found whatever the guess
 * @returns rate per period, or tooLarge | undecided | tooLong | noRate | severalRates
 * Source: Brealey, Myers & Allen, Principles of Corporate Finance, 13th ed., ch. 5; Excel's IRR.
 * docs/why/roots.md has the proof.
 */
export function irr({ guess, ...given }: Case & Guess): number | Fault<NoRate | "severalRates"> {
  return irrOf(net(given), guess);
}

/**
 * The rate with Σ amountₜ / (1 + rate)ᵗ = 0, t = 0, 1, …
 * @param amounts money per period, net, with their own sign; guess as for `irr`
 * @returns rate per period, or tooLarge | undecided | tooLong | noRate | severalRates
 * Source: Excel's IRR.
 */
export function irrOf(amounts: Series, guess?: number): number | Fault<NoRate | "severalRates"> {
  return only(ratePerPeriod(amounts)) ?? chosen(everyRate(amounts), guess);
}

/**
 * Every rate above −1 with Σ netₜ / (1 + rate)ᵗ = 0, t = 0, 1, …
 * @param benefits, costs money per period, equally long; costs positive
 * @returns at least one rate per period, ascending, or tooLarge | undecided | tooLong | noRate
 * Source: Brealey, Myers & Allen, Principles of Corporate Finance, 13th ed., ch. 5, on multiple rates of return.
 * docs/why/roots.md has the proof that no rate is missing.
 */
export function irrs(given: Case): readonly number[] | Fault<NoRate> {
  const amounts = net(given);
  const rate = only(ratePerPeriod(amounts));
  if (rate !== undefined) return [rate];
  const rates = everyRate(amounts);
  return isFault(rates) ? rates : rates.map(({ rate }) => rate);
}

const daysInYear = 365;

/**
 * The rate with Σ amount / (1 + rate)^(days from the first date / 365) = 0
 * @param amounts money with their own sign; dates Excel serial numbers, truncated to whole days, in any order
 * @param guess per year: of several rates the nearest is returned
 * @returns rate per year of 365 days, or dateMissing | tooLarge | undecided | tooLong | noRate | severalRates
 * Source: Excel's XIRR.
 */
export function xirr({ guess, ...given }: Dated & Guess): number | Fault<NoRate | "severalRates" | "dateMissing"> {
  const flows = datedFlows(given);
  if (isFault(flows)) return flows;
  const ordinary = rateByDay(flows);
  if (ordinary !== undefined) return ordinary;
  const { amounts, days } = inOrder(flows);
  return rateByDay({ amounts, days }) ?? chosen(everyRate(amounts, days, daysInYear, flows.amounts.length), guess);
}

interface Rate {
  readonly rate: number;
  readonly value: Root["value"];
}

/** Sums the flows of each day and sorts by day, counted from the earliest, so that the order of rows changes no digit. */
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

/** Accepts the rate of the fast method; undefined means that the full search must run. */
function only(rate: number | undefined): number | undefined {
  return rate !== undefined && isRate(rate) ? rate : undefined;
}

/** A rate counts only if rounding left 1 + rate above 0 and below infinity. */
function isRate(rate: number): boolean {
  return rate > -1 && rate < Infinity;
}

function largest(amounts: Series): number {
  let size = 0;
  for (const amount of amounts) size = Math.max(size, Math.abs(amount));
  return size;
}

/** Every real rate above −1 with NPV 0, ascending, at least one. `perRate`: units of `times` in one period of the rate. */
function everyRate(
  amounts: Series,
  times?: readonly number[],
  perRate = 1,
  cells = amounts.length,
): readonly Rate[] | Fault<NoRate> {
  if (!Number.isFinite(largest(amounts))) return fault("tooLarge");
  const found = roots({ amounts, times }, cells);
  if (typeof found === "string") return fault(found);
  const rates: Rate[] = [];
  for (const { u, value } of found) {
    const rate = Math.expm1(perRate * u);
    if (isRate(rate)) rates.push({ rate, value });
  }
  return rates.length === 0 ? fault("noRate") : rates;
}

/** 1e9 is 100,000,000,000%. If there are other rates, one above it comes from a few cents in the first days. */
const absurd = 1e9;

/**
 * Chooses among several rates the one nearest the guess. Without a guess it ignores absurd rates and the rate that a final
 * retirement cost adds (a negative root at which NPV rises, below every root at which it falls). If more than one rate
 * is left, the fault names them all.
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
