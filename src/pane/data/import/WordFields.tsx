import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { fillIsolated } from "../../../language/fill";
import { count } from "../../../language/formatted";
import { useExportsLocale } from "../../context";
import { useSectionStyles } from "../../useSectionStyles";
import type { QuestionFieldsProps } from "./questionFields";
import { wordMeanings, type WordMeaning } from "../../../exports/answers";
import { outcomesOf } from "./question";

/** Beyond so many different words, a column holds no outcomes. */
export const mostWords = 40;

/** What each word for an outcome means. Words that nobody decides stay undecided, but one must be. */
export function WordFields({ question: { words: found }, onAnswer, isRefused }: QuestionFieldsProps<"words">) {
  const { importing } = useExportsLocale();
  const [chosen, setChosen] = useState<ReadonlyMap<string, WordMeaning>>(new Map());
  const choose = (word: string, meaning: WordMeaning | undefined) => {
    const next = new Map(chosen);
    if (meaning) next.set(word, meaning);
    else next.delete(word);
    setChosen(next);
    onAnswer(next.size > 0 ? outcomesOf(next) : undefined);
  };
  return (
    <>
      {found.slice(0, mostWords).map(({ word, count: rows }, i) => (
        <WordField
          key={word}
          word={word}
          rows={rows}
          meaning={chosen.get(word)}
          onMeaning={(meaning) => choose(word, meaning)}
          wrong={isRefused && i === 0 ? importing.answer.need : undefined}
        />
      ))}
      <MoreWords count={found.length - mostWords} />
    </>
  );
}

/** Says how many words aren't shown. */
export function MoreWords({ count: more }: { readonly count: number }) {
  const { kpis, language } = useExportsLocale();
  const shared = useSectionStyles();
  if (more <= 0) return null;
  return <p className={shared.quiet}>{fillIsolated(kpis.file.moreWords, { count: count(more, language) })}</p>;
}

export interface WordFieldProps {
  readonly word: string;
  readonly rows: number;
  readonly meaning: WordMeaning | undefined;
  readonly onMeaning: (meaning: WordMeaning | undefined) => void;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
}

export function WordField({ word, rows, meaning, onMeaning, hint, wrong }: WordFieldProps) {
  const { importing, kpis, language } = useExportsLocale();
  return (
    <Field
      label={fillIsolated(importing.answer.word, { word, count: count(rows, language) })}
      {...(hint !== undefined && { hint })}
      {...(wrong !== undefined && { validationState: "error" as const, validationMessage: wrong })}
    >
      <Select value={meaning ?? ""} onChange={(_, { value }) => onMeaning(wordMeanings.find((each) => each === value))}>
        <option value="">{importing.answer.choice}</option>
        {wordMeanings.map((each) => (
          <option key={each} value={each}>
            {kpis.outcomes[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
