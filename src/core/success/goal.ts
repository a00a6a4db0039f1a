import { fault, finite, type Fault } from "../fault";
import { share, type NoShare } from "../numbers/quotient";
import { total } from "../numbers/series";

/** (actual − baseline) / (target − baseline): the share of the way that is behind, whether it leads up or down. */
export function goalReached(given: {
  readonly baseline: number;
  readonly target: number;
  readonly actual: number;
}): number | Fault<"targetIsBaseline" | "tooLarge"> {
  const { baseline, target, actual } = given;
  const way = total([target, -baseline]);
  if (way === 0) return fault("targetIsBaseline");
  return finite(Number.isFinite(way) ? total([actual, -baseline]) / way : way);
}

/** active / licensed. */
export function adoption({
  active,
  licensed,
}: {
  readonly active: number;
  readonly licensed: number;
}): number | Fault<NoShare> {
  return share({ parameter: "active", value: active }, { parameter: "licensed", value: licensed });
}
