import type { Language } from "../../src/catalogue/words";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { locales } from "../../src/locales";
import { planWorkbook } from "../../src/template";
import type { Figures } from "../../src/template/figures";
import { sample } from "../../src/template/sample";
import { median } from "../measure";
import { table } from "../print";

const rounds = 21;
const warmUps = 3;

/** From figures to the bytes of an .xlsx file, the way the command line goes. */
export async function files(): Promise<string> {
  const asked = (["en", "fa"] as const).flatMap((language) =>
    [false, true].flatMap((isSample) => [1, 10].map((years) => ({ language, isSample, years }))),
  );
  const contestants = asked.map((each) => ({ ...each, ms: [] as number[], bytes: 0 }));
  for (let round = 0; round < rounds + warmUps; round++) {
    for (const each of contestants) {
      const start = performance.now();
      each.bytes = (await write(each)).length;
      if (round >= warmUps) each.ms.push(performance.now() - start);
    }
  }
  const rows = contestants.map(({ language, isSample, years, ms, bytes }) => [
    `${language}, ${isSample ? "sample" : "empty"}, ${years} ${years === 1 ? "year" : "years"}`,
    `${median(ms).toFixed(1)} ms`,
    `${(bytes / 1024).toFixed(1)} KiB`,
  ]);
  return `## A one-sheet workbook written\n\n${table(["", "median", "size"], rows)}`;
}

function write({ language, isSample, years }: { language: Language; isSample: boolean; years: number }) {
  const empty: Figures = { currency: "EUR", years, costs: {}, benefits: {} };
  const figures = isSample ? sample({ years, currency: "EUR" }) : empty;
  return writeXlsx(planWorkbook({ template: "sheet", language, words: locales[language], figures }));
}
