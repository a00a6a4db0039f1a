import { areaAddress } from "../../../grid/address";
import type { Validation } from "../../../grid/plan";
import { validationTexts, wordList } from "../../validationTexts";
import { element, escapedText } from "../package/element";
import { storedText } from "../storedText";

export function dataValidation(validation: Validation): string {
  const { type, operator, formulas } = rule(validation.allows);
  const texts = validationTexts(validation);
  const heading = storedText(texts.heading);
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
      error: storedText(texts.refusal) || undefined,
      promptTitle: heading || undefined,
      prompt: storedText(texts.prompt) || undefined,
      sqref: areaAddress(validation.area),
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
  if (type === "list") return { type, formulas: [quoted(wordList(allows.words))] };
  if (type === "cells") return { type: "list", formulas: [allows.cells] };
  if (type === "text") return { type: "textLength", operator: "lessThanOrEqual", formulas: [allows.to] };
  if (!("to" in allows)) return { type, operator: "greaterThanOrEqual", formulas: [allows.from] };
  return { type, operator: "between", formulas: [allows.from, allows.to] };
}

const quoted = (list: string): string => `"${storedText(list).replaceAll('"', '""')}"`;
