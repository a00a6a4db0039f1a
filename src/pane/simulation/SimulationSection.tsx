import { useEffect, useState } from "react";
import type { Model } from "../../workbook/model/models";
import { usePane } from "../context";
import { Foldable } from "../Foldable";
import type { Entry } from "./entry";
import { sentence } from "./sentence";
import { SimulationPanel } from "./SimulationPanel";
import { useSimulation } from "./useSimulation";

/** How far the model's answers spread. What is typed stays for the next model; what was simulated does not. */
export function SimulationSection({ model }: { readonly model: Model }) {
  const [entry, setEntry] = useState<Entry>({
    typed: { "benefits.low": "", "benefits.high": "", "costs.low": "", "costs.high": "" },
    correlation: "none",
    trials: 16_384,
  });
  const [isOpen, setOpen] = useState(false);
  return <OfModel key={model.number} model={model} entry={entry} onEntry={setEntry} isOpen={isOpen} onOpen={setOpen} />;
}

interface OfModelProps {
  readonly model: Model;
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** It goes on simulating, and keeps what it found, while it is folded. */
function OfModel({ model, entry, onEntry, isOpen, onOpen }: OfModelProps) {
  const { locale, announce } = usePane();
  const simulating = useSimulation();
  const { outcome } = simulating;
  useEffect(() => {
    const [npv] = outcome?.spreads ?? [];
    const said = npv && sentence(npv, outcome?.currency, locale);
    if (said !== undefined) announce(said);
    // Once for each outcome, in the language it came in.
  }, [outcome]);
  return (
    <Foldable title={locale.pane.simulation.title} isOpen={isOpen} onOpen={onOpen}>
      <SimulationPanel model={model} entry={entry} onEntry={onEntry} simulating={simulating} />
    </Foldable>
  );
}
