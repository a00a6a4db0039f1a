import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";
import { site } from "../../build/site";

export interface Site {
  readonly folder: string;
  read(name: string): Promise<string>;
  remove(): Promise<void>;
}

/** The production site, or the named part of it, as the build command writes it, in a folder of its own. */
export async function built({ origin, only }: { origin?: string; only?: string } = {}): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  const configurations = site(origin === undefined ? {} : { origin });
  const wanted = configurations.filter(({ name }) => only === undefined || name === only);
  const compiler = webpack(wanted.map((each) => ({ ...each, output: { ...each.output, path: folder } })));
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-only") ?? "webpack gave no result");
  return {
    folder,
    read: (name) => readFile(join(folder, name), "utf8"),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
