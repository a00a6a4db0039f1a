import { Field, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { FunctionId } from "../../catalogue";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { useLocale } from "../context";
import { useSectionStyles } from "../useSectionStyles";

export interface FunctionListProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The best first. */
  readonly found: readonly FunctionId[];
  /** The function whose button gets the focus at first. */
  readonly focused: FunctionId | undefined;
  readonly onChoose: (id: FunctionId) => void;
}

export function FunctionList({ text, onText, found, focused, onChoose }: FunctionListProps) {
  const locale = useLocale();
  const words = locale.pane.functions;
  const shared = useSectionStyles();
  const styles = useStyles();
  const focusedButton = useRef<HTMLButtonElement>(null);
  useEffect(() => focusedButton.current?.focus(), []);
  return (
    <div className={shared.section}>
      <Field label={words.find} hint={words.findHint}>
        <SearchBox
          className={styles.search}
          value={text}
          onChange={(_, { value }) => onText(value)}
          dismiss={null}
          autoComplete="off"
        />
      </Field>
      <p role="status" className={shared.quiet}>
        {found.length === 0
          ? words.nothing
          : fillIsolated(words.found, { count: count(found.length, locale.language) })}
      </p>
      <ul className={styles.list}>
        {found.map((id) => (
          <li key={id}>
            <button
              type="button"
              ref={id === focused ? focusedButton : undefined}
              className={styles.button}
              onClick={() => onChoose(id)}
            >
              <bdi dir="ltr" className={mergeClasses(shared.code, styles.name)}>
                {id}
              </bdi>
              <span className={styles.says}>{locale.functions[id].says}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  says: { overflowWrap: "anywhere" },
});
