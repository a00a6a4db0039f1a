import type { ModelWords } from "../../../workbook";
import type { LostParts } from "../../../workbook/model/lostParts";
import { useModelLocale } from "../../context";
import { Message } from "../../Message";
import { lostSentences } from "./sentences";

export interface LostMessageProps {
  readonly lost: LostParts;
  /** Words in the model's own language. */
  readonly said: ModelWords;
}

/** Names what a model has lost, and says what to do. */
export function LostMessage({ lost, said }: LostMessageProps) {
  const locale = useModelLocale();
  const { title, todo } = locale.modelDoubts.lost;
  return (
    <Message tone="bad">
      <strong>{title}</strong>
      {lostSentences(lost, locale, said).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      <div>{todo}</div>
    </Message>
  );
}
