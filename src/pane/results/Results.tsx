import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Model } from "../../workbook/model/models";
import { useModelLocale, usePane } from "../context";
import { directionOf, type Language } from "../../language/languages";
import { restated } from "../../language/restated";
import { Message } from "../Message";
import { fillIsolated } from "../../language/fill";
import { useSectionStyles } from "../useSectionStyles";
import { useSteadyModel } from "../useSteadyModel";
import { useWatched } from "../useWatched";
import { CompareSection } from "../compare/CompareSection";
import { AddLineSection } from "../addLine/AddLineSection";
import { OnDemand } from "../frame/OnDemand";
import { planSentence } from "../simulation/planAmong";
import { rangeSentence } from "../simulation/ranges";
import { useRanges } from "../simulation/useRanges";
import type { CellRef } from "../../formula/lookup";
import type { Target } from "../../hosts/port";
import { DownloadButton } from "./DownloadButton";
import { FigureCard } from "./FigureCard";
import { cashLine, currencyOf, headlinesOf, readModel, type ResultValues } from "./figures";
import { Missing } from "./Missing";
import { upgradePart } from "../upgrade/part";
import { charts, checks } from "./parts";
import { readStanding } from "./standing";

export interface ResultsProps {
  readonly models: readonly Model[];
  readonly model: Model;
  readonly onModel: (number: number) => void;
  /** A model that was just created, until the reader has been led to it. */
  readonly created: Model | undefined;
  readonly onSeen: () => void;
  /** Brings the explanation of the selected cell into view. */
  readonly onExplain: () => void;
}

/** Pixels: the usual height of two charts with their titles in a narrow pane. */
const chartsRoom = 500;

/** Shows the chosen model's results and updates them with its cells. */
export function Results({ models, model, onModel, created, onSeen, onExplain }: ResultsProps) {
  const { host, locale, announce } = usePane();
  const words = locale.pane.results;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const title = useId();
  const { number, language } = model;
  const said = useModelLocale(language);
  const same = useSteadyModel(model);
  const reading = useWatched(
    host,
    useCallback(
      async () => ({
        model: same,
        cells: await readModel(host, same, said),
        standing: await readStanding(host, same, said),
      }),
      [host, same, said],
    ),
  );
  // Figures of the previously chosen sheet must not be shown.
  const { cells, standing } = reading.value?.model.number === number ? reading.value : {};
  const figures = useMemo(() => cells && headlinesOf(cells, words, locale.language), [cells, words, locale.language]);
  const ranges = useRanges(host, same);
  const inReadersWords = useModelLocale();
  const cash = cells && cashLine(cells, inReadersWords);
  const [isLost, setLost] = useState(false);

  const spoken = figures?.map(({ label, value, full }) => `${label} ${full ?? value ?? words.noValue}`).join("; ");
  const before = useRef<{ readonly context: string; readonly spoken: string }>(undefined);
  useEffect(() => {
    if (spoken === undefined) return;
    const context = `${number} ${locale.language}`;
    const last = before.current;
    if (last?.context === context && last.spoken !== spoken) announce(fillIsolated(words.changed, { figures: spoken }));
    before.current = { context, spoken };
  }, [spoken, number, locale.language, announce, words]);

  const heading = useRef<HTMLHeadingElement>(null);
  // The new model gets the focus, after the list of sheets contains it.
  useEffect(() => {
    if (created?.number !== number) return;
    heading.current?.focus();
    announce(fillIsolated(locale.pane.create.created, { sheet: created.sheet }));
    onSeen();
  }, [created, number, announce, locale, onSeen]);

  const show = async (target: Target | CellRef) => {
    setLost(false);
    const isCell = typeof target !== "string" && "sheet" in target;
    await (isCell ? host.showCell(target) : host.show(same, target)).catch(() => setLost(true));
  };

  return (
    <>
      <section aria-labelledby={title} className={styles.section}>
        <div className={styles.top}>
          <h2 id={title} ref={heading} tabIndex={-1} className={styles.heading}>
            {words.title}
          </h2>
          {models.length > 1 && (
            <Select
              aria-label={words.model}
              size="small"
              className={styles.picker}
              value={String(number)}
              onChange={(_, { value }) => onModel(Number(value))}
            >
              {models.map((each) => (
                <option key={each.number} value={each.number}>
                  {each.sheet}
                </option>
              ))}
            </Select>
          )}
        </div>
        {figures && (
          <ul className={styles.figures}>
            {figures.map((figure, i) => (
              <li key={figure.key} className={styles.cell}>
                <FigureCard
                  figure={figure}
                  room={i % 2 === 0 ? "after" : "before"}
                  check={cells?.checked[figure.key]}
                  range={ranges && rangeSentence(figure.key, ranges, cells && currencyOf(cells), locale)}
                  onShow={(key) => void show(key).then(onExplain)}
                />
              </li>
            ))}
          </ul>
        )}
        {cash !== undefined && <p className={styles.statement}>{cash}</p>}
        {ranges?.plan && <p className={styles.statement}>{planSentence(ranges.plan, locale)}</p>}
        {cells && typeof cells.statement === "string" && cells.statement.trim() !== "" && (
          <p className={styles.statement} lang={language} dir={directionOf(language)}>
            {statementOf(cells.statement.trim(), cells, language)}
          </p>
        )}
        {standing && <Missing missing={standing.missing} onShow={show} />}
        {cells && (
          <OnDemand
            key={`checks ${number}`}
            part={checks}
            given={{ reading: cells, model: same, said, standing, isStale: reading.failed, onShow: show }}
            alsoIn={language}
            room={24}
          />
        )}
        {cells?.addInIsUnknown && <Message tone="plain">{words.addInUnknown}</Message>}
        {(reading.failed || isLost) && <Message tone="bad">{words.unreadable}</Message>}
        <OnDemand part={charts} given={{ model: same }} alsoIn={language} room={chartsRoom} />
        {cells && <AddLineSection key={`line ${number}`} model={same} said={said} />}
        {host.file && (
          <DownloadButton file={host.file} title={said.sheet.title} currency={cells && currencyOf(cells)} />
        )}
      </section>
      {model.isEarlier && (
        <OnDemand key={`upgrade ${number}`} part={upgradePart} given={{ model, onModel }} alsoIn={language} room={24} />
      )}
      <CompareSection models={models} />
    </>
  );
}

/** Only a sentence that the workbook has calculated has numbers in a form that isn't its writer's choice. */
const statementOf = (sentence: string, { isStatementCalculated }: ResultValues, language: Language): string =>
  isStatementCalculated ? restated(sentence, language) : sentence;

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  picker: { maxWidth: "60%", "& select": { textOverflow: "ellipsis" } },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  cell: { display: "flex", minWidth: 0 },
});
