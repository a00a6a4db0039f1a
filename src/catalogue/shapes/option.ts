import { fault } from "../../core/fault";
import { fold } from "../../language/fold";
import { isBlankOrZero } from "./cells";
import { leftOut, type Shape } from "./shape";
import { onlyCell } from "./single";

/** A word out of a list, in English whatever the reader's language. `synonyms` are numbers that mean one of them. */
interface Choice {
  readonly options: Readonly<Record<string, string>>;
  readonly default?: string;
  readonly synonyms?: Readonly<Record<string, number>>;
}

/**
 * The chosen word of a list: any case; blank or 0 is the default, unless 0 is a synonym of its own. What has no default
 * must be chosen, unless it may be left out.
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
