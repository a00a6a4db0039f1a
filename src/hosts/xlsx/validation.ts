import type { DataValidation } from "hucre/xlsx";
import { areaAddress } from "../../grid/address";
import type { Validation } from "../../grid/plan";
import { shortened } from "../shortened";
import { storedText } from "./storedText";

/** What Excel allows: a file with longer ones is called damaged. */
const limits = { title: 32, message: 255, list: 255 } as const;

export function fileValidation({ area, allows, title, prompt, refusal }: Validation): DataValidation {
  return {
    ...rule(allows),
    range: areaAddress(area),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: "stop",
    inputTitle: storedText(shortened(title, limits.title)),
    inputMessage: storedText(shortened(prompt, limits.message)),
    errorTitle: storedText(shortened(title, limits.title)),
    errorMessage: storedText(shortened(refusal, limits.message)),
  };
}

function rule(allows: Validation["allows"]): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  if (allows.type === "list") return { type: "list", formula1: wordList(allows.words) };
  if (allows.type === "text") return { type: "textLength", operator: "lessThanOrEqual", formula1: String(allows.to) };
  if (!("to" in allows)) return { type: allows.type, operator: "greaterThanOrEqual", formula1: String(allows.from) };
  return { type: allows.type, operator: "between", formula1: String(allows.from), formula2: String(allows.to) };
}

/** The words stand in the file as one text with commas between: a word can't hold one. */
function wordList(words: readonly string[]): string {
  const list = words.join(",");
  if (words.some((word) => word.includes(","))) throw new RangeError(`A word of a list can't hold a comma: ${list}`);
  if (list.length > limits.list) throw new RangeError(`A list takes ${limits.list} characters: ${list}`);
  return `"${storedText(list).replaceAll('"', '""')}"`;
}
