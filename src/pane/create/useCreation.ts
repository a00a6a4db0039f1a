import { useCallback, useRef, useState } from "react";
import type { Model } from "../../workbook/model/models";
import type { Figures } from "../../workbook/figures";
import { planWorkbook, type Template } from "../../workbook";
import { usePane } from "../context";
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
  readonly create: (figures: Figures, template: Template) => Promise<void>;
  readonly cancel: () => void;
}

/** Figures become a plan, the plan a new sheet: all of it or nothing. */
export function useCreation(onCreated: (model: Model) => Promise<void>): Creating {
  const { host, locale } = usePane();
  const [creation, setCreation] = useState<Creation>({ phase: "ready" });
  const running = useRef<AbortController>(undefined);

  const create = useCallback(
    async (figures: Figures, template: Template) => {
      if (running.current) return;
      const controller = (running.current = new AbortController());
      const { signal } = controller;
      setCreation({ phase: "painting", share: 0 });
      try {
        const taken = await host.taken();
        const plan = planWorkbook({
          template,
          language: locale.language,
          words: locale,
          figures,
          taken,
        });
        const progress = (done: number, of: number) =>
          signal.aborted || setCreation({ phase: "painting", share: of > 0 ? done / of : 0 });
        const model = await host.paint(plan, progress, signal);
        setCreation({ phase: "ready" });
        await onCreated(model);
      } catch (error) {
        setCreation(
          signal.aborted
            ? { phase: "cancelled" }
            : { phase: "failed", sentence: whatFailed(error, locale.pane.create) },
        );
      } finally {
        running.current = undefined;
      }
    },
    [host, locale, onCreated],
  );

  const cancel = useCallback(() => {
    if (!running.current) return;
    running.current.abort();
    setCreation({ phase: "cancelling" });
  }, []);

  return { creation, create, cancel };
}
