import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { directionOf } from "../../language/languages";
import type { CellRef } from "../../formula/lookup";
import type { Comparison } from "../../workbook/comparison/names";
import { Chart } from "../charts/Chart";
import { useExportsLocale, usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { useWatched } from "../useWatched";
import { ComparisonChecks } from "./ComparisonChecks";
import { npvPicture } from "./npvPicture";
import { PairList } from "./PairList";
import { readComparison } from "./reading";
import { shownSentence } from "./sentence";
import { useListStyles } from "./useListStyles";

export interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** It was just written: it gets the focus. */
  readonly isNew: boolean;
  /** It has got the focus. */
  readonly onFocused: () => void;
}

/** What a comparison says, as its sheet says it now. */
export function ComparisonView({ comparison, isNew, onFocused }: ComparisonViewProps) {
  const { host, library } = usePane();
  const locale = useExportsLocale();
  const { comparing: words } = locale;
  const shared = useSectionStyles();
  const lists = useListStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isLost, setLost] = useState(false);
  const { language, sheet } = comparison;
  // Another object after each change, with other meanings only where cells were moved.
  const meanings = JSON.stringify([...comparison.meanings]);
  const reading = useWatched(
    host,
    useCallback(async () => {
      const said = await library.load("exports", language);
      return readComparison(host, new Map(JSON.parse(meanings) as [string, string][]), said);
    }, [host, library, language, meanings]),
  );
  const isThere = reading.value !== undefined;
  useEffect(() => {
    if (!isNew || !isThere) return;
    heading.current?.focus();
    onFocused();
  }, [isNew, isThere, onFocused]);
  const show = (cell: CellRef) => {
    setLost(false);
    host.showCell(cell).catch(() => setLost(true));
  };
  const read = reading.value;
  const sentence = (text: string) =>
    shownSentence(
      text,
      (read?.options ?? []).map(({ name }) => name),
      language,
    );
  const ofSheet = { lang: language, dir: directionOf(language) };
  const picture = read && npvPicture(read, locale);
  return (
    <>
      <div className={shared.row}>
        <h3 ref={heading} tabIndex={-1} className={shared.heading}>
          <bdi>{sheet}</bdi>
        </h3>
        <Button size="small" onClick={() => show({ sheet, row: 0, column: 0 })}>
          {words.onSheet}
        </Button>
      </div>
      {(reading.failed || isLost) && <Message tone="bad">{words.unread}</Message>}
      {read && (
        <>
          {read.statement !== undefined && (
            <p className={shared.statement} {...ofSheet}>
              {sentence(read.statement)}
            </p>
          )}
          {read.ranking.length > 0 && (
            <ul className={lists.list} aria-label={words.ranking} {...ofSheet}>
              {read.ranking.map((line) => (
                <li key={line}>{sentence(line)}</li>
              ))}
            </ul>
          )}
          {picture && <Chart {...picture} />}
          <PairList pairs={read.pairs} language={language} sentence={sentence} />
          <ComparisonChecks read={read} language={language} onShow={show} />
        </>
      )}
    </>
  );
}
