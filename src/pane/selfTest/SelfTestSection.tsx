import { useState } from "react";
import type { SelfTest } from "../../hosts/selfTest";
import { usePane } from "../context";
import { Foldable } from "../Foldable";
import { OnDemand } from "../frame/OnDemand";
import { selfTestPanel } from "./part";

/** Checks what this spreadsheet does. The check continues, and its result is kept, while the section is closed. */
export function SelfTestSection({ selfTest }: { readonly selfTest: SelfTest }) {
  const { locale } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <Foldable title={locale.pane.settings.selfTest} isOpen={isOpen} onOpen={setOpen} keepsContent>
      <OnDemand part={selfTestPanel} given={{ selfTest }} />
    </Foldable>
  );
}
