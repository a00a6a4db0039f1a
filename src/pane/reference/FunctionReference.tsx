import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { definitions } from "../../catalogue";
import { usePane } from "../context";
import { Foldable } from "../Foldable";
import { useSectionStyles } from "../useSectionStyles";
import { exampleFormula, signature } from "../../formula/example";

/** Lists every function with its purpose, arguments and an example. */
export function FunctionReference() {
  const { locale } = usePane();
  const words = locale.pane.functions;
  const shared = useSectionStyles();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <Foldable title={words.title} isOpen={isOpen} onOpen={setOpen}>
      <p className={shared.quiet}>
        {words.hint} {words.explained}
      </p>
      <dl className={styles.list}>
        {definitions.map((definition) => (
          <div key={definition.id} className={styles.entry}>
            <dt className={mergeClasses(shared.code, styles.signature)}>
              <bdi dir="ltr">{signature(definition, locale.answer.parameters)}</bdi>
            </dt>
            <dd className={styles.says}>{locale.functions[definition.id].says}</dd>
            <dd className={mergeClasses(shared.quiet, styles.says)}>
              {words.example}:{" "}
              <bdi dir="ltr">
                <code className={shared.code}>{exampleFormula(definition)}</code>
              </bdi>
            </dd>
          </div>
        ))}
      </dl>
    </Foldable>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column" },
  entry: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  /** A formula reads left to right in every language, but is aligned with the reader's text. */
  signature: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  says: { marginInlineStart: 0, marginTop: tokens.spacingVerticalXS, lineHeight: tokens.lineHeightBase300 },
});
