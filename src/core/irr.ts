import { fault, type Fault } from "./fault";
import { roots, type Root } from "./roots";
import { net, type Case, type Series } from "./series";

interface Rate {
  readonly rate: number;
  readonly value: Root["value"];
}

/**
 * The rate at which NPV is 0. With several, the one nearest the guess; without a guess, the artefact of a final
 * retirement cost (a negative root at which NPV rises, below every root at which it falls) is ignored, and what is
 * still several is a fault that names them all.
 */
export function irr({ guess, ...given }: Case & { readonly guess?: number | undefined }): number | Fault {
  const flows = net(given);
  if (!flows.every(Number.isFinite)) return fault("num", "tooLarge");
  const rates = everyRate(flows);
  const [only, ...more] = rates;
  if (only === undefined) return fault("num", "noRate");
  if (more.length === 0) return only.rate;
  if (guess !== undefined) {
    return rates.reduce((best, each) => (Math.abs(each.rate - guess) < Math.abs(best.rate - guess) ? each : best)).rate;
  }
  const lowestFall = rates.find((each) => each.value === "falls")?.rate ?? Infinity;
  const real = rates.filter((each) => !(each.rate < 0 && each.value === "rises" && each.rate < lowestFall));
  const [single, ...rest] = real;
  if (single !== undefined && rest.length === 0) return single.rate;
  return fault("na", "severalRates", { rates: rates.map((each) => 100 * each.rate) });
}

/** Every real rate above −1 with NPV 0, ascending. */
function everyRate(flows: Series): readonly Rate[] {
  const largest = flows.reduce((most, flow) => Math.max(most, Math.abs(flow)), 0);
  // Dividing by the largest keeps sums of 1e308 finite and leaves the roots where they are.
  const kept = flows.map((flow, t) => ({ flow: flow / largest, t })).filter(({ flow }) => flow !== 0);
  return roots({ amounts: kept.map(({ flow }) => flow), times: kept.map(({ t }) => t) })
    .map(({ u, value }) => ({ rate: Math.expm1(u), value }))
    .filter(({ rate }) => rate > -1 && Number.isFinite(rate));
}
