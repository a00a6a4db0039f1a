import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { formattedAnswer } from "../../catalogue/formattedAnswer";
import { fillIsolated } from "../../language/fill";
import { useLocale, usePane } from "../context";
import type { Locale } from "../locale";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { withoutSheet } from "../addresses";
import { CallView } from "./CallView";
import type { SelectedCell } from "./explain";
import { FormatOffer } from "./FormatOffer";
import { MeantFormulas } from "./MeantFormulas";
import { reasonSentences } from "./sentences";

export { explainCell } from "./explain";

/** Shows how the number in the selected cell arises, or why it fails and what may have been meant. */
export function Explanation({ selected }: { readonly selected: SelectedCell }) {
  const { announce } = usePane();
  const locale = useLocale();
  const words = locale.reason;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const title = useId();
  const spoken = spokenOf(selected, locale);
  useEffect(() => {
    if (spoken !== "") announce(spoken);
  }, [spoken, announce]);

  const { address, error, calls, fault, headline, figure } = selected;
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title} className={styles.heading}>
        {words.title}{" "}
        <bdi dir="ltr" className={styles.address}>
          {withoutSheet(address)}
        </bdi>
      </h2>
      {fault && (
        <>
          <Message tone="bad">{wrongFormula(fault, locale)}</Message>
          <MeantFormulas address={address} formulas={[fault.meant]} />
        </>
      )}
      {headline && (
        <Message tone={headline.agrees ? "plain" : "bad"}>{headlineSentence(selected, headline, locale)}</Message>
      )}
      {calls.map((each, index) => (
        <CallView key={index} address={address} explained={each} error={error} />
      ))}
      {figure && <FormatOffer key={address} address={address} {...figure} />}
    </section>
  );
}

/** Read out without being asked: only what is wrong. */
function spokenOf({ error, calls, fault }: SelectedCell, locale: Locale): string {
  if (fault) return wrongFormula(fault, locale);
  if (error === undefined) return "";
  return calls.map((each) => `${each.id}: ${reasonSentences(each, error, locale).sentences.join(" ")}`).join(" ");
}

function wrongFormula(fault: NonNullable<SelectedCell["fault"]>, locale: Locale): string {
  const words = locale.reason;
  if (fault.kind === "misspelt") return fillIsolated(words.misspelt, { name: fault.name });
  return words[fault.kind];
}

function headlineSentence(
  { calls }: SelectedCell,
  { shown, agrees }: NonNullable<SelectedCell["headline"]>,
  { language, reason }: Locale,
): string {
  if (agrees) return reason.headline;
  const [only] = calls;
  const value = only?.reason.kind === "answered" && typeof only.reason.answer === "number" ? only.reason.answer : NaN;
  const inWords = (amount: number) => formattedAnswer(amount, "figure", language);
  return fillIsolated(reason.differs, { shown: inWords(shown), value: inWords(value) });
}

const useStyles = makeStyles({
  address: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});
