/** `npm run validate -- --out pack`: writes a validation pack for reviewers and auditors. docs/validation.md describes it. */
import { join } from "node:path";
import { parsed } from "../src/cli/parsed";
import { disagreements } from "./disagreements";
import { packFiles } from "./pack/files";
import { prepared, written } from "./pack/folder";
import { results, whole, type Extent } from "./results";

const usage = `Writes a validation pack: our figures beside those of others, to be read without this product.

  npm run validate -- --out pack [options]

  --out pack           the folder to write; it must be empty
  --force              write into a folder that has an earlier pack
  --date 2026-11-30    the date on the first page (that of SOURCE_DATE_EPOCH, or today, in UTC)

Exit code 0 if everything agrees or differs as docs/differences.md says, 1 if something else disagrees, 2 if no pack was written.`;

export interface Ended {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

export async function validation(
  args: readonly string[],
  extent: Extent = whole,
  tell?: (line: string) => void,
): Promise<Ended> {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const given = parsed(args, { out: text, date: text, force: flag, help: flag }, false);
  if ("wrong" in given) return refused(given.wrong);
  const { out, force = false, help = false, date = today() } = given.values;
  if (help) return { lines: [usage], exitCode: 0 };
  if (out === undefined) return refused("--out names the folder to write.");
  if (!isDay(date)) return refused(`${date} is no date like 2026-11-30.`);
  const taken = await prepared(out, force);
  if (taken !== undefined) return refused(taken);
  const all = await results(extent, tell);
  const unwritten = await written(packFiles(all, date), out, force);
  if (unwritten !== undefined) return refused(unwritten);
  const wrong = disagreements(all);
  const left = all.leftOut.map((each) => `Left out: ${each}.`);
  const end = wrong.length === 0 ? "Everything agrees, or differs as named." : `Not in agreement: ${wrong.length}.`;
  return {
    lines: [...wrong, ...left, `${join(out, "index.html")} is written. ${end}`],
    exitCode: wrong.length === 0 ? 0 : 1,
  };
}

const refused = (why: string): Ended => ({ lines: [why], exitCode: 2 });

/** Not the machine's day, but the same one everywhere. */
function today(): string {
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const time = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return Number.isNaN(time.getTime()) ? String(epoch) : time.toISOString().slice(0, 10);
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
