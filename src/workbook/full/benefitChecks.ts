/** The checks of the Benefits sheet. The user can mark two of them, which may be false alarms, as reviewed. */
import type { DraftCell, DraftRow } from "../../grid/draft";
import {
  above,
  atMost,
  differs,
  equal,
  native,
  plus,
  row,
  rows,
  times,
  when,
  within,
  type Expression,
} from "../../grid/expression";
import { allNumbers, isAllowed } from "../checks/allowed";
import { addressOf, isNegative, lastCell } from "../checks/lastCell";
import type { Figures } from "../figures";
import { benefit, doubtsReviewed, overlapReviewed, time as freed } from "../inputs/benefits";
import { kinds } from "../inputs/limits";
import { benefitKey, benefitsOfLines, fullRows, inputRows } from "./benefitRows";
import { softwareInputs } from "./costLines";
import { strayRow, uncounted } from "./counted";
import type { FullRows, RowKey } from "./rows";
import { base, isNumber } from "./timing";

type Worth = (typeof benefit.countedIn.words)[number];

export function benefitChecks(make: FullRows, figures: Figures): readonly DraftRow[] {
  const { choices } = make.wording.words;
  const legacy = "benefits_legacy" as const;
  const uses = (worth: Worth): Expression =>
    above(
      native("SUMPRODUCT", times(equal(inputRows("countedIn"), choices.worth[worth]), differs(inputRows("total"), 0))),
      0,
    );
  const stray = row("everyBenefitCounts", "from");
  const negative = lastCell([inputRows("share:lastYear")], row("noBenefitIsNegative", "from"), isNegative);
  const whole = (content: Expression): DraftCell => make.cell({ content, format: "period" });
  const review = (input: typeof overlapReviewed, key: "overlapReviewed" | "doubtsReviewed"): DraftRow => ({
    key,
    named: "figure",
    cells: {
      ...make.labelled(key, "list"),
      figure: make.choice(input.of, figures[key] ?? input.usual),
      ...make.note(key),
    },
  });
  /** The number of lines with a risk % whose assumption has a low or a high: the same doubt may be counted in both. */
  const doubtedTwice = (() => {
    const hasRange = (key: RowKey) => above(native("COUNT", row(key, "low:high")), 0);
    const risky = times(above(inputRows("risk"), 0), differs(inputRows("total"), 0));
    const riskyIn = (worth: Worth) => times(risky, equal(inputRows("countedIn"), choices.worth[worth]));
    const software = times(above(softwareInputs("risk"), 0), differs(softwareInputs("total"), 0));
    const doubted = (key: RowKey, lines: Expression) => times(hasRange(key), native("SUMPRODUCT", times(lines, 1)));
    return [
      doubted("adoptionShare", risky),
      doubted("margin", riskyIn("revenue")),
      doubted("conversion", riskyIn("hours")),
      doubted("licencePrice", software),
    ].reduce(plus);
  })();
  const isReviewed = (key: RowKey) => equal(row(key, "figure"), choices.yesNo.yes);
  return [
    make.section("checks", { check: "check" }),
    review(overlapReviewed, "overlapReviewed"),
    review(doubtsReviewed, "doubtsReviewed"),
    make.check(
      "benefitsAreNumbers",
      native("AND", ...["years", "share", "risk"].map((place) => allNumbers(inputRows(place)))),
    ),
    make.check(
      "benefitsAreAllowed",
      native(
        "AND",
        ...(["share", "risk"] as const).map((column) =>
          isAllowed(kinds[benefit[column].kind].allows, inputRows(column)),
        ),
        ...(["growth", "countedIn", "class"] as const).map((column) =>
          isAllowed(make.asks.choice(benefit[column].of).allows, inputRows(column)),
        ),
        ...Object.keys(freed).map((column) =>
          isAllowed(kinds.number.allows, rows("time_productivity", "time_serviceTime", column)),
        ),
      ),
    ),
    make.check("everyBenefitCounts", equal(plus(stray, row("everyBenefitCounts", "numbers")), 0), {
      given: { row: stray },
      elsewhere: { when: equal(stray, 0), says: "benefitsElsewhere" },
      cells: {
        from: whole(strayRow(fullRows("from"), inputRows("years"), legacy)),
        numbers: whole(
          uncounted(legacy, fullRows("numbers"), [
            ["section_full", "benefitsBefore"],
            ["section_benefitsAfter", "benefitsAfter"],
            ["section_byClass", "benefitsCapacity"],
          ]),
        ),
      },
    }),
    make.check(
      "yearZeroIsLive",
      native(
        "OR",
        equal(
          native("SUM", native("COUNTIF", inputRows("yearZero"), ">0"), native("COUNTIF", inputRows("yearZero"), "<0")),
          0,
        ),
        above(base("liveAtStart"), 0),
      ),
    ),
    make.check(
      "benefitsHaveClass",
      equal(native("SUMPRODUCT", times(differs(inputRows("total"), 0), equal(inputRows("class"), ""))), 0),
    ),
    make.check("marginIsThere", when(uses("revenue"), isNumber(base("margin")), 1)),
    make.check(
      "hoursAreValued",
      when(uses("hours"), native("AND", isNumber(base("hourlyCost")), isNumber(base("conversion"))), 1),
    ),
    make.check(
      "notCountedTwice",
      native(
        "OR",
        isReviewed("overlapReviewed"),
        atMost(
          (["sales", "winRate", "cycle"] as const)
            .map((line): Expression => times(differs(row(benefitKey(line), "total"), 0), 1))
            .reduce((a, b) => plus(a, b)),
          1,
        ),
      ),
      { otherwise: "look" },
    ),
    make.check("doubtsCountOnce", native("OR", isReviewed("doubtsReviewed"), equal(doubtedTwice, 0)), {
      otherwise: "look",
    }),
    make.check("noBenefitIsNegative", equal(row("noBenefitIsNegative", "from"), 0), {
      otherwise: "look",
      given: { cell: addressOf(row("noBenefitIsNegative", "from"), row("noBenefitIsNegative", "numbers")) },
      cells: { from: whole(negative.row), numbers: whole(negative.column) },
    }),
    make.check(
      "benefitTotalsAgree",
      native(
        "AND",
        within(native("SUM", benefitsOfLines("total")), row("benefitsAfter", "total")),
        within(native("SUM", rows("benefitsCash", "benefitsCapacity", "total")), row("benefitsAfter", "total")),
      ),
    ),
  ];
}
