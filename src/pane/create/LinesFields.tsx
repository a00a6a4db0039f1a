import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { useLocale, usePane } from "../context";
import { fillIsolated } from "../../language/fill";
import { useSectionStyles } from "../useSectionStyles";
import { labelOf, offered, wordOf } from "./catalogueLines";
import type { FormFaults } from "./entry";
import { LineFields } from "./LineFields";
import type { LineKind } from "../../workbook/lines";
import { nextId, type FormLine } from "./lines";

export interface LinesFieldsProps {
  readonly kind: LineKind;
  readonly lines: readonly FormLine[];
  readonly headings: readonly string[];
  readonly isWide: boolean;
  readonly wrong: FormFaults | undefined;
  readonly onLines: (lines: readonly FormLine[]) => void;
}

/** The lines of cost or of benefit. */
export function LinesFields({ kind, lines, headings, isWide, wrong, onLines }: LinesFieldsProps) {
  const { announce } = usePane();
  const locale = useLocale();
  const words = locale.pane.create;
  const section = useSectionStyles();
  const styles = useStyles();
  const labels = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const add = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<number>();
  const own = lines.filter((line) => line.kind === kind);
  useEffect(() => {
    if (added !== undefined) group.current?.querySelector<HTMLElement>(`[data-line="${added}"] input`)?.focus();
  }, [added]);

  const nameOf = (line: FormLine) => labelOf(line, locale) ?? words.unnamed;
  const used = new Set(own.map(nameOf));
  return (
    <fieldset ref={group} className={section.fieldset}>
      <legend className={styles.legend}>{words[kind]}</legend>
      <p className={section.quiet}>{words[`${kind}Hint`]}</p>
      <datalist id={labels}>
        {offered[kind]
          .map((line) => wordOf(kind, line, locale))
          .filter((word) => !used.has(word))
          .map((word) => (
            <option key={word} value={word} />
          ))}
      </datalist>
      <div className={styles.lines}>
        {own.map((line) => (
          <LineFields
            key={line.id}
            line={line}
            headings={headings}
            isWide={isWide}
            wrong={wrong?.lines.get(line.id)}
            labels={labels}
            onLine={(changed) => onLines(lines.map((each) => (each.id === line.id ? changed : each)))}
            onRemove={() => {
              add.current?.querySelector("button")?.focus();
              announce(fillIsolated(words.removed, { line: nameOf(line) }));
              onLines(lines.filter(({ id }) => id !== line.id));
            }}
          />
        ))}
      </div>
      <div ref={add}>
        <Button
          size="small"
          onClick={() => {
            const id = nextId(lines);
            onLines([...lines, { id, kind, amounts: [] }]);
            setAdded(id);
          }}
        >
          {words[kind === "costs" ? "addCosts" : "addBenefits"]}
        </Button>
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
});
