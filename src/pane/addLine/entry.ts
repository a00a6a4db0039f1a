/** Converts what the reader has typed into a line, or names what is wrong. */
import type { LineWanted } from "../../sharing/addLine";
import type { LineGroup } from "../../sharing/lineBlocks";
import { amountsOf, wrongLine, type WrongLine } from "../create/entry";
import type { FormLine } from "../create/lines";
import { isBlank, type TypedText } from "../create/typed";

export interface WrongEntry {
  readonly line?: WrongLine;
  /** True if no year has an amount. */
  readonly isEmpty: boolean;
  /** True if the group must be chosen. */
  readonly isAsked?: boolean;
}

/** @param years after year 0 */
export function readLine(
  line: FormLine,
  group: LineGroup | undefined,
  years: number,
): { readonly wanted: LineWanted } | { readonly wrong: WrongEntry } {
  const [found] = wrongLine(line, years);
  const isEmpty = line.amounts.slice(0, years + 1).every(isBlank);
  if (found || isEmpty) return { wrong: { ...(found && { line: found[1] }), isEmpty } };
  return {
    wanted: {
      kind: line.kind,
      label: line.label?.trim() ?? "",
      amounts: amountsOf(line, years),
      ...(group && { group }),
    },
  };
}

/** The same amount in every year after year 0. */
export const withEachYear = (line: FormLine, years: number, typed: TypedText): FormLine => ({
  ...line,
  amounts: [line.amounts[0], ...Array.from({ length: years }, () => typed)],
});
