import type { DraftRow } from "../../../grid/draft";
import { row, type Expression, when, native, above, over, dash, call } from "../../../grid/expression";
import { costGroups, type CostGroup } from "../../lines";
import { costsOfLines, costsOfGroup } from "../costLines";
import type { FullRows, RowKey } from "../rows";
import { base, isNumber } from "../timing";
import { total } from "./flows";

/** The total cost of ownership over all years, before tax, by category and by kind. */
export function ownership(make: FullRows): readonly DraftRow[] {
  const owned = total("costsAfter");
  const users = base("users");
  const lastYear = row("period", "lastYear");
  const perUser = (amount: Expression) =>
    when(
      native("AND", above(native("COUNTIF", users, ">0"), 0), above(owned, 0)),
      over(over(over(amount, users), lastYear), 12),
      dash,
    );
  const part = (key: RowKey, amount: Expression): DraftRow =>
    make.figures(key, "currency", {
      figure: { content: amount, format: "money" },
      share: { content: when(above(owned, 0), over(row(key, "figure"), owned), dash), format: "part" },
      perUser: { content: perUser(row(key, "figure")), format: "preciseMoney" },
    });
  const { kinds } = make.wording.words.choices;
  const ofKind = (word: string) => native("SUMIF", costsOfLines("kind"), word, costsOfLines("total"));
  return [
    ...(Object.keys(costGroups) as CostGroup[]).map((group) =>
      part(`tco_${group}`, native("SUM", costsOfGroup(group, "total"))),
    ),
    part("tcoOneOff", ofKind(kinds.oneOff)),
    part("tcoYearly", ofKind(kinds.yearly)),
    make.figures(
      "tco",
      "currency",
      {
        figure: { content: when(above(owned, 0), owned, dash), format: "moneyWithSign", style: "headline" },
        addIn: {
          content: when(
            isNumber(row("tco", "figure")),
            call("CRMTCO", row("costsAfter", "yearZero"), row("costsAfter", "laterYears")),
            dash,
          ),
          format: "moneyWithSign",
          style: "addIn",
        },
      },
      {
        look: "headline",
        named: "figure",
        cells: {
          label: make.answerLabel("tco", "headlineLabel"),
          check: make.agreement(row("tco", "addIn"), row("tco", "figure")),
        },
      },
    ),
    make.figures(
      "tcoUser",
      "perUserMonth",
      {
        figure: { content: perUser(owned), format: "preciseMoney", style: "headline" },
        addIn: {
          content: when(
            isNumber(row("tcoUser", "figure")),
            call("CRMTCOUSER", row("tco", "figure"), users, lastYear),
            dash,
          ),
          format: "preciseMoney",
          style: "addIn",
        },
      },
      {
        look: "headline",
        named: "figure",
        cells: {
          label: make.answerLabel("tcoUser", "headlineLabel"),
          check: make.agreement(row("tcoUser", "addIn"), row("tcoUser", "figure")),
        },
      },
    ),
  ];
}
