import { Field, Select } from "@fluentui/react-components";
import { count } from "../../language/formatted";
import { useExportsLocale } from "../context";
import { FigureField } from "../create/FigureField";
import { wrongRate } from "../create/entry";
import { yearsIn, type CompareEntry } from "./asked";
import { longest, needsRate, needsYears, type Planned } from "./planned";

export interface ForAllFieldsProps {
  readonly found: Planned;
  readonly entry: CompareEntry;
  /** The form was sent, and not written. */
  readonly isRefused: boolean;
  readonly onEntry: (entry: CompareEntry) => void;
}

/** One rate and one horizon for all, asked for where the models differ, or where one was given. */
export function ForAllFields({ found, entry, isRefused, onEntry }: ForAllFieldsProps) {
  const { comparing: words, language } = useExportsLocale();
  const rate = entry.rate ?? { text: "", language };
  const most = longest(found.options);
  const years = yearsIn(entry, most);
  return (
    <>
      {(needsRate(found) || rate.text !== "") && (
        <FigureField
          kind="rate"
          label={words.rate}
          hint={words.rateHint}
          typed={rate}
          fault={wrongRate(rate) && words.wrongRate}
          isRefused={isRefused}
          onTyped={(typed) => onEntry({ ...entry, rate: typed })}
        />
      )}
      {(needsYears(found) || years !== undefined) && (
        <Field label={words.years} hint={words.yearsHint}>
          <Select
            size="small"
            value={years ?? ""}
            onChange={(_, { value }) => onEntry({ ...entry, years: value === "" ? undefined : Number(value) })}
          >
            <option value="">–</option>
            {Array.from({ length: most }, (_, i) => (
              <option key={i} value={i + 1}>
                {count(i + 1, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
