import { Select } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { comparisonsIn } from "../../workbook/comparison/names";
import type { Model } from "../../workbook/model/models";
import { namesNow } from "../bookNames";
import { useExportsLocale, usePane } from "../context";
import { Foldable } from "../Foldable";
import { useSectionStyles } from "../useSectionStyles";
import { useWatched } from "../useWatched";
import { newEntry } from "./asked";
import { ComparisonView } from "./ComparisonView";
import { CompareForm } from "./CompareForm";

export interface CompareProps {
  readonly models: readonly Model[];
}

/** The workbook's comparisons, and the form for a further one. What was entered stays while the section is closed. */
export function Compare({ models }: CompareProps) {
  const { host, announce } = usePane();
  const { comparing: words } = useExportsLocale();
  const shared = useSectionStyles();
  const [isOpen, setOpen] = useState(false);
  const [entry, setEntry] = useState(newEntry);
  const [chosen, setChosen] = useState<number>();
  const [written, setWritten] = useState<string>();
  const found = useWatched(
    host,
    useCallback(async () => comparisonsIn(await namesNow(host)), [host]),
  );
  const comparisons = found.value ?? [];
  const comparison = comparisons.find(({ number }) => number === chosen) ?? comparisons.at(-1);
  const { again } = found;
  const onWritten = async (sheet: string, sentence: string) => {
    await again();
    setChosen(undefined);
    setWritten(sheet);
    announce(sentence);
  };
  const onFocused = useCallback(() => setWritten(undefined), []);
  return (
    <Foldable title={words.title} isOpen={isOpen} onOpen={setOpen} keepsContent>
      <div className={shared.section}>
        {comparison && comparisons.length > 1 && (
          <Select
            aria-label={words.which}
            size="small"
            value={String(comparison.number)}
            onChange={(_, { value }) => setChosen(Number(value))}
          >
            {comparisons.map(({ number, sheet }) => (
              <option key={number} value={number}>
                {sheet}
              </option>
            ))}
          </Select>
        )}
        {comparison && (
          <ComparisonView
            key={comparison.number}
            comparison={comparison}
            isNew={comparison.sheet === written}
            onFocused={onFocused}
          />
        )}
        {models.length > 1 ? (
          <CompareForm
            models={models}
            entry={entry}
            onEntry={setEntry}
            isOpen={isOpen}
            isFurther={comparison !== undefined}
            onWritten={onWritten}
          />
        ) : (
          <p className={shared.quiet}>{words.few}</p>
        )}
      </div>
    </Foldable>
  );
}
