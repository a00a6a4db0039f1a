import { areaAddress } from "../../../grid/address";
import type { Validation } from "../../../grid/plan";
import { shortened } from "../../shortened";
import { element, escapedText } from "../package/element";
import { storedText } from "../storedText";

/** Excel's limits in characters; it reports a file with longer texts as damaged. */
const limits = { title: 32, message: 255, list: 255 } as const;

export function dataValidation({ area, allows, title, prompt, refusal }: Validation): string {
  const { type, operator, formulas } = rule(allows);
  const heading = storedText(shortened(title, limits.title));
  return element(
    "dataValidation",
    {
      type,
      errorStyle: "stop",
      operator,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: heading || undefined,
      error: storedText(shortened(refusal, limits.message)) || undefined,
      promptTitle: heading || undefined,
      prompt: storedText(shortened(prompt, limits.message)) || undefined,
      sqref: areaAddress(area),
    },
    ...formulas.map((formula, i) => element(`formula${i + 1}`, escapedText(String(formula)))),
  );
}

interface Rule {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly (string | number)[];
}

function rule(allows: Validation["allows"]): Rule {
  const { type } = allows;
  if (type === "list") return { type, formulas: [wordList(allows.words)] };
  if (type === "cells") return { type: "list", formulas: [allows.cells] };
  if (type === "text") return { type: "textLength", operator: "lessThanOrEqual", formulas: [allows.to] };
  if (!("to" in allows)) return { type, operator: "greaterThanOrEqual", formulas: [allows.from] };
  return { type, operator: "between", formulas: [allows.from, allows.to] };
}

/** The file stores list items as one text separated by commas, so an item can't contain one. */
function wordList(words: readonly string[]): string {
  const list = words.join(",");
  if (words.some((word) => word.includes(","))) throw new RangeError(`A word of a list can't hold a comma: ${list}`);
  if (list.length > limits.list) throw new RangeError(`A list takes ${limits.list} characters: ${list}`);
  return `"${storedText(list).replaceAll('"', '""')}"`;
}
