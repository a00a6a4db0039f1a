import type { Area } from "../../../src/grid/plan";
import { propertyBag, flag, shaped, under } from "../propertyBag";
import type { Model } from "../interpreter";
import { cellStore } from "./format";
import type { Sheet } from "./sheet";

const numeric = ["wholeNumber", "decimal"];
/** Characters. Source: [MS-OI29500], 2.1.613, dataValidation; for the list, Excel specifications and limits. */
const isShort = (value: unknown, longest: number) => typeof value === "string" && value.length <= longest;

interface NumberRule {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

function isRule(rule: unknown): boolean {
  const entries = Object.entries((rule ?? {}) as Readonly<Record<string, unknown>>);
  const [kind, given] = entries[0] ?? [];
  if (entries.length !== 1 || kind === undefined) return false;
  if (kind === "list") {
    const { inCellDropDown, source } = given as { inCellDropDown?: unknown; source?: unknown };
    return typeof inCellDropDown === "boolean" && isShort(source, 255);
  }
  if (kind === "date" || kind === "textLength") return isOneLimit(kind, given as NumberRule);
  if (!numeric.includes(kind)) throw new Error(`Validation by ${kind} is not modelled`);
  const { formula1, formula2, operator } = given as NumberRule;
  const known = Object.values(Excel.DataValidationOperator).includes(operator as Excel.DataValidationOperator);
  const two = operator === "Between" || operator === "NotBetween";
  const fits = (value: unknown) => typeof value === "number" && (kind === "decimal" || Number.isInteger(value));
  return known && fits(formula1) && (two ? fits(formula2) : formula2 === undefined);
}

/** Accepts a date only as a formula, which doesn't depend on Excel's language, and a text length as a whole number. */
function isOneLimit(kind: "date" | "textLength", { formula1, formula2, operator }: NumberRule): boolean {
  const fits = kind === "date" ? /^=\d+$/.test(String(formula1)) : Number.isInteger(formula1);
  return (
    fits && formula2 === undefined && operator === (kind === "date" ? "GreaterThanOrEqualTo" : "LessThanOrEqualTo")
  );
}

const properties = {
  rule: shaped(isRule, {}),
  ignoreBlanks: flag(true),
  prompt: shaped((given) => {
    const { title, message, showPrompt } = given as Record<string, unknown>;
    return isShort(title, 32) && isShort(message, 255) && typeof showPrompt === "boolean";
  }, {}),
  errorAlert: shaped((given) => {
    const { title, message, showAlert, style } = given as Record<string, unknown>;
    const styles = Object.values(Excel.DataValidationAlertStyle);
    const known = styles.includes(style as Excel.DataValidationAlertStyle);
    return isShort(title, 32) && isShort(message, 224) && typeof showAlert === "boolean" && known;
  }, {}),
};

export const dataValidation = (sheet: Sheet, areas: readonly Area[]): Model =>
  propertyBag("DataValidation", properties, under(cellStore(sheet, areas), "validation"));
