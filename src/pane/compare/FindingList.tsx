import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fillIsolated } from "../../language/fill";
import { useExportsLocale, usePane } from "../context";
import { Message } from "../Message";
import { ItemFrame } from "../results/checks/ItemFrame";
import { useSectionStyles } from "../useSectionStyles";
import { useListStyles } from "./useListStyles";
import type { ModelCell } from "./places";
import type { FailedCheck, Planned } from "./planned";

/** What keeps the models from being compared, and what else will need a look, each with the cells that it is about. */
export function FindingList({ found }: { readonly found: Planned }) {
  const { host } = usePane();
  const { comparing: words, pane } = useExportsLocale();
  const shared = useSectionStyles();
  const styles = useListStyles();
  const [isLost, setLost] = useState(false);
  const go = ({ model, cell }: ModelCell) => {
    setLost(false);
    host.show(model, cell).catch(() => setLost(true));
  };
  const rank = ({ isConflict, state }: FailedCheck): number => (isConflict ? 0 : state === "fails" ? 1 : 2);
  const findings = [...found.findings].sort((a, b) => rank(a) - rank(b));
  if (findings.length === 0) return null;
  return (
    <>
      {isLost && <Message tone="bad">{pane.results.unreadable}</Message>}
      <ul
        className={styles.items}
        aria-label={found.findings.some(({ isConflict }) => isConflict) ? words.conflicts : pane.checks.title}
      >
        {findings.map(({ key, says, state, places }) => (
          <ItemFrame key={key} state={state} says={says}>
            {places.length > 0 && (
              <div className={shared.row}>
                {places.map((place) => {
                  const { model, name, value } = place;
                  return (
                    <Button
                      key={model.number}
                      size="small"
                      aria-label={fillIsolated(words.goTo, { name: value === undefined ? name : `${name}: ${value}` })}
                      title={pane.checks.goTo}
                      onClick={() => go(place)}
                    >
                      <span>
                        <bdi>{name}</bdi>
                        {value !== undefined && (
                          <>
                            {": "}
                            <bdi>{value}</bdi>
                          </>
                        )}
                      </span>
                    </Button>
                  );
                })}
              </div>
            )}
          </ItemFrame>
        ))}
      </ul>
    </>
  );
}
