/** What a model says, read back from its cells and put into the reader's language. */
import type { Language } from "../../language/languages";
import type { Key, Model, SpreadsheetHost } from "../../hosts/port";
import type { CellValue } from "../../grid/plan";
import { fillIsolated } from "../../language/fill";
import { money, months, percent, years } from "../../language/formatted";
import type { PaneWords } from "../words";

export const figureKeys = ["roi", "npv", "payback", "tco"] as const;
export type FigureKey = (typeof figureKeys)[number];

const keys = [
  ...figureKeys,
  "roiDiscounted",
  "paybackDiscounted",
  "irr",
  "tcoUser",
  "statement",
  "checks",
  "currency",
] as const;
type ResultKey = (typeof keys)[number];

/** The first cell of each name; null where the name or its value is lost. */
export interface Reading extends Readonly<Record<ResultKey, CellValue>> {
  /** Whether the spreadsheet takes the add-in's functions for unknown names: not yet loaded, or a Turkish Excel. */
  readonly addInIsUnknown: boolean;
}

export async function readModel(host: SpreadsheetHost, model: Model): Promise<Reading> {
  const found = await host.read(model, [...(keys as readonly Key[]), "addIn"]);
  const first = (key: Key): CellValue => {
    const cells = found.get(key);
    return cells === undefined || cells === "missing" ? null : (cells[0]?.[0] ?? null);
  };
  const addIn = found.get("addIn") ?? "missing";
  return {
    ...(Object.fromEntries(keys.map((key) => [key, first(key)])) as Record<ResultKey, CellValue>),
    addInIsUnknown: addIn !== "missing" && addIn.some(([value]) => isUnknownName(value)),
  };
}

function isUnknownName(value: CellValue | undefined): boolean {
  return typeof value === "object" && value !== null && value.error === "#NAME?";
}

export interface Figure {
  readonly key: FigureKey;
  readonly label: string;
  /** Undefined where the workbook has no number yet. */
  readonly value: string | undefined;
  /** A second figure or the same in other words; none where it has no number. */
  readonly detail: string | undefined;
  readonly isNegative: boolean;
}

export function figuresOf(reading: Reading, words: PaneWords["results"], language: Language): readonly Figure[] {
  const currency = typeof reading.currency === "string" ? reading.currency : undefined;
  const inMoney = (amount: number, digits: "whole" | "precise" = "whole") => money(amount, currency, language, digits);
  const asPercent = (ratio: number) => percent(ratio, language);
  const asYears = (time: number) => (time === 0 ? words.atOnce : years(time, language));
  const shown = (key: ResultKey, show: (value: number) => string) => {
    const value = reading[key];
    return typeof value === "number" ? show(value) : undefined;
  };
  const also = (key: ResultKey, text: string, show: (value: number) => string) =>
    shown(key, (value) => fillIsolated(text, { value: show(value) }));
  const figure = (key: FigureKey, value: string | undefined, ...details: readonly (string | undefined)[]): Figure => {
    const detail = details.filter((each) => each !== undefined).join("\n");
    return { key, label: words[key], value, detail: detail || undefined, isNegative: Number(reading[key]) < 0 };
  };
  return [
    figure("roi", shown("roi", asPercent), also("roiDiscounted", words.roiDiscounted, asPercent)),
    figure("npv", shown("npv", inMoney), also("irr", words.irr, asPercent)),
    figure(
      "payback",
      shown("payback", asYears),
      Number(reading.payback) > 0 ? also("payback", words.about, (time) => months(time, language)) : undefined,
      also("paybackDiscounted", words.paybackDiscounted, asYears),
    ),
    figure(
      "tco",
      // Without a cost there is nothing to own.
      reading.tco === 0 ? undefined : shown("tco", inMoney),
      also("tcoUser", words.tcoUser, (amount) => inMoney(amount, "precise")),
    ),
  ];
}
