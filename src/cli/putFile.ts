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
export async function putFile(path: string, bytes: Uint8Array, { replace, like }: Placement) {
  try {
    const target = targetOf(path);
    const before = statSync(target, { throwIfNoEntry: false });
    if (before && !replace) return alreadyExists(path);
    if (before && !before.isFile()) return `${path} is not an ordinary file. Choose another name.`;
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
    if (codeOf(error) === "EEXIST") return alreadyExists(path);
    return `${path} can't be written: ${reasonOf(error)}. Nothing was changed.`;
  }
}

export const alreadyExists = (path: string): string =>
  `${path} exists. Choose another name, or add --force to replace it.`;

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

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EBUSY: "another program has it open",
  EDQUOT: "the disk quota is used up",
  EFBIG: "it is larger than the system allows",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "its folder doesn't exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "its folder doesn't exist",
  EPERM: "you may not write there, or another program has it open",
  EROFS: "the disk is read-only",
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

const reasonOf = (error: unknown): string =>
  reasons[codeOf(error) ?? ""] ?? (error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
