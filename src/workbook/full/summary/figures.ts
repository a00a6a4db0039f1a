/** The tables of the Summary sheet. They calculate nothing: each cell shows a cell of another sheet. */
import type { DraftRow } from "../../../grid/draft";
import {
  type Expression,
  row,
  when,
  above,
  dash,
  differs,
  native,
  times,
  joined,
  rows,
} from "../../../grid/expression";
import type { FormatName } from "../../../grid/formats";
import { textFormula } from "../../../grid/sentence";
import { fill, ownText } from "../../../language/fill";
import { goalsOf } from "../goals";
import { writtenDay } from "../page";
import type { FullRows, RowKey, UnitWord } from "../rows";
import { caseNames, caseKey } from "../sensitivity/cases";
import { carriers, type Carrier } from "../sensitivity/carriers";
import { rankKey, homeOf, carrierKey } from "../sensitivity/tornado";
import { isProportional, isTaxed } from "../tax";
import { isNumber, base } from "../timing";

const linked = (make: FullRows, content: Expression, format: FormatName, style: "link" | "headline" = "link") =>
  make.cell({ content, format, style });

export function ask(make: FullRows): readonly DraftRow[] {
  const { summary: said } = make.wording.words;
  const spent = row("costsAfter", "total");
  const hours = row("internalHours", "total");
  const line = (key: RowKey, cells: DraftRow["cells"], unit: UnitWord = "currency"): DraftRow => ({
    key,
    cells: { ...make.labelled(key, unit), ...cells },
  });
  const ready = (amount: Expression) => when(above(spent, 0), amount, dash);
  const budget = (key: RowKey, year: "yearZero" | "yearOne") =>
    line(key, {
      all: linked(make, ready(row("costsAfter", year)), "money"),
      cash: linked(make, ready(row("costsCash", year)), "money"),
    });
  return [
    ...decisionRows(make),
    line("funding", {
      all: linked(make, ready(spent), "moneyWithSign", "headline"),
      cash: linked(make, ready(row("costsCash", "total")), "money"),
    }),
    line("fundingHours", { all: linked(make, hours, "count") }, "hours"),
    {
      key: "summaryPeak",
      cells: {
        ...make.labelled("peak", "currency"),
        all: linked(make, ready(row("peak", "figure")), "money"),
        cash: linked(make, ready(row("peak", "cash")), "money"),
        note: make.text(
          when(isNumber(row("peakYear", "cash")), textFormula(said.peak, { year: row("peakYear", "cash") }), ""),
          "note",
        ),
      },
    },
    budget("budgetZero", "yearZero"),
    budget("budgetOne", "yearOne"),
  ];
}

/** The rows of what is to be decided, above which no chart begins: their texts run over its columns. */
export const decisionKeys = ["decision", "recommendation", "approval"] as const;

/** What is to be decided, what the owner advises, and who stands for it. A dash where nothing is typed. */
function decisionRows(make: FullRows): readonly DraftRow[] {
  const { summary: said } = make.wording.words;
  const isTyped = (key: RowKey) => differs(base(key), "");
  const named = (key: "owner" | "approver") =>
    when(
      isTyped(key),
      joined(
        textFormula(fill(said[key], { name: ownText("{name}", make.wording.language) }), { name: base(key) }),
        " · ",
      ),
      "",
    );
  const approved = base("approvalDate");
  const day = when(
    isNumber(approved),
    joined(" · ", textFormula(said.day, { day: writtenDay(approved, make.wording.language) })),
    "",
  );
  const typed = (key: "decision" | "recommendation") => when(isTyped(key), joined(base(key), ""), dash);
  const texts: Readonly<Record<(typeof decisionKeys)[number], Expression>> = {
    decision: typed("decision"),
    recommendation: typed("recommendation"),
    approval: joined(named("owner"), named("approver"), base("status"), day),
  };
  return decisionKeys.map((key) => ({
    key: `summary_${key}`,
    cells: { ...make.labelled(key), unit: make.text(native("IFERROR", texts[key], dash), "linkText") },
  }));
}

/** The third column has its heading only where there is a tax rate. */
export function answersHeading(make: FullRows): DraftRow {
  const made = make.section("answers", { all: "all", cash: "cash" });
  const { beforeTax } = make.wording.words.header;
  return { ...made, cells: { ...made.cells, note: make.text(when(isTaxed, beforeTax, ""), "sectionFigure") } };
}

export function answers(make: FullRows): readonly DraftRow[] {
  /** @param beforeTax the same answer without tax, shown beside it where there is a tax rate */
  const two = (key: RowKey, unit: UnitWord, format: FormatName, beforeTax?: RowKey): DraftRow => ({
    key: `summary_${key}`,
    height: 16,
    cells: {
      ...make.labelled(key, unit, "headline"),
      all: linked(make, row(key, "figure"), format, "headline"),
      cash: linked(make, row(key, "cash"), format, "headline"),
      ...(beforeTax && { note: linked(make, when(isTaxed, row(beforeTax, "figure"), ""), format) }),
    },
  });
  return [
    two("npv", "currency", "moneyWithSign"),
    two("irr", "perYear", "ratio", "irrBeforeTax"),
    two("roi", "ofCost", "ratio", "roiBeforeTax"),
    two("roiDiscounted", "ofCost", "ratio"),
    two("payback", "years", "years", "paybackBeforeTax"),
    {
      key: "summary_tcoUser",
      cells: {
        ...make.labelled("tcoUser", "perUserMonth"),
        all: linked(make, row("tcoUser", "figure"), "preciseMoney"),
      },
    },
    {
      key: "summary_evidence",
      cells: { ...make.labelled("evidence", "ofBenefits"), all: linked(make, row("evidence", "figure"), "ratio") },
    },
  ];
}

export function bridge(make: FullRows): readonly DraftRow[] {
  return (["npvBefore", "riskOnBenefits", "riskOnCosts", "taxOnNpv", "npvAfter"] as const).map((key) => ({
    key: `summary_${key}`,
    cells: {
      ...make.labelled(key, "currency"),
      all: linked(make, row(key, "figure"), "money", key === "npvAfter" ? "headline" : "link"),
    },
  }));
}

export function downside(make: FullRows): readonly DraftRow[] {
  const { summary: said } = make.wording.words;
  const cases = caseNames.map((name): DraftRow => {
    const key = caseKey(name);
    return {
      key: `summary_${key}`,
      cells: {
        label: make.link(row(key, "label")),
        change: linked(make, row(key, "change"), "money"),
        npv: linked(make, row(key, "npv"), "money"),
        roi: linked(make, row(key, "roi"), "ratio"),
        payback: linked(make, row(key, "payback"), "years"),
      },
    };
  });
  const share = row("needBenefits", "figure");
  const of = { share: native("FIXED", times(share, base("percent")), 0) };
  const breakEven = when(
    isNumber(share),
    when(above(share, 1), textFormula(said.mustRise, of), textFormula(said.mayFall, of)),
    when(isProportional, dash, said.notProportional),
  );
  return [...cases, { key: "summaryBreakEven", cells: { label: make.text(breakEven) } }];
}

/** The value and the owner of the assumption with the given rank. */
export function weightiest(make: FullRows, place: number): DraftRow {
  const rank = rankKey(place);
  const which = row(rank, "which");
  const of = (each: (carrier: Carrier) => Expression) => native("CHOOSE", which, ...carriers.map(each));
  const asText = (carrier: Carrier): Expression => {
    const value = base(homeOf(carrier));
    const said =
      carrier === "slip"
        ? joined(value, ` ${make.unit("months")}`)
        : textFormula(make.wording.words.summary.percent, { share: native("FIXED", times(value, base("percent")), 1) });
    return when(isNumber(value), said, dash);
  };
  const home = (column: string) => of((carrier) => joined(row(homeOf(carrier), column), ""));
  const weighs = above(native("INDEX", rows(carrierKey("rate"), carrierKey("price"), "swing"), which), 0);
  const shown = (content: Expression) => when(weighs, content, dash);
  return {
    key: `summary_${rank}`,
    cells: {
      label: make.text(shown(row(rank, "label")), "linkText"),
      unit: make.text(shown(home("source")), "unit"),
      value: make.text(shown(of(asText)), "link"),
      owner: make.text(shown(home("owner")), "link"),
      confidence: make.text(shown(home("confidence")), "link"),
    },
  };
}

const goalDates = goalsOf("date");

/** Shown once Review has figures, with the date on which the goals are checked. */
export function soFar(make: FullRows): readonly DraftRow[] {
  const begun = above(row("quarterTotal", "count"), 0);
  const line = (key: RowKey, column: "Benefits" | "Costs", unit: UnitWord): DraftRow => ({
    key,
    cells: {
      ...make.labelled(key, unit),
      plan: linked(make, when(begun, row("quarterTotal", `plan${column}`), dash), "money"),
      actual: linked(make, when(begun, row("quarterTotal", `actual${column}`), dash), "money"),
    },
  });
  return [
    line("toDateBenefits", "Benefits", "currency"),
    line("toDateCosts", "Costs", "currency"),
    {
      key: "toDateRoi",
      cells: {
        ...make.labelled("toDateRoi", "ofCost"),
        plan: linked(make, when(begun, row("quarterTotal", "planRoi"), dash), "ratio"),
        actual: linked(make, when(begun, row("quarterTotal", "roi"), dash), "ratio"),
      },
    },
    {
      key: "firstReview",
      cells: {
        ...make.labelled("firstReview", "date"),
        plan: linked(make, when(above(native("COUNT", goalDates), 0), native("MIN", goalDates), dash), "date"),
      },
    },
  ];
}
