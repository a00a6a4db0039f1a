import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { localOrigin } from "../../build/manifest";
import { certify, failure, onTheWeb, sideload, throughNpm } from "../../build/sideload";

const root = join(import.meta.dirname, "../..");

describe("the command", () => {
  it.each(["win32", "darwin"] as const)("adds the add-in to desktop Excel on %s and removes it", (platform) => {
    expect(sideload("start", platform)?.words.join(" ")).toBe(
      "office-addin-debugging start manifest.xml desktop --app excel --no-debug --no-live-reload",
    );
    expect(sideload("stop", platform)?.words.join(" ")).toBe("office-addin-debugging stop manifest.xml desktop");
  });

  it.each(["linux", "freebsd"] as const)("doesn't exist on %s, which has no desktop Excel", (platform) => {
    expect([sideload("start", platform), sideload("stop", platform)]).toEqual([undefined, undefined]);
  });

  it("names exact versions of packages that npm ci doesn't install", () => {
    const packages = [certify, sideload("start", "win32")].flatMap((command) => command?.packages ?? []);
    expect(packages).toHaveLength(3);
    for (const each of packages) expect(each).toMatch(/^[a-z-]+@\d+\.\d+\.\d+$/);
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      dependencies: object;
      devDependencies: object;
    };
    const installed = Object.keys({ ...dependencies, ...devDependencies });
    expect(installed.filter((each) => /^office-addin-(?:debugging|dev-certs)|keytar/.test(each))).toEqual([]);
  });

  it("runs through npm's own script in Node, without a shell", () => {
    expect(throughNpm(certify, "C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js")).toEqual([
      "C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js",
      ...["exec", "--yes", "--legacy-peer-deps", "--package=office-addin-dev-certs@3.0.0", "--"],
      ...["office-addin-dev-certs", "install"],
    ]);
  });

  it("sideloads the manifest for the address that is served", () => {
    expect(readFileSync(join(root, "manifest.xml"), "utf8")).toContain(`${localOrigin}/taskpane.html`);
  });
});

describe("a command that failed", () => {
  it("is recognised by its output, because its exit code is 0", () => {
    const said = "npm warn deprecated x\nError: Unable to start debugging.\nError: Error: No Excel here.\r\n";
    expect(failure(certify, 0, said)).toBe("office-addin-dev-certs failed: No Excel here.");
    expect(failure(certify, 0, "npm warn deprecated x\nnpm error-like words")).toBeUndefined();
  });

  it("is explained by npm's output if npm could not fetch it", () => {
    const said = [
      "npm error code ENOTFOUND",
      "npm error syscall getaddrinfo",
      "npm error errno ENOTFOUND",
      "npm error network request failed, reason: getaddrinfo ENOTFOUND",
      "npm error A complete log of this run can be found in: x.log",
    ].join("\n");
    expect(failure(certify, 1, said)).toBe(
      "office-addin-dev-certs failed: network request failed, reason: getaddrinfo ENOTFOUND",
    );
  });

  it("is named if it has no output", () => {
    expect(failure(certify, 3, "")).toBe("office-addin-dev-certs failed: it ended with 3.");
    expect(failure(certify, null, "")).toBe("office-addin-dev-certs failed: it ended with a signal.");
  });
});

it("explains what to do in Excel on the web", () => {
  const told = onTheWeb(localOrigin, "/home/someone/ca.crt");
  for (const each of [`${localOrigin}/taskpane.html`, "/home/someone/ca.crt", "Upload My Add-in", "docs/excel.md"])
    expect(told).toContain(each);
});
