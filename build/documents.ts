import { readdirSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import type { AnyDefinition } from "../src/catalogue/define";
import { definitions } from "../src/catalogue";
import { languages } from "../src/language/languages";
import { figuresPage } from "./figuresPage";
import { reference, referenceFile, type Groups } from "./reference";
import { wordsPage } from "./wordsPage";

const root = join(import.meta.dirname, "..");

/** Every page of `docs/` that is written by the catalogue, by its path. */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  const groups = catalogueGroups();
  const pages = [
    ...languages.map((language) => [referenceFile(language), reference(language, groups)] as const),
    ["words.md", wordsPage()] as const,
    ["figures.md", figuresPage()] as const,
  ];
  const formatted = pages.map(async ([name, text]) => {
    const filepath = join(root, "docs", name);
    return [filepath, await format(text, { ...(await resolveConfig(filepath)), filepath })] as const;
  });
  return new Map(await Promise.all(formatted));
}

/** A function's group is the folder its definition stands in. */
export function catalogueGroups(): Groups {
  const path = join(root, "src", "catalogue");
  const folders = readdirSync(path, { withFileTypes: true }).filter((each) => each.isDirectory());
  const folderOf = new Map(
    folders.flatMap(({ name }) => readdirSync(join(path, name)).map((file) => [file.replace(/\.ts$/, ""), name])),
  );
  const groups = new Map<string, AnyDefinition[]>();
  for (const definition of definitions) {
    const folder = folderOf.get(definition.id) ?? "";
    groups.set(folder, [...(groups.get(folder) ?? []), definition]);
  }
  return groups;
}
