/**
 * Monte Carlo over lines of benefits and costs. A trial draws one factor for each line; its figures follow from weighted
 * sums of the factors, with the same weights for all trials. Only + − × ÷ and the square root are used, which every
 * machine rounds alike, and a trial's random numbers depend on the seed and its index only. So the digits are the same
 * however the blocks are divided among workers.
 */
import { fault, isFault, type Fault } from "../fault";
import { keyOf, scattered } from "../numbers/random";
import { overSamePeriods, type LineItems } from "../numbers/lineItems";
import { periodsOf, type Lines } from "../numbers/lines";
import { positiveCosts } from "../returns/roi";
import { cumulative, residue, sum, total, withoutResidue, type Series } from "../numbers/series";
import { coordinate, directions, sobolDimensions } from "./sobol";

export interface Uncertain extends LineItems {
  readonly rate: number;
  /** For each line the low, the likely and the high factor. */
  readonly benefitRisk: Lines;
  readonly costRisk: Lines;
  /** Rounded up to a power of two; 0 means the default. */
  readonly trials?: number | undefined;
  /** 0 means the default. */
  readonly seed?: number | undefined;
  readonly correlation: Correlation;
}

/**
 * `none`: independent lines. `full`: one draw for all lines, so that all stand at the same quantile, costs too. `adverse`: one
 * draw for all lines, of which a line that lowers NPV takes the opposite quantile, so that low benefits come with high costs.
 */
export const correlations = ["none", "full", "adverse"] as const;
export type Correlation = (typeof correlations)[number];

/** Triangular factors of one line, and where its random numbers come from. */
interface Factor {
  readonly low: number;
  readonly high: number;
  /** The shares of draws below and above the likely factor. */
  readonly below: number;
  readonly above: number;
  /** Sobol direction numbers, with `key` as the digital shift; if absent, `key` selects a random stream. */
  readonly directions?: Uint32Array | undefined;
  readonly key: number;
  /** XORed to the random bits: with all bits set, a share u becomes 1 − u exactly. */
  readonly turned: number;
}

/** A plan prepared for its trials. It is plain data so that it can be sent to a worker. */
export interface Simulation {
  readonly trials: number;
  readonly blocks: number;
  readonly periods: number;
  readonly factors: readonly Factor[];
  /** Rows: net present value, costs, cumulative net of each period; columns: the lines. */
  readonly weights: Float64Array;
  /** Rounding error of a zero, by row of the weights. */
  readonly residues: Float64Array;
  /** The fault of every ROI if the costs of the likely plan are 0 or negative. */
  readonly refused?: ReturnType<typeof positiveCosts>;
}

/** Figures of consecutive trials from block `from` on. Payback is Infinity if never; ROI is NaN without costs. */
export interface Trials {
  readonly from: number;
  readonly npv: Float64Array;
  readonly roi: Float64Array;
  readonly payback: Float64Array;
}

const defaults = { trials: 16_384, seed: 1 };
const allBits = 0xffffffff;
const fewest = 256;
const mostSteps = 50_000_000;
/** Trials per block, few enough that their numbers stay in the processor's cache. */
export const blockSize = 1024;

export type NoSimulation = "lengthsDiffer" | NoRisk | "tooManyTrials" | "tooLarge";

/**
 * Prepares the trials: figure of a trial = Σ weight × factor over the lines, weights equal for all trials
 * @param benefits, costs lines × periods, money, costs positive; rate per period
 * @param benefitRisk, costRisk lines × (low, likely, high) factors of triangular distributions
 * @param sobolLines lines that use Sobol points, for comparison only: with 0 all lines use hashed random numbers
 * @returns plain data, or lengthsDiffer | riskShape | riskOrder | tooManyTrials | tooLarge
 * Source: Joe & Kuo (2008), SIAM Journal on Scientific Computing 30, 2635–2654, for the Sobol points.
 */
export function simulation(given: Uncertain, sobolLines = sobolDimensions): Simulation | Fault<NoSimulation> {
  const items = overSamePeriods(given);
  if (isFault(items)) return items;
  const { benefits, costs } = items;
  const refused = wrongRisk("benefitRisk", given.benefitRisk, benefits) ?? wrongRisk("costRisk", given.costRisk, costs);
  if (refused) return refused;

  const lines = benefits.length + costs.length;
  const periods = periodsOf(benefits);
  let trials = fewest;
  while (trials < (given.trials || defaults.trials)) trials *= 2;
  if (trials * lines * periods > mostSteps) return fault("tooManyTrials", { trials, lines, periods });

  const risks = [...given.benefitRisk, ...given.costRisk];
  const { weights, sizes } = weighted(items, risks, given.rate);
  // 1e300 is far enough from the largest double that no sum over the trials can overflow.
  const isWithin = (size: number) => Math.abs(size) < 1e300;
  if (!sizes.every(isWithin) || !risks.flat().every(isWithin)) return fault("tooLarge");
  const draws = given.correlation === "none" ? lines : 1;
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
        turned: given.correlation === "adverse" && (weights[line] as number) < 0 ? allBits : 0,
      };
    }),
    weights,
    residues: sizes.map((size) => residue(size, lines)),
    refused: positiveCosts(
      total(costs.flatMap((line, i) => line.map((amount) => amount * (given.costRisk[i]?.[1] ?? 0)))),
    ),
  };
}

type NoRisk = "riskShape" | "riskOrder";

function wrongRisk(parameter: string, risk: Lines, lines: Lines): Fault<NoRisk> | undefined {
  if (risk.length !== lines.length || periodsOf(risk) !== 3) {
    return fault("riskShape", { parameter, lines: lines.length });
  }
  const row = risk.findIndex(([low = 0, likely = 0, high = 0]) => !(low <= likely && likely <= high)) + 1;
  return row > 0 ? fault("riskOrder", { parameter, row }) : undefined;
}

/** The weights, and the largest absolute value of each row's sum, which bounds its rounding error. */
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

/** (1 + r)^t by repeated multiplication, because the power function rounds differently on other machines. */
function cumulativeProduct(factor: number, count: number): Series {
  const products = [1];
  while (products.length < count) products.push((products.at(-1) as number) * factor);
  return products;
}

/**
 * NPV, ROI and payback of each trial; factors are inverse triangular distributions at the points of the line
 * @param simulation from `simulation`; from, to blocks, `to` not included
 * @returns figures by trial: NPV money, ROI ratio or NaN without costs, payback periods or Infinity if never
 * Source: inverse transform sampling of the triangular distribution; payback as in CRMPAYBACK.
 */
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

/** Points of the first block. Every other block has the same points with the same bits flipped in all of them. */
function pattern(numbers: Uint32Array, size: number): Uint32Array {
  const points = new Uint32Array(size);
  for (let i = 1; i < size; i++) points[i] = (points[i - 1] as number) ^ (numbers[31 - Math.clz32(i & -i)] as number);
  return points;
}

/** Factors of one line for the trials from `first` on, by the inverse of the triangular distribution. */
function draw(factor: Factor, points: Uint32Array | undefined, first: number, drawn: Float64Array): void {
  const { low, high, below, above, key, turned } = factor;
  const width = high - low;
  const flipped = (factor.directions ? coordinate(factor.directions, first) ^ key : 0) ^ turned;
  for (let i = 0; i < drawn.length; i++) {
    const bits = ((points ? (points[i] as number) : scattered(key, first + i)) ^ flipped) >>> 0;
    const share = (bits + 0.5) / 2 ** 32;
    drawn[i] = share < below ? low + width * Math.sqrt(share * below) : high - width * Math.sqrt((1 - share) * above);
  }
}

/**
 * Adds weight × factor of each line to the sums of the trials, four lines at a time. The sums are plain, because their
 * rounding error is far below the random error of a trial.
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

/** Payback as in CRMPAYBACK: the time after which the cumulative net stays ≥ 0. */
function payback(figures: Float64Array, residues: Float64Array, periods: number, size: number, i: number): number {
  let later = 0;
  for (let t = periods - 1; t >= 0; t--) {
    const running = withoutResidue(figures[(t + 2) * size + i] as number, residues[t + 2] as number);
    if (running < 0) return t === periods - 1 ? Infinity : t + running / (running - later);
    later = running;
  }
  return 0;
}
