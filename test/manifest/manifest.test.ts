import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, it } from "vitest";
import { fileName } from "../../build/metadata";
import { versionProblems } from "../../build/release/versions";
import { languages } from "../../src/language/languages";
import { version as pane } from "../../src/pane/version";
import { schemaErrors } from "./schema";
import { parsed, within, type Element } from "./xml";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const elements = within(parsed(text));

const named = (...names: readonly string[]): readonly Element[] => elements.filter(({ name }) => names.includes(name));
const value = ({ attributes }: Element): string => attributes["DefaultValue"] ?? attributes["Value"] ?? "";
/** A resource with its values in all languages. */
const values = (element: Element): readonly string[] => [value(element), ...element.children.map(value)];

const locales = { tr: "tr-TR", fa: "fa-IR", fi: "fi-FI" } as const;
const resources = named("bt:Image", "bt:Url", "bt:String").filter(({ attributes }) => "id" in attributes);

describe("the manifest", () => {
  it("is read by Microsoft's tools", async () => {
    const info = await OfficeAddinManifest.readManifestFile(join(root, "manifest.xml"));
    expect(info).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      version: expect.stringMatching(/^\d+(\.\d+){3}$/),
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      defaultLocale: "en-US",
      permissions: "ReadWriteDocument",
    });
  });

  it("is valid by Microsoft's schemas", async () => {
    expect(await schemaErrors(text)).toEqual([]);
  });

  it.each([
    ["an element out of order", /<ProviderName>.*<\/ProviderName>\s*/, ""],
    ["an identity that is none", /<Id>[^<]*<\/Id>/, "<Id>crm-roi</Id>"],
    ["an icon without an address", /<IconUrl DefaultValue="[^"]*"\/>/, "<IconUrl/>"],
    [
      "a menu with no entry",
      /<OfficeMenu id="ContextMenuCell">[\s\S]*<\/OfficeMenu>/,
      '<OfficeMenu id="ContextMenuCell"/>',
    ],
    ["a resource that is too long", 'id="Button.Label"', `id="${"B".repeat(33)}"`],
    ["functions without a page", /<Page>[\s\S]*<\/Page>/, ""],
  ])("would be refused with %s", async (_, part, instead) => {
    const wrong = text.replace(part, instead);
    expect(wrong).not.toBe(text);
    expect(await schemaErrors(wrong)).not.toEqual([]);
  });

  it("has the version of the package in its first three parts, and one that Microsoft's validator accepts", () => {
    const [product, lock] = ["package.json", "package-lock.json"].map(
      (file) => (JSON.parse(readFileSync(join(root, file), "utf8")) as { version: string }).version,
    ) as [string, string];
    expect(versionProblems({ product, lock, pane, manifest: named("Version")[0]?.text ?? "" })).toEqual([]);
  });

  it("gives functions bare names and a runtime of their own", () => {
    expect(named("Namespace", "Runtimes", "Runtime")).toEqual([]);
    const points = named("ExtensionPoint").map(({ attributes }) => attributes["xsi:type"]);
    expect(points).toEqual(["CustomFunctions", "PrimaryCommandSurface", "ContextMenu"]);
  });

  it("asks for what the add-in calls", () => {
    const sets = named("Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
    expect(sets).toEqual([
      ["ExcelApi", "1.9"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
  });

  it("resolves every resid, and has no resource that nothing names", () => {
    const asked = new Set(elements.flatMap(({ attributes }) => attributes["resid"] ?? []));
    const given = resources.map(({ attributes }) => attributes["id"] ?? "");
    expect([...asked].sort()).toEqual([...given].sort());
    expect(given.filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps within the lengths of names and descriptions", () => {
    const tooLong = (container: string, longest: number) =>
      named(container)
        .flatMap(({ children }) => children.flatMap(values))
        .filter((each) => each.length > longest);
    expect(tooLong("bt:ShortStrings", 125)).toEqual([]);
    expect(tooLong("bt:LongStrings", 250)).toEqual([]);
    expect(
      named("DisplayName")
        .flatMap(values)
        .filter((each) => each.length > 125),
    ).toEqual([]);
    expect(
      named("Description")
        .flatMap(values)
        .filter((each) => each.length > 250),
    ).toEqual([]);
  });

  it("serves everything over https from one origin", () => {
    const addresses = elements
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter((each) => /^\w+:\/\//.test(each));
    const namespaces = addresses.filter((each) => each.startsWith("http://"));
    expect(namespaces.every((each) => /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(each))).toBe(true);
    const origins = new Set(addresses.filter((each) => !namespaces.includes(each)).map((each) => new URL(each).origin));
    expect([...origins]).toEqual(["https://localhost:3000"]);
  });

  it("speaks four languages wherever it speaks", () => {
    const sentences = [...named("Description"), ...named("bt:String")].filter(
      (each) => /\w \w/.test(value(each)) && value(each) !== "CRM ROI",
    );
    expect(sentences.filter(({ name }) => name === "bt:String").length).toBeGreaterThan(2);
    for (const each of sentences.filter(({ attributes }) => !("resid" in attributes))) {
      expect(each.children.map(({ attributes }) => attributes["Locale"])).toEqual(Object.values(locales));
      expect(new Set(values(each)).size).toBe(4);
    }
  });

  it("gives each language its script, page and metadata together", () => {
    const kinds = { "Functions.Script": "js", "Functions.Page": "html", "Functions.Metadata": "json" } as const;
    for (const [id, extension] of Object.entries(kinds) as [string, "js" | "html" | "json"][]) {
      const resource = resources.find(({ attributes }) => attributes["id"] === id);
      const files = resource && values(resource).map((each) => new URL(each).pathname.slice(1));
      expect(files).toEqual(languages.map((language) => fileName(language, extension)));
      expect(resource?.children.map(({ attributes }) => attributes["Locale"])).toEqual(Object.values(locales));
    }
  });
});

describe("icons", () => {
  const images = named("bt:Image").filter(({ attributes }) => "resid" in attributes);

  it("come in every size Excel asks for", () => {
    const lists = named("Icon").map(({ children }) => children.map(({ attributes }) => Number(attributes["size"])));
    for (const sizes of lists) expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });

  it("are as large as the manifest says", () => {
    for (const { attributes } of images) {
      const resource = resources.find((each) => each.attributes["id"] === attributes["resid"]);
      const size = Number(attributes["size"]);
      expect(pixels(resource ? value(resource) : "")).toEqual([size, size]);
    }
    expect(pixels(value(named("IconUrl")[0] as Element))).toEqual([32, 32]);
    expect(pixels(value(named("HighResolutionIconUrl")[0] as Element))).toEqual([64, 64]);
  });

  /** Width and height of a PNG with transparency, from its header (PNG specification, IHDR). */
  function pixels(address: string): readonly [number, number] {
    const file = readFileSync(join(root, new URL(address).pathname));
    expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([4, 6]).toContain(file[25]);
    return [file.readUInt32BE(16), file.readUInt32BE(20)];
  }
});
