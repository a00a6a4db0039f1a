/** Files that several test files need and that are slow to make are made once, by the first of them. */
import { existsSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Workers of one run have one parent. */
const folderOf = (run: number, name: string): string => join(tmpdir(), `crm-roi-${run}-${name}`);

/** Returns a folder with the output of `make`; callers must not change it. */
export async function oncePerRun(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const place = folderOf(process.ppid, name);
  const [folder, done, failed] = ["made", "done", "failed"].map((each) => join(place, each)) as [
    string,
    string,
    string,
  ];
  // Of several that ask at once, one is first.
  const isFirst = await mkdir(place).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    try {
      await make(folder);
    } catch (failure) {
      await writeFile(failed, String(failure));
      throw failure;
    }
    await writeFile(done, "");
    return folder;
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(`${name} could not be made: another test file has the reason`);
    await setTimeout(100);
  }
  return folder;
}

/** Called by the run itself when it ends. */
export async function removeMade(): Promise<void> {
  const own = `crm-roi-${process.pid}-`;
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(own));
  await Promise.all(names.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 3 })));
}
