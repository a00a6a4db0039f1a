/** Checks whether a file with a break compiles. The compiler notices the other breaks, so they need no test. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { apply } from "./mutants";
import type { Candidate } from "./suite";

const root = join(import.meta.dirname, "../..");
let service: ts.LanguageService | undefined;
const broken = new Map<string, string>();
let version = 0;

/** Only errors in the file itself count. */
export function compiles(candidate: Candidate): boolean {
  const path = join(root, "src", candidate.file);
  broken.set(path, apply(readFileSync(path, "utf8"), candidate));
  version++;
  service ??= open();
  const errors = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)];
  broken.delete(path);
  version++;
  return errors.length === 0;
}

function open(): ts.LanguageService {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const touched = new Map<string, number>();
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames.filter((file) => file.includes("/src/")),
    getScriptVersion: (file) => {
      if (broken.has(file)) touched.set(file, version);
      const last = touched.get(file);
      return last === undefined ? "0" : String(broken.has(file) ? version : last + 1);
    },
    getScriptSnapshot: (file) => {
      const text = broken.get(file) ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}
