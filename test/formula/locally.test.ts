import { describe, expect, it } from "vitest";
import { definitions } from "../../src/catalogue";
import type { AnyDefinition } from "../../src/catalogue/define";
import { shown } from "../../src/formula/example";
import { isNamed, locally, partLocally } from "../../src/formula/locally";
import { localName } from "../../src/formula/localNames";
import { natives } from "../../src/grid/natives";
import { languages } from "../../src/language/languages";
import { typingIn, typedFrom } from "../tools/typedFormula";

/** The native twin of each function's examples, as files store it. */
const twins = definitions.flatMap((definition: AnyDefinition) =>
  definition.examples.flatMap((example) => {
    const laid = typeof example.gives === "string" ? undefined : shown(definition, ".", example);
    const twin = laid && definition.native?.(laid.refs);
    return twin === undefined ? [] : [`=${twin}`];
  }),
);

describe("separators", () => {
  it("are semicolons where the decimal sign is a comma", () => {
    const finnish = { language: "fi", decimalSign: "," } as const;
    expect(locally('=CRMNPV(B2:D2,{1.5,2},8.5%,"a,b")', finnish)).toBe('=CRMNPV(B2:D2;{1,5\\2};8,5%;"a,b")');
    expect(locally("=CRMNPV(B2:D2,B3,8.5%)", { ...finnish, decimalSign: "." })).toBe("=CRMNPV(B2:D2,B3,8.5%)");
    expect(locally("=CRMNPV(B2:D2,B3,8.5%)", { language: "fa", decimalSign: "٫" })).toBe("=CRMNPV(B2:D2,B3,8.5%)");
  });

  it("are those of a part of a formula, too", () => {
    expect(partLocally("SUM(B2,0.5)", { language: "tr", decimalSign: "," })).toBe("TOPLA(B2;0,5)");
  });
});

describe("names of Excel's functions", () => {
  it("are the language's own, in strings and names of sheets they stay", () => {
    expect(locally(`=IF(SUM('SUM(a)'!A1:A3)>0.5,TRUE,"IF(a,b)")`, { language: "fi", decimalSign: "," })).toBe(
      `=JOS(SUMMA('SUM(a)'!A1:A3)>0,5;TOSI;"IF(a,b)")`,
    );
  });

  it("stay English as long as one of them isn't known", () => {
    const formula = "=SUM(B2,BESSELJ(1.5,2))";
    expect(isNamed(formula, "fi")).toBe(false);
    expect(locally(formula, { language: "fi", decimalSign: "," })).toBe("=SUM(B2;BESSELJ(1,5;2))");
  });

  it.each(["tr", "fi"] as const)("in %s are known for all twins and templates, and no two are one", (language) => {
    expect(twins.length).toBeGreaterThan(40);
    expect(twins.filter((twin) => !isNamed(twin, language))).toEqual([]);
    const own = Object.keys(natives).map((name) => [name, localName(name, language)]);
    expect(own.filter(([, local]) => local === undefined)).toEqual([]);
    expect(new Set(own.map(([, local]) => local)).size).toBe(own.length);
  });
});

it.each(languages)("a twin as it is typed in %s is read there as the formula that files store", (language) => {
  const typing = typingIn(language);
  const read = twins.map((twin) => typedFrom(locally(twin, typing), language));
  expect(read).toEqual(twins.map((twin) => ({ formula: twin })));
});
