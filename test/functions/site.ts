import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";
import { site } from "../../build/site";
import { oncePerRun } from "../tools/oncePerRun";

export interface Site {
  readonly folder: string;
  read(name: string): Promise<string>;
}

/** The address that the site in the tests is built for. */
export const origin = "https://addin.example.com";

/** The production site, or its functions alone, as the build command writes them: each is built once in a run. */
export async function built({ only }: { readonly only?: "functions" } = {}): Promise<Site> {
  const functions = await oncePerRun("functions", (path) => build("functions", path));
  const folder =
    only === "functions"
      ? functions
      : await oncePerRun("site", async (path) => {
          await cp(functions, path, { recursive: true });
          await build("taskpane", path);
        });
  return { folder, read: (name) => readFile(join(folder, name), "utf8") };
}

async function build(wanted: "functions" | "taskpane", path: string): Promise<void> {
  const configurations = site({ origin }).filter(({ name }) => name === wanted);
  const compiler = webpack(configurations.map((each) => ({ ...each, output: { ...each.output, path } })));
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-only") ?? "webpack gave no result");
}
