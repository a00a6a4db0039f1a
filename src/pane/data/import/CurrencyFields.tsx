import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { isSame } from "../../../exports/decide/currency";
import { currencyInText } from "../../../language/amountText";
import { fillIsolated } from "../../../language/fill";
import { typedNumber } from "../../../language/typedNumber";
import { useExportsLocale } from "../../context";
import { useSectionStyles } from "../../useSectionStyles";
import type { QuestionFieldsProps } from "./questionFields";

type Rates = Readonly<Record<string, string>>;

/** The currency of the figures, and what the others are worth in it: with no rate at all, their rows are left out. */
export function CurrencyFields({ question, onAnswer, isRefused }: QuestionFieldsProps<"currency">) {
  const { importing, language } = useExportsLocale();
  const words = importing.answer;
  const shared = useSectionStyles();
  const [currency, setCurrency] = useState<string>();
  const [rates, setRates] = useState<Rates>({});
  const othersOf = (own: string | undefined) =>
    question.found.filter((each) => own === undefined || !isSame(each, own));
  const others = othersOf(currency);
  const rateIn = (text: string | undefined): number | undefined => {
    const read = typedNumber(text ?? "", language);
    return read !== undefined && read > 0 ? read : undefined;
  };
  const isTyped = (typed: Rates) => others.some((each) => (typed[each] ?? "").trim() !== "");
  const change = (own: string, typed: Rates) => {
    setCurrency(own);
    setRates(typed);
    const rated = othersOf(own).map((each) => [each, rateIn(typed[each])] as const);
    if (rated.every(([each]) => (typed[each] ?? "").trim() === ""))
      return onAnswer({ currency: own, rates: undefined });
    const known = rated.flatMap(([each, rate]) => (rate === undefined ? [] : [[each, rate] as const]));
    onAnswer(known.length === rated.length ? { currency: own, rates: new Map(known) } : undefined);
  };
  return (
    <>
      <Field
        label={words.currency}
        {...(isRefused &&
          currency === undefined && { validationState: "error" as const, validationMessage: words.need })}
      >
        <RadioGroup value={currency ?? ""} onChange={(_, { value }) => change(value, {})}>
          {question.codes.map((each) => (
            <Radio key={each} value={each} label={<bdi>{currencyInText(each, language)}</bdi>} />
          ))}
        </RadioGroup>
      </Field>
      {currency !== undefined &&
        others.map((each) => (
          <Field
            key={each}
            label={fillIsolated(words.rate, {
              other: currencyInText(each, language),
              currency: currencyInText(currency, language),
            })}
            {...(isTyped(rates) &&
              rateIn(rates[each]) === undefined && {
                validationState: "error" as const,
                validationMessage: words.rateWrong,
              })}
          >
            <Input
              inputMode="decimal"
              dir="ltr"
              value={rates[each] ?? ""}
              onChange={(_, { value }) => change(currency, { ...rates, [each]: value })}
            />
          </Field>
        ))}
      {currency !== undefined && others.length > 0 && <p className={shared.quiet}>{words.ratesHint}</p>}
    </>
  );
}
