import { digitKinds, type Digits } from "../../language/numbers";
import { usePane } from "../context";
import type { ChosenDigits } from "../useDigits";
import { useSectionStyles } from "../useSectionStyles";
import { Choice } from "./Choice";

const examples: Readonly<Record<Digits, string>> = { persian: "۱۲۳", latin: "123" };

export function DigitsSetting({ digits, choose, isKept }: Pick<ChosenDigits, "digits" | "choose" | "isKept">) {
  const { locale } = usePane();
  const words = locale.pane.settings;
  const shared = useSectionStyles();
  const options = digitKinds.map((value) => ({ value, text: `${words.digitKinds[value]} ${examples[value]}` }));
  return (
    <Choice title={words.digits} options={options} value={digits} onChoose={choose}>
      {!isKept && (
        <p role="status" className={shared.quiet}>
          {words.digitsNotKept}
        </p>
      )}
    </Choice>
  );
}
