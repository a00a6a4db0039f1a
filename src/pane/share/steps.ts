/** Which steps a sender takes. They follow from who gets the workbook, and from what the workbook needs. */
import type { Audience } from "../../sharing/audience";
import type { Needs } from "../../sharing/needs";

export type StepKey = "check" | "repair" | "prepare" | "restore" | "file" | "page" | "letter";

/** In the order in which they are taken. Before there is an answer: what a workbook needs that came back from others. */
export function stepsFor(
  audience: Audience | undefined,
  { toRepair, toRestore }: Pick<Needs, "toRepair" | "toRestore">,
): readonly StepKey[] {
  const repair = toRepair ? (["repair"] as const) : [];
  const restore = toRestore ? (["restore"] as const) : [];
  switch (audience) {
    case undefined:
      return [...repair, ...restore];
    case "withAddIn":
      return ["check", ...repair, ...restore, "file", "letter"];
    case "withoutAddIn":
      return ["check", ...repair, "prepare", "file", "letter", ...restore];
    case "reader":
      return ["check", ...repair, "page", "letter", ...restore];
  }
}
