import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import type { Model } from "../../workbook/model/models";
import { useLocale, useModelLocale, usePane } from "../context";
import { Message } from "../Message";
import { fillIsolated } from "../../language/fill";
import { useSectionStyles } from "../useSectionStyles";
import { useSteadyModel } from "../useSteadyModel";
import { useWatched } from "../useWatched";
import { readDrawn } from "./drawn";
import { ask, type SimulationEntry } from "./entry";
import { OutcomeView } from "./OutcomeView";
import { SimulationForm } from "./SimulationForm";
import { trialsOffered } from "./trials";
import type { Simulating } from "./useSimulation";

export interface SimulationPanelProps {
  readonly model: Model;
  readonly entry: SimulationEntry;
  readonly onEntry: (entry: SimulationEntry) => void;
  readonly simulating: Simulating;
}

/** Combines the model's lines, updated from its cells, the form and the last simulation's results. */
export function SimulationPanel({ model, entry, onEntry, simulating }: SimulationPanelProps) {
  const { host } = usePane();
  const locale = useLocale();
  const words = locale.pane.simulation;
  const shared = useSectionStyles();
  const styles = useStyles();
  const { template, language } = model;
  const { sensitivity } = useModelLocale(language).full.sheets;
  const same = useSteadyModel(model);
  const reading = useWatched(
    host,
    useCallback(() => readDrawn(host, same), [host, same]),
  );
  const drawn = reading.value;
  const { outcome } = simulating;
  const offered = useMemo(() => (typeof drawn === "object" ? trialsOffered(drawn) : []), [drawn]);
  const trials = offered.includes(entry.trials) ? entry.trials : (offered.at(-1) ?? entry.trials);
  const possible = { ...entry, trials };
  const asked = typeof drawn === "object" ? ask(drawn, possible, locale.language) : undefined;
  const isStale = asked === undefined || !("raw" in asked) || JSON.stringify(asked.raw) !== outcome?.asked;
  return (
    <div className={styles.panel}>
      <p className={shared.quiet}>
        {words.intro}
        {template === "full" && ` ${fillIsolated(words.full, { sheet: sensitivity })}`}
      </p>
      {typeof drawn === "object" && (
        <SimulationForm drawn={drawn} offered={offered} entry={possible} onEntry={onEntry} simulating={simulating} />
      )}
      {typeof drawn === "string" && <Message tone="plain">{words[drawn]}</Message>}
      {reading.failed && <Message tone="bad">{locale.pane.results.unreadable}</Message>}
      {outcome && <OutcomeView outcome={outcome} model={same} isStale={drawn !== undefined && isStale} />}
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});
