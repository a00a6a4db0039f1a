import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { sentence } from "./sentence";
import { SpreadStrip } from "./SpreadStrip";
import { SpreadTable } from "./SpreadTable";
import type { Outcome } from "./useSimulation";

export interface OutcomeViewProps {
  readonly outcome: Outcome;
  /** True if the form has changed since this simulation. */
  readonly isStale: boolean;
}

/** Shows the result as a sentence, a diagram and a table. */
export function OutcomeView({ outcome, isStale }: OutcomeViewProps) {
  const { locale } = usePane();
  const words = locale.pane.simulation;
  const shared = useSectionStyles();
  const styles = useStyles();
  const [npv] = outcome.spreads;
  return (
    <div className={styles.outcome}>
      {isStale && <Message tone="plain">{words.stale}</Message>}
      {npv && <p className={shared.statement}>{sentence(npv, outcome.currency, locale)}</p>}
      {npv && <SpreadStrip spread={npv} />}
      <SpreadTable outcome={outcome} />
      <p className={shared.quiet}>{words.reading}</p>
    </div>
  );
}

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});
