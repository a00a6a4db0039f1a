/** The list of owners on Inputs, and the owner of a line as the totals by owner on Returns read it. */
import type { DraftCell, DraftRow } from "../../grid/draft";
import { above, equal, native, row, rows, times, when, type Expression } from "../../grid/expression";
import { nameKey } from "../../grid/sameName";
import type { Figures } from "../figures";
import type { FullRows } from "./rows";
import { trimmed } from "./trimmed";

/** As many in every workbook, so that its rows are known from its years alone. */
const places = 12;
export const ownerKeys = Array.from({ length: places }, (_, i) => `owner_${i + 1}`);
const list: Expression = rows(ownerKeys[0] ?? "", ownerKeys.at(-1) ?? "", "base");

/** Filled with the owners whom lines name. */
export function ownerList(make: FullRows, figures: Figures): readonly DraftRow[] {
  const names = ownersOf(figures);
  return ownerKeys.map((key, i) => ({
    key,
    cells: {
      ...make.labelled("ownerName", "text"),
      base: make.textInput(names[i] ?? null),
      ...(i === 0 && make.note("ownerName")),
    },
  }));
}

/** In the order of the sheets, each once, as he is written first. */
function ownersOf({ costs, ownCosts = [], benefits, ownBenefits = [], owners = [] }: Figures): readonly string[] {
  const lines = [...Object.values(costs), ...ownCosts, ...Object.values(benefits), ...ownBenefits];
  const names = new Map<string, string>();
  for (const name of [...lines.flatMap(({ owner }) => owner ?? []), ...owners].map((each) => each.trim()))
    if (!names.has(nameKey(name))) names.set(nameKey(name), name);
  return [...names.values()];
}

/** The line's owner where the list has him, else an empty text: what isn't listed is totalled in one row. */
export const listedOwner = (make: FullRows, line: string): DraftCell => {
  const owner = trimmed(row(line, "owner"));
  const isListed = above(native("SUMPRODUCT", times(equal(trimmed(list), owner), 1)), 0);
  return make.text(when(isListed, owner, ""), "linkText");
};
