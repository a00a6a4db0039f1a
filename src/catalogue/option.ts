import { fault, type Fault } from "../core/fault";
import type { Parameter } from "./define";
import { fold } from "../language/fold";
import { isBlank, type Range } from "./range";

/**
 * The chosen word of a list: any case; blank or 0 is the default, unless 0 is a synonym of its own. What has no default
 * must be chosen, unless it may be left out.
 */
export function option(
  key: string,
  parameter: Parameter & { shape: "option" },
  range: Range,
): string | undefined | Fault {
  const word = range.length === 1 && range[0]?.length === 1 ? range[0][0] : undefined;
  if (word === undefined) return fault("value", "oneCellExpected", { parameter: key });
  const synonym = Object.entries(parameter.synonyms ?? {}).find(([, number]) => number === word);
  if (synonym) return synonym[0];
  if (isBlank(word) || word === 0)
    return parameter.default ?? (parameter.optional ? undefined : fault("value", "missing", { parameter: key }));
  const words = Object.keys(parameter.options);
  const wanted = fold(String(word));
  return (
    words.find((each) => fold(each) === wanted) ??
    fault("value", "unknownOption", { parameter: key, word: String(word), options: words.join(", ") })
  );
}
