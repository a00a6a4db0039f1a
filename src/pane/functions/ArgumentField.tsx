import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import type { FunctionId } from "../../catalogue";
import type { Parameter } from "../../catalogue/define";
import { omissible } from "../../formula/example";
import { fillIsolated } from "../../language/fill";
import { isolated } from "../../language/isolates";
import { useLocale } from "../context";
import type { Locale } from "../locale";
import { withoutSheet } from "../addresses";
import { useSectionStyles } from "../useSectionStyles";
import { fieldMark, type Picking } from "./usePicking";

export interface FieldPicking extends Picking {
  readonly onChange: (name: string, text: string) => void;
}

export interface ArgumentFieldProps {
  readonly id: FunctionId;
  /** The key of the parameter. */
  readonly name: string;
  readonly parameter: Parameter;
  readonly text: string;
  readonly picking: FieldPicking;
}

/** One argument: a choice among words, or cells, a number or a name. */
export function ArgumentField({ id, name, parameter, text, picking }: ArgumentFieldProps) {
  const locale = useLocale();
  const words = locale.pane.functions;
  const styles = useStyles();
  const said = saidOf(locale, id, name);
  const label = locale.answer.parameters[name] ?? name;
  const shown = omissible(parameter) ? `${label} (${words.optional})` : label;
  if (parameter.shape !== "option") {
    const unit = locale.units[parameter.unit ?? "label"];
    return <TextField name={name} label={shown} hint={`${said.says} · ${unit}`} text={text} picking={picking} />;
  }
  const usual = parameter.default;
  return (
    <div {...{ [fieldMark]: name }} className={styles.picking}>
      <Field label={shown} hint={said.says}>
        <Select className={styles.field} value={text} onChange={(_, { value }) => picking.onChange(name, value)}>
          <option value="">
            {usual === undefined ? words.omitted : fillIsolated(words.usual, { word: said.options[usual] ?? usual })}
          </option>
          {Object.entries(said.options).map(([word, says]) => (
            <option key={word} value={word}>
              {`${isolated(word)}: ${says}`}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

interface Said {
  readonly says: string;
  readonly options: Readonly<Record<string, string>>;
}

function saidOf(locale: Locale, id: FunctionId, name: string): Said {
  const parameters: Readonly<Record<string, string | Said>> = locale.functions[id].parameters;
  const said = parameters[name] ?? "";
  return typeof said === "string" ? { says: said, options: {} } : said;
}

export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly picking: FieldPicking;
}

/** A field that takes the cells that are selected in the sheet while it waits for them. */
export function TextField({ name, label, hint, text, picking }: TextFieldProps) {
  const locale = useLocale();
  const words = locale.pane.functions;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { current, selected, onChange } = picking;
  const isCurrent = current === name;
  return (
    <div {...{ [fieldMark]: name }} className={mergeClasses(styles.picking, isCurrent && styles.current)}>
      <Field label={label} {...(hint !== undefined && { hint })}>
        <Input
          className={styles.field}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(_, { value }) => onChange(name, value)}
        />
      </Field>
      {/* It keeps its place: else the fields below would move away from under the pointer. */}
      <div className={mergeClasses(styles.row, styles.cue, !isCurrent && styles.waiting)}>
        <span className={styles.quiet}>{words.picking}</span>
        {isCurrent && selected !== undefined && selected !== "" && selected !== text && (
          <Button size="small" onClick={() => onChange(name, selected)}>
            {fillIsolated(words.use, { address: withoutSheet(selected) })}
          </Button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  field: { minWidth: 0, width: "100%", "& select": { textOverflow: "ellipsis" } },
  picking: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
  },
  /** As high as the button that may stand in it. */
  cue: { minHeight: "24px", alignItems: "center" },
  waiting: { visibility: "hidden" },
  current: { borderInlineStartColor: tokens.colorBrandStroke1 },
});
