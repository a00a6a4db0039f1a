/** Long because it holds every benefit line and all that is calculated from these lines on one sheet. */
/** Benefits line by line: at full effect, then after adoption, scenario and risk; by class, with a check for double counting. */
import type { DraftRow, DraftSheet } from "../../grid/draft";
import {
  above,
  atMost,
  differs,
  equal,
  minus,
  native,
  over,
  plus,
  row,
  rows,
  times,
  when,
  within,
  dash,
  type Expression,
} from "../../grid/expression";
import type { BenefitItem, Figures } from "../figures";
import { benefit, isTimed, time as freed, timed, type Timed } from "../inputs/benefits";
import { benefitGroups, everyBenefit, type BenefitGroup, type BenefitLine } from "../lines";
import { allNumbers } from "./costs";
import { lineEvidence } from "./evidence";
import { sheetOf } from "./page";
import { evidenceColumns, noteColumn, totalColumn, narrow, yearColumns, type FullRows, type RowKey } from "./rows";
import { base, chosen, indexOf, isNumber, isYearZero } from "./timing";

type BenefitClass = (typeof benefit.class.words)[number];
type Worth = (typeof benefit.countedIn.words)[number];

export const benefitKey = (line: BenefitLine): RowKey => `benefits_${line}`;
export const benefitFull = (line: BenefitLine): string => `full_${line}`;
const benefitAfter = (line: BenefitLine | "legacy"): string => `benefitsAfter_${line}`;

const [firstLine = "other"] = everyBenefit;
const lastLine = everyBenefit.at(-1) ?? "other";
/** The lines that are entered. */
const inputRows = (place: string): Expression => rows(benefitKey(firstLine), benefitKey(lastLine), place);
/** The entered lines and the systems that are switched off, which are on Costs. */
const allRows = (place: string): Expression => rows(benefitKey(firstLine), "benefits_legacy", place);
const fullRows = (place: string): Expression => rows(benefitFull(firstLine), benefitFull(lastLine), place);
const benefitsOfLines = (place: string): Expression => rows(benefitAfter(firstLine), benefitAfter("legacy"), place);

export const benefitsOfGroup = (group: BenefitGroup, place: string): Expression => {
  const lines: readonly BenefitLine[] = benefitGroups[group];
  const last = group === "others" ? "legacy" : (lines.at(-1) ?? lastLine);
  return rows(benefitAfter(lines[0] ?? firstLine), benefitAfter(last), place);
};

/** The default, which the user may change. */
const usual: Readonly<Record<BenefitLine, readonly [BenefitClass, Worth]>> = {
  sales: ["cash", "revenue"],
  winRate: ["cash", "revenue"],
  dealSize: ["cash", "revenue"],
  cycle: ["cash", "revenue"],
  marketing: ["cash", "money"],
  savings: ["cash", "money"],
  productivity: ["capacity", "hours"],
  serviceTime: ["capacity", "hours"],
  loyalty: ["cash", "revenue"],
  engagement: ["cash", "revenue"],
  markets: ["cash", "revenue"],
  channels: ["cash", "revenue"],
  quality: ["avoided", "money"],
  other: ["cash", "money"],
};

/** Looks up on Inputs the money value (`base`) or unit label (`low`) for this line's 'counted in' choice. */
const ofWorth = (line: BenefitLine, column: "base" | "low"): Expression => {
  const which = native("MATCH", row(benefitKey(line), "countedIn"), rows("worthMoney", "worthHours", "label"), 0);
  return native("INDEX", rows("worthMoney", "worthHours", column), native("IFERROR", which, 1));
};

export function benefits(make: FullRows, figures: Figures): DraftSheet {
  const { choices } = make.wording.words;
  const itemOf = (line: BenefitLine): BenefitItem => figures.benefits[line] ?? { amounts: [] };
  const fromTime = (line: BenefitLine): boolean => isTimed(line) && itemOf(line).amounts.length === 0;

  const classified = (
    item: Partial<BenefitItem>,
    [kind, worth]: readonly [BenefitClass, Worth],
  ): DraftRow["cells"] => ({
    class: make.choice(benefit.class.of, item.class ?? kind),
    countedIn: make.choice(benefit.countedIn.of, item.countedIn ?? worth),
    share: make.cell(make.input(benefit.share, item.share)),
    growth: make.choice(benefit.growth.of, item.growth ?? benefit.growth.usual),
    risk: make.cell(make.input(benefit.risk, item.risk)),
    ...lineEvidence(make, item),
  });
  const inputOf = (line: BenefitLine): DraftRow => {
    const item = itemOf(line);
    const key = benefitKey(line);
    const [kind, worth] = usual[line];
    // Amounts without any other information are money, as on the one-sheet form.
    const counted = item.countedIn ?? (item.amounts.length > 0 ? "money" : worth);
    const time = make.cell({
      content: when(isYearZero, 0, row(`time_${line}`, "hoursPerYear")),
      format: "number",
    });
    return {
      key,
      named: "years",
      cells: {
        ...make.labelled(key),
        unit: make.text(ofWorth(line, "low"), "unit"),
        ...(item.label !== undefined && { label: make.text(item.label) }),
        ...classified(item, [kind, counted]),
        total: make.cell({ content: native("SUM", row(key, "years")), format: "number" }),
      },
      years: (year) => (fromTime(line) ? time : make.cell(make.input(benefit.amounts, item.amounts[year]))),
    };
  };
  const timeRow = (line: Timed): DraftRow => {
    const key: RowKey = `time_${line}`;
    const given = itemOf(line).time;
    return make.figures(
      key,
      undefined,
      {
        people: make.input(freed.people, given?.people),
        hoursPerWeek: make.input(freed.hoursPerWeek, given?.hoursPerWeek),
        weeks: make.input(freed.weeks, given?.weeks),
        hoursPerYear: {
          content: times(times(row(key, "people"), row(key, "hoursPerWeek")), row(key, "weeks")),
          format: "number",
        },
      },
      { named: "people:weeks" },
    );
  };
  const label = (line: BenefitLine | "legacy") => row(`benefits_${line}`, "label");
  const full = (line: BenefitLine): DraftRow => {
    const own = benefitKey(line);
    const worth = ofWorth(line, "base");
    const share = when(isNumber(row(own, "share")), row(own, "share"), 1);
    const each = times(times(times(row(own, "here"), worth), share), indexOf(row(own, "growth")));
    const cells = { countedIn: make.link(row(own, "countedIn")) };
    return make.yearly({ key: benefitFull(line), label: label(line) }, { each, total: "sum", cells });
  };
  /** Repeats a line's category next to its amounts, because the lines above have headings between them. */
  const sorted = (line: BenefitLine | "legacy"): DraftRow["cells"] => ({
    class: make.link(row(`benefits_${line}`, "class")),
    confidence: make.link(row(`benefits_${line}`, "confidence")),
  });
  const kept = (line: BenefitLine | "legacy") => minus(1, row(`benefits_${line}`, "risk"));
  const after = (line: BenefitLine): DraftRow =>
    make.yearly(
      { key: benefitAfter(line), label: label(line) },
      {
        each: times(
          times(times(row(benefitFull(line), "here"), row("ramp", "here")), chosen("scenarioBenefits")),
          kept(line),
        ),
        total: "sum",
        cells: sorted(line),
      },
    );
  const byClass = (key: RowKey, of: BenefitClass): DraftRow =>
    make.yearly(key, {
      each: native("SUMIF", benefitsOfLines("class"), choices.classes[of], benefitsOfLines("here")),
      total: "sum",
    });
  const counted = (key: RowKey, worth: Worth): DraftRow =>
    make.yearly(key, {
      each: native("SUMIF", fullRows("countedIn"), choices.worth[worth], fullRows("here")),
      total: "sum",
    });
  const uses = (worth: Worth): Expression =>
    above(
      native("SUMPRODUCT", times(equal(inputRows("countedIn"), choices.worth[worth]), differs(inputRows("total"), 0))),
      0,
    );
  const legacy = "benefits_legacy" as const;
  return sheetOf("benefits", make, {
    columns: yearColumns(
      [
        narrow(11, "class", "people", "figure"),
        narrow(12, "countedIn", "hoursPerWeek"),
        narrow(15, "share", "weeks"),
        narrow(13, "growth", "hoursPerYear"),
        narrow(8, "risk"),
        narrow(9, "check"),
      ],
      [totalColumn, noteColumn, ...evidenceColumns],
    ),
    heads: {
      unit: "unit",
      class: "class",
      countedIn: "countedIn",
      share: "share",
      growth: "growth",
      risk: "risk",
      total: "total",
      note: "note",
      source: "source",
      owner: "owner",
      confidence: "confidence",
    },
    sections: [
      ...(Object.keys(benefitGroups) as BenefitGroup[]).map((group) => [
        make.section(group),
        ...benefitGroups[group].map(inputOf),
        ...(group === "others"
          ? [
              {
                ...make.yearly(legacy, { each: row("legacyAvoided", "here"), total: "sum", style: "link" }),
                cells: {
                  ...make.labelled(legacy, "currency"),
                  ...classified({}, ["cash", "money"]),
                  total: make.cell({ content: native("SUM", row(legacy, "years")), format: "money" }),
                },
              },
            ]
          : []),
      ]),
      [
        make.section("time", {
          people: "people",
          hoursPerWeek: "hoursPerWeek",
          weeks: "weeks",
          hoursPerYear: "hoursPerYear",
        }),
        ...timed.map(timeRow),
      ],
      [
        make.section("full"),
        ...everyBenefit.map(full),
        make.yearly("full", { each: native("SUM", fullRows("here")), total: "sum", style: "total" }),
        make.yearly("fullSales", {
          each: native("SUM", rows(benefitFull("sales"), benefitFull("cycle"), "here")),
          total: "sum",
        }),
        counted("fullRevenue", "revenue"),
        counted("fullHours", "hours"),
        make.yearly("benefitsBefore", {
          each: times(
            plus(times(row("full", "here"), row("ramp", "here")), row(legacy, "here")),
            chosen("scenarioBenefits"),
          ),
          total: "sum",
          style: "total",
        }),
      ],
      [
        make.section("benefitsAfter"),
        ...everyBenefit.map(after),
        make.yearly(
          { key: benefitAfter("legacy"), label: label("legacy") },
          {
            each: times(times(row(legacy, "here"), chosen("scenarioBenefits")), kept("legacy")),
            total: "sum",
            cells: sorted("legacy"),
          },
        ),
        make.yearly("benefitsAfter", {
          each: native("SUM", benefitsOfLines("here")),
          total: "sum",
          style: "total",
          named: true,
        }),
      ],
      [
        make.section("byClass"),
        byClass("benefitsCash", "cash"),
        byClass("benefitsAvoided", "avoided"),
        byClass("benefitsCapacity", "capacity"),
        make.figures("evidence", "ofBenefits", {
          figure: {
            content: when(
              above(row("benefitsAfter", "total"), 0),
              over(
                native("SUMIF", benefitsOfLines("confidence"), choices.confidence.measured, benefitsOfLines("total")),
                row("benefitsAfter", "total"),
              ),
              dash,
            ),
            format: "ratio",
          },
        }),
      ],
      [
        make.section("checks", { check: "check" }),
        {
          key: "overlapReviewed",
          named: "figure",
          cells: {
            ...make.labelled("overlapReviewed", "list"),
            figure: make.choice("yesNo", "no"),
            ...make.note("overlapReviewed"),
          },
        },
        make.check(
          "benefitsAreNumbers",
          native("AND", ...["years", "share", "risk"].map((place) => allNumbers(inputRows(place)))),
        ),
        make.check(
          "benefitsHaveClass",
          equal(native("SUMPRODUCT", times(differs(allRows("total"), 0), equal(allRows("class"), ""))), 0),
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
            equal(row("overlapReviewed", "figure"), choices.yesNo.yes),
            atMost(
              (["sales", "winRate", "cycle"] as const)
                .map((line): Expression => times(differs(row(benefitKey(line), "total"), 0), 1))
                .reduce((a, b) => plus(a, b)),
              1,
            ),
          ),
          "warn",
        ),
        make.check(
          "benefitTotalsAgree",
          native(
            "AND",
            within(native("SUM", benefitsOfLines("total")), row("benefitsAfter", "total")),
            within(native("SUM", rows("benefitsCash", "benefitsCapacity", "total")), row("benefitsAfter", "total")),
          ),
        ),
      ],
    ],
  });
}
