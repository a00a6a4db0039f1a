/** Texts run over blank cells to their last letter. Univer measures a text without the indent before it and the slant of its letters. */
import { SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";

/** Pixels. More than is needed hides nothing: the cells beside are blank. */
const beside = 16;

export function showWholeTexts(): void {
  const measured = SpreadsheetSkeleton.prototype.getOverflowPosition;
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, ...others) {
    return measured.call(this, size && { ...size, width: size.width + beside }, ...others);
  };
}
