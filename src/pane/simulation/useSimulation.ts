import { useCallback, useEffect, useState } from "react";
import { isFault, type Fault } from "../../core/fault";
import { histogram, type Bin } from "../../core/numbers/histogram";
import { spreads, type Spread } from "../../core/uncertainty/trialStatistics";
import { usePane } from "../context";
import { useCancellable } from "../useCancellable";
import type { Model } from "../../workbook/model/models";
import type { SimulationFigures } from "../../workbook/simulation";
import type { Drawn } from "./drawn";
import { prepared, usedOf, type Request } from "./entry";
import type { PlanAmong } from "./planAmong";
import { keepRanges } from "./ranges";
import { rangesOf } from "./rangesOf";

export type SimulationWork =
  | { readonly phase: "ready" }
  /** `share` of the trials done, from 0 to 1. */
  | { readonly phase: "running"; readonly share: number; readonly place: "workers" | "page" }
  | { readonly phase: "cancelled" }
  | { readonly phase: "failed" }
  | { readonly phase: "refused"; readonly fault: Fault };

export interface SimulationResult {
  /** The arguments of this run, compared with those of the present form. */
  readonly asked: string;
  readonly trials: number;
  readonly currency: string | undefined;
  readonly spreads: readonly Spread[];
  /** How often each NPV came up. */
  readonly bins: readonly Bin[];
  /** Years after year 0. */
  readonly years: number;
  readonly plan: PlanAmong | undefined;
  /** What it started from. */
  readonly used: Pick<SimulationFigures, "rate" | "npv" | "day" | "correlation" | "ranges">;
}

/** Whether it rests on a range that nobody has chosen. */
export const isFromStart = ({ ranges }: SimulationResult["used"]): boolean =>
  Object.values(ranges).some(({ source }) => source === "start");

export interface Simulating {
  readonly work: SimulationWork;
  /** The last completed simulation. */
  readonly outcome: SimulationResult | undefined;
  readonly run: (request: Request, drawn: Drawn) => Promise<void>;
  readonly cancel: () => void;
}

/** Runs one simulation at a time and stops it when the component unmounts. */
export function useSimulation(model: Model): Simulating {
  const { host, simulate } = usePane();
  const { number } = model;
  const [work, setWork] = useState<SimulationWork>({ phase: "ready" });
  const [outcome, setOutcome] = useState<SimulationResult>();
  const { run, cancel } = useCancellable();
  useEffect(() => () => void cancel(), [cancel]);

  const runSimulation = useCallback(
    (request: Request, drawn: Drawn) =>
      run(async (signal) => {
        const ready = prepared(request.raw);
        if (isFault(ready)) {
          setWork({ phase: "refused", fault: ready });
          return;
        }
        const running = (share: number, place: "workers" | "page") => setWork({ phase: "running", share, place });
        running(0, "workers");
        try {
          const trials = await simulate(ready, running, signal);
          const used = usedOf(request, drawn);
          const ranges = rangesOf(ready, trials, drawn, isFromStart(used));
          setOutcome({
            asked: JSON.stringify(request.raw),
            trials: ready.trials,
            currency: drawn.currency,
            spreads: spreads(ready, trials),
            bins: histogram(trials.npv),
            years: ready.periods - 1,
            plan: ranges.plan,
            used,
          });
          keepRanges(host, number, ranges);
          setWork({ phase: "ready" });
        } catch {
          setWork({ phase: signal.aborted ? "cancelled" : "failed" });
        }
      }),
    [run, simulate, host, number],
  );

  return { work, outcome, run: runSimulation, cancel };
}
