/** Where the plan's NPV lies among the simulated ones: near an edge, a reader wonders why. */
import type { Language } from "../../language/languages";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import type { PaneWords } from "../words";

export interface PlanAmong {
  readonly side: "better" | "worse";
  /** Of 100 trials, how many are on the other side of the plan; from 1 to 99, because trials don't cover every future. */
  readonly ofHundred: number;
}

/** Beyond this share of the trials, the plan lies outside the range that is shown, or at its edge. */
const edge = 0.85;

/** Undefined if the plan is well within the trials, or they have no spread. */
export function planAmong(npv: Float64Array, planned: number): PlanAmong | undefined {
  const rounding = 1e-9 * Math.max(1, Math.abs(planned));
  const shareOf = (isOn: (value: number) => boolean) => npv.filter(isOn).length / npv.length;
  const lower = shareOf((value) => value < planned - rounding);
  const higher = shareOf((value) => value > planned + rounding);
  if (Math.max(lower, higher) < edge) return undefined;
  const ofHundred = Math.min(99, Math.round(100 * Math.max(lower, higher)));
  return { side: lower > higher ? "better" : "worse", ofHundred };
}

export const planSentence = (
  { side, ofHundred }: PlanAmong,
  { language, pane }: { readonly language: Language; readonly pane: PaneWords },
): string => fillIsolated(pane.spread.plan[side], { count: count(ofHundred, language) });
