import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useExportsLocale } from "../../context";
import { useSectionStyles } from "../../useSectionStyles";
import { ChoiceFields } from "./ChoiceFields";
import { ColumnFields } from "./ColumnFields";
import { CurrencyFields } from "./CurrencyFields";
import type { ReaderAnswers } from "../../../exports/answers";
import type { ImportQuestion } from "./question";
import { SurveyFields } from "./SurveyFields";
import { WordFields } from "./WordFields";

export interface AnswerFormProps {
  readonly question: ImportQuestion;
  readonly onAnswer: (answer: ReaderAnswers) => void;
}

/** Asks what the files don't show. */
export function AnswerForm({ question, onAnswer }: AnswerFormProps) {
  const { importing } = useExportsLocale();
  const shared = useSectionStyles();
  const [answer, setAnswer] = useState<ReaderAnswers>();
  const [isRefused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer) onAnswer(answer);
    else setRefused(true);
  };
  const given = { onAnswer: setAnswer, isRefused: isRefused && answer === undefined };
  return (
    <form className={shared.section} onSubmit={submit} noValidate>
      {question.asks === "words" ? (
        <WordFields question={question} {...given} />
      ) : question.asks === "columns" ? (
        <ColumnFields question={question} {...given} />
      ) : question.asks === "survey" ? (
        <SurveyFields question={question} {...given} />
      ) : question.asks === "currency" ? (
        <CurrencyFields question={question} {...given} />
      ) : (
        <ChoiceFields question={question} {...given} />
      )}
      <div>
        <Button type="submit" appearance="primary">
          {importing.answer.read}
        </Button>
      </div>
    </form>
  );
}
