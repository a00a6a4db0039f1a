/** Data validations and conditional formats, as far as a plan can say them. */
import { shownFormula } from "../../../formula/stored";
import { areaAt } from "../../../grid/address";
import type { Area, Condition, Validation } from "../../../grid/plan";
import { conditionStyles, type ConditionName } from "../../../grid/styles";
import { textOf } from "../../../grid/textLiteral";
import { copied } from "../../../formula/copied";
import { plainText } from "../file/cells";
import { childOf, childrenOf, isTrue, type Element } from "../package/xml";
import { isCalculable, type Calculator } from "./calculable";
import type { Looks } from "./looks";
import type { Lose } from "./lost";

const areasOf = (element: Element): readonly Area[] =>
  (element.attributes["sqref"] ?? "")
    .trim()
    .split(/\s+/)
    .flatMap((each) => areaAt(each) ?? []);

export function validationsIn(sheet: Element, lose: Lose): readonly Validation[] {
  return childrenOf(childOf(sheet, "dataValidations"), "dataValidation").flatMap((element): readonly Validation[] => {
    const { type = "none", showInputMessage, showErrorMessage, errorStyle = "stop", allowBlank } = element.attributes;
    const { promptTitle, errorTitle, prompt = "", error = "" } = element.attributes;
    const isPrompted = isTrue(showInputMessage);
    const isStrict = isTrue(showErrorMessage) && errorStyle === "stop" && isTrue(allowBlank);
    const allows = isStrict ? allowed(element) : undefined;
    // One that asks nothing but shows a message, or nothing at all.
    if (!allows && type === "none" && prompt === "") return [];
    if (!allows) {
      lose("validations");
      return [];
    }
    const title = plainText(promptTitle ?? errorTitle ?? "");
    const texts = { title, prompt: isPrompted ? plainText(prompt) : "", refusal: plainText(error) };
    return areasOf(element).map((area) => ({ area, allows, ...texts }));
  });
}

function allowed(element: Element): Validation["allows"] | undefined {
  const { type, operator = "between" } = element.attributes;
  const [first = "", second = ""] = ["formula1", "formula2"].map((name) => childOf(element, name)?.text.trim() ?? "");
  if (type === "list") {
    const list = textOf(first);
    if (list !== undefined) return { type, words: plainText(list).split(",") };
    return isCells(first) ? { type: "cells", cells: first } : undefined;
  }
  if (first === "" || !Number.isFinite(Number(first))) return undefined;
  const from = Number(first);
  if (type === "textLength") return operator === "lessThanOrEqual" ? { type: "text", to: from } : undefined;
  if (type === "date") return operator === "greaterThanOrEqual" ? { type, from } : undefined;
  if (type !== "whole" && type !== "decimal") return undefined;
  if (operator === "greaterThanOrEqual") return { type, from };
  const isBetween = operator === "between" && second !== "" && Number.isFinite(Number(second));
  return isBetween ? { type, from, to: Number(second) } : undefined;
}

/** Cells of this or another sheet; not a name, a formula or cells of another workbook. */
const isCells = (formula: string): boolean =>
  !formula.includes("[") && areaAt(formula.replace(/^(?:'(?:[^']|'')+'|[^'!]+)!/, "")) !== undefined;

/** Those with a formula and one of our looks. A rule for several areas becomes one for each. */
export function conditionsIn(sheet: Element, looks: Looks, calculator: Calculator, lose: Lose): readonly Condition[] {
  const rules = childrenOf(sheet, "conditionalFormatting").flatMap((list) =>
    childrenOf(list, "cfRule").map((rule) => ({ rule, areas: areasOf(list) })),
  );
  return rules
    .sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule))
    .flatMap(({ rule, areas }): readonly Condition[] => {
      const formula = shownFormula(childOf(rule, "formula")?.text ?? "").slice(1);
      const difference = looks.difference(Number(rule.attributes["dxfId"]));
      const style = (Object.keys(conditionStyles) as ConditionName[]).find(
        (name) => conditionStyles[name].fill === difference?.fill && conditionStyles[name].colour === difference.colour,
      );
      const [first] = areas;
      if (rule.attributes["type"] !== "expression" || !style || !first || !isCalculable(formula, calculator)) {
        lose("conditions");
        return [];
      }
      return areas.map((area) => ({
        area,
        formula: area === first ? formula : copied(`=${formula}`, first, area).slice(1),
        style,
      }));
    });
}

const priorityOf = ({ attributes }: Element): number => Number(attributes["priority"] ?? 0);
