/** What is wrong with the fields beside the amounts, as they are typed now. */
import type { Language } from "../../language/languages";
import { currencies, meant } from "./currencies";
import { wrongRate, wrongUsers, type Sentence } from "./entry";
import { firstDay } from "./firstYear";
import type { FormState } from "./form";

export type SettingField = "currency" | "firstYear" | "rate" | "users";

/** @param tooLittle what a user costs in a month, if that is hardly so */
export const fieldFaults = (
  { firstYear, rate, users }: FormState,
  currency: string,
  tooLittle: number | undefined,
  language: Language,
): Readonly<Record<SettingField, Sentence | undefined>> => ({
  currency: meant(currencies(language), currency) ? undefined : "currency",
  firstYear: firstDay(firstYear) === "wrong" ? "firstYear" : undefined,
  rate: wrongRate(rate),
  users: wrongUsers(users) ?? (tooLittle === undefined ? undefined : "usersMany"),
});
