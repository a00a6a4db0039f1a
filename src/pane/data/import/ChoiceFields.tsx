import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { serialOfIsoDay } from "../../../exports/isoDay";
import { vendors } from "../../../exports/vendors";
import { fillIsolated } from "../../../language/fill";
import { decimalSigns } from "../../../language/separators";
import { numberFormat } from "../../../language/numbers";
import { useExportsLocale } from "../../context";
import type { ExportsLocale } from "../../locale";
import { shownDate } from "../typedDate";
import type { QuestionFieldsProps } from "./questionFields";
import type { ReaderAnswers } from "../../../exports/answers";
import type { ImportQuestion } from "./question";

type Choice = Extract<ImportQuestion, { readonly asks: "decimal" | "dates" | "vendor" | "encoding" }>;

interface Option {
  readonly key: string;
  readonly label: string;
  readonly answer: ReaderAnswers;
}

/** One of a few readings. */
export function ChoiceFields({ question, onAnswer, isRefused }: QuestionFieldsProps<Choice["asks"]>) {
  const locale = useExportsLocale();
  const words = locale.importing.answer;
  const [chosen, setChosen] = useState("");
  const options = optionsOf(question, locale);
  const label = "text" in question ? fillIsolated(words[question.asks], { text: question.text }) : words[question.asks];
  return (
    <Field label={label} {...(isRefused && { validationState: "error" as const, validationMessage: words.need })}>
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => {
          setChosen(value);
          onAnswer(options.find(({ key }) => key === value)?.answer);
        }}
      >
        {options.map((option) => (
          <Radio key={option.key} value={option.key} label={<bdi>{option.label}</bdi>} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function optionsOf(question: Choice, { language, importing, kpis }: ExportsLocale): readonly Option[] {
  switch (question.asks) {
    case "decimal": {
      const number = numberFormat(language, { maximumFractionDigits: 20 });
      return decimalSigns.map((decimal) => {
        const value = question.readings?.[decimal];
        // Of an amount with each sign, not of the sign alone, which nobody hears.
        return {
          key: decimal,
          label: value === undefined ? `1${decimal}5` : number.format(value),
          answer: { decimal },
        };
      });
    }
    case "dates":
      return question.readings.map(({ order, day }) => {
        const serial = serialOfIsoDay(day);
        const shown = serial === undefined ? day : shownDate(serial, language);
        return { key: order, label: `${shown} (${kpis.orders[order]})`, answer: { dates: order } };
      });
    case "vendor":
      return question.vendors.map((crm) => ({
        key: crm,
        label: vendors.find(({ id }) => id === crm)?.name ?? crm,
        answer: { crm },
      }));
    case "encoding":
      return Object.entries(importing.answer.encodings).map(([encoding, label]) => ({
        key: encoding,
        label,
        answer: { encoding },
      }));
  }
}
