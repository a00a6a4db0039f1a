import type { Language } from "../../src/language/languages";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { templates, type Template } from "../../src/workbook";
import { empty, filled, planned } from "../../test/workbook/books";
import { median } from "../measure";
import { table } from "../print";

const rounds = 11;
const warmUps = 2;

/** Makes a plan from figures and writes it as an .xlsx file, as the command line does. */
export async function files(): Promise<string> {
  const asked = templates.flatMap((template) =>
    (["en", "fa"] as const).flatMap((language) =>
      [false, true].flatMap((isSample) => [1, 10].map((years) => ({ template, language, isSample, years }))),
    ),
  );
  const contestants = asked.map((each) => ({ ...each, ms: [] as number[], bytes: 0 }));
  for (let round = 0; round < rounds + warmUps; round++) {
    for (const each of contestants) {
      const start = performance.now();
      each.bytes = (await write(each)).length;
      if (round >= warmUps) each.ms.push(performance.now() - start);
    }
  }
  const rows = contestants.map(({ template, language, isSample, years, ms, bytes }) => [
    `${template}, ${language}, ${isSample ? "sample" : "empty"}, ${years} ${years === 1 ? "year" : "years"}`,
    `${median(ms).toFixed(1)} ms`,
    `${(bytes / 1024).toFixed(1)} KiB`,
  ]);
  return `## A workbook written, of one sheet and in full\n\n${table(["", "median", "size"], rows)}`;
}

interface Asked {
  readonly template: Template;
  readonly language: Language;
  readonly isSample: boolean;
  readonly years: number;
}

function write({ template, language, isSample, years }: Asked) {
  return writeXlsx(planned(template, language, isSample ? filled(template, language, years) : empty(years)));
}
