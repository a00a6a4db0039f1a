import { useEffect, useState } from "react";
import type { Model } from "../../workbook/model/models";
import { usePane } from "../context";
import { Foldable } from "../Foldable";
import type { Entry } from "./entry";
import { sentence } from "./sentence";
import { SimulationPanel } from "./SimulationPanel";
import { useSimulation } from "./useSimulation";

/** Shows the spread of the model's results. Input is kept when another model is chosen; results are not. */
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

/** Continues to simulate and keeps its results while the section is closed. */
function OfModel({ model, entry, onEntry, isOpen, onOpen }: OfModelProps) {
  const { locale, announce } = usePane();
  const simulating = useSimulation(model);
  const { outcome } = simulating;
  useEffect(() => {
    const [npv] = outcome?.spreads ?? [];
    const said = npv && sentence(npv, outcome?.currency, locale);
    if (said !== undefined) announce(said);
    // Announced once for each outcome, in the language of that time.
  }, [outcome]);
  return (
    <Foldable title={locale.pane.simulation.title} isOpen={isOpen} onOpen={onOpen}>
      <SimulationPanel model={model} entry={entry} onEntry={onEntry} simulating={simulating} />
    </Foldable>
  );
}
