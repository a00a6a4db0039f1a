import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo } from "react";
import { fill, fillIsolated } from "../../language/fill";
import { headlines } from "../../workbook/model/headlines";
import { Amount, withSpaces } from "../Amount";
import { Chart } from "../charts/Chart";
import { running } from "../charts/pictures";
import { useModelLocale, usePane } from "../context";
import { useSectionStyles } from "../useSectionStyles";
import { liveAnswer, type Entered } from "./liveAnswer";

export interface LiveAnswerViewProps {
  /** Undefined while an amount or the rate can't be read. */
  readonly entered: Entered | undefined;
  /** The field that can't be read. */
  readonly unread: string | undefined;
  readonly currency: string;
  readonly headings: readonly string[];
}

type Shown = "roi" | "npv" | "payback";

/** Screen readers hear the answer when the typing rests for this long. */
const millisecondsOfRest = 1200;

/** What the created sheet will answer, before it is created. */
export function LiveAnswerView({ entered, unread, currency, headings }: LiveAnswerViewProps) {
  const { announce } = usePane();
  const locale = useModelLocale();
  const words = locale.pane.create.live;
  const { results } = locale.pane;
  const section = useSectionStyles();
  const styles = useStyles();
  const title = useId();
  const answer = useMemo(() => entered && liveAnswer(entered), [entered]);
  const number = (key: Shown) => (typeof answer?.[key] === "number" ? answer[key] : undefined);
  const numbers = {
    roi: number("roi"),
    npv: number("npv"),
    payback: number("payback"),
    ...{ tco: undefined, roiDiscounted: undefined, rate: undefined },
    ...{ irr: undefined, paybackDiscounted: undefined, tcoUser: undefined },
  };
  const of = headlines(
    numbers,
    currency,
    { labels: results, details: {}, atOnce: results.atOnce },
    locale.language,
  ).filter(({ key }) => key !== "tco");

  const chart = useMemo(() => {
    const payback = typeof answer?.payback === "number" ? answer.payback : undefined;
    const cumulative = answer?.cumulative.map((amount) => amount ?? null);
    return cumulative && running({ currency, cumulative, payback }, locale, headings);
  }, [answer, currency, locale, headings]);

  /** Why a headline has no number. */
  const reason = (key: Shown): string => {
    const given = answer?.[key];
    if (typeof given === "object") {
      if (given.says === "neverPaidBack") return words.never;
      return given.says === "paidBackThenLost" ? words.lost : words.tooLarge;
    }
    return key === "npv" && answer?.roi !== undefined ? words.noRate : words.noCosts;
  };
  const texts = of.map(({ key, value, full }) => [key, full ?? value ?? reason(key as Shown)] as const);
  const spoken =
    answer?.roi === undefined ? undefined : fill(words.announced, Object.fromEntries(texts) as Record<string, string>);
  useEffect(() => {
    if (spoken === undefined) return undefined;
    const timer = setTimeout(() => announce(spoken), millisecondsOfRest);
    return () => clearTimeout(timer);
  }, [spoken, announce]);

  return (
    <>
      <section aria-labelledby={title} className={styles.answer} data-answer>
        <h3 id={title} className={styles.title}>
          {words.title}
        </h3>
        {!answer && <p className={section.quiet}>{fillIsolated(words.unreadable, { field: unread ?? "" })}</p>}
        {answer && answer.roi === undefined && <p className={section.quiet}>{words.waiting}</p>}
        {answer && answer.roi !== undefined && (
          <dl className={styles.headlines}>
            {of.map(({ key, label, value, full }) => (
              <div key={key} className={styles.headline} data-headline={key}>
                <dt className={section.quiet}>{label}</dt>
                <dd className={value === undefined ? styles.reason : styles.figure}>
                  {value === undefined ? (
                    reason(key as Shown)
                  ) : (
                    <Amount
                      shown={full === undefined ? { text: value } : { text: withSpaces(value), full }}
                      room="after"
                    />
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      {answer && answer.roi !== undefined && chart && <Chart {...chart} />}
    </>
  );
}

const useStyles = makeStyles({
  /** It stays in view at the bottom of the pane while the fields above it are filled in. */
  answer: {
    position: "sticky",
    insetBlockEnd: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    // Enlarged, it would leave no room for the field that is being filled in.
    "@media (max-height: 200px)": { position: "static" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    "@media (max-height: 400px)": { display: "none" },
  },
  headlines: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(76px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  headline: { minWidth: 0 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});
