/** What a command leaves behind when a disk is full, a key is pressed, or two commands write at once. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { putFile } from "../../src/cli/putFile";
import { share } from "../../src/cli/share";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { openWorkbook } from "../../src/hosts/xlsx/file";
import { isFull, some } from "../tools/sample";
import { workbookFile } from "../tools/workbookFile";
import { filled, planned } from "../workbook/books";
import { bundled, halfway, start, waiting, withFs } from "./command";

const home = mkdtempSync(join(tmpdir(), "put-file-"));
const folder = join(home, "work");
const path = (name: string) => join(folder, name);
const mode = (name: string) => (statSync(path(name)).mode & 0o777).toString(8);
const old = "what was there before";
const bytes = new TextEncoder().encode("what is written");
const isPosix = process.platform !== "win32";

/** A workbook for each command to read. */
const inputs: Record<string, Uint8Array> = {};
let command = "";
beforeAll(async () => {
  command = await bundled(home);
  mkdirSync(folder);
  inputs["prepare"] = await writeXlsx(planned("sheet", "en", filled("sheet", "en", 3)));
  writeFileSync(path("model.xlsx"), inputs["prepare"]);
  await share("prepare", [path("model.xlsx"), "--out", path("prepared.xlsx")]);
  inputs["restore"] = readFileSync(path("prepared.xlsx"));
  inputs["repair"] = workbookFile({
    sheets: [
      {
        name: "S",
        isHidden: false,
        isProtected: false,
        cells: [{ row: 0, column: 0, value: { error: "#NAME?" }, formula: "='C:\\old.xla'!_xldudf_CRMROI(B1,C1)" }],
      },
    ],
    names: [],
    tables: [],
    links: [],
    people: [],
  });
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

const commands = ["create", "prepare", "restore", "repair"] as const;
type Command = (typeof commands)[number];
/** The command's arguments, with what it reads beside the folder that it writes in. */
function call(name: Command, ...more: readonly string[]): readonly string[] {
  if (name === "create") return [command, "--sample", "--out", path("out.xlsx"), ...more];
  const input = join(home, `${name}.xlsx`);
  writeFileSync(input, inputs[name] ?? new Uint8Array());
  return [command, name, input, "--out", path("out.xlsx"), ...more];
}
const node = (args: readonly string[]) => start(process.execPath, args);
const isWorkbook = (name: string) => !("refused" in openWorkbook(readFileSync(path(name))));

/** Two commands that have both written all and then put it in place. */
async function atOnce(...calls: readonly (readonly string[])[]) {
  const running = calls.map((args) => node([...waiting, ...args]));
  for (const { printed } of running) await printed("written");
  for (const { child } of running) child.stdin?.write("go\n");
  return Promise.all(running.map(({ ended }) => ended));
}

describe.each(some(commands, 2))("%s", (name) => {
  it("writes a new file, replaces one with --force, and leaves nothing beside it", async () => {
    expect(await node(call(name)).ended).toMatchObject({ code: 0, stderr: "" });
    expect(isWorkbook("out.xlsx")).toBe(true);
    writeFileSync(path("out.xlsx"), old);
    expect(await node(call(name)).ended).toMatchObject({ code: 2 });
    expect(readFileSync(path("out.xlsx"), "utf8")).toBe(old);
    expect(await node(call(name, "--force")).ended).toMatchObject({ code: 0, stderr: "" });
    expect(isWorkbook("out.xlsx")).toBe(true);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
  });

  // All three at the first command; the others call the same function.
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  it.runIf(isPosix).each(signals.slice(0, name === "create" || isFull ? 3 : 1))(
    "keeps the old file whole and nothing beside it when %s comes halfway",
    async (signal) => {
      for (const before of [old, undefined]) {
        if (before === undefined) rmSync(path("out.xlsx"));
        else writeFileSync(path("out.xlsx"), before);
        const running = node([...halfway("setInterval(() => {}, 1000);"), ...call(name, "--force")]);
        await running.printed("halfway");
        expect(readdirSync(folder)).toHaveLength(before === undefined ? 1 : 2);
        running.child.kill(signal);
        expect(await running.ended).toMatchObject({ code: null, signal, stderr: "" });
        expect(readdirSync(folder)).toEqual(before === undefined ? [] : ["out.xlsx"]);
        if (before !== undefined) expect(readFileSync(path("out.xlsx"), "utf8")).toBe(before);
      }
    },
  );

  it("says in one line that the disk is full, and keeps the old file", async () => {
    writeFileSync(path("out.xlsx"), old);
    const full = halfway('done(Object.assign(new Error("no space"), { code: "ENOSPC" }));');
    const { code, stderr } = await node([...full, ...call(name, "--force")]).ended;
    expect([code, stderr]).toEqual([
      2,
      `${path("out.xlsx")} can't be written: the disk is full. Nothing was changed.\n`,
    ]);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
    expect(readFileSync(path("out.xlsx"), "utf8")).toBe(old);
  });

  it.runIf(isPosix)("keeps the old file when the system allows no file so large", async () => {
    writeFileSync(path("out.xlsx"), old);
    // Two blocks, of 512 bytes or 1,024.
    const limited = ["-c", 'ulimit -f 2; exec "$@"', "sh", process.execPath, ...call(name, "--force")];
    const { code, stderr } = await start("sh", limited).ended;
    expect([code, stderr]).toEqual([
      2,
      `${path("out.xlsx")} can't be written: it is larger than the system allows. Nothing was changed.\n`,
    ]);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
    expect(readFileSync(path("out.xlsx"), "utf8")).toBe(old);
  });

  it("makes one of two win that create the same file at once", async () => {
    const ended = await atOnce(call(name), call(name));
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(ended.find(({ code }) => code === 2)?.stderr).toBe(
      `${path("out.xlsx")} exists. Choose another name, or add --force to replace it.\n`,
    );
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
  });
});

describe("a full disk", () => {
  /** How a file system of four kilobytes is mounted for one command; undefined where the system doesn't let us. */
  const mounting = [
    ["unshare", "-rm"],
    ["sudo", "-n", "unshare", "-m"],
  ].find(
    ([program = "", ...args]) =>
      spawnSync(program, [...args, "mount", "-t", "tmpfs", "-o", "size=4k", "none", home]).status === 0,
  );

  it.skipIf(mounting === undefined && process.env["REQUIRE_TOOLS"] !== "1")(
    "leaves the old file, for real",
    async () => {
      const [program = "unshare", ...args] = mounting ?? [];
      // The mount exists for this process alone, so it also looks at what is left.
      const script = [
        `mount -t tmpfs -o size=8k none "${folder}"`,
        `echo old > "${path("out.xlsx")}"`,
        `"$@" 2>&1; echo "code $?"; ls -A "${folder}"; cat "${path("out.xlsx")}"`,
      ].join(" && ");
      const full = call("create", "--force", "--template", "full");
      const { stdout } = await start(program, [...args, "sh", "-c", script, "sh", process.execPath, ...full]).ended;
      expect(stdout.split("\n")).toEqual([
        `${path("out.xlsx")} can't be written: the disk is full. Nothing was changed.`,
        "code 2",
        "out.xlsx",
        "old",
        "",
      ]);
    },
  );
});

describe("two at once", () => {
  it("with --force leave the file of one of them, whole", async () => {
    writeFileSync(path("out.xlsx"), old);
    const names = ["First Ltd", "Second Ltd"];
    const calls = names.map((name) => call("create", "--force", "--organisation", name));
    expect((await atOnce(...calls)).map(({ code }) => code)).toEqual([0, 0]);
    expect(isWorkbook("out.xlsx")).toBe(true);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
  });

  it("make one win where the file system has no hard links", async () => {
    const none = withFs('fs.linkSync = () => { throw Object.assign(new Error("no links"), { code: "EPERM" }); }');
    const ended = await atOnce([...none, ...call("create")], [...none, ...call("create")]);
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(isWorkbook("out.xlsx")).toBe(true);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
  });
});

describe.runIf(isPosix)("permissions", () => {
  it.each(["600", "640", "644", "755", "444"])("%s of a replaced file are kept", async (before) => {
    writeFileSync(path("out.xlsx"), old);
    chmodSync(path("out.xlsx"), Number.parseInt(before, 8));
    const { code } = await node(call("prepare", "--force")).ended;
    // Only root may write over a file that is read-only.
    const isAllowed = before !== "444" || process.getuid?.() === 0;
    expect([code, mode("out.xlsx")]).toEqual([isAllowed ? 0 : 2, before]);
  });

  it("of a new file are those of the file it is made of, less the system's mask", async () => {
    const script = 'umask 022; chmod 660 "$4"; exec "$@"';
    const args = call("prepare");
    expect(await start("sh", ["-c", script, "sh", process.execPath, ...args]).ended).toMatchObject({ code: 0 });
    expect(mode("out.xlsx")).toBe("640");
    chmodSync(args[2] ?? "", 0o644);
  });

  it("of a new workbook are the usual ones", async () => {
    const args = ["-c", 'umask 027; exec "$@"', "sh", process.execPath, ...call("create")];
    expect(await start("sh", args).ended).toMatchObject({ code: 0 });
    expect(mode("out.xlsx")).toBe("640");
  });

  it("keep a read-only file from somebody who isn't root", async () => {
    writeFileSync(path("out.xlsx"), old);
    chmodSync(path("out.xlsx"), 0o444);
    for (const each of [home, folder]) chmodSync(each, 0o777);
    const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { code, stderr } = await start(process.execPath, call("create", "--force"), somebody).ended;
    expect([code, stderr]).toEqual([
      2,
      `${path("out.xlsx")} can't be written: you may not write there. Nothing was changed.\n`,
    ]);
    expect(readFileSync(path("out.xlsx"), "utf8")).toBe(old);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
  });

  it("let nobody else read a private file while it is written", async () => {
    writeFileSync(path("out.xlsx"), old, { mode: 0o600 });
    const running = node([...waiting, ...call("create", "--force")]);
    await running.printed("written");
    for (const name of readdirSync(folder)) expect(mode(name)).toBe("600");
    running.child.stdin?.write("go\n");
    expect(await running.ended).toMatchObject({ code: 0 });
  });
});

describe.runIf(isPosix)("a link", () => {
  it("stays, and its target is written, also through a second one and where there is no target yet", async () => {
    mkdirSync(path("far"));
    writeFileSync(path("far/there.xlsx"), old);
    symlinkSync("far/there.xlsx", path("near.xlsx"));
    symlinkSync("near.xlsx", path("nearer.xlsx"));
    symlinkSync("far/new.xlsx", path("new.xlsx"));
    expect(await putFile(path("nearer.xlsx"), bytes, { replace: true })).toBeUndefined();
    expect(await putFile(path("new.xlsx"), bytes, { replace: false })).toBeUndefined();
    expect(readFileSync(path("far/there.xlsx"))).toEqual(Buffer.from(bytes));
    expect(readFileSync(path("far/new.xlsx"))).toEqual(Buffer.from(bytes));
    expect(["near.xlsx", "nearer.xlsx", "new.xlsx"].map((name) => readlinkSync(path(name)))).toEqual([
      "far/there.xlsx",
      "near.xlsx",
      "far/new.xlsx",
    ]);
    expect(readdirSync(path("far")).sort()).toEqual(["new.xlsx", "there.xlsx"]);
  });

  it("is resolved from the folder it really stands in", async () => {
    mkdirSync(path("real/inner"), { recursive: true });
    symlinkSync("real/inner", path("short"));
    symlinkSync("../there.xlsx", path("real/inner/link.xlsx"));
    expect(await putFile(path("short/link.xlsx"), bytes, { replace: false })).toBeUndefined();
    expect(existsSync(path("real/there.xlsx"))).toBe(true);
    expect(lstatSync(path("short/link.xlsx")).isSymbolicLink()).toBe(true);
  });

  it("that leads to itself is refused", async () => {
    symlinkSync("loop.xlsx", path("loop.xlsx"));
    expect(await putFile(path("loop.xlsx"), bytes, { replace: true })).toMatch(/its links lead in a circle/);
  });
});

describe("what can't be written", () => {
  it.each([
    ["into no folder", "nowhere/out.xlsx", "can't be written: its folder doesn't exist. Nothing was changed."],
    ["into a file", "file/out.xlsx", "can't be written: its folder doesn't exist. Nothing was changed."],
    ["over a folder", "folder.xlsx", "is not an ordinary file. Choose another name."],
  ])("%s is refused in one line", async (_, name, line) => {
    writeFileSync(path("file"), old);
    mkdirSync(path("folder.xlsx"));
    expect(await putFile(path(name), bytes, { replace: true })).toBe(`${path(name)} ${line}`);
    expect(readdirSync(folder).sort()).toEqual(["file", "folder.xlsx"]);
  });

  it.runIf(isPosix)("over a device is refused, which renaming would replace", async () => {
    symlinkSync("/dev/null", path("device.xlsx"));
    expect(await putFile(path("device.xlsx"), bytes, { replace: true })).toMatch(/is not an ordinary file/);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it.runIf(isPosix)("under a name too long is refused", async () => {
    const name = path(`${"x".repeat(300)}.xlsx`);
    const line = `${name} can't be written: its name is too long. Nothing was changed.`;
    expect(await putFile(name, bytes, { replace: true })).toBe(line);
  });

  it("a name may be as long as the file system takes", async () => {
    const name = `${"x".repeat(250)}.xlsx`;
    expect(await putFile(path(name), bytes, { replace: false })).toBeUndefined();
    expect(readdirSync(folder)).toEqual([name]);
  });
});
