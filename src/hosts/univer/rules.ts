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
import { parseReference } from "../../formula/sheetReference";
import { areaAddress, areaAt, sheetPrefix } from "../../grid/address";
import type { Condition, Validation } from "../../grid/plan";
import { conditionStyles, type ConditionName } from "../../grid/styles";
import type { Grid } from "./grid";
import { rgb } from "./look";
import { areaOf, rangeOf } from "./snapshot";
import { serialOfUtc } from "../../core/numbers/calendar";

export function addValidation({ api }: Grid, sheet: FWorksheet, validation: Validation): void {
  const { allows, title, prompt, refusal, area } = validation;
  const rule = asked(api.newDataValidation(), allows)
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
  // Univer formats dates in the order of the browser's language and can't validate text length.
  if (allows.type === "date") rule.rule.type = DataValidationType.DATE;
  if (allows.type === "text") rule.rule.type = DataValidationType.TEXT_LENGTH;
  if (allows.type === "cells") rule.rule.formula1 = `=${movable(allows.cells)}`;
  sheet.getRange(rangeOf(area)).setDataValidation(rule);
}

/** Univer moves a list's cells with their rows only where they have no $. In its lists they are relative to no cell. */
const movable = (cells: string): string => {
  const [sheet, address] = parts(cells);
  return sheet + address.replaceAll("$", "");
};

/** With $, and without the workbook's id, which Univer writes before the sheet when it has moved them, quoted as the id needs it. */
function fixed(cells: string): string {
  const { sheet, address } = parseReference(cells) ?? { sheet: undefined, address: cells };
  const area = areaAt(address.replaceAll("$", ""));
  if (!area) return cells;
  const name = sheet?.replace(/^\[[^\]]*\]/, "");
  return (name === undefined ? "" : sheetPrefix(name)) + areaAddress(area, { row: true, column: true });
}

const parts = (cells: string): readonly [sheet: string, address: string] => {
  const end = cells.lastIndexOf("!") + 1;
  return [cells.slice(0, end), cells.slice(end)];
};

type Builder = ReturnType<Grid["api"]["newDataValidation"]>;

function asked(empty: Builder, allows: Validation["allows"]): Builder {
  if (allows.type === "list") return empty.requireValueInList([...allows.words]);
  if (allows.type === "cells") return empty.requireValueInList([]);
  if (allows.type === "text") return empty.requireNumberLessThanOrEqualTo(allows.to, true);
  const isWhole = allows.type !== "decimal";
  return "to" in allows
    ? empty.requireNumberBetween(allows.from, allows.to, isWhole)
    : empty.requireNumberGreaterThanOrEqualTo(allows.from, isWhole);
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
  if (type === DataValidationType.LIST && formula1.startsWith("="))
    return { type: "cells", cells: fixed(formula1.slice(1)) };
  if (type === DataValidationType.LIST) return { type: "list", words: deserializeListOptions(formula1) };
  const isFrom = operator === DataValidationOperator.GREATER_THAN_OR_EQUAL;
  if (type === DataValidationType.DATE) {
    // Univer stores a date as 2000-01-01.
    const day = serialOfUtc(Date.parse(formula1));
    return isFrom && Number.isInteger(day) ? { type: "date", from: day } : undefined;
  }
  const [from, to] = [formula1, formula2].map(Number) as [number, number];
  if (!Number.isFinite(from)) return undefined;
  if (operator === DataValidationOperator.LESS_THAN_OR_EQUAL) {
    return type === DataValidationType.TEXT_LENGTH ? { type: "text", to: from } : undefined;
  }
  if (type !== DataValidationType.DECIMAL && type !== DataValidationType.WHOLE) return undefined;
  const kind = type === DataValidationType.WHOLE ? "whole" : "decimal";
  if (operator === DataValidationOperator.BETWEEN && Number.isFinite(to)) return { type: kind, from, to };
  return isFrom ? { type: kind, from } : undefined;
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

/** Rules in Univer's order, highest priority first. The reader's rules that a plan can't express are left out. */
export function conditionsOf(sheet: FWorksheet): Condition[] {
  return sheet.getConditionalFormattingRules().flatMap(({ rule, ranges }) => {
    if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return [];
    const style = (Object.keys(conditionStyles) as ConditionName[]).find(
      (each) => rgb(conditionStyles[each].fill).rgb === rule.style.bg?.rgb,
    );
    return style ? ranges.map((range) => ({ area: areaOf(range), formula: rule.value.replace(/^=/, ""), style })) : [];
  });
}
