import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { useLocale } from "../context";
import { useSectionStyles } from "../useSectionStyles";
import { isolated } from "../../language/isolates";
import type { Language } from "../../language/languages";
import { listed } from "../../language/lists";
import { numberFormat } from "../../language/numbers";
import { fillIsolated } from "../../language/fill";
import { DoubtAnswers } from "../doubt/DoubtAnswers";
import { askedSentence } from "../doubt/sentence";
import { labelOf } from "./catalogueLines";
import { wrongAmount, type WrongLine } from "./entry";
import { withAmount, type FormLine } from "./lines";
import { amountText, doubtOf, resultOf, settled, type TypedText } from "./typed";
import { leaves } from "./leaves";
import { useFigureFieldStyles } from "../useFigureFieldStyles";

export interface LineFieldsProps {
  readonly line: FormLine;
  /** The headings of the years, from year 0 on. */
  readonly headings: readonly string[];
  /** True for a currency whose amounts have many digits. */
  readonly isWide: boolean;
  readonly wrong: WrongLine | undefined;
  /** The id of the list of labels that are offered, if any are. */
  readonly labels?: string;
  readonly onLine: (line: FormLine) => void;
  /** Absent for a line that stands alone. */
  readonly onRemove?: () => void;
}

/** One line: its label, one amount per year, and perhaps a button that removes it. */
export function LineFields({ line, headings, isWide, wrong, labels, onLine, onRemove }: LineFieldsProps) {
  const locale = useLocale();
  const words = locale.pane.create;
  const section = useSectionStyles();
  const styles = useStyles();
  const figures = useFigureFieldStyles();
  const [labelFault, amountFault] = [useId(), useId()];
  const label = labelOf(line, locale) ?? "";
  const fields = useRef<HTMLDivElement>(null);
  /** The years whose amounts the reader has typed and left. */
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [doubted] = line.amounts.slice(0, headings.length).flatMap((typed, year) => {
    const doubt = typed && doubtOf(typed, "amount");
    return doubt
      ? [{ year, doubt, sentence: askedSentence(typed.text, doubt, locale.pane.doubt, locale.language) }]
      : [];
  });
  const results = headings.flatMap((heading, year) => {
    const typed = line.amounts[year];
    const result = typed && resultOf(typed);
    return typeof result === "number"
      ? [`${heading} = ${isolated(numberFormat(locale.language, { maximumFractionDigits: 2 }).format(result))}`]
      : [];
  });
  const faultOf = (year: number) =>
    left.has(year) || wrong?.years?.includes(year) ? wrongAmount(line.amounts[year]) : undefined;
  const fault = headings.map((_, year) => faultOf(year)).find((each) => each !== undefined);
  const type = (year: number, typed: TypedText) => {
    setLeft(new Set([...left].filter((each) => each !== year)));
    onLine(withAmount(line, year, typed));
  };
  const name = label.trim() === "" ? words.unnamed : label;
  return (
    <div className={styles.line} role="group" aria-label={name} data-line={line.id}>
      {!onRemove && (
        <span aria-hidden className={styles.heading}>
          {words.line}
        </span>
      )}
      <div className={styles.top}>
        <Input
          className={styles.label}
          size="small"
          autoComplete="off"
          aria-label={words.line}
          {...(labels !== undefined && { list: labels })}
          maxLength={255}
          value={label}
          {...(wrong?.label && { "aria-invalid": true, "aria-describedby": labelFault })}
          onChange={(_, { value }) => onLine({ ...line, label: value })}
        />
        {onRemove && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={fillIsolated(words.remove, { line: name })}
            onClick={onRemove}
            icon={<span aria-hidden>×</span>}
          />
        )}
      </div>
      {wrong?.label && (
        <p id={labelFault} role="alert" className={figures.fault}>
          {words.wrong[wrong.label]}
        </p>
      )}
      <div ref={fields} className={mergeClasses(styles.years, isWide ? styles.wide : styles.narrow)}>
        {headings.map((heading, year) => (
          <div key={year} className={styles.year}>
            <span aria-hidden className={styles.heading}>
              {heading}
            </span>
            <Input
              className={figures.field}
              size="small"
              inputMode="decimal"
              autoComplete="off"
              data-figure={line.kind}
              data-year={year}
              aria-label={fillIsolated(words.amountOf, { line: name, year: heading })}
              value={amountText(line.amounts[year], locale.language)}
              {...(faultOf(year) !== undefined && { "aria-invalid": true, "aria-describedby": amountFault })}
              onBlur={(event) => leaves(event) && setLeft(new Set([...left, year]))}
              onChange={(_, { value }) => type(year, { text: value, language: locale.language })}
            />
          </div>
        ))}
      </div>
      {results.length > 0 && <p className={section.quiet}>{listed(results, locale.language)}</p>}
      {(doubted ?? fault) && (
        <p id={amountFault} role="alert" className={figures.fault}>
          {doubted?.sentence ?? (fault && fillIsolated(words.wrong[fault], { number: exampleOf(locale.language) }))}
        </p>
      )}
      {doubted && (
        <DoubtAnswers
          readings={doubted.doubt.readings}
          onAnswer={(reading) => {
            type(doubted.year, settled(reading, "amount", locale.language));
            fields.current?.querySelector<HTMLElement>(`[data-year="${doubted.year}"]`)?.focus();
          }}
        />
      )}
    </div>
  );
}

/** A number with both separators of the language. */
const exampleOf = (language: Language): string => numberFormat(language, { minimumFractionDigits: 2 }).format(1234.5);

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  top: { display: "flex", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  label: { minWidth: 0, flexGrow: 1 },
  years: {
    display: "grid",
    gap: tokens.spacingHorizontalXS,
  },
  /** Four years beside each other in the narrowest pane. */
  narrow: { gridTemplateColumns: "repeat(auto-fill, minmax(min(66px, 100%), 1fr))" },
  wide: { gridTemplateColumns: "repeat(auto-fill, minmax(min(128px, 100%), 1fr))" },
  year: { display: "flex", flexDirection: "column", minWidth: 0 },
  heading: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
