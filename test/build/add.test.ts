import ts from "typescript";
import { describe, expect, it } from "vitest";
import { definition, whyNotAdded } from "../../build/scaffold";
import { call, isRefusal } from "../../src/catalogue/call";
import { define, type AnyDefinition } from "../../src/catalogue/define";
import { english } from "../catalogue/english";

describe("npm run add", () => {
  it.each(["returns", "ownership", "benefits", "sales", "customers", "success", "uncertainty"])(
    "accepts a new function about %s",
    (subject) => {
      expect(whyNotAdded(["CRMUNTAKEN", subject])).toBeUndefined();
    },
  );

  it.each(["shapes", "index.ts", "..", "sale", "", "Sales"])(
    "refuses %j, which is no subject, and lists them",
    (subject) => {
      expect(whyNotAdded(["CRMUNTAKEN", subject])).toBe(
        `The subject must be one of benefits, customers, ownership, returns, sales, success, uncertainty, not “${subject}”.`,
      );
    },
  );

  it("refuses a function that exists, also in another subject", () => {
    expect(whyNotAdded(["CRMROI", "sales"])).toBe("There is a CRMROI in src/catalogue/returns.");
  });

  it.each([
    [[]],
    [["untaken", "sales"]],
    [["CRM", "sales"]],
    [["CRMUN-TAKEN", "sales"]],
    [["CRMUNTAKEN", "sales", "more"]],
  ])("shows how it is used for %j", (given) => {
    expect(whyNotAdded(given)).toBe("npm run add -- CRMNAME subject");
  });

  it("refuses a name that Excel reads as a cell", () => {
    expect(whyNotAdded(["CRM40", "sales"])).toMatch(/^CRM40 is the address of a cell/);
  });
});

/** The definition in the created file, which is compiled without writing it. */
function created(id: string): AnyDefinition {
  const { outputText } = ts.transpileModule(definition(id), { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exported: Record<string, AnyDefinition> = {};
  new Function("require", "exports", outputText)(() => ({ define }), exported);
  return exported[id] as AnyDefinition;
}

describe("the created definition", () => {
  const made = created("CRMUNTAKEN");

  it("gives its own examples, an ordinary one and a refused one", () => {
    const answers = made.examples.map(({ given }) => call(made, [given["amount"]], english));
    expect(answers.map((answer) => (isRefusal(answer) ? answer.refused : answer))).toEqual(
      made.examples.map(({ gives }) => gives),
    );
    expect(made.examples.map(({ gives }) => typeof gives)).toEqual(["number", "string"]);
  });

  it("says in each text what is left to write", () => {
    const texts = [made.says, made.alsoCalled, made.source, ...Object.values(made.parameters).map(({ says }) => says)];
    expect(texts.filter((text) => !text.startsWith("TODO"))).toEqual([]);
  });
});
