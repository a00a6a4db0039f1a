import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId } from "react";
import { usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { useWatched } from "../useWatched";
import { explainSelection } from "./explain";
import { FormatOffer } from "./FormatOffer";
import { reasonSentences } from "./sentences";

/** Shows the results of the functions in the selected cell, or why they fail, in the reader's language. */
export function ReasonSection() {
  const { host, locale, announce } = usePane();
  const words = locale.pane.reason;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const title = useId();
  const watched = useWatched(
    host,
    useCallback(() => explainSelection(host, locale.answer), [host, locale.answer]),
  );
  // The explanation of the previous cell would be wrong for this one.
  const selected = watched.failed ? undefined : watched.value;
  const explained =
    selected?.calls.map((each) => ({ id: each.id, ...reasonSentences(each, selected.error, locale) })) ?? [];

  const spoken =
    selected?.error === undefined
      ? ""
      : explained.map(({ id, sentences }) => `${id}: ${sentences.join(" ")}`).join(" ");
  useEffect(() => {
    if (spoken !== "") announce(spoken);
  }, [spoken, announce]);

  if (!selected) return null;
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title} className={styles.heading}>
        {words.title}{" "}
        <bdi dir="ltr" className={styles.address}>
          {selected.address.slice(selected.address.lastIndexOf("!") + 1)}
        </bdi>
      </h2>
      {explained.map(({ id, answer, sentences }, index) => (
        <div key={index} className={styles.call}>
          <div className={styles.name}>
            <bdi dir="ltr">
              <code className={styles.code}>{id}</code>
            </bdi>
            {answer !== undefined && <span className={styles.answer}>{answer}</span>}
          </div>
          <p className={styles.quiet}>{locale.functions[id].says}</p>
          {sentences.length > 0 && (
            <Message tone={selected.error === undefined ? "plain" : "bad"}>
              {sentences.map((sentence) => (
                <div key={sentence}>{sentence}</div>
              ))}
            </Message>
          )}
        </div>
      ))}
      {selected.figure && <FormatOffer key={selected.address} address={selected.address} {...selected.figure} />}
    </section>
  );
}

const useStyles = makeStyles({
  address: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  call: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  name: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  answer: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});
