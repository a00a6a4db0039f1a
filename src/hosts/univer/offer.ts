/** The facts that the grid shows while a function is typed, read from the definitions. */
import { definitions } from "../../catalogue";
import { takesOneCell, type AnyDefinition, type Parameter, type RawArgument } from "../../catalogue/define";
import type { AnswerWords, FunctionWords } from "../../catalogue/words";
import { omissible } from "../../formula/example";
import type { OfferedFunction } from "../port";

/** Words in the reader's language for our functions: results, purposes and parameters. */
export interface GridWords {
  readonly answer: AnswerWords;
  readonly functions: FunctionWords;
}

export function offered({ answer, functions }: GridWords): readonly OfferedFunction[] {
  return definitions.map((definition) => {
    const { says, parameters } = functions[definition.id];
    const words = parameters as Readonly<Record<string, string | { readonly says: string }>>;
    return {
      id: definition.id,
      says,
      parameters: Object.entries(definition.parameters).map(([key, parameter]) => ({
        name: answer.parameters[key] ?? key,
        says: sentence(words[key]),
        optional: omissible(parameter),
        example: example(parameter, firstGiven(definition, key)),
      })),
    };
  });
}

function sentence(words: string | { readonly says: string } | undefined): string {
  return typeof words === "object" ? words.says : (words ?? "");
}

function firstGiven({ examples }: AnyDefinition, key: string): RawArgument | undefined {
  return examples.map(({ given }) => given[key]).find((value) => value !== undefined);
}

/** An example argument as a user types it: a word in quotes, a number or a range. */
function example(parameter: Parameter, given: RawArgument | undefined): string {
  if (parameter.shape === "option") return `"${parameter.default ?? Object.keys(parameter.options)[0] ?? ""}"`;
  if (!takesOneCell(parameter) || given === undefined) return "B2:F2";
  return typeof given === "string" ? `"${given}"` : String(given);
}
