import type { CountedWord, Refusal } from "../../../exports/refusal";
import { fillIsolated } from "../../../language/fill";
import { count, lineNumbers } from "../../../language/formatted";
import { listed, listedNames } from "../../../language/lists";
import type { ExportsLocale } from "../../locale";

const mostWords = 8;

/** Why a file isn't read, in the reader's language: a sentence without the file's name. */
export function refusalText(refusal: Refusal, { language, importing, kpis }: ExportsLocale): string {
  const words = importing.refusals;
  if (refusal.is === "kind") return words.kind[refusal.kind];
  if (refusal.is === "workbook") return words.workbook[refusal.why];
  const counted = (all: readonly CountedWord[]) =>
    listed(
      all.slice(0, mostWords).map((each) => `${each.word} (${count(each.count, language)})`),
      language,
    );
  const shown = (key: string, value: unknown): string => {
    if (key === "field") return kpis.fields[value as keyof typeof kpis.fields];
    if (key === "line") return lineNumbers([value as number], language);
    if (typeof value === "number") return count(value, language);
    if (key === "sheets" || key === "columns") return listedNames(value as readonly string[], language);
    if (key === "lines") return lineNumbers(value as readonly number[], language);
    if (key === "found") return counted(value as readonly CountedWord[]);
    return typeof value === "string" ? value : "";
  };
  const cell = "cell" in refusal ? refusal.cell : undefined;
  const decimals = refusal.is === "contraryDecimals" && { dot: refusal.dot.text, comma: refusal.comma.text };
  const given = { ...cell, ...refusal, ...decimals };
  return fillIsolated(
    words[refusal.is],
    Object.fromEntries(Object.entries(given).map(([key, value]) => [key, shown(key, value)])),
  );
}
