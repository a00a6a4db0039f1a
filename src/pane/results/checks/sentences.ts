import { fillIsolated } from "../../../language/fill";
import { count, percent } from "../../../language/formatted";
import { numberFormat } from "../../../language/numbers";
import type { Mending } from "../../../sharing/mend";
import type { PaneLocale } from "../../locale";

/** What a mend writes, in the reader's words. */
export function mendSentence({ kind, from, to, changes }: Mending, { language, pane }: PaneLocale): string {
  const { mends } = pane.checks;
  const number = (value: number | string) =>
    typeof value === "number" ? numberFormat(language, { maximumFractionDigits: 10 }).format(value) : value;
  const given = {
    from: number(from),
    to: kind === "percent" ? percent(Number(to), language, 2) : number(to),
  };
  const mend = fillIsolated(mends[kind], given);
  const others = changes.length - 1;
  return others === 0 ? mend : fillIsolated(mends.more, { mend, count: count(others, language) });
}
