import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { locally } from "../../formula/locally";
import { fillIsolated } from "../../language/fill";
import { useLocale, usePane } from "../context";
import { whyNotInserted } from "../whyNotInserted";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { useTyping } from "../useTyping";
import { withoutSheet } from "../addresses";

interface MeantFormulasProps {
  /** Of the cell whose formula is explained, with its sheet. */
  readonly address: string;
  /** Whole formulas, as files store them. */
  readonly formulas: readonly string[];
}

/** The formulas that may have been meant, as the reader's Excel takes them, each with a button that puts it into the cell. */
export function MeantFormulas({ address, formulas }: MeantFormulasProps) {
  const { host, announce } = usePane();
  const locale = useLocale();
  const shared = useSectionStyles();
  const styles = useStyles();
  const typing = useTyping();
  const title = useId();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const words = locale.reason;
  if (formulas.length === 0) return null;

  const cell = withoutSheet(address);
  const putIn = async (formula: string) => {
    if (isBusy) return;
    setBusy(true);
    setRefused(undefined);
    try {
      await host.insert({ address, formula, rows: 1, columns: 1, replaces: true });
      announce(fillIsolated(words.isIn, { address: cell }));
    } catch (error) {
      setRefused(whyNotInserted(error, locale.pane.functions));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Message tone="plain">
        <div id={title}>{words.didYouMean}</div>
        <ul aria-labelledby={title} className={styles.list}>
          {formulas.map((formula) => (
            <li key={formula} className={shared.row}>
              <bdi dir="ltr">
                <code className={shared.code}>{locally(formula, typing)}</code>
              </bdi>
              <Button size="small" disabledFocusable={isBusy} onClick={() => void putIn(formula)}>
                {fillIsolated(words.putIn, { address: cell })}
              </Button>
            </li>
          ))}
        </ul>
      </Message>
      {refused !== undefined && (
        <Message tone="bad" alert>
          {refused}
        </Message>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    paddingBlock: tokens.spacingVerticalXS,
    userSelect: "text",
  },
});
