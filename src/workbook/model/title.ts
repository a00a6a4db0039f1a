/** Whose model it is, in the words of those who made it. */
import type { ModelWords } from "..";
import type { Lookup } from "../../formula/lookup";
import type { CellValue } from "../../grid/plan";
import type { Model } from "./models";
import { partOf, rowOf } from "./parts";

/** Its organisation, if it isn't the sample's, or the title that somebody has typed over that of the form; undefined where it has neither. */
export function titleOf(model: Model, look: Lookup, { sheet: words, full }: ModelWords): string | undefined {
  const text = textOf(model.template === "full" ? rowOf(model, "organisation", look)[0] : titleCell(model, look))
    .replace(`(${words.sample})`, "")
    .replace(/[\u2068\u2069]/g, "")
    .trim();
  const own = text.startsWith(words.title) ? text.slice(words.title.length).replace(/^:\s*/, "") : text;
  return own === "" || own === full.sample.organisation ? undefined : own;
}

/** The form's title stands two rows above its sentence. */
function titleCell(model: Model, look: Lookup): CellValue | undefined {
  const part = partOf(model, "statement", look);
  if (!part || part.area.row < 2) return undefined;
  const { row, column } = part.area;
  return part.sheet.cells.find((cell) => cell.row === row - 2 && cell.column === column)?.value;
}

const textOf = (value: CellValue | undefined): string => (typeof value === "string" ? value.trim() : "");
