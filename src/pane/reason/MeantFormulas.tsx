import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { locally } from "../../formula/locally";
import { usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";

/** The formulas that may have been meant, as the reader's Excel takes them. */
export function MeantFormulas({ formulas }: { readonly formulas: readonly string[] }) {
  const { locale } = usePane();
  const shared = useSectionStyles();
  const styles = useStyles();
  const title = useId();
  const words = locale.pane.reason;
  if (formulas.length === 0) return null;
  return (
    <Message tone="plain">
      <div id={title}>{words.didYouMean}</div>
      <ul aria-labelledby={title} className={styles.list}>
        {formulas.map((formula) => (
          <li key={formula}>
            <bdi dir="ltr">
              <code className={shared.code}>{locally(formula, locale.answer.faults.decimalSign)}</code>
            </bdi>
            {/* Here stands the button that puts `formula` into the cell, once the port can insert a formula. */}
          </li>
        ))}
      </ul>
      <p className={shared.quiet}>{words.copyFormula}</p>
    </Message>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, paddingBlock: tokens.spacingVerticalXS, userSelect: "text" },
});
