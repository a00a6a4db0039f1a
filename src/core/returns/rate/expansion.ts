/** NPV on an interval of rates as a polynomial with 28 digits, which separates roots that doubles cannot. */
import { exp, over, plus, product, scaled, zero, type DoubleDouble } from "../../numbers/doubleDouble";

/** Σ cₖ xᵏ at u = centre + radius x, |x| ≤ 1: NPV times a positive number and e^(τu), which keeps its roots. */
export interface Expansion {
  readonly centre: number;
  readonly radius: number;
  readonly coefficients: readonly DoubleDouble[];
  /** Bounds on the truncation error of the series (`leftOut`) and on the rounding error. */
  readonly leftOut: number;
  readonly rounding: number;
}

/** Flows below e^−80 of the largest are skipped, because they are smaller than its rounding error. */
const negligible = -80;

/** e^±600 keeps both parts of a double-double weight within the range of doubles. */
const longestExponent = 600;

/**
 * The Taylor series of Σ aᵢ e^(−tᵢu) about a centre: its coefficients are moments of the flows. Times are whole numbers,
 * and the centre and the radius have few binary digits, so that the exponents and the powers of x are exact. Undefined if a
 * weight leaves the range of doubles.
 */
export function expand(
  amounts: readonly number[],
  times: readonly number[],
  centre: number,
  radius: number,
  degree: number,
): Expansion | undefined {
  const { mean, largest } = centreOfMass(amounts, times, centre);
  // The power of 2 is applied in two factors, because it may exceed the range of doubles.
  const doublings = -Math.round((largest + centre * mean) / Math.LN2);
  const [some, rest] = [2 ** (doublings >> 1), 2 ** (doublings - (doublings >> 1))];
  const moments: DoubleDouble[] = Array.from({ length: degree + 1 }, () => zero);
  let leftOut = 0;
  let size = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    const waited = (times[i] as number) - mean;
    const reach = Math.abs(waited) * radius;
    if (Math.log(Math.abs(amount)) - centre * (times[i] as number) - largest + reach < negligible) continue;
    const exponent = product(-waited, centre);
    if (Math.abs(exponent.high) > longestExponent) return undefined;
    let term = scaled(exp(exponent), amount * some * rest);
    size += Math.abs(term.high) * Math.exp(reach);
    for (let k = 0; k <= degree; k++) {
      moments[k] = plus(moments[k] as DoubleDouble, term);
      term = scaled(term, -waited * radius);
    }
    leftOut += Math.abs(term.high) * Math.exp(reach);
  }
  let factorial = 1;
  const coefficients = moments.map((moment, k) => over(moment, (factorial *= k || 1)));
  return {
    centre,
    radius,
    coefficients,
    leftOut: leftOut / (factorial * (degree + 1)),
    rounding: size * (2 ** -88 + amounts.length * 2 ** -100),
  };
}

/** Sign of NPV at the centre; 0 if the error bounds include 0. */
export function signOf({ coefficients, leftOut, rounding }: Expansion): number {
  const { high } = coefficients[0] as DoubleDouble;
  return Math.abs(high) <= leftOut + rounding ? 0 : Math.sign(high);
}

/** True if a narrower interval would not help, because the truncation error is below the rounding error. */
export function isCertain({ leftOut, rounding }: Expansion): boolean {
  return leftOut <= rounding;
}

/** Mean time of the flows weighted by present value, rounded, and the logarithm of the largest present value. */
function centreOfMass(amounts: readonly number[], times: readonly number[], u: number) {
  const logarithms = amounts.map((amount, i) => Math.log(Math.abs(amount)) - u * (times[i] as number));
  let largest = -Infinity;
  for (const each of logarithms) if (each > largest) largest = each;
  let value = 0;
  let moment = 0;
  for (let i = 0; i < amounts.length; i++) {
    const share = Math.exp((logarithms[i] as number) - largest);
    value += share;
    moment += share * (times[i] as number);
  }
  return { mean: Math.round(moment / value), largest };
}
