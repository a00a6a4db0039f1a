import { join } from "node:path";
import ts from "typescript";
import { expect } from "vitest";
import { itDrawn } from "../tools/sample";

const root = join(import.meta.dirname, "../..");
const locales = join(root, "src/locales");

const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.pure.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  ).options,
  lib: ["lib.es2022.d.ts"],
};

type Edit = readonly [file: string, from: string, to: string];

/** What the compiler says where words are used by branch, by language and all together, once files are changed so. */
function errors(edits: readonly Edit[]): readonly string[] {
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  const edited = new Set<string>();
  host.readFile = (path) =>
    edits.reduce((text, [file, from, to]) => {
      if (text === undefined || join(path) !== join(locales, file)) return text;
      expect(text.split(from), `${file}: ${from}`).toHaveLength(2);
      edited.add(file);
      return text.replace(from, to);
    }, readFile(path));
  const roots = ["complete.ts", "index.ts", "tables.ts", "../functions/tr.ts"].map((file) => join(locales, file));
  const program = ts.createProgram(roots, options, host);
  expect([...edited].sort()).toEqual([...new Set(edits.map(([file]) => file))].sort());
  return roots.flatMap((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}

itDrawn("reports every missing word, every extra word and every shorter list as one error that names its path", () => {
  const found = errors([
    ["tr/pane.ts", '    noValue: "henüz değer yok",\n', ""],
    ["tr/pane.ts", '    show: "', '    shown: "", show: "'],
    ["tr/faults.ts", '  noRate: "Net bugünkü değeri 0 yapan bir oran yok.",\n', ""],
    ["tr/tables.ts", '      net: "', '      nett: "'],
    ["fa/functions.ts", "  CRMNRR: {", "  CRMNR: {"],
    ["fi/full.ts", '      "joulukuu",\n', ""],
  ]);
  const path = /^Type 'undefined' is not assignable to type '"(.+)"'\.$/;
  expect(found.map((error) => path.exec(error)?.[1] ?? error).sort()).toEqual([
    "fa.functions.CRMNR is not in English",
    "fa.functions.CRMNRR is missing",
    "fi.full.summary.months is a list of another length",
    "tr.faults.noRate is missing",
    "tr.pane.results.noValue is missing",
    "tr.pane.results.shown is not in English",
    "tr.tables.CRMCASHFLOW.columns.net is missing",
    "tr.tables.CRMCASHFLOW.columns.nett is not in English",
  ]);
});
