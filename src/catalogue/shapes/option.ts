import { fault } from "../../core/fault";
import { fold } from "../../language/fold";
import { isBlankOrZero } from "./cells";
import { leftOut, type Shape } from "./shape";
import { onlyCell } from "./single";

/** One word of a list, in English in every language. `synonyms` are numbers that stand for one of the words. */
interface Choice {
  readonly options: Readonly<Record<string, string>>;
  readonly default?: string;
  readonly synonyms?: Readonly<Record<string, number>>;
}

/**
 * The chosen word of a list, in upper or lower case. Blank or 0 gives the default, unless 0 is a synonym. A parameter
 * without a default is required, unless it is optional.
 */
export const option: Shape<string, Choice, "oneCellExpected" | "missing" | "unknownOption"> = {
  takesOneCell: true,
  read: (key, parameter, raw) => {
    const word = onlyCell(raw);
    if (word === undefined) return fault("oneCellExpected", { parameter: key });
    const synonym = Object.entries(parameter.synonyms ?? {}).find(([, number]) => number === word);
    if (synonym) return synonym[0];
    if (isBlankOrZero(word)) return parameter.default ?? leftOut(key, parameter);
    const words = Object.keys(parameter.options);
    const wanted = fold(String(word));
    return (
      words.find((each) => fold(each) === wanted) ??
      fault("unknownOption", { parameter: key, word: String(word), options: words.join(", ") })
    );
  },
  refuses: (parameter) => [
    "oneCellExpected",
    ...(parameter.default !== undefined || parameter.optional ? [] : (["missing"] as const)),
    "unknownOption",
  ],
  sample: ({ options }) => Object.keys(options)[0],
};
