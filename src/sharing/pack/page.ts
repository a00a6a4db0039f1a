/** One page to print: headlines, chart and years. It is a complete HTML document that loads nothing else. */
import { directionOf, type Language } from "../../language/languages";
import { fill } from "../../language/fill";
import { count } from "../../language/formatted";
import { dateFormat, numberFormat } from "../../language/numbers";
import { scaledMoney } from "../../language/scaled";
import { noFigure } from "../../language/noFigure";
import { escaped } from "../../charts/svgText";
import { chart } from "./chart";
import type { ModelFigures } from "../../workbook/model/figures";
import { yearNames } from "../../workbook/model/yearNames";
import { assumptions, cashLine, checksLines, decisionLines, rangeLine, timing, verdict } from "./basis";
import { cumulativeToEnd, hasTaxAfter, taxOfYears } from "./toEnd";
import { amountIn, headlinesFor, type Recipient, type ShownHeadline } from "./headlines";
import type { LineKind } from "../../workbook/lines";

export interface PageOptions {
  /** The day it is made on. */
  readonly on: Date;
  /** Of the workbook, in which its checks and its own lines are. */
  readonly language: Language;
}

export function page(model: ModelFigures, recipient: Recipient, { on, language: said }: PageOptions): string {
  const { language, sheet, pack } = recipient;
  const title = [pack.page.title, model.about.organisation].filter(Boolean).join(" · ");
  const amount = amountIn(model, recipient);
  const shortYear = (number: number) => numberFormat(language).format(number);
  const names = yearNames(model.fiscal, sheet, language);
  const date = dateFormat(language, { dateStyle: "long" }).format(on);
  const { author, status, version } = model.about;
  const about = [
    ...(author === "" ? [] : [fill(pack.page.author, { author })]),
    ...[[status, version].filter(Boolean).join(" ")].filter(Boolean),
    date,
  ];
  const headlines = headlinesFor(recipient, model);
  const payback = headlines.find(({ key, isKnown }) => key === "payback" && isKnown);
  const picture = chart(model, {
    title: pack.page.chart,
    year: names.long,
    shortYear: names.short,
    amount: (value) => scaledMoney(value, model.currency, language),
    breakEven: payback && `${payback.label}: ${payback.value}`,
    names: {
      benefits: sheet.rows.benefits,
      costs: sheet.rows.costs,
      cumulative: sheet.rows.cumulative,
    },
    isRightToLeft: directionOf(language) === "rtl",
  });
  return [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${styles}</style></head><body>`,
    `<h1>${escaped(title)}</h1>`,
    `<p class="about">${about.map((each) => `<bdi>${escaped(each)}</bdi>`).join(" · ")}</p>`,
    model.isSample ? `<p class="sample">${escaped(pack.sample)}</p>` : "",
    ...decisionLines(model, recipient).map((line) => paragraph("decision", line)),
    paragraph("verdict", verdict(model, recipient)),
    `<dl class="figures">${headlines.map(card).join("")}</dl>`,
    paragraph("cash", cashLine(model, recipient)),
    paragraph("range", rangeLine(model, recipient)),
    paragraph("assumed", `${pack.assumed.title}: ${assumptions(model, recipient)}`),
    picture === "" ? "" : `<figure><figcaption>${escaped(pack.page.chart)}</figcaption>${picture}</figure>`,
    `<h2>${escaped(pack.page.byYear)}</h2>${table(model, recipient, [...namesOfYears(model, names.long), ...taxAfterName(model, recipient, shortYear, names.long)], amount)}`,
    lineTables(model, recipient, said, amount),
    ...checksLines(model, recipient).map((line) => `<p class="check ${model.checks}"><bdi>${escaped(line)}</bdi></p>`),
    `<footer>${escaped(timing(model, recipient))} ${escaped(fill(pack.page.printed, { date }))}</footer>`,
    "</body></html>",
  ].join("\n");
}

const paragraph = (name: string, says: string | undefined): string =>
  says === undefined ? "" : `<p class="${name}">${escaped(says)}</p>`;

const card = ({ label, value, details, isNegative }: ShownHeadline): string =>
  `<div><dt>${escaped(label)}</dt><dd><b${classesOf({ negative: isNegative, long: value.length > 12 })}><bdi>${escaped(value)}</bdi></b>` +
  details.map((each) => `<small>${escaped(each)}</small>`).join("") +
  "</dd></div>";

const classesOf = (classes: Readonly<Record<string, boolean>>): string => {
  const given = Object.keys(classes).filter((name) => classes[name]);
  return given.length === 0 ? "" : ` class="${given.join(" ")}"`;
};

const namesOfYears = ({ years }: ModelFigures, year: (number: number) => string): readonly string[] =>
  Array.from({ length: years + 1 }, (_, i) => year(i));

/** The row after the years, if tax is paid there. */
const taxAfterName = (
  model: ModelFigures,
  { full }: Recipient,
  shortYear: (number: number) => string,
  year: (number: number) => string,
) => {
  const { settled, settledOf } = full.header;
  if (!hasTaxAfter(model)) return [];
  return [
    model.fiscal ? fill(settledOf, { year: year(model.years) }) : fill(settled, { year: shortYear(model.years) }),
  ];
};

function table(
  model: ModelFigures,
  { sheet, full }: Recipient,
  names: readonly string[],
  amount: (value: number) => string,
): string {
  const { costs, benefits, net } = model.lines;
  const columns = [
    { head: sheet.rows.costs, amounts: costs },
    { head: sheet.rows.benefits, amounts: benefits },
    ...(model.tax ? [{ head: full.rows.taxPaid, amounts: taxOfYears(model) }] : []),
    { head: sheet.rows.net, amounts: hasTaxAfter(model) ? [...net, -model.tax.after] : net },
    { head: sheet.rows.cumulative, amounts: cumulativeToEnd(model) },
  ];
  const head = columns.map((column) => `<th scope="col">${escaped(column.head)}</th>`).join("");
  const rows = names.map((name, i) => {
    const cells = columns.map(({ amounts }) => {
      const value = amounts[i] ?? null;
      return `<td${(value ?? 0) < 0 ? ' class="negative"' : ""}><bdi>${value === null ? noFigure : escaped(amount(value))}</bdi></td>`;
    });
    return `<tr><th scope="row">${escaped(name)}</th>${cells.join("")}</tr>`;
  });
  // One row per year, so that ten years fit on a page.
  return `<table><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** Costs and benefits side by side, the largest lines of each; fewer where many years take the room of the page. */
function lineTables(
  model: ModelFigures,
  { language, sheet, full, pack }: Recipient,
  said: Language,
  amount: (value: number) => string,
): string {
  const most = model.years > 6 ? 4 : 6;
  const rows: Readonly<Record<string, string>> = { ...sheet.rows, ...full.rows };
  const ofKind = (kind: LineKind) => {
    const all = model.totals[kind];
    if (all.length === 0) return "";
    // One line more takes no more room than the row that would count it.
    const shown = all.length <= most + 1 ? all : all.slice(0, most);
    const rest = all.slice(shown.length);
    const row = (label: string, value: number, of = "") =>
      `<tr><th scope="row"${of}><bdi>${escaped(label)}</bdi></th><td${value < 0 ? ' class="negative"' : ""}><bdi>${escaped(amount(value))}</bdi></td></tr>`;
    const own = said === language ? "" : ` lang="${said}"`;
    const sum = rest.reduce((total, line) => total + line.total, 0);
    return `<table><caption>${escaped(pack.page[kind])}</caption><tbody>${shown
      .map(({ label, key, total }) => {
        const known = key === undefined ? undefined : rows[key];
        return known === undefined ? row(label, total, own) : row(known, total);
      })
      .join("")}${
      rest.length > 0 ? row(fill(pack.page.others, { count: count(rest.length, language) }), sum) : ""
    }</tbody></table>`;
  };
  const tables = ofKind("costs") + ofKind("benefits");
  return tables === "" ? "" : `<div class="lines">${tables}</div>`;
}

const styles = `
@page { size: A4; margin: 10mm 15mm }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 180mm; padding: 8mm 0; color: #1b2a3a; background: #fff; font: 10pt/1.3 Calibri, "Segoe UI", Vazirmatn, "Noto Sans", "Noto Naskh Arabic", sans-serif }
@media print { body { padding: 0 } }
@media screen and (max-width: 190mm) { body { padding: 5mm } }
h1 { margin: 0 0 1mm; color: #17406d; font-size: 17pt }
h2 { margin: 2mm 0 0.5mm; color: #17406d; font-size: 11pt }
.sample { margin: 2mm 0; padding: 1mm 3mm; border: 1px solid #7a4b00; color: #7a4b00; font-weight: 600 }
.about, .assumed, .range, .cash { margin: 0 0 1mm; font-size: 9pt; color: #44515c }
.decision { margin: 0 0 0.5mm; font-size: 10pt }
.cash, .range { color: #1b2a3a }
.verdict { margin: 2mm 0; font-size: 11.5pt; font-weight: 600 }
.lines { display: grid; grid-template-columns: repeat(auto-fit, minmax(60mm, 1fr)); gap: 6mm; margin-top: 2mm; align-items: start; break-inside: avoid }
.lines th { font-weight: 400; overflow-wrap: anywhere } .lines td { white-space: nowrap; font-weight: 400 }
caption { text-align: start; font-weight: 600; color: #17406d }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(38mm, 1fr)); gap: 3mm; margin: 0 0 3mm }
.figures div { padding: 1.5mm 3mm; border-inline-start: 1mm solid #17406d; background: #e8f0f8; print-color-adjust: exact; -webkit-print-color-adjust: exact }
dt { font-size: 8.5pt; color: #44515c }
dd { margin: 0 }
dd b { display: block; font-size: 15pt; line-height: 1.3 }
dd b.long { font-size: 11pt; line-height: 2 }
dd small { display: block; font-size: 8.5pt; color: #44515c }
.negative { color: #9c0006 }
figure { margin: 0; break-inside: avoid }
figcaption { font-weight: 600; color: #17406d }
svg { width: 100%; height: auto; font: 11px Calibri, "Segoe UI", Vazirmatn, "Noto Sans", sans-serif; print-color-adjust: exact; -webkit-print-color-adjust: exact }
svg text { fill: #44515c }
svg .grid { stroke: #d5dde4 } svg .zero { stroke: #44515c }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 8.5pt; break-inside: avoid }
th, td { padding: 0.45mm 1.5mm; text-align: end; border-bottom: 1px solid #d5dde4 }
th[scope=row] { text-align: start; font-weight: 600 }
td:nth-last-child(-n+2):not(.lines td) { font-weight: 600 }
.check { margin: 2mm 0; padding: 1mm 3mm; font-size: 9.5pt; border-inline-start: 1mm solid #1e6b34 } .check.fail { border-color: #9c0006 } .check.warn, .check.unknown { border-color: #7a4b00 }
footer { margin-top: 2mm; color: #44515c; font-size: 8.5pt }
`;
