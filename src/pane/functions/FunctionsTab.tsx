import { useMemo, useRef, useState } from "react";
import { catalogue, type FunctionId } from "../../catalogue";
import type { AnyDefinition } from "../../catalogue/define";
import { searchOf } from "../../catalogue/search";
import { useLocale } from "../context";
import { FunctionList } from "./FunctionList";
import { FunctionView, type FunctionEntry } from "./FunctionView";

const nothingFilled: FunctionEntry = { filled: {}, target: "" };

/** Finds a function, explains it, and puts it into a cell. */
export function FunctionsTab() {
  const locale = useLocale();
  const english = useLocale("en");
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<FunctionId>();
  const [entries, setEntries] = useState<Partial<Record<FunctionId, FunctionEntry>>>({});
  /** The function whose button gets the focus when the list is shown again. */
  const left = useRef<FunctionId>(undefined);
  const search = useMemo(() => {
    const words = [locale, english].map(({ functions, synonyms, answer: { parameters } }) => ({
      functions,
      synonyms,
      parameters,
    }));
    return searchOf(words);
  }, [locale, english]);

  if (chosen !== undefined) {
    return (
      <FunctionView
        key={chosen}
        definition={catalogue[chosen] as unknown as AnyDefinition & { readonly id: FunctionId }}
        entry={entries[chosen] ?? nothingFilled}
        onEntry={(change) => setEntries((all) => ({ ...all, [chosen]: change(all[chosen] ?? nothingFilled) }))}
        onBack={() => {
          left.current = chosen;
          setChosen(undefined);
        }}
      />
    );
  }
  return <FunctionList text={text} onText={setText} found={search(text)} focused={left.current} onChoose={setChosen} />;
}
