/** Formulas with LET and LAMBDA in every nesting: stored and shown again they are to the letter what was typed. */
import { describe, expect, it } from "vitest";
import { referencesAt } from "../../src/formula/references";
import { shownFormula, storedFormula } from "../../src/formula/stored";
import { tokens } from "../../src/formula/tokens";
import { seeded } from "../tools/random";
import { count, seed } from "../tools/sample";

/** A formula as it is typed and as Excel stores it, put together from the same parts. */
interface Both {
  readonly typed: string;
  readonly stored: string;
}

const same = (text: string): Both => ({ typed: text, stored: text });

/** Glues parts with text that has one form. */
const joined = (strings: TemplateStringsArray, ...parts: readonly Both[]): Both => ({
  typed: String.raw({ raw: strings }, ...parts.map(({ typed }) => typed)),
  stored: String.raw({ raw: strings }, ...parts.map(({ stored }) => stored)),
});

class Making {
  constructor(private readonly random: () => number) {}

  private readonly below = (most: number): number => Math.floor(this.random() * most);
  private readonly one = <T>(...from: readonly T[]): T => from[this.below(from.length)] as T;
  /** Names that also are names of the workbook, of our functions or of Excel's. */
  private readonly name = (): string => this.one("x", "rate", "Total", "k_1", "a.b", "ö", "Benefits", "sum", "CRMROI");

  formula(depth: number, scope: readonly string[] = []): Both {
    const inner = (more: readonly string[] = []): Both => this.formula(depth - 1, [...scope, ...more]);
    if (depth === 0) return this.leaf(scope);
    switch (this.below(10)) {
      case 0: {
        const first = this.name();
        const [value, body] = [inner(), inner([first])];
        return joined`${this.future("LET")}(${this.declared(first)},${value},${body})`;
      }
      case 1: {
        const [first, second] = [this.name(), this.name()];
        const [value, next, body] = [inner(), inner([first]), inner([first, second])];
        return joined`${this.future("LET")}( ${this.declared(first)} , ${value},${this.declared(second)},${next}, ${body} )`;
      }
      case 2: {
        const first = this.name();
        return joined`${this.future("LAMBDA")}(${this.declared(first)},${inner([first])})(${inner()})`;
      }
      case 3: {
        const [first, second] = [this.name(), this.name()];
        const optional = { typed: `[${second}]`, stored: `_xlop.${second}` };
        return joined`${this.future("LAMBDA")}(${this.declared(first)},${optional},${inner([first, second])})`;
      }
      case 4:
        return joined`${this.future(this.one("BYROW", "REDUCE", "IFNA"))}(${inner()},${inner()})`;
      case 5:
        return joined`${this.called(this.one("CRMROI", "CRMNPV"), scope)}(${inner()},${inner()})`;
      case 6:
        return joined`IF(${inner()}>1,${inner()},{1,2;3,4})`;
      case 7:
        return joined`${inner()}+${inner()}`;
      case 8:
        return joined`${this.called("SUM", scope)}(${inner()},${inner()})`;
      default:
        return joined`INDEX((${inner()}),1)&"${same(this.one("x", "LET(x,1,x)", '""rate""'))}"`;
    }
  }

  private leaf(scope: readonly string[]): Both {
    const name = this.one(...scope, this.name());
    const isParameter = scope.some((each) => each.toUpperCase() === name.toUpperCase());
    if (this.random() < 0.5) return isParameter ? this.declared(name) : same(name);
    return this.one(
      same("B2"),
      same("$B$2:F$2"),
      same("'LET(x,1,x)'!A1"),
      same("Deals[rate]"),
      same("12.5"),
      same('"x"'),
      { typed: "D4#", stored: "_xlfn.ANCHORARRAY(D4)" },
      same("[0]!Rate"),
      same("[1]!Rate"),
      same("Model!x"),
    );
  }

  private readonly declared = (name: string): Both => ({ typed: name, stored: `_xlpm.${name}` });
  private readonly future = (name: string): Both => ({ typed: name, stored: `_xlfn.${name}` });

  private called(name: string, scope: readonly string[]): Both {
    if (scope.some((each) => each.toUpperCase() === name)) return this.declared(name);
    return { typed: name, stored: name.startsWith("CRM") ? `_xldudf_${name}` : name };
  }
}

const random = seeded(seed);
const made = Array.from({ length: count(3000, 30_000) }, () => new Making(random).formula(4));

describe(`${made.length} random formulas, from the seed ${seed}`, () => {
  it("are stored as Excel stores them", () => {
    for (const { typed, stored } of made) expect(storedFormula(typed)).toBe(stored);
  });

  it("are shown as they were typed", () => {
    for (const { typed, stored } of made) expect(shownFormula(stored)).toBe(`=${typed}`);
  });

  it("define names that are no references of the workbook", () => {
    for (const { typed, stored } of made) {
      const namesIn = (formula: string) => {
        const all = tokens(formula);
        return referencesAt(all).flatMap((at) =>
          all[at]?.kind === "parameter" ? [] : all[at]?.text.replace(/#$/, ""),
        );
      };
      expect(namesIn(`=${typed}`)).toEqual(namesIn(`=${stored}`));
    }
  });
});

it.each([
  [
    "LAMBDA([x],[y],IF(ISOMITTED(y),x,x+y))",
    "_xlfn.LAMBDA(_xlop.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.x+_xlpm.y))",
  ],
  ["LET(x,CRMROI(A1:D1,E1:H1),ROUND(x,2))", "_xlfn.LET(_xlpm.x,_xldudf_CRMROI(A1:D1,E1:H1),ROUND(_xlpm.x,2))"],
  ["SUM(1,LET(k,2,CRMROI(A1:D1,E1:H1)*k))", "SUM(1,_xlfn.LET(_xlpm.k,2,_xldudf_CRMROI(A1:D1,E1:H1)*_xlpm.k))"],
  ["LAMBDA(x,CRMROI(x,E1:H1))(A1:D1)", "_xlfn.LAMBDA(_xlpm.x,_xldudf_CRMROI(_xlpm.x,E1:H1))(A1:D1)"],
  ["LET(x,x+1,x)+x", "_xlfn.LET(_xlpm.x,x+1,_xlpm.x)+x"],
  ["LET(s,SEQUENCE(3),SUM(s#))", "_xlfn.LET(_xlpm.s,_xlfn.SEQUENCE(3),SUM(_xlfn.ANCHORARRAY(_xlpm.s)))"],
  ["SUM(Rates#)", "SUM(_xlfn.ANCHORARRAY(Rates))"],
  ["LET(f,LAMBDA(a,a*2),f(f(1)))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2),_xlpm.f(_xlpm.f(1)))"],
  ["BYROW(A1:B2,_xleta.SUM)", "_xlfn.BYROW(A1:B2,_xleta.SUM)"],
])("%s is stored as %s", (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
  expect(shownFormula(stored)).toBe(`=${typed}`);
});
