import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileName } from "../../build/metadata";
import { call, isRefusal, type AnswerCell } from "../../src/catalogue/call";
import type { AnyDefinition } from "../../src/catalogue/define";
import { catalogue } from "../../src/catalogue/index";
import { languages, type Language } from "../../src/catalogue/words";
import { catalogueWords } from "../../src/locales/catalogue";
import { errorNumber, recalculated } from "./runtime";
import { built, type Site } from "./site";

const tables = {
  en: catalogueWords.en.tables,
  tr: catalogueWords.tr.tables,
  fa: catalogueWords.fa.tables,
  fi: catalogueWords.fi.tables,
};
const excelErrors = { div0: "#DIV/0!", num: "#NUM!", value: "#VALUE!", na: "#N/A" };

describe.each(languages)("Microsoft's runtime with the %s bundle", (language) => {
  it("reports what the door answers, for every example", async () => {
    const calls = Object.values<AnyDefinition>(catalogue).flatMap((definition) =>
      definition.examples.map(({ given }) => ({
        id: definition.id,
        raw: Object.keys(definition.parameters).map((key) => given[key] ?? null),
        definition,
      })),
    );
    const reported = await recalculated(await site.read(fileName(language, "js")), calls);
    expect(reported).toEqual(calls.map(({ definition, raw }) => expected(definition, raw, language)));
  });
});

/** As the runtime writes an answer: an error's message beside its number, in a table only where Excel can show one. */
function expected(definition: AnyDefinition, raw: readonly unknown[], language: Language): unknown {
  const answer = call(definition, raw, { language, ...catalogueWords[language], tables });
  if (isRefusal(answer)) return [false, answer.message, errorNumber[answer.refused], expect.anything()];
  const value = typeof answer === "number" ? answer : answer.map((row) => row.map(inTable));
  return [true, value, expect.anything()];
}

function inTable(cell: AnswerCell): unknown {
  if (!isRefusal(cell)) return cell;
  const shown = cell.refused === "value" || cell.refused === "na" ? { message: cell.message } : {};
  return expect.objectContaining({ type: "Error", basicValue: excelErrors[cell.refused], ...shown });
}

let site: Site;
beforeAll(async () => {
  site = await built({ only: "functions" });
});
afterAll(() => site.remove());
