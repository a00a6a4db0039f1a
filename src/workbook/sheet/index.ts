/** The one-sheet form: assumptions, costs, benefits, net, answers, a chart, on one landscape page. */
import type { DraftBook, DraftCell, DraftChart, DraftCondition, DraftRow } from "../../grid/draft";
import { above, equal, joined, native, plus, row, rows, times, when, type Expression } from "../../grid/expression";
import type { Figures } from "../figures";
import { kinds } from "../inputs/limits";
import { formats } from "../../grid/formats";
import type { Direction } from "../../language/languages";
import { numbered } from "../../grid/sentence";
import { fill } from "../../language/fill";
import { answers } from "./answers";
import { assumptions } from "./assumptions";
import { benefits, costs } from "./lines";
import { net } from "./net";
import { Rows, type Wording } from "./rows";

export function sheetBook(figures: Figures, wording: Wording, direction: Direction): DraftBook {
  const { words, currency } = wording;
  const { years, organisation, isSample = false } = figures;
  const make = new Rows(wording);
  const amount = {
    allows: kinds.amount.allows,
    ...words.validation.amount,
    title: fill(words.validation.amount.title, { currency }),
  } as const;
  const sections = [
    assumptions(make, figures, words.validation),
    costs(make, figures, amount),
    benefits(make, figures, amount),
    net(make),
    answers(make),
  ];
  const title = [words.title, organisation].filter(Boolean).join(": ") + (isSample ? ` (${words.sample})` : "");
  const alone = (content: DraftCell["content"], style: DraftCell["style"]) => ({ label: { content, style } });
  return {
    direction,
    years,
    properties: { title, subject: words.subject },
    sheets: [
      {
        key: "form",
        name: words.sheetName,
        columns: [
          { names: ["label"], width: 46 },
          { names: ["unit"], width: 19 },
          { names: ["years"], width: (room) => room },
          { names: ["total"], width: (room) => room + 1 },
          // With few years, the note uses the free columns, so that the page keeps its shape and the chart its width.
          { names: ["note"], width: (room) => Math.max(38, 88 - room * (years + 1)) },
        ],
        also: { figure: 2, addIn: 3, check: 4 },
        frozenRows: 4,
        rows: [
          { cells: alone(title, "title"), height: 28 },
          { cells: alone(fill(words.basis, { currency }), "basis") },
          { key: "statement", named: "label", cells: alone(statement(wording, isSample), "statement"), height: 22 },
          header(wording),
          ...sections.flatMap((section, i): readonly (DraftRow | undefined)[] =>
            i === 0 ? section : [undefined, ...section],
          ),
          { cells: alone(words.convention, "closing"), height: 32, isMerged: true },
        ],
        conditions: conditions(wording),
        charts: [chart(wording, years)],
        page: {
          orientation: "landscape",
          fit: { wide: 1, high: 1 },
          header: { left: words.page.model, right: "&A" },
          footer: { left: "&F", centre: "&D", right: words.page.page },
        },
      },
    ],
    names: [
      { key: "checks", sheet: "form", from: "period", to: "period", columns: "label" },
      { key: "currency", sheet: "form", from: "costs", to: "costs", columns: "unit" },
      { key: "addIn", sheet: "form", from: "roi", to: "tcoUser", columns: "addIn" },
      { key: "simulatedBenefits", sheet: "form", from: "benefits_sales", to: "benefits_markets", columns: "years" },
      { key: "simulatedCosts", sheet: "form", from: "costs_licences", to: "costs_retirement", columns: "years" },
    ],
  };
}

/** The master check, and the years: 0, 1, 2 …, shown as "Year 0". */
function header(wording: Wording): DraftRow {
  const { unit, year, total, note } = wording.words.header;
  return {
    key: "period",
    named: "years",
    height: 20,
    cells: {
      label: { content: masterCheck(wording), style: "heading" },
      unit: { content: unit, style: "heading" },
      total: { content: total, style: "headingFigure" },
      note: { content: note, style: "heading" },
    },
    years: (each) => ({ content: each, style: "headingFigure", format: numbered(year) }),
  };
}

/** The return on every 1000 spent, or the list of inputs that are missing. Whole amounts need no decimal sign. */
function statement({ words, currency }: Wording, isSample: boolean): Expression {
  const { before, between, after, missing, separator, ...names } = words.statement;
  const said = (text: string) => fill(text, { currency });
  const [spent, gained] = [row("costs", "total"), row("benefits", "total")];
  const given = {
    costs: above(native("ABS", spent), 0),
    benefits: above(native("ABS", gained), 0),
    rate: native("ISNUMBER", row("rate", "figure")),
    users: above(native("COUNTIF", row("users", "figure"), ">0"), 0),
  };
  const roi = row("roi", "figure");
  const per1000 = (share: Expression) => native("FIXED", times(1000, share), 0, 1);
  const sentence = joined(
    isSample ? `${words.sample}: ${said(before)}` : said(before),
    per1000(plus(1, roi)),
    said(between),
    per1000(roi),
    `${said(after)} `,
  );
  const lacking = (["costs", "benefits", "rate", "users"] as const).map((key) =>
    when(given[key], "", separator + names[key]),
  );
  return joined(
    when(native("AND", above(spent, 0), above(gained, 0)), sentence, ""),
    when(native("AND", ...Object.values(given)), "", joined(missing, ...lacking)),
  );
}

/** Says that every check holds, or names the first that doesn't. */
function masterCheck({ words }: Wording): Expression {
  const checks = rows("roi", "amountsAreNumbers", "check");
  const labels = rows("roi", "amountsAreNumbers", "label");
  return when(
    equal(native("COUNTIF", checks, words.check), 0),
    words.checksHold,
    joined(words.checkFails, native("INDEX", labels, native("MATCH", words.check, checks, 0))),
  );
}

function conditions({ words }: Wording): readonly DraftCondition[] {
  const checks = { from: "roi", to: "amountsAreNumbers", column: "check" } as const;
  const master = { from: "period", to: "period", column: "label" } as const;
  return [
    { ...checks, formula: (cell) => `${cell}="${words.ok}"`, style: "good" },
    { ...checks, formula: (cell) => `${cell}="${words.check}"`, style: "bad" },
    { ...master, formula: (cell) => `${cell}<>"${words.checksHold}"`, style: "bad" },
  ];
}

/** Blue, orange and grey from the palette of Okabe and Ito, distinct for colour-blind readers and in greyscale. */
const colours = { benefits: "0072B2", costs: "E69F00", cumulative: "5B6770" } as const;

/** The chart stands next to the answers, over free columns. It reads only native cells. */
function chart({ words, currency }: Wording, years: number): DraftChart {
  const across = (key: string) => ({ sheet: "form", row: key });
  return {
    kind: "column",
    title: fill(words.chart.title, { currency }),
    altText: words.chart.alt,
    categories: across("period"),
    series: (["benefits", "costs", "cumulative"] as const).map((key) => ({
      name: words.rows[key],
      values: across(key),
      colour: colours[key],
    })),
    place: { fromRow: "section_answers", toRow: "amountsAreNumbers", fromColumn: 5, toColumn: years + 4 },
    format: formats.money,
  };
}
