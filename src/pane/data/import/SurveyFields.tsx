import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { questions, type SurveyQuestion as Survey } from "../../../exports/question";
import { typedNumber } from "../../../language/typedNumber";
import { useExportsLocale } from "../../context";
import type { QuestionFieldsProps } from "./questionFields";

/** Of survey answers: which question they answer, and the highest answer. */
export function SurveyFields({ onAnswer, isRefused }: QuestionFieldsProps<"survey">) {
  const { importing, language } = useExportsLocale();
  const words = importing.answer;
  const [question, setQuestion] = useState<Survey>();
  const [highest, setHighest] = useState("");
  const maxOf = (text: string): number | undefined => {
    const read = typedNumber(text, language);
    return read !== undefined && Number.isInteger(read) && read >= 2 ? read : undefined;
  };
  const change = (survey: Survey | undefined, text: string) => {
    setQuestion(survey);
    setHighest(text);
    // Nobody asks for the highest answer of 0 to 10.
    const own = survey === "nps" ? "" : text;
    const scaleMax = maxOf(own);
    const isWhole = survey !== undefined && (own.trim() === "" || scaleMax !== undefined);
    onAnswer(isWhole ? { scores: { question: survey, scaleMax } } : undefined);
  };
  const isWrong = highest.trim() !== "" && maxOf(highest) === undefined;
  return (
    <>
      <Field
        label={words.question}
        {...(isRefused && !question && { validationState: "error" as const, validationMessage: words.need })}
      >
        <RadioGroup
          value={question ?? ""}
          onChange={(_, { value }) =>
            change(
              questions.find((each) => each === value),
              highest,
            )
          }
        >
          {questions.map((each) => (
            <Radio key={each} value={each} label={words.questions[each]} />
          ))}
        </RadioGroup>
      </Field>
      {question !== undefined && question !== "nps" && (
        <Field
          label={words.scaleMax}
          {...(isWrong && { validationState: "error" as const, validationMessage: words.scaleWrong })}
        >
          <Input inputMode="numeric" value={highest} onChange={(_, { value }) => change(question, value)} />
        </Field>
      )}
    </>
  );
}
