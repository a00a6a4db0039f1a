/** The files of a validation pack, by their names. */
import { page as ratesPage } from "../../bench/corpus/page";
import { differencesPage } from "../differences";
import type { Results } from "../results";
import { html } from "./html";
import { sha256, sourceSums, sums } from "./sources";
import { summary } from "./summary";
import { differencesCsv, publishedCsv, ratesCsv, twinsCsv, workbooksCsv } from "./tables";

export type Files = ReadonlyMap<string, string | Uint8Array>;

export function packFiles(results: Results, date: string): Files {
  const { rates, twins, workbooks } = results;
  const sources = sourceSums();
  const described: readonly (readonly [name: string, says: string, content: string | Uint8Array])[] = [
    ["published.csv", "every published figure, its source, our formula and our answer", publishedCsv(results)],
    ["differences.html", "where our figures differ from Excel's and from published ones, and why", ""],
    ["differences.csv", "every formula on that page, calculated", differencesCsv(results)],
    ["rates-of-return.html", "who is right on hard rates of return", ""],
    ["rates-of-return.csv", "every such case with its true rates and each answer", ratesCsv(results)],
    ["twins.csv", "formulas of Excel's own functions, calculated by other engines", twinsCsv(results)],
    ["twins.xlsx", "the same formulas over their cells, to be calculated in Excel", twins.file.bytes],
    ["workbooks.csv", "what LibreOffice and the Open XML SDK find in our files", workbooksCsv(results)],
    ...workbooks.map(({ file, bytes }) => [`workbooks/${file}`, "one of these files", bytes] as const),
    ["sources.sha256", "what the figures were made from", sources],
  ];
  const notAsked = rates.arePeersInstalled ? rates.missing : ["the other packages, which weren't installed"];
  const names = described.map(([name]) => name);
  const listed = described.map(([name, says]) => [name, says] as const);
  const single = listed.filter(([name]) => !name.startsWith("workbooks/"));
  const folder = ["workbooks/", "these files: both templates in every language, empty and filled in"] as const;
  const frame = { date, files: [...single, folder], sources: sha256(sources) };
  const pages: Readonly<Record<string, string>> = {
    "index.html": summary(results, frame),
    "differences.html": differencesPage,
    "rates-of-return.html": ratesPage(rates.runs, notAsked),
  };
  const all = new Map<string, string | Uint8Array>([
    ...described.map(([name, , content]) => [name, content] as const),
    ...Object.entries(pages).map(([name, markdown]) => [name, html(markdown, names)] as const),
  ]);
  return new Map([...all, ["SHA256SUMS", sums(all)]]);
}
