import { fillIsolated } from "../../../language/fill";
import { count } from "../../../language/formatted";
import { isolatedList } from "../../../language/lists";
import type { ModelWords } from "../../../workbook";
import type { LostParts } from "../../../workbook/model/lostParts";
import type { ModelDoubt } from "../../../workbook/model/modelDoubts";
import type { Model } from "../../../workbook/model/models";
import type { ModelLocale } from "../../locale";

export interface DoubtSentences {
  readonly says: string;
  readonly why: string;
}

/** @param said the words of the model's language, in which its columns are headed */
export function doubtSentences(
  doubt: ModelDoubt,
  { template }: Model,
  { modelDoubts, language }: ModelLocale,
  { full: { header, choices } }: ModelWords,
): DoubtSentences {
  if (!("line" in doubt)) return modelDoubts[doubt.about];
  if (doubt.about !== "revenue") {
    const { says: asks, why } = modelDoubts[doubt.about];
    const year = doubt.about === "gap" ? count(doubt.year, language) : "";
    return { says: fillIsolated(asks, { line: doubt.line, year }), why };
  }
  const { says, why, whyFull } = modelDoubts.revenue;
  return {
    says: fillIsolated(says, { line: doubt.line }),
    why:
      template === "sheet"
        ? why
        : fillIsolated(whyFull, { countedIn: header.countedIn, revenue: choices.worth.revenue }),
  };
}

/** How many names are listed before the others are counted. */
const mostNames = 6;

/** What a model has lost, one sentence for each kind. */
export function lostSentences(
  { sheets, names }: LostParts,
  { language, modelDoubts: { lost } }: ModelLocale,
  { full }: ModelWords,
): readonly string[] {
  const first = names.slice(0, mostNames);
  const others = names.length - first.length;
  const all = isolatedList(first, language);
  return [
    ...(sheets.length === 0
      ? []
      : [
          fillIsolated(lost.sheets, {
            sheets: isolatedList(
              sheets.map((sheet) => full.sheets[sheet]),
              language,
            ),
          }),
        ]),
    ...(names.length === 0
      ? []
      : [
          fillIsolated(lost.names, {
            names: others === 0 ? all : fillIsolated(lost.more, { names: all, count: count(others, language) }),
          }),
        ]),
  ];
}
