/** Writes validations and conditional formats to Excel. */
import type { PlanSheet, Validation } from "../../grid/plan";
import { conditionStyles } from "../../grid/styles";
import { validationTexts, wordList } from "../validationTexts";
import { rangeAt } from "./batch";

export function writeRules(target: Excel.Worksheet, { validations, conditions }: PlanSheet): void {
  for (const validation of validations) {
    const { heading, prompt, refusal } = validationTexts(validation);
    rangeAt(target, validation.area).dataValidation.set({
      rule: rule(validation.allows),
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: heading, message: prompt },
      errorAlert: { showAlert: true, style: "Stop", title: heading, message: refusal },
    });
  }
  // Excel gives each new rule the highest priority, so the plan's first rule is added last.
  for (const { area, formula, style } of [...conditions].reverse()) {
    const { custom } = rangeAt(target, area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = `=${formula}`;
    custom.format.font.color = `#${conditionStyles[style].colour}`;
    custom.format.fill.color = `#${conditionStyles[style].fill}`;
  }
}

function rule(allows: Validation["allows"]): Excel.DataValidationRule {
  if (allows.type === "list") return { list: { inCellDropDown: true, source: wordList(allows.words) } };
  if (allows.type === "cells") return { list: { inCellDropDown: true, source: `=${allows.cells}` } };
  if (allows.type === "text") return { textLength: { operator: "LessThanOrEqualTo", formula1: allows.to } };
  // Dates are written as formulas, because Excel reads a text date in its own language's order of day and month.
  if (allows.type === "date") return { date: { operator: "GreaterThanOrEqualTo", formula1: `=${allows.from}` } };
  const limits: Excel.BasicDataValidation =
    "to" in allows
      ? { operator: "Between", formula1: allows.from, formula2: allows.to }
      : { operator: "GreaterThanOrEqualTo", formula1: allows.from };
  return allows.type === "whole" ? { wholeNumber: limits } : { decimal: limits };
}
