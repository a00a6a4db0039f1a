import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { audit, audited } from "../../build/release/audit";
import { changelogProblems } from "../../build/release/changelog";
import { checks } from "../../build/release/checks";
import { report } from "../../build/release/report";
import { versionProblems } from "../../build/release/versions";
import { fileName } from "../../build/metadata";
import { tooLarge } from "../../build/sizes";
import { languages } from "../../src/language/languages";
import { inFolder } from "../tools/program";

describe("the report", () => {
  const lines: string[] = [];
  const told = (...all: Parameters<typeof report>[0]) => {
    lines.length = 0;
    return report(all, (line) => lines.push(line));
  };

  it("has a line for each check, and fails if one is wrong or can't be run", async () => {
    const fine = { name: "fine", run: () => ({ ok: "as it should be" }) };
    const skipped = { name: "skipped", run: () => ({ leftOut: "--quick" }) };
    expect(await told(fine, skipped)).toBe(0);
    expect(lines).toEqual(["OK        fine     as it should be", "left out  skipped  --quick"]);
    expect(await told({ name: "bad", run: () => ({ wrong: ["one", "two"] }) }, fine)).toBe(1);
    expect(lines).toEqual(["WRONG     bad   one", "                two", "OK        fine  as it should be"]);
    const broken = () => Promise.reject(new Error("why"));
    expect(await told({ name: "broken", run: broken })).toBe(1);
    expect(lines).toEqual(["WRONG     broken  why"]);
  });

  it("is the same for what doesn't take long, with and without --quick", () => {
    const names = checks(true).map(({ name }) => name);
    expect(checks(false).map(({ name }) => name)).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(["check", "tests", "build", "sizes"])("leaves out %s with --quick", async (name) => {
    expect(
      await checks(true)
        .find((each) => each.name === name)
        ?.run(),
    ).toEqual({ leftOut: "--quick" });
  });

  // Not the changelog, which may lack a section until the day of the release, nor the audit, which asks a registry.
  it.each(["versions", "rules", "words", "manifest", "workbooks", "licences"])(
    "finds %s as they should be",
    async (name) => {
      const outcome = await checks(true)
        .find((each) => each.name === name)
        ?.run();
      expect(outcome).not.toHaveProperty("wrong");
    },
  );
});

describe("versions", () => {
  const same = { product: "1.2.3-rc.1", lock: "1.2.3-rc.1", pane: "1.2.3-rc.1", manifest: "1.2.3.0" };

  it("are the same everywhere, without the mark of a candidate in the manifest", () => {
    expect(versionProblems(same)).toEqual([]);
    expect(versionProblems({ ...same, product: "1.2.3", lock: "1.2.3", pane: "1.2.3" })).toEqual([]);
  });

  it.each([
    [{ lock: "1.2.2" }, "package-lock.json has 1.2.2, package.json 1.2.3-rc.1"],
    [{ pane: "1.2.3" }, "the pane has 1.2.3, package.json 1.2.3-rc.1"],
    [{ manifest: "1.2.2.0" }, "manifest.xml has 1.2.2.0 instead of 1.2.3.0"],
    [{ product: "next" }, "package.json has next, which is no version like 1.0.0 or 1.0.0-rc.1"],
  ])("aren't with %o", (changed, problem) => {
    expect(versionProblems({ ...same, ...changed })).toEqual([problem]);
  });

  it("below 1.0 are refused", () => {
    expect(versionProblems({ product: "0.9.0", lock: "0.9.0", pane: "0.9.0", manifest: "0.9.0.0" })).toEqual([
      "0.9.0 is below 1.0",
    ]);
  });
});

describe("the changelog", () => {
  const of = (...sections: readonly string[]) => ["# Changelog\n", ...sections].join("\n");
  const first = "## [1.0.0] - 2026-11-30\n\n### Added\n\n- Everything.\n";

  it("has a section of the version", () => {
    expect(changelogProblems(of(first), "1.0.0")).toEqual([]);
    expect(changelogProblems(of("## Unreleased\n", first), "1.0.0")).toEqual([]);
    expect(changelogProblems(of(first), "1.0.1")).toEqual(["CHANGELOG.md has no section of 1.0.1"]);
    expect(changelogProblems(of(first), "1.0.0-rc.1")).toEqual(["CHANGELOG.md has no section of 1.0.0-rc.1"]);
    expect(changelogProblems(of("## 1.0.1\n", first), "1.0.1")).toEqual(["CHANGELOG.md says nothing of 1.0.1"]);
  });

  it("has nothing left that belongs to no version", () => {
    expect(changelogProblems(of("## Unreleased\n\n- A change.\n", first), "1.0.0")).toEqual([
      'CHANGELOG.md has entries under "Unreleased"; they belong to 1.0.0',
    ]);
  });
});

describe("the audit", () => {
  it("reads what npm says", () => {
    expect(audited('{"vulnerabilities":{}}')).toHaveProperty("ok");
    expect(audited('{"vulnerabilities":{"a":{"severity":"high","range":"<2.0.0"}}}')).toEqual({
      wrong: ["a <2.0.0: high; npm audit tells more"],
    });
    expect(audited('{"message":"request failed","error":{}}')).toEqual({
      leftOut: "no registry answered (request failed)",
    });
    expect(audited('{"error":{"summary":"no such endpoint","detail":""}}')).toEqual({
      leftOut: "no registry answered (no such endpoint)",
    });
    expect(audited("")).toEqual({ leftOut: "no registry answered" });
  });

  it("asks a registry, and says if none answers", async () => {
    // Advisories by package, as the registry's bulk endpoint gives them.
    const advisories = {
      sax: [{ id: 1, url: "https://example.com/1", title: "Planted", severity: "high", vulnerable_versions: "<99" }],
    };
    let answer: object | undefined = {};
    const server = createServer((request, response) => {
      request.resume().on("end", () => {
        // npm asks for the versions of a package that has an advisory, and of those that need it.
        const name = decodeURIComponent(request.url?.slice(1) ?? "");
        const versions = { name, "dist-tags": { latest: "1.0.0" }, versions: {} };
        const body = request.method === "POST" ? answer : versions;
        if (body === undefined) response.writeHead(404).end();
        else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const registry = `--registry=http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      expect(await audit([registry])).toHaveProperty("ok");
      answer = advisories;
      expect(await audit([registry])).toEqual({ wrong: [expect.stringMatching(/^sax .*: high/)] });
      answer = undefined;
      expect(await audit([registry])).toEqual({ leftOut: expect.stringMatching(/^no registry answered/) });
    } finally {
      server.close();
    }
    expect(await audit([registry])).toEqual({ leftOut: expect.stringMatching(/^no registry answered/) });
  });
});

describe("sizes", () => {
  it("above their ceilings are named", () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, "pane"));
      const write = (file: string, text: string) => writeFile(join(folder, file), text);
      const words = languages.flatMap((language) => [`words.${language}`, `words.${language}.model`]);
      for (const name of ["libraries", "taskpane.results", ...words]) await write(`pane/${name}.0123abcd.js`, "1;");
      for (const language of languages) await write(fileName(language, "js"), "1;");
      // As webpack asks for the results: a piece that they share, and their own.
      await write(
        "taskpane.js",
        'a={results:(0,t.b)("model",async()=>(await Promise.all([n.e(12),n.e(34)]).then(()=>n(5))).Results)}',
      );
      await write("pane/12.0123abcd.js", "1;");
      expect(tooLarge(folder)).toEqual([]);
      // Digits that don't repeat: gzip makes them half as long.
      const long = Array.from({ length: 20_000 }, (_, i) => (Math.sin(i) * 1e8).toFixed(0)).join("");
      await write("functions.fa.js", long);
      expect(tooLarge(folder)).toEqual([
        expect.stringMatching(/^functions in fa: \d+\.\d KiB, and \d+(\.\d)? are allowed$/),
      ]);
      await write("functions.fa.js", "1;");
      await write("pane/12.0123abcd.js", long);
      expect(tooLarge(folder).map((each) => each.split(":")[0])).toEqual(
        languages.map((language) => `results in ${language}`),
      );
      await write("pane/words.tr.01234567.js", "1;");
      expect(() => tooLarge(folder)).toThrow("words\\.tr");
    }));
});
