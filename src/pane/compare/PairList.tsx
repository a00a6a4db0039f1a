import { makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../language/fill";
import { percent } from "../../language/formatted";
import { directionOf, type Language } from "../../language/languages";
import { isolatedList } from "../../language/lists";
import { useExportsLocale } from "../context";
import { useSectionStyles } from "../useSectionStyles";
import type { ReadPair } from "./reading";
import { useListStyles } from "./useListStyles";

export interface PairListProps {
  readonly pairs: readonly ReadPair[];
  /** Of the sheet. */
  readonly language: Language;
  readonly sentence: (text: string) => string;
}

/** What the sheet says of each pair, and every rate at which both are worth the same: the sheet shows a single one only. */
export function PairList({ pairs, language, sentence }: PairListProps) {
  const locale = useExportsLocale();
  const { comparing: words } = locale;
  const shared = useSectionStyles();
  const lists = useListStyles();
  const styles = useStyles();
  const ofSheet = { lang: language, dir: directionOf(language) };
  if (pairs.length === 0) return null;
  const crossover = (rates: readonly number[] | undefined) => {
    if (rates === undefined) return words.crossover.unknown;
    const listed = isolatedList(
      rates.map((rate) => percent(rate, locale.language)),
      locale.language,
    );
    const text = rates.length === 0 ? "none" : rates.length === 1 ? "one" : "several";
    return fill(words.crossover[text], { rates: listed });
  };
  return (
    <section aria-label={words.pairs} className={shared.section}>
      <h3 className={shared.heading}>{words.pairs}</h3>
      <ul className={lists.list}>
        {pairs.map(({ label, verdict, rates, isSaid }) => (
          <li key={label}>
            <span className={styles.label} {...ofSheet}>
              {label}
            </span>
            <span className={styles.line} {...ofSheet}>
              {sentence(verdict)}
            </span>
            {!isSaid && <span className={shared.quiet}>{crossover(rates)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  label: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: { display: "block" },
});
