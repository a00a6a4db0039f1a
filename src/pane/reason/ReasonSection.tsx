import { useCallback } from "react";
import type { RangeContents } from "../../hosts/port";
import { usePane } from "../context";
import { Message } from "../Message";
import { useWatched } from "../useWatched";

/** Most cells need no explanation, so the pane's first load goes without it. */
export const explanation = () => import(/* webpackChunkName: "taskpane.explain" */ "./Explanation");

/** Explains the selected cell, if it holds a number or a formula of ours. */
export function ReasonSection() {
  const { host, library, locale } = usePane();
  const { language } = locale;
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
  // The explanation of the previous cell would be wrong for this one.
  const found = watched.failed ? undefined : watched.value;
  if (found === undefined) return null;
  if (found === "unloaded") return <Message tone="bad">{locale.pane.reason.unloaded}</Message>;
  return <found.Explanation selected={found.cell} />;
}

/** A fast test: a formula with one of our functions, or a formula with a number, which may be a headline. */
function mayBeOurs({ formulas, values }: RangeContents): boolean {
  const formula = formulas[0]?.[0];
  return (
    typeof formula === "string" &&
    (/CRM/i.test(formula) || (formula.startsWith("=") && typeof values[0]?.[0] === "number"))
  );
}
