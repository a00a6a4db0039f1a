import { Field, Select } from "@fluentui/react-components";
import { amountSizes, isAllMillions, type AmountSize } from "../../language/cellForm";
import { usePane } from "../context";

interface AmountsInFieldProps {
  readonly value: AmountSize;
  readonly currency: string;
  readonly onChange: (value: AmountSize) => void;
}

/** In what a summary shows its amounts. */
export function AmountsInField({ value, currency, onChange }: AmountsInFieldProps) {
  const { create: words } = usePane().locale.pane;
  return (
    <Field label={words.amountsIn}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => onChange(amountSizes.find((each) => each === chosen) ?? "units")}
      >
        {amountSizes.map((each) => (
          <option key={each} value={each}>
            {isAllMillions(each, currency) ? words.allMillions : words.amountSizes[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
