import { useEffect, type Dispatch, type SetStateAction } from "react";
import type { Model } from "../../workbook/model/models";
import { useLocale, usePane } from "../context";
import type { SimulationEntry } from "./entry";
import { sentence } from "./sentence";
import { SimulationPanel } from "./SimulationPanel";
import { useSimulation } from "./useSimulation";

export interface SimulationProps {
  readonly model: Model;
  readonly entry: SimulationEntry;
  readonly onEntry: Dispatch<SetStateAction<SimulationEntry>>;
  /** While it is false, nothing is shown; a simulation goes on, and its results are kept. */
  readonly isOpen: boolean;
}

export function Simulation({ model, entry, onEntry, isOpen }: SimulationProps) {
  const { announce } = usePane();
  const locale = useLocale();
  const simulating = useSimulation(model);
  const { outcome } = simulating;
  useEffect(() => {
    const [npv] = outcome?.spreads ?? [];
    const said = npv && sentence(npv, outcome?.currency, locale);
    if (said !== undefined) announce(said);
    // Announced once for each outcome, in the language of that time.
  }, [outcome]);
  return isOpen ? <SimulationPanel model={model} entry={entry} onEntry={onEntry} simulating={simulating} /> : null;
}
