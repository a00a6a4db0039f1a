import { useState } from "react";
import { usePane } from "../context";
import { Foldable } from "../Foldable";
import { OnDemand } from "../frame/OnDemand";
import { addLine } from "../results/parts";
import type { AddLineProps } from "./AddLine";

/** What was typed stays while the section is closed. */
export function AddLineSection(given: AddLineProps) {
  const { locale } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <Foldable title={locale.pane.results.addLine} isOpen={isOpen} onOpen={setOpen} keepsContent>
      <OnDemand part={addLine} given={given} alsoIn={given.model.language} />
    </Foldable>
  );
}
