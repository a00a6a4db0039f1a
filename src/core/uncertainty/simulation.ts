/**
 * Monte Carlo over lines of benefits and costs. A trial draws one factor for each line; every figure but the last step is
 * then a weighted sum of the factors, and the weights are the same for all trials. Only + − × ÷ and the square root are
 * used, which every machine rounds alike, and a trial's numbers follow from the seed and its place: whoever calculates
 * which blocks, the digits are the same.
 */
import { fault, isFault, type Fault } from "../fault";
import { keyOf, scattered } from "../numbers/random";
import { overSamePeriods, periodsOf, type LineItems } from "../numbers/lineItems";
import { positiveCosts } from "../returns/roi";
import { cumulative, sum, total, type Lines, type Series } from "../numbers/series";
import { coordinate, directions, sobolDimensions } from "./sobol";

export interface Uncertain extends LineItems {
  readonly rate: number;
  /** For each line the low, the likely and the high factor. */
  readonly benefitRisk: Lines;
  readonly costRisk: Lines;
  /** Rounded up to a power of two; 0 is the default, too. */
  readonly trials?: number | undefined;
  /** 0 is the default, too. */
  readonly seed?: number | undefined;
  /** Every line drawn by itself, or all at the same share of their ranges. */
  readonly correlation: "none" | "full";
}

/** Triangular factors of one line, and where its random numbers come from. */
interface Factor {
  readonly low: number;
  readonly high: number;
  /** The shares of draws below and above the likely factor. */
  readonly below: number;
  readonly above: number;
  /** Direction numbers shifted by the key, or none: then the numbers are those of the key's stream. */
  readonly directions?: Uint32Array | undefined;
  readonly key: number;
}

/** A plan made ready for its trials; plain data, so that it can be sent to a worker. */
export interface Simulation {
  readonly trials: number;
  readonly blocks: number;
  readonly periods: number;
  readonly factors: readonly Factor[];
  /** Rows: net present value, costs, cumulative net of each period; columns: the lines. */
  readonly weights: Float64Array;
  /** What rounding may leave of a zero, by row of the weights. */
  readonly residues: Float64Array;
  /** What the costs of the likely plan say of its return. */
  readonly refused?: Fault | undefined;
}

/** The figures of consecutive trials, from a block on. Never paid back is Infinity, without costs the return is NaN. */
export interface Trials {
  readonly from: number;
  readonly npv: Float64Array;
  readonly roi: Float64Array;
  readonly payback: Float64Array;
}

const defaults = { trials: 16_384, seed: 1 };
const fewest = 256;
const mostSteps = 50_000_000;
/** Trials of a block: small enough that all of its numbers stay in the processor's cache. */
export const blockSize = 1024;

/** `sobolLines` is for comparison alone: with 0, every line draws plain random numbers. */
export function simulation(given: Uncertain, sobolLines = sobolDimensions): Simulation | Fault {
  const items = overSamePeriods(given);
  if (isFault(items)) return items;
  const { benefits, costs } = items;
  const refused = wrongRisk("benefitRisk", given.benefitRisk, benefits) ?? wrongRisk("costRisk", given.costRisk, costs);
  if (refused) return refused;

  const lines = benefits.length + costs.length;
  const periods = periodsOf(benefits);
  let trials = fewest;
  while (trials < (given.trials || defaults.trials)) trials *= 2;
  if (trials * lines * periods > mostSteps) return fault("value", "tooManyTrials", { trials, lines, periods });

  const risks = [...given.benefitRisk, ...given.costRisk];
  const { weights, sizes } = weighted(items, risks, given.rate);
  // Far enough from the largest double that no sum over the trials can leave its range.
  const isWithin = (size: number) => Math.abs(size) < 1e300;
  if (!sizes.every(isWithin) || !risks.flat().every(isWithin)) return fault("num", "tooLarge");
  const draws = given.correlation === "full" ? 1 : lines;
  const numbers = directions(Math.min(draws, sobolLines));
  const seed = given.seed || defaults.seed;
  return {
    trials,
    blocks: Math.max(1, trials / blockSize),
    periods,
    factors: risks.map(([low = 0, likely = 0, high = 0], line) => {
      const draw = Math.min(line, draws - 1);
      return {
        low,
        high,
        below: low === high ? 0 : (likely - low) / (high - low),
        above: low === high ? 0 : (high - likely) / (high - low),
        directions: draw < sobolLines ? numbers[draw] : undefined,
        key: keyOf(seed, draw),
      };
    }),
    weights,
    residues: sizes.map((size) => (lines + 4) * Number.EPSILON * size),
    refused: positiveCosts(
      total(costs.flatMap((line, i) => line.map((amount) => amount * (given.costRisk[i]?.[1] ?? 0)))),
    ),
  };
}

function wrongRisk(parameter: string, risk: Lines, lines: Lines): Fault | undefined {
  if (risk.length !== lines.length || periodsOf(risk) !== 3) {
    return fault("value", "riskShape", { parameter, lines: lines.length });
  }
  const row = risk.findIndex(([low = 0, likely = 0, high = 0]) => !(low <= likely && likely <= high)) + 1;
  return row > 0 ? fault("value", "riskOrder", { parameter, row }) : undefined;
}

/** The weights, and how large each row's sum can become in all: of amounts that may cancel, the sizes are added. */
function weighted({ benefits, costs }: LineItems, risks: Lines, rate: number) {
  const lines = [...benefits, ...costs.map((line) => line.map((amount) => -amount))];
  const growth = cumulativeProduct(1 + rate, periodsOf(benefits));
  const rows = (line: Series, isCost: boolean): Series => [
    sum(line.map((amount, t) => (amount === 0 ? 0 : amount / (growth[t] as number)))),
    isCost ? -sum(line) : 0,
    ...cumulative(line),
  ];
  const byLine = lines.map((line, l) => rows(line, l >= benefits.length));
  const sizeByLine = lines.map((line, l) => {
    const most = (risks[l] ?? []).reduce((largest, factor) => Math.max(largest, Math.abs(factor)), 0);
    return rows(
      line.map((amount) => -Math.abs(amount) * most),
      l >= benefits.length,
    ).map(Math.abs);
  });
  const figures = byLine[0]?.length ?? 0;
  return {
    weights: Float64Array.from({ length: figures * lines.length }, (_, i) => {
      return byLine[i % lines.length]?.[Math.floor(i / lines.length)] ?? 0;
    }),
    sizes: Float64Array.from({ length: figures }, (_, row) => sum(sizeByLine.map((line) => line[row] ?? 0))),
  };
}

/** (1 + r)^t by repeated multiplication: a power function may round otherwise elsewhere. */
function cumulativeProduct(factor: number, count: number): Series {
  const products = [1];
  while (products.length < count) products.push((products.at(-1) as number) * factor);
  return products;
}

/** The trials of these blocks, the last not included. */
export function simulateBlocks(simulation: Simulation, from: number, to: number): Trials {
  const { periods, factors, weights, residues } = simulation;
  const size = simulation.trials / simulation.blocks;
  const count = (to - from) * size;
  const trials = {
    from,
    npv: new Float64Array(count),
    roi: new Float64Array(count),
    payback: new Float64Array(count),
  };
  const patterns = factors.map(({ directions }) => directions && pattern(directions, size));
  const drawn = new Float64Array(factors.length * size);
  const figures = new Float64Array(residues.length * size);
  for (let block = from; block < to; block++) {
    factors.forEach((factor, line) =>
      draw(factor, patterns[line], block * size, drawn.subarray(line * size, (line + 1) * size)),
    );
    figures.fill(0);
    for (let row = 0; row < residues.length; row++) {
      addWeighted(
        figures.subarray(row * size, (row + 1) * size),
        drawn,
        weights.subarray(row * factors.length, (row + 1) * factors.length),
      );
    }
    const first = (block - from) * size;
    for (let i = 0; i < size; i++) {
      trials.npv[first + i] = withoutResidue(figures[i] as number, residues[0] as number);
      const cost = figures[size + i] as number;
      const net = withoutResidue(figures[(periods + 1) * size + i] as number, residues[periods + 1] as number);
      trials.roi[first + i] = cost > (residues[1] as number) ? net / cost : NaN;
      trials.payback[first + i] = payback(figures, residues, periods, size, i);
    }
  }
  return trials;
}

function withoutResidue(value: number, residue: number): number {
  return value <= residue && value >= -residue ? 0 : value;
}

/** The points of the first block: those of any other are the same, all with the same bits flipped. */
function pattern(numbers: Uint32Array, size: number): Uint32Array {
  const points = new Uint32Array(size);
  for (let i = 1; i < size; i++) points[i] = (points[i - 1] as number) ^ (numbers[31 - Math.clz32(i & -i)] as number);
  return points;
}

/** The factors of one line for the trials from `first` on: the inverse of the triangular distribution. */
function draw(factor: Factor, points: Uint32Array | undefined, first: number, drawn: Float64Array): void {
  const { low, high, below, above, key } = factor;
  const width = high - low;
  const flipped = factor.directions ? coordinate(factor.directions, first) ^ key : 0;
  for (let i = 0; i < drawn.length; i++) {
    const bits = points ? ((points[i] as number) ^ flipped) >>> 0 : scattered(key, first + i);
    const share = (bits + 0.5) / 2 ** 32;
    drawn[i] = share < below ? low + width * Math.sqrt(share * below) : high - width * Math.sqrt((1 - share) * above);
  }
}

/**
 * Adds to each trial's sum its factors, each by the weight of its line; four lines at a time. Plain sums, of a few lines: what
 * rounding does to a trial is nothing beside what chance does.
 */
function addWeighted(sums: Float64Array, drawn: Float64Array, weights: Float64Array): void {
  const size = sums.length;
  let line = 0;
  for (; line + 3 < weights.length; line += 4) {
    const a = weights[line] as number;
    const b = weights[line + 1] as number;
    const c = weights[line + 2] as number;
    const d = weights[line + 3] as number;
    const at = line * size;
    for (let i = 0; i < size; i++) {
      (sums[i] as number) +=
        a * (drawn[at + i] as number) +
        b * (drawn[at + size + i] as number) +
        c * (drawn[at + 2 * size + i] as number) +
        d * (drawn[at + 3 * size + i] as number);
    }
  }
  for (; line < weights.length; line++) {
    const a = weights[line] as number;
    const at = line * size;
    for (let i = 0; i < size; i++) (sums[i] as number) += a * (drawn[at + i] as number);
  }
}

/** As CRMPAYBACK: the start of the final stretch in which cumulative net stays at or above zero. */
function payback(figures: Float64Array, residues: Float64Array, periods: number, size: number, i: number): number {
  let later = 0;
  for (let t = periods - 1; t >= 0; t--) {
    const running = withoutResidue(figures[(t + 2) * size + i] as number, residues[t + 2] as number);
    if (running < 0) return t === periods - 1 ? Infinity : t + running / (running - later);
    later = running;
  }
  return 0;
}
