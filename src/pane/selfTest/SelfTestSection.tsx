import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import type { ChosenScenario, SelfTest } from "../../hosts/selfTest";
import { usePane } from "../context";
import { Foldable } from "../Foldable";
import { Message } from "../Message";
import type { SelfTestPanelProps } from "./SelfTestPanel";
import { ending } from "./sentences";
import { useSelfTest } from "./useSelfTest";

type Loaded = { readonly Panel: ComponentType<SelfTestPanelProps> } | "failed";

/** Checks what this spreadsheet does. The check continues, and its result is kept, while the section is closed. */
export function SelfTestSection({ selfTest }: { readonly selfTest: SelfTest }) {
  const { locale, announce } = usePane();
  const words = locale.pane.selfTest;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly ChosenScenario[]>([]);
  const [loaded, setLoaded] = useState<Loaded>();
  const checking = useSelfTest(selfTest);
  const { check } = checking;
  useEffect(() => {
    const sentence = ending(check, locale);
    if (sentence !== undefined) announce(sentence);
    // Announced once for each check, in the language of that time.
  }, [check]);

  const open = (opens: boolean) => {
    setOpen(opens);
    if (!opens || typeof loaded === "object") return;
    setLoaded(undefined);
    // Few readers open this section, so the pane's first load goes without it.
    import(/* webpackChunkName: "taskpane.selfTest" */ "./SelfTestPanel").then(
      ({ SelfTestPanel }) => setLoaded({ Panel: SelfTestPanel }),
      () => setLoaded("failed"),
    );
  };

  return (
    <Foldable title={words.title} isOpen={isOpen} onOpen={open}>
      {loaded === undefined && <Spinner size="tiny" />}
      {loaded === "failed" && (
        <Message tone="bad" alert>
          {words.unloaded}
        </Message>
      )}
      {typeof loaded === "object" && <loaded.Panel chosen={chosen} onChosen={setChosen} checking={checking} />}
    </Foldable>
  );
}
