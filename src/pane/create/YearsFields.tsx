import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { yearsAllowed } from "../../workbook/inputs/limits";
import { usePane } from "../context";
import { exampleYearOf, firstDay } from "./firstYear";
import type { FormState } from "./form";
import { leaves } from "./leaves";

const allYears = Array.from({ length: yearsAllowed.to - yearsAllowed.from + 1 }, (_, i) => yearsAllowed.from + i);
const months = Array.from({ length: 12 }, (_, i) => i + 1);

interface YearsFieldsProps {
  readonly form: FormState;
  /** What is wrong with the first year. */
  readonly fault: string | undefined;
  readonly onChange: (changed: Partial<FormState>, field?: "firstYear") => void;
  /** The reader has left the first year. */
  readonly onLeft: () => void;
}

/** How many years, and which: fiscal years may begin in any month. */
export function YearsFields({ form, fault, onChange, onLeft }: YearsFieldsProps) {
  const { locale } = usePane();
  const { language } = locale;
  const words = locale.pane.create;
  const styles = useStyles();
  return (
    <div className={styles.basics}>
      <Field label={words.years}>
        <Select value={String(form.years)} onChange={(_, { value }) => onChange({ years: Number(value) })}>
          {allYears.map((each) => (
            <option key={each} value={each}>
              {count(each, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.firstYear}
        hint={fillIsolated(words.firstYearHint, { example: exampleYearOf(language) })}
        {...(fault !== undefined && { validationState: "error", validationMessage: fault })}
      >
        <Input
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          value={form.firstYear}
          onBlur={(event) => leaves(event) && onLeft()}
          onChange={(_, { value }) => onChange({ firstYear: value }, "firstYear")}
        />
      </Field>
      {typeof firstDay(form.firstYear) === "number" && (
        <Field label={words.firstMonth}>
          <Select
            value={String(form.firstMonth ?? 1)}
            onChange={(_, { value }) => onChange({ firstMonth: Number(value) })}
          >
            {months.map((month) => (
              <option key={month} value={month}>
                {count(month, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  basics: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(110px, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  input: { minWidth: 0, width: "100%" },
});
