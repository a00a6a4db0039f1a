/** The first fiscal year, its first month and the start of a model, and how they are said. */
import { daysTo1904, utcOfSerial } from "../../core/numbers/calendar";
import type { Content } from "../../grid/draft";
import { dash, when } from "../../grid/expression";
import type { Language } from "../../language/languages";
import { cellDateFormat, dateFormat } from "../../language/numbers";
import { noFigure } from "../../language/noFigure";
import { persian } from "../fiscalBegins";
import { partOf, rowOf } from "../model/parts";
import { fiscalStart, yearNames, type FiscalStart } from "../model/yearNames";
import type { SheetWords } from "../sheet/words";
import { isNumber } from "../plainCells";
import { linker, numberOf, type FigureReader, type ModelReading } from "./reading";

export type YearOneFigures = Readonly<Record<"start" | "fiscalYear" | "fiscalMonth", Content>>;

/** Dashes where the model doesn't say them, as models of earlier versions don't. Without its month, a fiscal year begins with the first one. */
export function yearOneFigures(reading: ModelReading, read: FigureReader): YearOneFigures {
  return { start: startOf(reading, read), fiscalYear: read.number("fiscalYear"), fiscalMonth: monthOf(reading) };
}

/** A day counted from 1904 is written as the comparison counts days, from 1900. */
function startOf({ model, look, as }: ModelReading, read: FigureReader): Content {
  const start = numberOf(rowOf(model, "start", look)[0]);
  return as === "values" && start !== undefined && look.book.countsFrom1904 ? start + daysTo1904 : read.number("start");
}

function monthOf(reading: ModelReading): Content {
  const { model, look, as } = reading;
  const [year, month] = (["fiscalYear", "fiscalMonth"] as const).map((key) => partOf(model, key, look));
  if (!year || !month) return noFigure;
  if (as === "values")
    return fiscalStart(rowOf(model, "fiscalYear", look)[0], rowOf(model, "fiscalMonth", look)[0])?.month ?? noFigure;
  const link = linker(reading);
  const [ofYear, ofMonth] = [link("fiscalYear"), link("fiscalMonth")];
  return when(isNumber(ofYear), when(isNumber(ofMonth), ofMonth, 1), dash);
}

/** FY2027, 2027/28 (July), with the start before it; a dash where the model says neither. */
export function yearOneText(
  { start, fiscalYear, fiscalMonth }: YearOneFigures,
  words: SheetWords,
  language: Language,
): string {
  const [year, month, day] = [fiscalYear, fiscalMonth, start].map((each) =>
    typeof each === "number" ? each : undefined,
  );
  const fiscal = fiscalStart(year, month);
  const said = [
    ...(day === undefined ? [] : [cellDateFormat(language).format(utcOfSerial(day))]),
    ...(fiscal ? [yearNames(fiscal, words, language).long(1) + monthText(fiscal, language)] : []),
  ];
  return said.length === 0 ? noFigure : said.join(" · ");
}

/** By its name, where the fiscal year is over two calendar years. */
function monthText({ year, month }: FiscalStart, language: Language): string {
  if (month === 1) return "";
  const isPersian = year < persian.below;
  // A day in the middle of it: each month of the Persian calendar begins about the 21st.
  const day = isPersian ? Date.UTC(year + persian.years, month + persian.months, 5) : Date.UTC(year, month - 1, 15);
  const calendar = isPersian ? "persian" : "gregory";
  return ` (${dateFormat(language, { month: "long", timeZone: "UTC", calendar }).format(day)})`;
}
