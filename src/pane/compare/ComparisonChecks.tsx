import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fillIsolated } from "../../language/fill";
import { directionOf, type Language } from "../../language/languages";
import type { CellRef } from "../../formula/lookup";
import { useExportsLocale } from "../context";
import { Message } from "../Message";
import { ItemFrame } from "../results/checks/ItemFrame";
import { useSectionStyles } from "../useSectionStyles";
import { useListStyles } from "./useListStyles";
import { isRanked, type ReadComparison, type ReadComparisonCheck } from "./reading";

export interface ComparisonChecksProps {
  readonly read: ReadComparison;
  /** Of the sheet. */
  readonly language: Language;
  readonly onShow: (cell: CellRef) => void;
}

/** Whether the comparison can be relied on, what doesn't hold before what is a doubt, and behind a button all of its checks. */
export function ComparisonChecks({ read, language, onShow }: ComparisonChecksProps) {
  const { comparing: words, pane } = useExportsLocale();
  const shared = useSectionStyles();
  const styles = useListStyles();
  const [isOpen, setOpen] = useState(false);
  const { checks, master } = read;
  const of = (...states: readonly ReadComparisonCheck["state"][]) =>
    checks.filter(({ state }) => states.includes(state));
  const needing = [...of("fails", "lost"), ...of("look")];
  const listed = isOpen ? [...needing, ...of("holds")] : needing;
  const line = {
    hold: pane.results.checksHold,
    warn: pane.results.checksWarn,
    fail: pane.results.checksFail,
    unknown: pane.results.checksUnknown,
  } as const;
  const isSure = master === "hold" && needing.length === 0;
  return (
    <>
      <Message tone={isSure ? "good" : master === "warn" ? "plain" : "bad"}>
        {line[master === "hold" && !isSure ? "unknown" : master]}
      </Message>
      {listed.length > 0 && (
        <ul className={styles.items} aria-label={pane.checks.title}>
          {listed.map((check) => (
            <Check key={check.key} check={check} isRanked={isRanked(read)} language={language} onShow={onShow} />
          ))}
        </ul>
      )}
      {checks.some(({ state }) => state === "lost") && <p className={shared.quiet}>{words.lostParts}</p>}
      <div>
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? pane.checks.showFewer : pane.checks.showAll}
        </Button>
      </div>
    </>
  );
}

interface CheckProps {
  readonly check: ReadComparisonCheck;
  readonly isRanked: boolean;
  readonly language: Language;
  readonly onShow: (cell: CellRef) => void;
}

function Check({ check: { state, says, isConflict, at }, isRanked, language, onShow }: CheckProps) {
  const { comparing, pane } = useExportsLocale();
  const shared = useSectionStyles();
  const words = pane.checks;
  const ofSheet = says !== undefined && { lang: language, dir: directionOf(language) };
  const why = state === "fails" && isConflict ? comparing.why.conflict : isRanked ? comparing.why.other : undefined;
  return (
    <ItemFrame
      state={state}
      says={
        <span {...ofSheet} style={block}>
          {says ?? words.lostSays}
        </span>
      }
      {...(state !== "holds" && why !== undefined && { why })}
    >
      {at && (
        <div className={shared.row}>
          <Button
            size="small"
            aria-label={fillIsolated(words.goToCheck, { check: says ?? words.lostSays })}
            onClick={() => onShow(at)}
          >
            {words.goTo}
          </Button>
        </div>
      )}
    </ItemFrame>
  );
}

const block = { display: "block" } as const;
