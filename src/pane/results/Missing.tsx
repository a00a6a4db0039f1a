import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { fillIsolated } from "../../language/fill";
import type { MissingInput, NeededInput } from "../../workbook/model/missing";
import type { Key } from "../../workbook/model/names";
import { useModelLocale } from "../context";
import { useSectionStyles } from "../useSectionStyles";

export interface MissingProps {
  readonly missing: readonly MissingInput[];
  readonly onShow: (key: Key) => void;
}

/** The inputs without which an answer is missing; each goes to its cell. */
export function Missing({ missing, onShow }: MissingProps) {
  const { pane, sheet, full } = useModelLocale();
  const words = pane.checks;
  const shared = useSectionStyles();
  const styles = useStyles();
  const title = useId();
  if (missing.length === 0) return null;
  const { costs, benefits, rate, users } = sheet.statement;
  const names: Readonly<Record<NeededInput, string>> = {
    ...{ costs, benefits, rate, users },
    adoption: full.summary.sentence.adoption,
  };
  return (
    <div role="group" aria-labelledby={title} className={shared.row}>
      <span id={title} className={styles.title}>
        {words.missing}
      </span>
      {missing.map(({ input, home }) => (
        <Button
          key={input}
          size="small"
          aria-label={fillIsolated(words.missingItem, { item: names[input] })}
          onClick={() => onShow(home)}
        >
          {names[input]}
        </Button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({ title: { fontWeight: tokens.fontWeightSemibold } });
