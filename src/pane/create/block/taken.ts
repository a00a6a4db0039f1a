/** The lines of a block as rows of the form. */
import type { Language } from "../../../language/languages";
import type { LineKind } from "../../../workbook/lines";
import type { FormLine } from "../lines";
import { typedAmount, type TypedText } from "../typed";
import type { BlockCell } from "./amounts";
import type { BlockLine } from "./readBlock";

/** Costs are positive in the form; a block that tells them by their sign has them negative. */
export function takenLine(line: BlockLine, kind: LineKind, language: Language): Omit<FormLine, "id"> {
  const numbers = line.amounts.filter((cell) => typeof cell === "number");
  const isTurned = kind === "costs" && numbers.every((value) => value <= 0);
  return {
    kind,
    label: line.label,
    amounts: line.amounts.map((cell) => typedCell(cell, isTurned ? -1 : 1, language)),
  };
}

/** What can't be read is there as it was written, for the reader to correct. */
function typedCell(cell: BlockCell, sign: 1 | -1, language: Language): TypedText | undefined {
  if (cell === undefined) return undefined;
  // Adding 0 turns −0 into 0.
  return typeof cell === "number" ? typedAmount(sign * cell + 0, language) : { text: cell.text, language };
}
