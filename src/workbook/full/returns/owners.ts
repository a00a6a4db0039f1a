/** Costs and benefits by the owners or departments that Inputs lists, and the rest. */
import type { DraftRow } from "../../../grid/draft";
import { equal, minus, native, row, rows, times, when, within, type Expression } from "../../../grid/expression";
import { benefitsOfLines } from "../benefitRows";
import { costsOfLines } from "../costLines";
import { ownerKeys } from "../owner";
import type { FullRows } from "../rows";
import { trimmed } from "../trimmed";
import { total } from "./flows";

type Lines = (place: string) => Expression;

/** Not by SUMIF, for which a name such as "IT*" or ">5" is a pattern or a comparison. */
const ofOwner = (lines: Lines, owner: Expression | string): Expression =>
  native("SUMPRODUCT", times(equal(lines("owner"), owner), 1), lines("total"));

const totalKey = (owner: string): string => `total_${owner}`;

export function owners(make: FullRows): readonly DraftRow[] {
  const listed = ownerKeys.map((owner): DraftRow => {
    const key = totalKey(owner);
    const name = row(key, "label");
    const of = (lines: Lines) => when(equal(name, ""), 0, ofOwner(lines, name));
    return {
      key,
      cells: {
        label: make.text(trimmed(row(owner, "base")), "linkText"),
        unit: make.text(make.unit("currency"), "unit"),
        ...amounts(make, key, of(costsOfLines), of(benefitsOfLines)),
      },
    };
  });
  const sum = (column: string) => native("SUM", rows(totalKey(ownerKeys[0] ?? ""), "ownersOthers", column));
  return [
    ...listed,
    {
      key: "ownersOthers",
      cells: {
        ...make.labelled("ownersOthers", "currency"),
        ...amounts(make, "ownersOthers", ofOwner(costsOfLines, ""), ofOwner(benefitsOfLines, "")),
      },
    },
    {
      key: "ownersTotal",
      cells: {
        ...make.labelled("ownersTotal", "currency", "total"),
        ...amounts(make, "ownersTotal", sum("figure"), sum("share"), "total"),
      },
    },
  ];
}

/** Costs, benefits, and what is left of these. */
function amounts(
  make: FullRows,
  key: string,
  costs: Expression,
  benefits: Expression,
  style: "calculation" | "total" = "calculation",
): DraftRow["cells"] {
  const money = (content: Expression) => make.cell({ content, format: "money", style });
  return {
    figure: money(costs),
    share: money(benefits),
    gain: money(minus(row(key, "share"), row(key, "figure"))),
  };
}

/** Fails where an owner stands twice in the list, too. */
export const ownersAgree: Expression = native(
  "AND",
  within(row("ownersTotal", "figure"), total("taxedCosts")),
  within(row("ownersTotal", "share"), total("grossBenefits")),
);
