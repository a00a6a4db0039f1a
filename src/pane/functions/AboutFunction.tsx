import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { check } from "../../catalogue/check";
import type { AnyDefinition, Raw } from "../../catalogue/define";
import { formattedAnswer } from "../../catalogue/formattedAnswer";
import { isFault } from "../../core/fault";
import { separator, shown, signature } from "../../formula/example";
import { locally, type Typing } from "../../formula/locally";
import { truthIn } from "../../formula/localNames";
import { fillIsolated } from "../../language/fill";
import { noFigure } from "../../language/noFigure";
import { useLocale } from "../context";
import { nativeTerm } from "../reason/nativeTerm";
import { useSectionStyles } from "../useSectionStyles";
import type { ToldTyping } from "../useTyping";

export interface AboutFunctionProps {
  readonly definition: AnyDefinition;
  readonly typing: ToldTyping;
}

/** The unit of the result, an example as this spreadsheet takes it, the same in Excel's own functions, and the source. */
export function AboutFunction({ definition, typing }: AboutFunctionProps) {
  const locale = useLocale();
  const words = locale.pane.functions;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { decimalSign: decimal, isTold } = typing;
  const between = separator(decimal);
  const example = shown(definition, decimal);
  const native = useMemo(() => nativeOf(definition), [definition]);
  const { returns } = definition;
  return (
    <dl className={styles.list}>
      <Item name={words.formula}>
        <Code text={signature(definition, locale.answer.parameters, `${between} `)} />
      </Item>
      <Item name={words.result}>{typeof returns === "string" ? locale.units[returns] : words.table}</Item>
      {example && (
        <Item name={words.example}>
          <Code text={example.formula} />
          {example.cells.map(({ address, values }) => (
            <div key={address}>
              <Code
                text={`${address}: ${values.map((row) => row.map((cell) => typed(cell, typing)).join(" · ")).join(" | ")}`}
              />
            </div>
          ))}
          <div>
            {words.gives}:{" "}
            {example.gives !== undefined && typeof returns === "string"
              ? formattedAnswer(example.gives, returns, locale.language)
              : words.table}
          </div>
          <p className={styles.quiet}>
            {fillIsolated(isTold ? words.written : words.guessed, { decimal, separator: between })}
          </p>
        </Item>
      )}
      {native !== undefined && (
        <Item name={nativeTerm(locale, typing)}>
          <Code text={locally(`=${native}`, typing)} />
        </Item>
      )}
      <Item name={words.source}>
        <span lang="en" dir="ltr" className={styles.source}>
          {definition.source}
        </span>
      </Item>
    </dl>
  );
}

function Item({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.said}>{children}</dd>
    </div>
  );
}

function Code({ text }: { readonly text: string }) {
  const styles = useSectionStyles();
  return (
    <bdi dir="ltr">
      <code className={styles.code}>{text}</code>
    </bdi>
  );
}

function typed(value: Raw, { language, decimalSign }: Typing): string {
  if (typeof value === "boolean") return truthIn(value, language);
  return typeof value === "number" ? String(value).replace(".", decimalSign) : (value ?? noFigure);
}

/** The native formula of the first example that has one, with the cells of that example. */
function nativeOf(definition: AnyDefinition): string | undefined {
  const example = definition.examples.find(({ gives }) => typeof gives !== "string");
  const typed = example && shown(definition, ".", example);
  if (!typed) return undefined;
  const given = check(
    definition,
    Object.keys(definition.parameters).map((key) => example.given[key] ?? null),
  );
  if (isFault(given) || definition.nativeHolds?.(given) === false) return undefined;
  return definition.native?.(typed.refs);
}

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  said: { marginInlineStart: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  source: { display: "block" },
});
