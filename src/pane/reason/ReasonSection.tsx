import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { RangeContents } from "../../hosts/port";
import { usePane } from "../context";
import { belowBar } from "../frame/TabBar";
import { Message } from "../Message";
import { useWatched } from "../useWatched";

/** Most cells need no explanation, so the pane's first load goes without it. */
export const explanation = () => import(/* webpackChunkName: "taskpane.explain" */ "./Explanation");

/**
 * Explains the selected cell, if it holds a number or a formula of ours.
 * @param asked how often the explanation was asked for: each time it is brought into view, even if the cell was selected before
 */
export function ReasonSection({ asked = 0 }: { readonly asked?: number }) {
  const { host, library, locale } = usePane();
  const { language } = locale;
  const styles = useStyles();
  const watched = useWatched(
    host,
    useCallback(async () => {
      const selected = await host.selection();
      if (!mayBeOurs(selected)) return undefined;
      const loaded = await Promise.all([explanation(), library.load("all", language)]).catch(() => undefined);
      if (!loaded) return "unloaded";
      const [part, { answer }] = loaded;
      const cell = await part.explainCell(host, selected, answer);
      return cell && { ...part, cell };
    }, [host, library, language]),
  );
  const { again } = watched;
  const [answered, setAnswered] = useState(0);
  useEffect(() => {
    if (asked > 0) void again().then(() => setAnswered(asked));
    // A new reading for another language was not asked for.
  }, [asked]);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answered > 0) place.current?.scrollIntoView({ block: "nearest" });
  }, [answered]);
  // The explanation of the previous cell would be wrong for this one.
  const found = watched.failed ? undefined : watched.value;
  if (found === undefined) return null;
  if (found === "unloaded") return <Message tone="bad">{locale.pane.frame.unloaded}</Message>;
  return (
    <div ref={place} className={styles.place}>
      <found.Explanation selected={found.cell} />
    </div>
  );
}

const useStyles = makeStyles({ place: { scrollMarginBlock: `${belowBar} 8px` } });

/** A fast test: a formula with one of our functions, or a formula with a number, which may be a headline. */
function mayBeOurs({ formulas, values }: RangeContents): boolean {
  const formula = formulas[0]?.[0];
  return (
    typeof formula === "string" &&
    (/CRM/i.test(formula) || (formula.startsWith("=") && typeof values[0]?.[0] === "number"))
  );
}
