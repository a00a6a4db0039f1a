import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { catalogue } from "../../catalogue";
import type { AnyDefinition } from "../../catalogue/define";
import { isNamed, locally } from "../../formula/locally";
import { useLocale } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { useTyping } from "../useTyping";
import type { Explained } from "./explain";
import { MeantFormulas } from "./MeantFormulas";
import { nativeTerm } from "./nativeTerm";
import { reasonSentences } from "./sentences";
import { StepLines } from "./StepLines";

interface CallViewProps {
  /** The cell's, with its sheet. */
  readonly address: string;
  readonly explained: Explained;
  /** The error that the cell shows, if any. */
  readonly error: string | undefined;
}

/** One call: its answer, what it means, its steps; or why it has none and what to do. */
export function CallView({ address, explained, error }: CallViewProps) {
  const locale = useLocale();
  const words = locale.reason;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const typing = useTyping();
  const { id, reason, worked, native, meant } = explained;
  const { answer, sentences, mending } = reasonSentences(explained, error, locale, typing);
  const { returns, source }: AnyDefinition = catalogue[id];
  return (
    <div className={styles.call}>
      <div className={styles.name}>
        <bdi dir="ltr">
          <code className={styles.code}>{id}</code>
        </bdi>
        {answer !== undefined && <span className={styles.answer}>{answer}</span>}
      </div>
      <p className={styles.quiet}>{locale.functions[id].says}</p>
      {sentences.length > 0 && (
        <Message tone={error === undefined ? "plain" : "bad"}>
          {sentences.map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
          {mending !== undefined && <div className={styles.mending}>{mending}</div>}
        </Message>
      )}
      <MeantFormulas address={address} formulas={meant} />
      {reason.kind === "answered" && worked && (
        <>
          <h3 className={styles.part}>{words.how}</h3>
          <StepLines id={id} worked={worked} answer={reason.answer} />
          <div className={styles.facts}>
            {typeof returns === "string" && <Fact term={words.unit}>{locale.units[returns]}</Fact>}
            {native !== undefined && (
              <Fact term={nativeTerm(locale, typing, native)} isFolded>
                <div dir="ltr" className={styles.fromLeft}>
                  <code className={styles.code}>
                    {isNamed(native, typing.language) ? locally(native, typing) : native}
                  </code>
                </div>
              </Fact>
            )}
            <Fact term={words.source}>
              <div dir="ltr" lang="en" className={styles.fromLeft}>
                {source.replaceAll("`", "")}
              </div>
            </Fact>
          </div>
        </>
      )}
    </div>
  );
}

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
  /** Some formulas fill the pane: they open on demand. */
  readonly isFolded?: boolean;
}

function Fact({ term, children, isFolded = false }: FactProps) {
  const styles = useStyles();
  if (isFolded)
    return (
      <details>
        <summary className={styles.term}>{term}</summary>
        <div className={styles.fact}>{children}</div>
      </details>
    );
  return (
    <div>
      <div className={styles.term}>{term}</div>
      <div className={styles.fact}>{children}</div>
    </div>
  );
}

const useStyles = makeStyles({
  call: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  name: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  answer: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  mending: { marginTop: tokens.spacingVerticalXS },
  part: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // Fluent sets the side by the pane's direction, which an English text doesn't have.
  fromLeft: { textAlign: "start" },
  fact: { lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});
