import type { DraftRow } from "../../grid/draft";
import type { Line } from "../figures";
import type { FullRows } from "./rows";

/** Where a line's figures come from, whose they are, and how far they can be trusted. */
export function lineEvidence(make: FullRows, { note, source, owner, confidence }: Partial<Line>): DraftRow["cells"] {
  const { choices } = make.wording.words;
  return {
    note: make.textInput(note ?? null),
    source: make.textInput(source ?? null),
    owner: make.textInput(owner ?? null),
    confidence: make.textInput(confidence ? choices.confidence[confidence] : null, make.asks.choice("confidence")),
  };
}
