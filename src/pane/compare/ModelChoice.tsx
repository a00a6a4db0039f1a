import { Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { fillIsolated } from "../../language/fill";
import { longestName } from "../../workbook/comparison/defaultNames";
import type { Model } from "../../workbook/model/models";
import { useExportsLocale } from "../context";
import { useSectionStyles } from "../useSectionStyles";
import { chosenOf, withModel, type CompareEntry } from "./asked";

export interface ModelChoiceProps {
  readonly models: readonly Model[];
  readonly entry: CompareEntry;
  /** By the number of the model, for options to which the reader gives none. */
  readonly names: CompareEntry["names"];
  readonly onEntry: (entry: CompareEntry) => void;
}

/** Which models are compared, each with its name as an option: sheets of models have names that say little of a choice. */
export function ModelChoice({ models, entry, names, onEntry }: ModelChoiceProps) {
  const { comparing: words } = useExportsLocale();
  const shared = useSectionStyles();
  const styles = useStyles();
  const chosen = chosenOf(entry, models);
  return (
    <fieldset className={shared.fieldset}>
      <legend className={styles.legend}>{words.models}</legend>
      {models.map((model) => {
        const { number, sheet } = model;
        const isIn = chosen.some((each) => each.number === number);
        return (
          <div key={number}>
            <Checkbox
              label={<bdi>{sheet}</bdi>}
              checked={isIn}
              onChange={(_, { checked }) => onEntry(withModel(entry, models, model, checked === true))}
            />
            {isIn && (
              <Input
                size="small"
                className={styles.name}
                aria-label={fillIsolated(words.name, { sheet })}
                autoComplete="off"
                maxLength={longestName}
                dir="auto"
                placeholder={names[number] ?? sheet}
                value={entry.names[number] ?? ""}
                onChange={(_, { value }) => onEntry({ ...entry, names: { ...entry.names, [number]: value } })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

const useStyles = makeStyles({
  legend: { padding: 0, paddingBottom: tokens.spacingVerticalXXS },
  name: { display: "flex", minWidth: 0, marginInlineStart: "32px" },
});
