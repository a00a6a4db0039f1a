import { useCallback, useEffect, useState } from "react";
import { scenarios, type ChosenScenario, type Report, type Scenario, type SelfTest } from "../../hosts/selfTest";
import { onDemand } from "../../hosts/trouble";
import { usePane } from "../context";
import { everyLanguage } from "../locale";
import { useCancellable } from "../useCancellable";
import { version } from "../version";

export type Check =
  | { readonly phase: "ready" | "looking" | "asking" }
  | { readonly phase: "running"; readonly scenario: Scenario; readonly done: number; readonly of: number }
  | { readonly phase: "cancelling" }
  | { readonly phase: "done"; readonly report: Report; readonly wasCancelled: boolean }
  | { readonly phase: "failed"; readonly error: unknown };

export interface Checking {
  readonly check: Check;
  /** Asks first if the workbook holds anything. */
  readonly start: (chosen: readonly ChosenScenario[]) => Promise<void>;
  /** Runs without asking. */
  readonly runHere: (chosen: readonly ChosenScenario[]) => Promise<void>;
  readonly cancel: () => void;
}

/** Runs one check at a time, and cancels it when the pane closes. */
export function useSelfTest(selfTest: SelfTest): Checking {
  const { library, locale } = usePane();
  const [check, setCheck] = useState<Check>({ phase: "ready" });
  const { run, cancel } = useCancellable();
  useEffect(() => () => void cancel(), [cancel]);

  const checked = useCallback(
    async (chosen: readonly ChosenScenario[], signal: AbortSignal): Promise<void> => {
      setCheck({ phase: "running", scenario: scenarios[0], done: 0, of: scenarios.length + chosen.length });
      const report = await selfTest.run({
        chosen,
        language: locale.language,
        locales: await onDemand(everyLanguage(library)),
        addIn: version,
        progress: (scenario, done, of) => {
          if (!signal.aborted) setCheck({ phase: "running", scenario, done, of });
        },
        signal,
      });
      setCheck({ phase: "done", report, wasCancelled: signal.aborted });
    },
    [selfTest, library, locale],
  );

  const guarded = useCallback(
    (work: (signal: AbortSignal) => Promise<void>) =>
      run(async (signal) => {
        try {
          await work(signal);
        } catch (error) {
          setCheck({ phase: "failed", error });
        }
      }),
    [run],
  );

  const runHere = useCallback(
    (chosen: readonly ChosenScenario[]) => guarded((signal) => checked(chosen, signal)),
    [guarded, checked],
  );

  const start = useCallback(
    (chosen: readonly ChosenScenario[]) =>
      guarded(async (signal) => {
        setCheck({ phase: "looking" });
        const isUsed = await selfTest.holdsAnything();
        if (signal.aborted) setCheck({ phase: "ready" });
        else if (isUsed) setCheck({ phase: "asking" });
        else await checked(chosen, signal);
      }),
    [guarded, checked, selfTest],
  );

  const cancelCheck = useCallback(() => {
    setCheck({ phase: cancel() ? "cancelling" : "ready" });
  }, [cancel]);

  return { check, start, runHere, cancel: cancelCheck };
}
