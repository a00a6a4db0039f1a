/** The one-sheet form: assumptions, costs, benefits, net, answers, checks, a chart. */
import type {
  DraftBook,
  DraftCell,
  DraftChart,
  DraftCondition,
  DraftName,
  DraftRow,
  DraftSheet,
} from "../../grid/draft";
import {
  above,
  below,
  joined,
  literal,
  minus,
  native,
  plus,
  row,
  times,
  when,
  type Expression,
} from "../../grid/expression";
import type { Figures } from "../figures";
import { kinds } from "../inputs/limits";
import { formatCode } from "../../grid/formats";
import type { Direction } from "../../language/languages";
import { textFormula } from "../../grid/sentence";
import { amountUnit, isUnitBeside } from "../../language/cellForm";
import { currencySignIn } from "../../language/currencyDisplay";
import { fill, ownText } from "../../language/fill";
import { withAmounts } from "../currency";
import { afterDoubts } from "../checks/state";
import { yearLabel, yearWidth } from "../yearLabel";
import { checkName } from "../model/names";
import { formulaCells, type FormulaCells } from "../checks/formulas";
import { checks, firstAnswer, firstFreeYear, lastCheck, mainCheck } from "./checks";
import type { SheetWords } from "./words";
import { answers } from "./answers";
import { assumptions } from "./assumptions";
import { benefits, costs } from "./lines";
import { net } from "./net";
import { SheetRows, type Wording } from "./rows";

export function sheetBook(figures: Figures, wording: Wording, direction: Direction): DraftBook {
  const { words } = wording;
  const { years, organisation, isSample = false } = figures;
  const title =
    [words.title, organisation && ownText(organisation, wording.language)].filter(Boolean).join(": ") +
    (isSample ? ` (${words.sample})` : "");
  const draft = (formulas: FormulaCells) => form(figures, wording, title, formulas);
  // The number of formulas is known when the rows are, so the sheet is drafted twice.
  const formulas = formulaCells(draft(notCounted), years, { leftOut: ["check", "label"] });
  const drafted = draft(formulas);
  return {
    direction,
    years,
    properties: { title, subject: words.subject },
    sheets: [drafted],
    names: [
      { key: "checks", sheet: "form", from: "heading", to: "heading", columns: "label" },
      { key: "currency", sheet: "form", from: "costs", to: "costs", columns: "unit" },
      { key: "addIn", sheet: "form", from: "roi", to: "tcoUser", columns: "addIn" },
      { key: "simulatedBenefits", sheet: "form", from: "section_benefits", to: "benefits_end", columns: "years" },
      { key: "simulatedCosts", sheet: "form", from: "section_costs", to: "costs_end", columns: "years" },
      ...drafted.rows.flatMap((row): readonly DraftName[] =>
        row?.key !== undefined && row.cells["check"]?.style === "check"
          ? [{ key: checkName(row.key), sheet: "form", from: row.key, to: row.key, columns: "label:check" }]
          : [],
      ),
    ],
  };
}

const currencyIn = ({ language, currency }: Wording): string => currencySignIn(language, currency);

const notCounted: FormulaCells = { count: literal(0), expected: 0, years: literal(1) };

function form(figures: Figures, wording: Wording, title: string, formulas: FormulaCells): DraftSheet {
  const { words } = wording;
  const currency = currencyIn(wording);
  const { years, isSample = false } = figures;
  // What a sign beside an answer would need.
  const less = isUnitBeside(wording.currency, figures.amountsIn ?? "units") ? 2 : 0;
  const make = new SheetRows(wording);
  const amount = {
    allows: kinds.amount.allows,
    ...words.validation.amount,
    title: fill(words.validation.amount.title, { currency }),
  } as const;
  const answered = answers(new SheetRows(wording, figures.amountsIn));
  const checksOf = (count: number) => checks(make, years, formulas, count);
  // The heading of the answers has no state.
  const checked = checksOf(answered.length - 1 + checksOf(0).length);
  const sections = [
    assumptions(make, figures, words.validation),
    costs(make, figures, amount),
    benefits(make, figures, amount),
    net(make),
    [...answered, ...checked],
  ];
  const alone = (content: DraftCell["content"], style: DraftCell["style"]) => ({ label: { content, style } });
  return {
    key: "form",
    name: words.sheetName,
    columns: [
      { names: ["label"], width: 42 },
      { names: ["unit"], width: 20 },
      { names: ["years"], width: (room) => yearWidth(room - less) },
      { names: ["total"], width: (room) => room - less + 1 },
      // What the years leave of a page's width, over which the chart stands, too.
      { names: ["note"], width: { least: 22, most: 58 } },
    ],
    also: { figure: 2, addIn: 3, aside: 3, check: 4, ...(years >= firstFreeYear && { beside: 5 }) },
    frozenRows: 4,
    rows: [
      { key: "top", cells: alone(title, "title"), height: 28 },
      { cells: alone(afterDoubts(row("heading", "label"), words, fill(words.basis, { currency })), "basis") },
      { key: "statement", named: "label", cells: alone(statement(wording, isSample), "statement"), height: 22 },
      header(wording),
      ...sections.flatMap((section, i): readonly (DraftRow | undefined)[] =>
        i === 0 ? section : [undefined, ...section],
      ),
      { cells: alone(words.convention, "closing"), height: 32, mergedFrom: "label" },
    ],
    conditions: conditions(words),
    charts: [chart(wording, figures)],
    page: {
      orientation: "landscape",
      isOnePage: true,
      header: { left: words.page.model, right: "&A" },
      footer: { left: "&F", centre: "&D", right: words.page.page },
    },
  };
}

/** The master check, and what the years are called. */
function header(wording: Wording): DraftRow {
  const { unit, total, note } = wording.words.header;
  const fiscal = { fiscalYear: row("fiscalYear", "figure"), fiscalMonth: row("fiscalMonth", "figure") };
  const label = yearLabel({ ...fiscal, period: row("period", "here") }, wording.words.header, wording.language);
  return {
    key: "heading",
    height: 20,
    cells: {
      label: { content: mainCheck(wording.words), style: "heading" },
      unit: { content: unit, style: "heading" },
      total: { content: total, style: "headingFigure" },
      note: { content: note, style: "heading" },
    },
    years: () => ({ content: label, style: "headingFigure" }),
  };
}

/** The return on every 1000 spent, or the list of inputs that are missing. Whole amounts need no decimal sign. */
function statement(wording: Wording, isSample: boolean): Expression {
  const { words } = wording;
  const { gain, loss, lossBeyond, error, missing, separator, ...names } = words.statement;
  const said = (text: string) => withAmounts(text, wording);
  const [spent, gained] = [row("costs", "total"), row("benefits", "total")];
  const given = {
    costs: above(native("ABS", spent), 0),
    benefits: above(native("ABS", gained), 0),
    rate: native("ISNUMBER", row("rate", "figure")),
    users: above(native("COUNTIF", row("users", "figure"), ">0"), 0),
  };
  const roi = row("roi", "figure");
  const per1000 = (share: Expression) => native("FIXED", times(1000, share), 0, 1);
  const gross = per1000(plus(1, roi));
  const gained1000 = joined(textFormula(said(gain), { gross, net: per1000(roi) }), " ");
  const lost = joined(textFormula(said(loss), { gross, lost: per1000(minus(0, roi)) }), " ");
  const lostMore = joined(textFormula(said(lossBeyond), { more: per1000(minus(0, plus(1, roi))) }), " ");
  const sentence = native("CHOOSE", plus(plus(1, below(roi, 0)), below(roi, -1)), gained1000, lost, lostMore);
  const lacking = (["costs", "benefits", "rate", "users"] as const).map((key) =>
    when(given[key], "", separator + names[key]),
  );
  const says = joined(
    when(native("AND", above(spent, 0), given.benefits), sentence, ""),
    when(native("AND", ...Object.values(given)), "", joined(missing, ...lacking)),
  );
  return joined(isSample ? `${words.sample}: ` : "", native("IFERROR", says, error));
}

function conditions(words: SheetWords): readonly DraftCondition[] {
  const checks = { from: firstAnswer, to: lastCheck, column: "check" } as const;
  const master = { from: "heading", to: "heading", column: "label" } as const;
  const starts = (cell: string, text: string) => `LEFT(${cell},${text.length})="${text}"`;
  return [
    { ...checks, formula: (cell) => `EXACT(${cell},"${words.ok}")`, style: "good" },
    { ...checks, formula: (cell) => `EXACT(${cell},"${words.look}")`, style: "warn" },
    { ...checks, formula: (cell) => `EXACT(${cell},"${words.check}")`, style: "bad" },
    { ...master, formula: (cell) => starts(cell, words.lookAt), style: "warn" },
    { ...master, formula: (cell) => `IFERROR(${cell}<>"${words.checksHold}",TRUE)`, style: "bad" },
  ];
}

/** Blue, orange and grey from the palette of Okabe and Ito, distinct for colour-blind readers and in greyscale. */
const colours = { benefits: "0072B2", costs: "E69F00", cumulative: "5B6770" } as const;

/** The chart stands next to the answers, over free columns. It reads only native cells. */
function chart(wording: Wording, { years, amountsIn }: Figures): DraftChart {
  const { words } = wording;
  const across = (key: string) => ({ sheet: "form", row: key });
  return {
    kind: "column",
    title: fill(words.chart.title, { currency: amountUnit(wording.language, wording.currency, amountsIn ?? "units") }),
    altText: words.chart.alt,
    categories: across("heading"),
    series: (["benefits", "costs", "cumulative"] as const).map((key) => ({
      name: words.rows[key],
      values: across(key),
      colour: colours[key],
    })),
    // A page holds five columns of amounts beside the first one, whatever the currency.
    place: { fromRow: "section_answers", toRow: "costsArePositive", fromColumn: 5, toColumn: Math.min(years, 5) + 4 },
    format: formatCode("money", { ...wording, amountsIn }),
  };
}
