import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Chart } from "../charts/Chart";
import type { Model } from "../../workbook/model/models";
import { useLocale } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { histogramOf } from "./histogramOf";
import { planSentence } from "./planAmong";
import { paybackSentence, sentence } from "./sentence";
import { SpreadTable } from "./SpreadTable";
import { isFromStart, type SimulationResult } from "./useSimulation";
import { WriteSheet } from "./writing/WriteSheet";

export interface OutcomeViewProps {
  readonly outcome: SimulationResult;
  readonly model: Model;
  /** True if the form has changed since this simulation. */
  readonly isStale: boolean;
}

/** Shows the result as sentences, a histogram and a table. */
export function OutcomeView({ outcome, model, isStale }: OutcomeViewProps) {
  const locale = useLocale();
  const words = locale.pane.simulation;
  const shared = useSectionStyles();
  const styles = useStyles();
  const [npv] = outcome.spreads;
  const chart = useMemo(() => histogramOf(outcome, locale), [outcome, locale]);
  const paidBack = paybackSentence(outcome, locale);
  return (
    <div className={styles.outcome}>
      {isStale && <Message tone="plain">{words.stale}</Message>}
      {npv && <p className={shared.statement}>{sentence(npv, outcome.currency, locale)}</p>}
      {paidBack !== undefined && <p className={shared.statement}>{paidBack}</p>}
      {outcome.plan && <p className={shared.statement}>{planSentence(outcome.plan, locale)}</p>}
      {isFromStart(outcome.used) && <Message tone="plain">{words.fromStart}</Message>}
      {chart && <Chart {...chart} />}
      <SpreadTable outcome={outcome} />
      <p className={shared.quiet}>{words.reading}</p>
      <WriteSheet outcome={outcome} model={model} />
    </div>
  );
}

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});
