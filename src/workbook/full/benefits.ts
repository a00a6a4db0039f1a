/** Long because it holds every benefit line and all that is calculated from these lines on one sheet. */
/** The Benefits sheet: each line at full effect, each line after adoption, scenario and risk, and totals by class. */
import type { DraftRow, DraftSheet } from "../../grid/draft";
import {
  above,
  equal,
  joined,
  minus,
  native,
  over,
  plus,
  row,
  rows,
  times,
  when,
  dash,
  type Expression,
} from "../../grid/expression";
import type { BenefitItem, Figures } from "../figures";
import { benefit, time as freed, timed, type Timed } from "../inputs/benefits";
import { benefitGroups, isFree, ownByFreeLine, type BenefitGroup, type BenefitLine } from "../lines";
import { benefitChecks } from "./benefitChecks";
import {
  benefitAfter,
  benefitFull,
  benefitKey,
  benefitsOfLines,
  benefitRows,
  fullRows,
  ownGroup,
  rowsOfGroup,
  type BenefitRow,
} from "./benefitRows";
import { lineEvidence } from "./evidence";
import { listedOwner } from "./owner";
import { sheetOf } from "./page";
import {
  evidenceColumns,
  noteColumn,
  totalColumn,
  narrow,
  spacer,
  yearColumns,
  type FullRows,
  type RowKey,
} from "./rows";
import { chosen, indexOf, isNumber, isYearZero } from "./timing";

type BenefitClass = (typeof benefit.class.words)[number];
type Worth = (typeof benefit.countedIn.words)[number];

/** The default class and unit of each line; the user may change them. */
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

const usualOf = (line: BenefitRow): readonly [BenefitClass, Worth] =>
  (usual as Readonly<Record<string, (typeof usual)[BenefitLine] | undefined>>)[line] ?? ["cash", "money"];

/** Looks up on Inputs the money value (`base`) or unit label (`low`) for this line's 'counted in' choice. */
const ofWorth = (line: BenefitRow, column: "base" | "low"): Expression => {
  const which = native("MATCH", row(benefitKey(line), "countedIn"), rows("worthMoney", "worthHours", "label"), 0);
  return native("INDEX", rows("worthMoney", "worthHours", column), native("IFERROR", which, 1));
};

export function benefits(make: FullRows, figures: Figures): DraftSheet {
  const { choices } = make.wording.words;
  const own = ownByFreeLine(ownGroup, figures.ownBenefits);
  const everyRow = benefitRows(figures);
  const itemOf = (line: BenefitRow): BenefitItem =>
    figures.benefits[line as BenefitLine] ?? own.get(line) ?? { amounts: [] };
  const fromTime = (line: BenefitRow): line is Timed =>
    timed.some((each) => each === line) && itemOf(line).amounts.length === 0;

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
  const inputOf = (line: BenefitRow): DraftRow => {
    const item = itemOf(line);
    const key = benefitKey(line);
    const [kind, worth] = usualOf(line);
    // Amounts without any other information are money, as on the one-sheet form.
    const counted = item.countedIn ?? (item.amounts.length > 0 ? "money" : worth);
    const time = make.cell({
      content: when(isYearZero, 0, row(`time_${line}`, "hoursPerYear")),
      format: "number",
    });
    return {
      key,
      ...(isFree(line) ? {} : { named: "years" }),
      cells: {
        ...make.line(key, isFree(line), item.label),
        unit: make.text(ofWorth(line, "low"), "unit"),
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
  const name = (line: BenefitRow | "legacy") => row(`benefits_${line}`, "label");
  const label = (line: BenefitRow | "legacy") => joined(name(line), "");
  const full = (line: BenefitRow): DraftRow => {
    const own = benefitKey(line);
    const worth = ofWorth(line, "base");
    const share = when(isNumber(row(own, "share")), row(own, "share"), 1);
    const each = times(times(times(row(own, "here"), worth), share), indexOf(row(own, "growth")));
    const cells = {
      countedIn: make.link(row(own, "countedIn")),
      // The row that this line reads, and its count of numbers: `everyBenefitCounts` looks for numbers outside these.
      from: make.cell({ content: native("ROW", name(line)), format: "whole" }),
      numbers: make.cell({ content: native("COUNT", row(own, "years")), format: "whole" }),
      risk: make.cell({ content: row(own, "risk"), format: "rate" }),
    };
    return make.yearly({ key: benefitFull(line), label: label(line) }, { each, total: "sum", cells });
  };
  /** Repeats a line's category next to its amounts, because the lines above have headings between them. */
  const sorted = (line: BenefitRow | "legacy"): DraftRow["cells"] => ({
    class: make.link(row(`benefits_${line}`, "class")),
    confidence: make.link(row(`benefits_${line}`, "confidence")),
    owner: listedOwner(make, `benefits_${line}`),
  });
  const kept = (line: BenefitRow | "legacy") => minus(1, row(`benefits_${line}`, "risk"));
  const after = (line: BenefitRow): DraftRow =>
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
  const lines = everyRow.map(benefitFull);
  const salesLines = rowsOfGroup("sales").map(benefitFull);
  const fullOf = (keys: readonly string[], place: string) => rows(keys[0] ?? "", keys.at(-1) ?? "", place);
  const keptOf = (keys: readonly string[]) => minus(1, fullOf(keys, "risk"));
  const risked = (key: RowKey, keys: readonly string[], style?: "total"): DraftRow =>
    make.yearly(key, {
      each: native("SUMPRODUCT", fullOf(keys, "here"), keptOf(keys)),
      total: "sum",
      ...(style && { style }),
    });
  const riskedOf = (key: RowKey, worth: Worth): DraftRow =>
    make.yearly(key, {
      each: native(
        "SUMPRODUCT",
        times(times(equal(fullOf(lines, "countedIn"), choices.worth[worth]), fullOf(lines, "here")), keptOf(lines)),
      ),
      total: "sum",
    });
  const legacy = "benefits_legacy" as const;
  return sheetOf("benefits", make, {
    columns: yearColumns(
      [
        narrow(14, "class", "people", "figure", "from"),
        narrow(13, "countedIn", "hoursPerWeek"),
        narrow(15, "share", "weeks"),
        narrow(16, "growth", "hoursPerYear", "numbers"),
        narrow(12, "risk"),
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
        ...rowsOfGroup(group, figures.ownBenefits).map(inputOf),
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
        spacer(`benefits_${group}_end`),
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
        make.section("full", { from: "row", numbers: "numbers", risk: "risk" }),
        ...everyRow.map(full),
        spacer("full_end"),
        make.yearly("full", { each: native("SUM", fullRows("here")), total: "sum", style: "total", named: true }),
        counted("fullRevenue", "revenue"),
        counted("fullHours", "hours"),
        risked("fullRisked", lines, "total"),
        risked("fullSalesRisked", salesLines),
        riskedOf("fullRevenueRisked", "revenue"),
        riskedOf("fullHoursRisked", "hours"),
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
        make.section("benefitsAfter", { owner: "owner" }),
        ...everyRow.map(after),
        make.yearly(
          { key: benefitAfter("legacy"), label: label("legacy") },
          {
            each: times(times(row(legacy, "here"), chosen("scenarioBenefits")), kept("legacy")),
            total: "sum",
            cells: sorted("legacy"),
          },
        ),
        spacer("benefitsAfter_end"),
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
        make.figures(
          "evidence",
          "ofBenefits",
          {
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
          },
          { named: "figure" },
        ),
      ],
      benefitChecks(make, figures),
    ],
  });
}
