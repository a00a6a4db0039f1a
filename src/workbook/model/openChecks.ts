/** The checks of a model that aren't OK, in a workbook that is read as a whole. */
import type { ModelWords } from "..";
import type { LocatedArea, Lookup } from "../../formula/lookup";
import { listedChecks, readCheck } from "./checkList";
import type { Model } from "./models";
import { checkName } from "./names";
import { partOf } from "./parts";

export interface OpenCheck {
  readonly state: "fails" | "look";
  /** The workbook's own sentence, in its language. */
  readonly says: string;
  readonly at: LocatedArea;
}

/** Without those whose cells are lost. None in a workbook of an earlier version, which has no names for them. */
export function openChecks(model: Model, look: Lookup, words: ModelWords): readonly OpenCheck[] {
  return listedChecks[model.template].flatMap((check): readonly OpenCheck[] => {
    const at = partOf(model, checkName(check.key), look);
    if (!at) return [];
    const { state, says } = readCheck(check, look.values(at)[0], words);
    if (says === undefined || state === "holds" || state === "idle") return [];
    return [{ state: state === "look" ? "look" : "fails", says, at }];
  });
}
