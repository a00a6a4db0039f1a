/** The checks of the Costs sheet. */
import type { DraftCell, DraftRow } from "../../grid/draft";
import {
  above,
  atMost,
  differs,
  equal,
  native,
  plus,
  row,
  times,
  within,
  type Expression,
} from "../../grid/expression";
import { allNumbers, isAllowed } from "../checks/allowed";
import { addressOf, isNegative, lastCell } from "../checks/lastCell";
import { cost } from "../inputs/costs";
import { kinds } from "../inputs/limits";
import { beforeRows, costsOfLines, inputRows } from "./costLines";
import { strayRow, uncounted } from "./counted";
import { rateChecks } from "./currencies";
import type { FullRows } from "./rows";
import { base } from "./timing";
import { areWholeYears, isWrittenOff } from "./writtenOff";

export function costChecks(make: FullRows): readonly DraftRow[] {
  const { choices } = make.wording.words;
  const given = (place: string) => inputRows(place);
  const countOf = (word: string) => native("COUNTIF", given("per"), word);
  const stray = row("everyCostCounts", "from");
  const negative = lastCell([inputRows("price:lastYear")], row("noCostIsNegative", "from"), isNegative);
  const whole = (content: Expression): DraftCell => make.cell({ content, format: "period" });
  return [
    make.section("checks", { check: "check" }),
    make.check("costsArePositive", atMost(0, row("costsAfter", "total"))),
    make.check(
      "costsAreNumbers",
      native("AND", ...["years", "price", "risk"].map((place) => allNumbers(given(place)))),
    ),
    make.check(
      "costsAreAllowed",
      native(
        "AND",
        isAllowed(kinds[cost.risk.kind].allows, given("risk")),
        areWholeYears(given("usefulLife")),
        ...(["growth", "kind", "class", "per"] as const).map((column) =>
          isAllowed(make.asks.choice(cost[column].of).allows, given(column)),
        ),
      ),
    ),
    make.check("everyCostCounts", equal(plus(stray, row("everyCostCounts", "numbers")), 0), {
      given: { row: stray },
      elsewhere: { when: equal(stray, 0), says: "costsElsewhere" },
      cells: {
        from: whole(strayRow(beforeRows("from"), inputRows("years"))),
        numbers: whole(
          uncounted("legacyAvoided", beforeRows("numbers"), [
            ["section_costsBefore", "softwareRisked"],
            ["section_costsAfter", "internalHours"],
            ["section_writtenOff", "deductibleSoftwareBefore"],
          ]),
        ),
      },
    }),
    make.check(
      "costsArePriced",
      equal(native("SUMPRODUCT", times(differs(given("total"), 0), equal(given("price"), ""))), 0),
    ),
    make.check(
      "costsHaveClass",
      equal(native("SUMPRODUCT", times(differs(given("total"), 0), equal(given("class"), ""))), 0),
    ),
    ...rateChecks(make, beforeRows),
    make.check(
      "usersAreThere",
      native("OR", equal(native("COUNTA", given("per")), countOf(choices.per.all)), above(base("usersPlanned"), 0)),
    ),
    make.check(
      "costTotalsAgree",
      native(
        "AND",
        within(native("SUM", costsOfLines("total")), native("SUM", row("costsAfter", "years"))),
        within(
          plus(row("costsCash", "total"), row("costsInternal", "total")),
          native("SUM", row("costsAfter", "years")),
        ),
      ),
    ),
    make.check("costsAreWrittenOff", isWrittenOff),
    make.check("noCostIsNegative", equal(row("noCostIsNegative", "from"), 0), {
      otherwise: "look",
      given: { cell: addressOf(row("noCostIsNegative", "from"), row("noCostIsNegative", "numbers")) },
      cells: { from: whole(negative.row), numbers: whole(negative.column) },
    }),
  ];
}
