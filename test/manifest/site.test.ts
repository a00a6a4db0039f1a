import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { texts } from "../../build/everyWord";
import { stamp } from "../../build/manifest";
import { fileName, metadata } from "../../build/metadata";
import { directionOf, languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { built, origin, type Site } from "../functions/site";
import { schemaErrors } from "./schema";
import { parsed, within } from "./xml";

describe("the site for an origin", () => {
  it("has every file the manifest names", async () => {
    const manifest = await site.read("manifest.xml");
    const addresses = within(parsed(manifest))
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter((each) => each.startsWith("https://"));
    expect(new Set(addresses.map((each) => new URL(each).origin))).toEqual(new Set([origin]));
    expect(addresses.map((each) => new URL(each).pathname.slice(1)).filter((each) => !files.includes(each))).toEqual(
      [],
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(await schemaErrors(manifest)).toEqual([]);
    expect(manifest).not.toMatch(/localhost|development/);
  });

  it.each(languages)("has the metadata of the functions in %s", async (language) => {
    expect(JSON.parse(await site.read(fileName(language, "json")))).toEqual(metadata(language));
  });

  it("loads Microsoft's runtime before the functions, and its library before the pane", async () => {
    const scripts = (page: string) => [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src);
    expect(scripts(await site.read("functions.tr.html"))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js",
      "functions.tr.js",
    ]);
    expect(scripts(await site.read("taskpane.html"))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      expect.stringMatching(/^pane\/libraries\.[0-9a-f]{8}\.js$/),
      expect.stringMatching(/^taskpane\.js\?[0-9a-f]{8}$/),
    ]);
  });

  it("loads the check of Excel on demand, and has nothing of package.json but the version", async () => {
    const { version, description } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, string>;
    const onDemand = files.filter((file) => /^pane\/taskpane\.selfTest\.[0-9a-f]{8}\.js$/.test(file));
    expect(onDemand).toHaveLength(1);
    expect(await site.read("taskpane.html")).not.toContain("selfTest");
    const scripts = files.filter((each) => each.endsWith(".js"));
    const texts = await Promise.all(scripts.map((file) => site.read(file)));
    expect(texts.some((text) => text.includes(`"${version}"`))).toBe(true);
    for (const [i, text] of texts.entries()) expect(text, scripts[i] ?? "").not.toContain(description);
  });

  it("names by its contents whatever Office doesn't ask for by name", () => {
    const named = files.filter((file) => !/\.[0-9a-f]{8}\.(js|css|png|js\.map)$/.test(file) && /\.\w+$/.test(file));
    const functions = languages.flatMap((language) =>
      (["html", "js", "json"] as const).map((extension) => fileName(language, extension)),
    );
    const maps = functions.filter((file) => file.endsWith(".js")).map((file) => `maps/${file}.map`);
    const icons = [16, 20, 24, 32, 40, 48, 64, 80].map((size) => `assets/icon-${size}.png`);
    const pages = ["manifest.xml", "index.html", "licences.txt", "taskpane.html", "taskpane.js"];
    const written = [...pagesOf("support"), ...pagesOf("privacy")].map(([file]) => file);
    expect([...named].sort()).toEqual([...functions, ...maps, ...icons, ...pages, ...written].sort());
  });

  it("lets every page load its own files and Microsoft's, and nothing else", async () => {
    for (const file of files.filter((each) => each.endsWith(".html"))) {
      const page = await site.read(file);
      const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
      expect(page.indexOf(policy), file).toBeLessThan(page.search(/<(script|link)/));
      const rules = Object.fromEntries(policy.split("; ").map((rule) => rule.split(/ (.*)/) as [string, string]));
      expect(rules, file).toMatchObject({
        "default-src": "'none'",
        "script-src": "'self' https://appsforoffice.microsoft.com",
        "style-src": "'self' 'unsafe-inline'",
        "worker-src": "'self'",
      });
      const allowed = new Set(Object.values(rules).flatMap((each) => each.split(" ")));
      expect([...allowed].filter((each) => !each.startsWith("'")).sort()).toEqual([
        "data:",
        "https://appsforoffice.microsoft.com",
      ]);
      expect(page, file).not.toMatch(/<script(?![^>]* src=)|\son\w+=|javascript:/);
    }
  });

  it("links only to pages it has", async () => {
    // The workbench is built by itself; a browser follows this link to it in test/taskpane/site.test.ts.
    const known = new Set([...files, "workbench/index.html"]);
    for (const name of files.filter((each) => each.endsWith(".html"))) {
      const links = linksOf(await site.read(name));
      expect(
        links.filter((to) => !known.has(to) && to !== "https://privacy.microsoft.com/privacystatement"),
        name,
      ).toEqual([]);
    }
    expect(linksOf(await site.read("index.html"))).toContain("workbench/index.html");
  });

  it.each([...pagesOf("support"), ...pagesOf("privacy")])("has in %s its own language only", async (file, language) => {
    const page = await site.read(file);
    expect(page).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
    const kind = file.startsWith("support") ? "support" : "privacy";
    const text = textOf(page);
    const saidIn = (each: Language) =>
      [...texts(locales[each].site[kind]).values()]
        .flatMap((words) => words.split("{statement}"))
        .map((words) => words.replaceAll("`", "").trim());
    expect(saidIn(language).filter((words) => !text.includes(words))).toEqual([]);
    const others = languages.filter((each) => each !== language);
    const foreign = others.flatMap(saidIn).filter((words) => words.length > 1 && text.includes(words));
    expect(foreign).toEqual([]);
    // To its translations, to the page beside it in the same language, and to what has no language.
    expect(linksOf(page)).toEqual(
      expect.arrayContaining([
        ...pagesOf(kind).flatMap(([to, each]) => (each === language ? [] : [to])),
        ...pagesOf(kind === "support" ? "privacy" : "support").flatMap(([to, each]) => (each === language ? [to] : [])),
        "index.html",
        "licences.txt",
      ]),
    );
  });

  it("has the words of these pages in no script", async () => {
    const scripts = files.filter((each) => each.endsWith(".js"));
    const holds = await Promise.all(
      scripts.map(async (file) => {
        const text = await site.read(file);
        return languages.some((language) => text.includes(locales[language].site.privacy.calculated));
      }),
    );
    expect(scripts.filter((_, i) => holds[i])).toEqual([]);
  });

  it("says on its front page what it is in every language, with links to that language's pages", async () => {
    const page = await site.read("index.html");
    const sections = [...page.matchAll(/<section lang="(\w+)" dir="(\w+)">(.*?)<\/section>/gs)];
    expect(sections.map(([, language, direction]) => [language, direction])).toEqual(
      languages.map((language) => [language, directionOf(language)]),
    );
    for (const [i, language] of languages.entries()) {
      const [, , , section = ""] = sections[i] ?? [];
      expect(textOf(section)).toContain(locales[language].site.purpose);
      const own = [...pagesOf("support"), ...pagesOf("privacy")].flatMap(([to, each]) =>
        each === language ? [to] : [],
      );
      expect(linksOf(section)).toEqual(["workbench/index.html", ...own, "licences.txt"]);
    }
  });
});

/** The page of each language, beside that language. */
function pagesOf(kind: "support" | "privacy"): readonly (readonly [file: string, language: Language])[] {
  return [
    [`${kind}.html`, "en"],
    [`${kind}.tr.html`, "tr"],
    [`${kind}.fa.html`, "fa"],
    [`${kind}.fi.html`, "fi"],
  ];
}

const linksOf = (page: string): readonly string[] => [...page.matchAll(/ href="([^"#]+)/g)].map(([, to = ""]) => to);

const textOf = (page: string): string => page.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");

describe("the stamp", () => {
  it("marks what runs on localhost, and only that", () => {
    const manifest = '<a n="CRM ROI for Excel (development)" u="https://localhost:3000/x"/>';
    expect(stamp(manifest, "https://localhost:3000")).toBe(manifest);
    expect(stamp(manifest, "https://localhost:4000/")).toBe(manifest.replace("3000", "4000"));
    expect(stamp(manifest, origin)).toBe(`<a n="CRM ROI for Excel" u="${origin}/x"/>`);
  });

  it.each(["http://addin.example.com", "https://addin.example.com/crm", "addin.example.com"])("refuses %s", (wrong) => {
    expect(() => stamp("<a/>", wrong)).toThrow();
  });
});

let site: Site;
let files: readonly string[] = [];
beforeAll(async () => {
  site = await built();
  files = readdirSync(site.folder, { recursive: true, encoding: "utf8" }).map((each) => each.replaceAll("\\", "/"));
});
