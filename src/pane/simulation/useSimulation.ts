import { useCallback, useEffect, useState } from "react";
import { isFault, type Fault } from "../../core/fault";
import { spreads, type Spread } from "../../core/uncertainty/trialStatistics";
import { usePane } from "../context";
import { useCancellable } from "../useCancellable";
import { prepared } from "./entry";

export type Work =
  | { readonly phase: "ready" }
  /** `share` of the trials done, from 0 to 1. */
  | { readonly phase: "running"; readonly share: number; readonly place: "workers" | "page" }
  | { readonly phase: "cancelled" }
  | { readonly phase: "failed" }
  | { readonly phase: "refused"; readonly fault: Fault };

export interface Outcome {
  /** The arguments of this run, compared with those of the present form. */
  readonly asked: string;
  readonly trials: number;
  readonly currency: string | undefined;
  readonly spreads: readonly Spread[];
}

export interface Simulating {
  readonly work: Work;
  /** The last completed simulation. */
  readonly outcome: Outcome | undefined;
  readonly run: (raw: readonly unknown[], currency: string | undefined) => Promise<void>;
  readonly cancel: () => void;
}

/** Runs one simulation at a time and stops it when the component unmounts. */
export function useSimulation(): Simulating {
  const { simulate } = usePane();
  const [work, setWork] = useState<Work>({ phase: "ready" });
  const [outcome, setOutcome] = useState<Outcome>();
  const { run, cancel } = useCancellable();
  useEffect(() => () => void cancel(), [cancel]);

  const runSimulation = useCallback(
    (raw: readonly unknown[], currency: string | undefined) =>
      run(async (signal) => {
        const ready = prepared(raw);
        if (isFault(ready)) {
          setWork({ phase: "refused", fault: ready });
          return;
        }
        const running = (share: number, place: "workers" | "page") => setWork({ phase: "running", share, place });
        running(0, "workers");
        try {
          const trials = await simulate(ready, running, signal);
          setOutcome({ asked: JSON.stringify(raw), trials: ready.trials, currency, spreads: spreads(ready, trials) });
          setWork({ phase: "ready" });
        } catch {
          setWork({ phase: signal.aborted ? "cancelled" : "failed" });
        }
      }),
    [run, simulate],
  );

  return { work, outcome, run: runSimulation, cancel };
}
