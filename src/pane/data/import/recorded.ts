/** The figures of exports that the pane shows, each with its words and in its unit. */
import { numberIn, type Figures, type Values } from "../../../exports/result";
import { count, figure, money, percent } from "../../../language/formatted";
import type { Language } from "../../../language/languages";
import type { KpiWords } from "../../../workbook/kpis/words";

type Label = keyof KpiWords["rows"];
type Kind = "count" | "money" | "percent" | "days" | "hours" | "points";

export interface Recorded {
  readonly label: string;
  readonly text: string;
}

type Row = readonly [label: Label, value: number | undefined, kind: Kind];

const of = (values: Values | undefined, name: string): number | undefined => values && numberIn(values, name);

const rowsOf = ({ deals, customers, scores, cases }: Figures): readonly Row[] => [
  ["deals", of(deals, "count"), "count"],
  ["won", of(deals, "won"), "count"],
  ["lost", of(deals, "lost"), "count"],
  ["open", of(deals, "open"), "count"],
  ["winRate", of(deals, "winRate"), "percent"],
  ["revenue", of(deals, "revenue"), "money"],
  ["averageDeal", of(deals, "averageDeal"), "money"],
  ["cycleMean", of(deals, "cycleMeanDays"), "days"],
  ["cycleMedian", of(deals, "cycleMedianDays"), "days"],
  ["customers", of(customers, "count"), "count"],
  ["repeatRate", of(customers, "repeatRate"), "percent"],
  ["netNew", of(customers, "netNew"), "money"],
  ["retention", of(customers, "retention"), "percent"],
  ["nrr", of(customers, "nrr"), "percent"],
  ["grr", of(customers, "grr"), "percent"],
  ["nps", of(scores, "nps"), "points"],
  ["csat", of(scores, "csat"), "percent"],
  ["ces", of(scores, "ces"), "points"],
  ["cases", of(cases, "count"), "count"],
  ["meanHours", of(cases, "meanHours"), "hours"],
];

/** Those that the files give, in a fixed order. */
export function recorded(
  figures: Figures,
  currency: string | undefined,
  { rows, units }: KpiWords,
  language: Language,
): readonly Recorded[] {
  const text = (value: number, kind: Kind): string => {
    switch (kind) {
      case "count":
        return count(value, language);
      case "money":
        return money(value, currency, language);
      case "percent":
        return percent(value, language);
      case "points":
        return figure(value, language, 1);
      case "days":
      case "hours":
        return `${figure(value, language, 1)} ${units[kind]}`;
    }
  };
  return rowsOf(figures).flatMap(([label, value, kind]) =>
    value === undefined ? [] : [{ label: rows[label], text: text(value, kind) }],
  );
}
