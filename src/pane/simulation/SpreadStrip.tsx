import { makeStyles, tokens } from "@fluentui/react-components";
import { isFault } from "../../core/fault";
import type { Spread } from "../../core/uncertainty/trialStatistics";
import { usePane } from "../context";
import { count } from "../../language/formatted";

/**
 * Draws percentiles and zero on an axis, low at the left in every language; the table beside it has the same figures.
 */
export function SpreadStrip({ spread }: { readonly spread: Spread }) {
  const { locale } = usePane();
  const styles = useStyles();
  const { p5, p25, p50, p75, p95 } = spread;
  if (isFault(p5) || isFault(p25) || isFault(p50) || isFault(p75) || isFault(p95) || p5 === p95) return null;
  const [from, to] = [Math.min(p5, 0), Math.max(p95, 0)];
  // Both ends leave room for a label.
  const share = (difference: number) => (60 * difference) / (to - from);
  const at = (value: number) => `${20 + share(value - from)}%`;
  const { columns } = locale.answer.tables[locale.language].CRMSIMULATE;
  return (
    <div className={styles.strip}>
      <svg width="100%" height="60" aria-hidden focusable={false} direction="ltr">
        <line x1={at(0)} x2={at(0)} y1="16" y2="46" className={styles.zero} />
        <text x={at(0)} y="12" textAnchor="middle" className={styles.text}>
          {count(0, locale.language)}
        </text>
        <line x1={at(p5)} x2={at(p95)} y1="34" y2="34" className={styles.line} />
        <line x1={at(p5)} x2={at(p5)} y1="28" y2="40" className={styles.line} />
        <line x1={at(p95)} x2={at(p95)} y1="28" y2="40" className={styles.line} />
        <rect x={at(p25)} width={`${share(p75 - p25)}%`} y="24" height="20" className={styles.box} />
        <line x1={at(p50)} x2={at(p50)} y1="22" y2="46" className={styles.middle} />
        <text x={at(p5)} dx="4" y="58" textAnchor="end" className={styles.text}>
          {columns.p5}
        </text>
        <text x={at(p95)} dx="-4" y="58" textAnchor="start" className={styles.text}>
          {columns.p95}
        </text>
      </svg>
    </div>
  );
}

/** All marks use the text colour, which follows the reader's contrast theme. */
const useStyles = makeStyles({
  strip: { color: tokens.colorBrandForeground1, lineHeight: 0 },
  line: { stroke: "currentColor", strokeWidth: "1.5px" },
  box: { fill: "currentColor", fillOpacity: 0.25, stroke: "currentColor", strokeWidth: "1.5px" },
  middle: { stroke: "currentColor", strokeWidth: "3px" },
  zero: { stroke: "currentColor", strokeWidth: "1px", strokeDasharray: "3 3" },
  text: { fill: "currentColor", fontSize: tokens.fontSizeBase200 },
});
