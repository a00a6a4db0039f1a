import { useCallback, useState } from "react";
import type { Model } from "../../workbook/model/models";
import type { Figures } from "../../workbook/figures";
import type { Plan } from "../../grid/plan";
import type { Taken, Template } from "../../workbook";
import { onDemand } from "../../hosts/trouble";
import { takenIn } from "./taken";
import { usePane } from "../context";
import { progressUntil, useCancellable } from "../useCancellable";
import { whatFailed } from "./whatFailed";

export type Creation =
  | { readonly phase: "ready" }
  /** `share` of the work done, from 0 to 1. */
  | { readonly phase: "painting"; readonly share: number }
  | { readonly phase: "cancelling" }
  | { readonly phase: "cancelled" }
  | { readonly phase: "failed"; readonly sentence: string };

export interface Creating {
  readonly creation: Creation;
  readonly isBusy: boolean;
  readonly create: (figures: Figures | "sample", template: Template) => Promise<void>;
  /** Paints the plan that it makes; what that needs is loaded before the spreadsheet is asked. */
  readonly paint: (planned: (taken: () => Promise<Taken>) => Promise<Plan>) => Promise<void>;
  readonly cancel: () => void;
}

/** Loaded when a model is created. */
export const planning = () => import(/* webpackChunkName: "taskpane.planning" */ "./planning");

/** Makes a plan from the figures and paints it on a new sheet: all of it or nothing. */
export function useCreation(onCreated: (model: Model) => Promise<void>): Creating {
  const { host, library, locale } = usePane();
  const [creation, setCreation] = useState<Creation>({ phase: "ready" });
  const { run, cancel } = useCancellable();

  const paint = useCallback(
    (planned: (taken: () => Promise<Taken>) => Promise<Plan>) =>
      run(async (signal) => {
        const painted = (share: number) => setCreation({ phase: "painting", share });
        painted(0);
        try {
          const plan = await planned(() => takenIn(host));
          const model = await host.paint(plan, progressUntil(signal, painted), signal);
          setCreation({ phase: "ready" });
          await onCreated(model);
        } catch (error) {
          setCreation(
            signal.aborted ? { phase: "cancelled" } : { phase: "failed", sentence: whatFailed(error, locale) },
          );
        }
      }),
    [run, host, locale, onCreated],
  );

  const create = useCallback(
    (figures: Figures | "sample", template: Template) =>
      paint(async (taken) => {
        const [{ planOf }, words] = await onDemand(Promise.all([planning(), library.load("all", locale.language)]));
        return planOf({ template, figures, taken: await taken() }, words);
      }),
    [paint, library, locale],
  );

  const cancelCreation = useCallback(() => {
    if (cancel()) setCreation({ phase: "cancelling" });
  }, [cancel]);

  const isBusy = creation.phase === "painting" || creation.phase === "cancelling";
  return { creation, isBusy, create, paint, cancel: cancelCreation };
}
