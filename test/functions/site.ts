import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";
import { site } from "../../build/site";
import { oncePerRun } from "../tools/oncePerRun";

export interface Site {
  readonly folder: string;
  read(name: string): Promise<string>;
}

/** The production site, or the named part of it, as the build command writes it. */
export async function built({ origin, only }: { origin?: string; only?: string } = {}): Promise<Site> {
  const name = ["site", only, origin].filter((each) => each !== undefined).join("-");
  const folder = await oncePerRun(name.replace(/[^\w-]+/g, "_"), async (path) => {
    const configurations = site(origin === undefined ? {} : { origin });
    const wanted = configurations.filter(({ name }) => only === undefined || name === only);
    const compiler = webpack(wanted.map((each) => ({ ...each, output: { ...each.output, path } })));
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-only") ?? "webpack gave no result");
  });
  return { folder, read: (name) => readFile(join(folder, name), "utf8") };
}
