import { fault, finite, type Fault } from "../fault";
import { presentValue } from "./presentValue";
import { net, type Case } from "../numbers/series";

/**
 * (FV⁺ / −PV⁻)^(1/(n − 1)) − 1: what the net inflows, reinvested until the last period, make of the net outflows, financed
 * until they fall due.
 */
export function mirr({
  financeRate,
  reinvestRate,
  ...given
}: Case & { readonly financeRate: number; readonly reinvestRate: number }): number | Fault<"oneSign" | "tooLarge"> {
  const flows = net(given);
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) return fault("oneSign");
  const inflow = presentValue(
    flows.map((flow) => Math.max(flow, 0)),
    reinvestRate,
  );
  const outflow = presentValue(
    flows.map((flow) => Math.max(-flow, 0)),
    financeRate,
  );
  // FV⁺ is PV⁺ (1 + r)^(n − 1); outside the root the growth can't overflow, and equal rates at the IRR give it back.
  return finite((inflow / outflow) ** (1 / (flows.length - 1)) * (1 + reinvestRate) - 1);
}
