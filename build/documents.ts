import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import type { AnyDefinition } from "../src/catalogue/define";
import { definitions } from "../src/catalogue";
import { languages } from "../src/language/languages";
import { figuresSchema } from "../src/workbook/inputs/file";
import { definedIn, subjects } from "./catalogueIndex";
import { figuresPage } from "./figuresPage";
import { hostingPage } from "./hostingPage";
import { architecturePage } from "./architecturePage";
import { reference, referenceFile, type Groups } from "./reference";
import { refusals } from "./refusals";
import { wordsPage } from "./wordsPage";

const root = join(import.meta.dirname, "..");

/** The text of every generated page of `docs/`, by its path. */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  const groups = catalogueGroups();
  const refused = refusals();
  const pages = [
    ...languages.map((language) => [referenceFile(language), reference(language, groups, refused)] as const),
    ["words.md", wordsPage()] as const,
    ["figures.md", figuresPage()] as const,
    ["architecture.md", architecturePage()] as const,
    ["hosting.md", hostingPage()] as const,
    ["figures.schema.json", JSON.stringify(figuresSchema())] as const,
  ];
  const formatted = pages.map(async ([name, text]) => {
    const filepath = join(root, "docs", name);
    return [filepath, await format(text, { ...(await resolveConfig(filepath)), filepath })] as const;
  });
  return new Map(await Promise.all(formatted));
}

/** The functions in groups; a group is the folder of the definition. */
export function catalogueGroups(): Groups {
  const folderOf = new Map<string, string>(
    subjects().flatMap((folder) => definedIn(folder).map((id) => [id, folder] as const)),
  );
  const groups = new Map<string, AnyDefinition[]>();
  for (const definition of definitions) {
    const folder = folderOf.get(definition.id) ?? "";
    groups.set(folder, [...(groups.get(folder) ?? []), definition]);
  }
  return groups;
}
