/** The text of `src/catalogue/index.ts`, made from the folder: every definition once, in the order of the reference. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "src", "catalogue");
export const indexPath = join(folder, "index.ts");

/** The ids of a folder's definitions. */
export const definedIn = (name: string): readonly string[] =>
  readdirSync(join(folder, name)).flatMap((file) => /^(CRM\w+)\.ts$/.exec(file)?.[1] ?? []);

/** The folders that contain definitions, such as "sales"; `shapes` contains none. */
export const subjects = (): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory() && definedIn(each.name).length > 0)
    .map(({ name }) => name);

/** Known definitions keep their order; a new one follows the last of its subject. */
export function catalogueIndex(known = readFileSync(indexPath, "utf8")): string {
  const files = subjects().flatMap((subject) => definedIn(subject).map((id) => ({ id, subject })));
  const listed = [...known.matchAll(/^ {2}(CRM\w+),$/gm)].flatMap(
    ([, id]) => files.find((file) => file.id === id) ?? [],
  );
  for (const file of files) {
    if (listed.includes(file)) continue;
    const last = listed.map(({ subject }) => subject).lastIndexOf(file.subject);
    listed.splice(last < 0 ? listed.length : last + 1, 0, file);
  }
  return `/** Written by \`npm run docs\` from this folder. */
import type { AnyDefinition } from "./define";
${listed.map(({ id, subject }) => `import { ${id} } from "./${subject}/${id}";`).join("\n")}

/** Every worksheet function, in the order of the reference. */
export const catalogue = {
${listed.map(({ id }) => `  ${id},`).join("\n")}
} as const;

export type Catalogue = typeof catalogue;
export type FunctionId = keyof Catalogue;

/** In the order of the reference. */
export const functionIds = Object.keys(catalogue) as readonly FunctionId[];

/** In the order of the reference, each whatever its parameters. */
export const definitions = Object.values(catalogue) as unknown as readonly (AnyDefinition & {
  readonly id: FunctionId;
})[];
`;
}
