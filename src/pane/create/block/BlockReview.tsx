import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { listed } from "../../../language/lists";
import { fillIsolated } from "../../../language/fill";
import { numberFormat } from "../../../language/numbers";
import { noFigure } from "../../../language/noFigure";
import { usePane } from "../../context";
import { useSectionStyles } from "../../useSectionStyles";
import { Notes } from "./Notes";
import type { PastedBlock, BlockLine } from "./readBlock";
import type { LineChoice, PastingState } from "./usePasting";
import { useFigureFieldStyles } from "../../useFigureFieldStyles";

export interface BlockReviewProps {
  readonly block: PastedBlock;
  readonly state: PastingState;
  readonly currency: string;
  readonly onCurrency: (code: string) => void;
}

/** Asks which rows are costs and which are benefits, where the block doesn't say it of each. */
export function BlockReview({ block, state, currency, onCurrency }: BlockReviewProps) {
  const { locale } = usePane();
  const words = locale.pane.create.paste;
  const section = useSectionStyles();
  const styles = useStyles();
  const figures = useFigureFieldStyles();
  const [isRefused, setRefused] = useState(false);
  const { choices } = state.pasting;
  const undecided = block.lines.filter(({ row }) => !choices.has(row));
  const number = numberFormat(locale.language, { maximumFractionDigits: 2 });
  const nameOf = ({ label, row }: BlockLine) =>
    label === "" ? fillIsolated(words.row, { row: number.format(row) }) : label;
  const texts = ({ amounts }: BlockLine) =>
    amounts.map((cell) => (cell === undefined ? noFigure : typeof cell === "number" ? number.format(cell) : cell.text));
  return (
    <section aria-label={words.title} className={styles.review}>
      <p className={section.quiet}>{words.decide}</p>
      <Notes notes={block.notes} currency={currency} onCurrency={onCurrency} />
      {block.lines.map((line) => (
        <Field
          key={line.row}
          label={fillIsolated(words.what, { line: nameOf(line) })}
          {...(line.kind === "sum" && { hint: words.sum })}
          {...(isRefused && undecided.includes(line) && { validationState: "error" as const })}
        >
          <span dir="ltr" className={styles.amounts}>
            {texts(line).join(" · ")}
          </span>
          <RadioGroup
            layout="horizontal"
            className={styles.choices}
            value={choices.get(line.row) ?? ""}
            onChange={(_, { value }) => state.choose(line.row, value as LineChoice)}
          >
            <Radio value="costs" label={words.cost} />
            <Radio value="benefits" label={words.benefit} />
            <Radio value="leave" label={words.leave} />
          </RadioGroup>
        </Field>
      ))}
      {isRefused && undecided.length > 0 && (
        <p role="alert" className={figures.fault}>
          {fillIsolated(words.undecided, { lines: listed(undecided.map(nameOf), locale.language) })}
        </p>
      )}
      <div>
        <Button
          appearance="primary"
          onClick={() => (undecided.length > 0 ? setRefused(true) : state.take(block, choices))}
        >
          {words.take}
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  amounts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  choices: { flexWrap: "wrap", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
