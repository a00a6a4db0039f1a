/** Test data for the benchmarks: the same on every run and machine, with answers that are known without this core or a peer. */
import { seeded } from "../test/tools/random";
import { fingerprint, type Questions } from "./peers/peer";

export interface Known<Q> {
  readonly question: Q;
  readonly truth: number;
}

/** The number of different questions in a case. With only one, the processor could predict every branch of a calculation. */
const variants = 8;

const several = <Q>(count: number, make: (random: () => number) => Known<Q>): readonly Known<Q>[] =>
  Array.from({ length: count }, (_, i) => make(seeded(20_240_229 + i)));

/** Amounts are whole cents, so that the true value can be calculated in integers. */
export const npvCases = (count: number): readonly Known<Questions["npv"]>[] =>
  several(variants, (random) => {
    const cents = Array.from({ length: count }, (_, t) => (t === 0 ? -1 : 1) * whole(random, 100_000, 100_000_000));
    return {
      question: { ratePerPeriod: 1 / 16, amounts: cents.map((amount) => amount / 100) },
      truth: presentValueAtASixteenth(cents) / 100,
    };
  });

/** The outlay is calculated so that NPV is 0 at the chosen rate. */
export const irrCases = (count: number): readonly Known<Questions["irr"]>[] =>
  several(variants, (random) => {
    const truth = between(random, 0.002, 0.25) / Math.sqrt(count / 5);
    const later = Array.from({ length: count - 1 }, () => whole(random, 100_000, 10_000_000) / 100);
    const outlay = later.reduceRight((value, amount) => (value + amount) / (1 + truth), 0);
    return { question: { amounts: [-outlay, ...later] }, truth };
  });

/** The same as `irrCases`, with irregular days between the amounts. */
export const xirrCases = (count: number): readonly Known<Questions["xirr"]>[] =>
  several(variants, (random) => {
    const truth = between(random, 0.02, 0.4);
    const days = [45_000];
    while (days.length < count) days.push((days.at(-1) as number) + whole(random, 1, Math.ceil(7300 / count)));
    const later = Array.from({ length: count - 1 }, () => whole(random, 100_000, 10_000_000) / 100);
    const outlay = later.reduce(
      (value, amount, i) => value + amount * (1 + truth) ** (-((days[i + 1] as number) - 45_000) / 365),
      0,
    );
    return { question: { amounts: [-outlay, ...later], days }, truth };
  });

/** Amounts are whole cents, so that their sum is known exactly. */
export const sumCases = (count: number): readonly Known<Questions["sum"]>[] =>
  several(2, (random) => {
    const cents = Array.from({ length: count }, () => whole(random, -30_000_000, 100_000_000));
    // The sum of cents stays below 2^53, so it is exact.
    return {
      question: { amounts: cents.map((amount) => amount / 100) },
      truth: cents.reduce((total, amount) => total + amount, 0) / 100,
    };
  });

/** On average half of the deals are won, a quarter lost and a quarter open. Days and cents are whole numbers. */
export const kpiCases = (count: number): readonly Known<Questions["kpis"]>[] =>
  several(2, (random) => {
    const deals = Array.from({ length: count }, () => {
      const outcome = ["won", "won", "lost", "open"][Math.floor(4 * random())] as string;
      const opened = whole(random, 44_000, 45_500);
      const days = whole(random, 1, 180);
      return { outcome, opened, days, cents: whole(random, 10_000, 10_000_000) };
    });
    const won = deals.filter(({ outcome }) => outcome === "won");
    const lost = deals.filter(({ outcome }) => outcome === "lost").length;
    const cycles = won.map(({ days }) => days).sort((a, b) => a - b);
    const middle = [cycles[(won.length - 1) >> 1] as number, cycles[won.length >> 1] as number];
    const revenue = won.reduce((total, { cents }) => total + cents, 0) / 100;
    return {
      question: {
        opened: deals.map(({ opened }) => opened),
        closed: deals.map(({ outcome, opened, days }) => (outcome === "open" ? null : opened + days)),
        outcome: deals.map(({ outcome }) => outcome),
        amount: deals.map(({ cents }) => cents / 100),
      },
      truth: fingerprint({
        deals: count,
        won: won.length,
        lost,
        open: count - won.length - lost,
        winRate: won.length / (won.length + lost),
        meanCycle: cycles.reduce((total, days) => total + days, 0) / won.length,
        medianCycle: ((middle[0] as number) + (middle[1] as number)) / 2,
        revenue,
        averageDeal: revenue / won.length,
      }),
    };
  });

/** Three benefit lines and four cost lines over time zero and five years. The mean NPV is known because NPV is linear. */
export const simulationCases = (trials: number): readonly Known<Questions["simulation"]>[] =>
  several(2, (random) => {
    const yearly = (amount: number) =>
      Array.from({ length: 6 }, (_, t) => (t === 0 ? 0 : whole(random, amount / 2, amount)));
    const once = (amount: number) => [amount, 0, 0, 0, 0, 0];
    const benefits = [yearly(90_000), yearly(60_000), yearly(20_000)];
    const costs = [once(150_000), [40_000, ...yearly(20_000).slice(1)], yearly(9000), once(25_000)];
    const risk = () => [between(random, 0.5, 0.9), between(random, 0.9, 1.1), between(random, 1.1, 1.6)];
    const [benefitRisk, costRisk] = [benefits.map(risk), costs.map(risk)];
    const rate = 1 / 16;
    const worth = (lines: readonly (readonly number[])[], risks: readonly (readonly number[])[]) =>
      lines.reduce((total, line, l) => {
        const factor = (risks[l] ?? []).reduce((sum, each) => sum + each, 0) / 3;
        return total + line.reduce((value, amount, t) => value + (factor * amount) / (1 + rate) ** t, 0);
      }, 0);
    return {
      question: { benefits, costs, benefitRisk, costRisk, rate, trials },
      truth: worth(benefits, benefitRisk) - worth(costs, costRisk),
    };
  });

/** Σ amountₜ / (17/16)^t, exact until the last step. */
function presentValueAtASixteenth(amounts: readonly number[]): number {
  const last = amounts.length - 1;
  const over17ToTheLast = amounts.reduce(
    (total, amount, t) => total + BigInt(amount) * 16n ** BigInt(t) * 17n ** BigInt(last - t),
    0n,
  );
  const digits = 1_000_000n;
  return Number((over17ToTheLast * digits) / 17n ** BigInt(last)) / Number(digits);
}

const between = (random: () => number, from: number, to: number): number => from + (to - from) * random();
const whole = (random: () => number, from: number, to: number): number => Math.round(between(random, from, to));
