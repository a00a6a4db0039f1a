import { useState } from "react";
import type { Model } from "../../workbook/model/models";
import { usePane } from "../context";
import { Foldable } from "../Foldable";
import { OnDemand } from "../frame/OnDemand";
import { parts } from "../parts";
import type { SimulationEntry } from "./entry";
import { startingEntry } from "./startingEntry";

/** Shows the spread of the model's results. Input is kept when another model is chosen; results are not. */
export function SimulationSection({ model }: { readonly model: Model }) {
  const { locale } = usePane();
  const [entry, setEntry] = useState<SimulationEntry>({
    typed: startingEntry(locale.language),
    correlation: "adverse",
    trials: 16_384,
  });
  const [isOpen, setOpen] = useState(false);
  return (
    <Foldable title={locale.pane.simulation.title} isOpen={isOpen} onOpen={setOpen} keepsContent>
      <OnDemand
        key={model.number}
        part={parts.simulation}
        given={{ model, entry, onEntry: setEntry, isOpen }}
        alsoIn={model.language}
      />
    </Foldable>
  );
}
