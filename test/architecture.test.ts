import { describe, expect, it } from "vitest";
import { circles, imports } from "../build/imports";
import { functionsOf, isTooLong, violations } from "../build/structure";

it("has no violations of the project's rules", () => {
  expect(violations()).toEqual([]);
});

describe("the check of the rules", () => {
  const edge = (file: string, target: string) => ({ file, specifier: target, target });
  const lines = (all: Parameters<typeof violations>[0]) => violations(all, []);

  it("finds an import to the right", () => {
    expect(lines([edge("grid/a.ts", "workbook/b.ts")])).toHaveLength(1);
    expect(lines([edge("workbook/b.ts", "grid/a.ts"), edge("cli/c.ts", "pane/d.ts")])).toEqual([]);
    expect(lines([edge("locales/a.ts", "taskpane/b.ts")])).toHaveLength(1);
    expect(lines([edge("pane/a.ts", "locales/b.ts")])).toHaveLength(1);
    expect(lines([edge("taskpane/a.ts", "locales/b.ts"), edge("locales/b.ts", "pane/c.ts")])).toEqual([]);
  });

  it("finds a circle of imports", () => {
    const around = [edge("grid/a.ts", "grid/b.ts"), edge("grid/b.ts", "grid/c.ts"), edge("grid/c.ts", "grid/b.ts")];
    expect(circles(around)).toEqual([["grid/b.ts", "grid/c.ts"]]);
    expect(lines(around)).toHaveLength(1);
  });

  it("finds an import in a room that imports nothing, and a package in the functions", () => {
    expect(lines([edge("core/a.ts", "language/b.ts")])).not.toEqual([]);
    expect(lines([{ file: "language/a.ts", specifier: "rxjs" }])).toHaveLength(1);
    expect(lines([{ file: "catalogue/a.ts", specifier: "rxjs" }])).toHaveLength(1);
    expect(lines([{ file: "grid/a.ts", specifier: "rxjs" }])).toEqual([]);
  });

  it("finds a host in the pane, and anything except the core in the worker of simulations", () => {
    expect(lines([edge("pane/a.tsx", "hosts/port.ts")])).toEqual([]);
    expect(lines([edge("pane/a.tsx", "hosts/excel/host.ts")])).toHaveLength(1);
    expect(lines([edge("workers/simulation/a.ts", "catalogue/b.ts")])).toHaveLength(1);
  });

  it("finds a long file that gives no reason for its length", () => {
    expect(isTooLong("a\n".repeat(300))).toBe(false);
    expect(isTooLong("a\n".repeat(301))).toBe(true);
    expect(isTooLong(`/** Long because it is a table. */\n${"a\n".repeat(301)}`)).toBe(false);
  });

  it("reads a docstring and the reasons in a return type", () => {
    const text = [
      'type Refusals = Zero | "tooLarge";',
      'type Zero = "isZero";',
      "/** a / b. Source: arithmetic. */",
      'export function divide(a: number, b: number): number | Fault<"notANumber"> | Fault<Refusals> {}',
      "// no docstring",
      "export function other(): number {}",
      "/** a / 2. Source: arithmetic. */",
      'export const halved = (a: number): number | Fault<"tooLarge"> => a / 2;',
      "export const two = 2;",
    ].join("\n");
    expect(functionsOf("x.ts", text)).toEqual([
      { name: "divide", comment: "/** a / b. Source: arithmetic. */", refuses: ["notANumber", "isZero", "tooLarge"] },
      { name: "other", comment: "// no docstring", refuses: [] },
      { name: "halved", comment: "/** a / 2. Source: arithmetic. */", refuses: ["tooLarge"] },
    ]);
  });

  it("reads the reasons of a type that another file defines", () => {
    const text = "/** Source: arithmetic. */\nexport function divide(): number | Fault<NotDivided> {}";
    const [found] = functionsOf("x.ts", text, new Map([["NotDivided", '"isZero"']]));
    expect(found?.refuses).toEqual(["isZero"]);
  });

  it("reads all imports of the project", () => {
    expect(imports().length).toBeGreaterThan(1000);
  });
});
