import { fillIsolated } from "../../../language/fill";
import { markerKey } from "../../../workbook/model/marker";
import { nameOf } from "../../../workbook/model/names";
import { useModelLocale } from "../../context";
import { Message } from "../../Message";

export interface UnmarkedProps {
  /** The numbers of models that aren't recognised. */
  readonly numbers: readonly number[];
}

/** Says that a model in the workbook isn't recognised, and what to do. */
export function Unmarked({ numbers }: UnmarkedProps) {
  const { modelDoubts: words } = useModelLocale();
  return numbers.map((number) => (
    <Message key={number} tone="bad">
      {fillIsolated(words.unmarked, { name: nameOf(number, markerKey) })}
    </Message>
  ));
}
