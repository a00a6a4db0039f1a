/** Validations and conditional formats, from a plan to Univer and back. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type IDataValidationRule,
} from "@univerjs/core";
import "@univerjs/sheets-conditional-formatting/facade";
import { CFRuleType, CFSubRuleType, type IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-data-validation/facade";
import { deserializeListOptions } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Condition, Validation } from "../../template/plan";
import { conditionStyles } from "../../template/styles";
import type { Grid } from "./grid";
import { rgb } from "./look";
import { areaOf, rangeOf } from "./snapshot";

export function addValidation({ api }: Grid, sheet: FWorksheet, validation: Validation): void {
  const { allows, title, prompt, refusal, area } = validation;
  const empty = api.newDataValidation();
  const builder =
    allows.type === "list"
      ? empty.requireValueInList([...allows.words])
      : "to" in allows
        ? empty.requireNumberBetween(allows.from, allows.to, allows.type === "whole")
        : empty.requireNumberGreaterThanOrEqualTo(allows.from, allows.type === "whole");
  const rule = builder
    .setAllowBlank(true)
    .setOptions({
      showErrorMessage: true,
      errorStyle: DataValidationErrorStyle.STOP,
      error: refusal,
      showInputMessage: true,
      promptTitle: title,
      prompt,
    })
    .build();
  sheet.getRange(rangeOf(area)).setDataValidation(rule);
}

export function validationsOf(sheet: FWorksheet): Validation[] {
  return sheet.getDataValidations().flatMap(({ rule }) => {
    const allows = allowed(rule);
    const { promptTitle: title = "", prompt = "", error: refusal = "" } = rule;
    const ranges = rule.ranges as Parameters<typeof areaOf>[0][];
    return allows ? ranges.map((range) => ({ area: areaOf(range), allows, title, prompt, refusal })) : [];
  });
}

function allowed({
  type,
  operator,
  formula1 = "",
  formula2 = "",
}: IDataValidationRule): Validation["allows"] | undefined {
  if (type === DataValidationType.LIST) return { type: "list", words: deserializeListOptions(formula1) };
  if (type !== DataValidationType.DECIMAL && type !== DataValidationType.WHOLE) return undefined;
  const kind = type === DataValidationType.WHOLE ? "whole" : "decimal";
  const [from, to] = [formula1, formula2].map(Number) as [number, number];
  if (!Number.isFinite(from)) return undefined;
  if (operator === DataValidationOperator.BETWEEN && Number.isFinite(to)) return { type: kind, from, to };
  return operator === DataValidationOperator.GREATER_THAN_OR_EQUAL ? { type: kind, from } : undefined;
}

export function addCondition(sheet: FWorksheet, { area, formula, style }: Condition): void {
  const { colour, fill } = conditionStyles[style];
  const rule: IFormulaHighlightCell = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: `=${formula}`,
    style: { cl: rgb(colour), bg: rgb(fill) },
  };
  sheet.addConditionalFormattingRule({ cfId: generateRandomId(), stopIfTrue: false, ranges: [rangeOf(area)], rule });
}

/** As Univer lists them: what wins comes first. Rules of the reader's own that a plan has no word for are left out. */
export function conditionsOf(sheet: FWorksheet): Condition[] {
  return sheet.getConditionalFormattingRules().flatMap(({ rule, ranges }) => {
    if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return [];
    const style = (["good", "bad"] as const).find((each) => rgb(conditionStyles[each].fill).rgb === rule.style.bg?.rgb);
    return style ? ranges.map((range) => ({ area: areaOf(range), formula: rule.value.replace(/^=/, ""), style })) : [];
  });
}
