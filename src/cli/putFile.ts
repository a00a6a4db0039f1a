/** The one way in which a command writes a file: it is there whole, or what was there before still is. */
import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFile,
  type Stats,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { english, type Reader } from "./reader";

export interface Placement {
  /** True if a file of this name may be replaced. */
  readonly replace: boolean;
  /** A file whose permissions a new file gets, as with `cp`: what is made of a private file stays private. */
  readonly like?: string;
}

/**
 * Writes a temporary file beside the target, flushes it, and puts it in place in one step. A link stays a link, and the file it
 * leads to is written. Returns one line about why nothing was written, or undefined.
 */
export async function putFile(
  path: string,
  bytes: Uint8Array,
  { replace, like }: Placement,
  reader: Reader = english,
): Promise<string | undefined> {
  const { say, words } = reader;
  const { files } = words.commandLine;
  try {
    const target = targetOf(path);
    const before = statSync(target, { throwIfNoEntry: false });
    if (before && !replace) return alreadyExists(path, reader);
    if (before && !before.isFile()) return say(files.notOrdinary, { file: path });
    // Renaming would replace a read-only file, too.
    if (before) accessSync(target, constants.W_OK);
    const temporary = join(dirname(target), `.crm-roi-${randomUUID()}.tmp`);
    await leavingNothing(temporary, async () => {
      await writeFlushed(temporary, bytes, before ?? (like === undefined ? undefined : statSync(like).mode & 0o777));
      if (replace) renameSync(temporary, target);
      else placeNew(temporary, target);
      flushFolder(dirname(target));
    });
    return undefined;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return alreadyExists(path, reader);
    return say(files.unwritable, { file: path, why: reasonOf(error, files.why) });
  }
}

export const alreadyExists = (path: string, { say, words }: Reader): string =>
  say(words.commandLine.files.exists, { file: path });

/** The file that a link leads to, whether it exists or not. */
function targetOf(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })) return realpathSync(path);
  const folder = realpathSync(dirname(path));
  const own = join(folder, basename(path));
  const isLink = lstatSync(own, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? targetOf(resolve(folder, readlinkSync(own))) : own;
}

const flush = promisify(fsync);
const write = promisify(writeFile);

/** `before` is the file that is replaced, or the permissions of a new one, of which the system takes off its mask. */
async function writeFlushed(path: string, bytes: Uint8Array, before: Stats | number | undefined): Promise<void> {
  const isReplacing = typeof before === "object";
  // Nobody else can read it before it has the permissions of the file it replaces. Opened at once, not later: an interrupt can
  // then never come before the file it has to remove.
  const file = openSync(path, "wx", isReplacing ? 0o600 : (before ?? 0o666));
  try {
    if (isReplacing) keepOwner(file, before);
    await write(file, bytes);
    await flush(file);
  } finally {
    closeSync(file);
  }
}

function keepOwner(file: number, { uid, gid, mode }: Stats): void {
  // Only root may give a file away; the group alone can often be kept.
  if (!attempt(() => fchownSync(file, uid, gid))) attempt(() => fchownSync(file, process.getuid?.() ?? uid, gid));
  fchmodSync(file, mode & 0o7777);
}

/** If two commands create the same file at once, one succeeds and the other gets EEXIST. */
function placeNew(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    // Some file systems have no hard links. An empty file then holds the place.
    closeSync(openSync(target, "wx"));
    try {
      renameSync(temporary, target);
    } catch (failure) {
      rmSync(target, { force: true });
      throw failure;
    }
  }
}

/** Makes the new name survive a power cut, where the system lets a folder be flushed. */
function flushFolder(path: string): void {
  attempt(() => {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  });
}

const interrupts = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Removes the temporary file after `work`, when `work` fails, and when the user or the system ends the process meanwhile. */
async function leavingNothing(temporary: string, work: () => Promise<void>): Promise<void> {
  const stopListening = () => {
    for (const signal of interrupts) process.off(signal, interrupted);
  };
  const interrupted = (signal: NodeJS.Signals) => {
    rmSync(temporary, { force: true });
    stopListening();
    // Now without a listener: the process ends as it would have.
    process.kill(process.pid, signal);
  };
  for (const signal of interrupts) process.on(signal, interrupted);
  try {
    await work();
  } finally {
    rmSync(temporary, { force: true });
    stopListening();
  }
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

/** Where the system's code isn't known, what it says itself. */
const reasonOf = (error: unknown, why: Readonly<Record<string, string>>): string =>
  why[codeOf(error) ?? ""] ?? (error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
