/** The formulas on the page of differences, calculated by the functions. */
import { readFileSync } from "node:fs";
import { call, type Answer } from "../src/catalogue/call";
import { catalogue, functionIds } from "../src/catalogue";
import { calls, type Argument } from "../src/formula/calls";
import { locales } from "../src/locales";
import { isShownAs, textOf } from "./shown";

export interface Difference {
  readonly heading: string;
  /** With its equals sign. */
  readonly formula: string;
  /** What the page says that it gives. */
  readonly shown: string;
  readonly answer: string;
  readonly agrees: boolean;
}

export const differencesPage = readFileSync(new URL("../docs/differences.md", import.meta.url), "utf8");

export const comparedDifferences = (page = differencesPage): readonly Difference[] =>
  page.split(/^#+ /m).flatMap((section) => {
    const heading = section.slice(0, section.indexOf("\n"));
    return [...section.matchAll(/^(=.+) → (.+)$/gm)].map(([, formula = "", shown = ""]) => {
      const answer = answered(formula);
      return { heading, formula, shown, answer: textOf(answer), agrees: isShownAs(shown, answer) };
    });
  });

function answered(formula: string): Answer {
  const [asked, ...more] = calls(formula, functionIds);
  if (!asked || more.length > 0) throw new Error(`${formula} is not one call of a function`);
  return call(catalogue[asked.name], asked.arguments.map(given), locales.en.answer);
}

function given(argument: Argument): unknown {
  if (argument.kind === "omitted") return null;
  if (argument.kind === "value") return argument.value;
  if (argument.kind === "matrix") return argument.values;
  throw new Error(`${argument.text} can't be calculated here`);
}
