/** What CONTRIBUTING tells a newcomer to do is so: its commands, its example, and the order of the rooms. */
import { existsSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { whyNotAdded } from "../../build/scaffold";
import { importNothing, rooms } from "../../build/rooms.json";
import { call, isRefusal } from "../../src/catalogue/call";
import { define, type AnyDefinition } from "../../src/catalogue/define";
import * as quotient from "../../src/core/numbers/quotient";
import { scripts } from "../../package.json";
import { english } from "../catalogue/english";
import { codeIn, commandsIn, fencesIn, root, textOf, withoutFences } from "./pages";

const page = textOf("CONTRIBUTING.md");
const commands = [...commandsIn(page), ...codeIn(withoutFences(page))].filter((code) => /\bnp[mx] /.test(code));

describe("the commands", () => {
  it("are scripts of package.json, or programs that are installed", () => {
    expect(commands.length).toBeGreaterThan(15);
    const missing = commands.filter((command) => {
      const [, script] = /\bnpm run (\S+)/.exec(command) ?? [];
      if (script !== undefined) return !(script in scripts);
      const [, program] = /\bnpx (\S+)/.exec(command) ?? [];
      return program !== undefined && !existsSync(`${root}node_modules/.bin/${program}`);
    });
    expect(missing).toEqual([]);
  });

  it("name tests and folders that exist", () => {
    const paths = commands.flatMap((command) => command.match(/\b(?:test|src)\/\S+/g) ?? []);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
  });
});

describe("the new function", () => {
  const added = commands.find((command) => command.startsWith("npm run add")) ?? "";
  const [id = "", subject = ""] = added.split(" ").slice(4);
  const text =
    fencesIn(page)
      .find(({ kind }) => kind === "ts")
      ?.lines.join("\n") ?? "";
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exported: Record<string, AnyDefinition> = {};
  const modules: Readonly<Record<string, object>> = {
    "../define": { define },
    "../../core/numbers/quotient": quotient,
  };
  new Function("require", "exports", outputText)((path: string) => modules[path], exported);
  const definition = exported[id] as AnyDefinition;

  it("isn't there yet, so that a newcomer can add it", () => {
    expect(whyNotAdded([id, subject])).toBeUndefined();
    expect(page).toContain(`src/catalogue/${subject}/${id}.ts`);
  });

  it("answers its examples", () => {
    const answers = definition.examples.map(({ given }) =>
      call(
        definition,
        Object.keys(definition.parameters).map((key) => given[key] ?? null),
        english,
      ),
    );
    expect(answers.length).toBeGreaterThan(1);
    expect(answers.map((answer) => (isRefusal(answer) ? answer.refused : answer))).toEqual(
      definition.examples.map(({ gives }) => gives),
    );
  });
});

it.each(["CONTRIBUTING.md", "docs/architecture.md"])("%s shows the rooms in their order", (path) => {
  const order = [importNothing.join(", "), ...rooms.filter((room) => !importNothing.includes(room)), "entries"];
  expect(textOf(path)).toContain(`\n${order.join(" → ")}\n`);
});
