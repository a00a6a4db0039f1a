/** What the form of one's own figures holds, as typed. It outlives a refused creation, a closed section and a change of language. */
import type { AmountSize } from "../../language/cellForm";
import type { Language } from "../../language/languages";
import type { Remembered } from "../../hosts/port";
import type { Template } from "../../workbook";
import { guessedCurrency } from "./currencies";
import type { CurrencyChoice } from "./CurrencyField";
import type { Answered, FormEntry } from "./entry";
import { keptCurrency } from "./keptCurrency";
import { firstLines } from "./lines";

export interface FormState extends Omit<FormEntry, "currency" | "amountsIn"> {
  /** Undefined until the reader chooses; then the one chosen last applies, or the guess for the language and the region. */
  readonly currency?: CurrencyChoice;
  readonly template: Template;
  /** Undefined until the reader chooses; then what is usual for the currency applies. */
  readonly amountsIn?: AmountSize;
}

export const emptyForm = (language: Language): FormState => ({
  years: 3,
  firstYear: "",
  rate: { text: "", language },
  users: { text: "", language },
  lines: firstLines,
  template: "sheet",
});

export const currencyChosen = ({ currency }: FormState, language: Language, kept: Remembered): CurrencyChoice =>
  currency ?? { code: keptCurrency(kept, language) ?? guessedCurrency(language, navigator.languages) };

export const entryOf = (form: FormState, choice: CurrencyChoice): FormEntry => ({
  ...form,
  currency: choice.text ?? choice.code,
});

/** What the answer in the form is made from. The one-page sheet has no waves, so those that were typed don't count for it. */
export const answered = ({ lines, years, rate, waves, template }: FormState): Answered => ({
  ...{ lines, years, rate },
  ...(template === "full" && waves && { waves }),
});
