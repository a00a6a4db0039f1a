import type { DraftRow } from "../../grid/draft";
import type { Evidence } from "../figures";
import type { FullRows } from "./rows";

/** The cells for the source, the owner and the confidence of a figure. */
export const evidenceCells = (make: FullRows, { source, owner, confidence }: Evidence): DraftRow["cells"] => ({
  source: make.textInput(source ?? null),
  owner: make.textInput(owner?.trim() ?? null),
  confidence: make.choice("confidence", confidence),
});

export const lineEvidence = (make: FullRows, line: Evidence & { readonly note?: string }): DraftRow["cells"] => ({
  note: make.textInput(line.note ?? null),
  ...evidenceCells(make, line),
});
