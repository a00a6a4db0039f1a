/** Changes the arguments of one call in a formula and nothing else. */
import { functionIds } from "../catalogue";
import { callAt, type CallAt } from "./calls";
import { tokens, type Token } from "./tokens";

/** The calls of our functions, in the order in which they begin. */
export const callsAt = (all: readonly Token[]): readonly (CallAt & { readonly at: number })[] =>
  all.flatMap((_, at) => {
    const call = callAt(all, at, functionIds);
    return call ? [{ ...call, at }] : [];
  });

const textOf = (part: readonly Token[]): string => part.map(({ text }) => text).join("");

/** The formula with other arguments in its nth call; undefined if there is no such call. */
export function withArguments(
  formula: string,
  nth: number,
  change: (given: readonly string[]) => readonly string[],
): string | undefined {
  const all = tokens(formula);
  const call = callsAt(all)[nth];
  if (!call) return undefined;
  const given = [...change(call.parts.map(textOf))];
  while (given.at(-1)?.trim() === "") given.pop();
  return `${textOf(all.slice(0, call.at + 1))}(${given.join(",")})${textOf(all.slice(call.end))}`;
}
