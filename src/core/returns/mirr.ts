import { fault, finite, isFault, type Fault } from "../fault";
import { over } from "../numbers/quotient";
import { presentValue } from "./presentValue";
import { net, type Case } from "../numbers/series";

/**
 * (FV⁺ / −PV⁻)^(1/(n − 1)) − 1, FV⁺ of the net inflows at the last of n periods, PV⁻ of the net outflows at t = 0
 * @param benefits, costs money per period, equally long; costs positive
 * @param financeRate per period for outflows; reinvestRate per period for inflows; 0.08 = 8%
 * @returns rate per period, or oneSign | tooLarge
 * Source: Excel's MIRR.
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
  // FV⁺ = PV⁺ (1 + r)^(n − 1). Taking the growth outside the root avoids overflow, and MIRR = IRR if both rates are the IRR.
  const ratio = over(inflow, outflow);
  return isFault(ratio) ? ratio : finite(ratio ** (1 / (flows.length - 1)) * (1 + reinvestRate) - 1);
}
