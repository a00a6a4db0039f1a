import { describe, expect, it } from "vitest";
import { caching, everywhere, headersFile } from "../../build/headers";
import { hostingPage } from "../../build/hostingPage";
import { excelFrames, headerPolicy, pagePolicy } from "../../build/policy";
import { parsed, within } from "../manifest/xml";

const directives = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy.split("; ").map((each) => {
      const [name = "", ...sources] = each.split(" ");
      return [name, sources];
    }),
  );

describe("the policy of the header", () => {
  it.each(["addIn", "workbench"] as const)("permits what the page %s needs", (page) => {
    const header = directives(headerPolicy);
    for (const [name, sources] of directives(pagePolicy(page))) {
      expect(header.get(name)).toEqual(expect.arrayContaining([...sources]));
    }
  });

  it("permits no code but the site's and Microsoft's, and no other place", () => {
    const header = directives(headerPolicy);
    expect(header.get("default-src")).toEqual(["'none'"]);
    expect(header.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(header.get("connect-src")).toEqual(["'self'"]);
    expect(header.get("worker-src")).toEqual(["'self'"]);
    expect(headerPolicy).not.toMatch(/unsafe-eval|\*|http:|frame-ancestors/);
    expect([...header].filter(([, sources]) => sources.includes("'unsafe-inline'")).map(([name]) => name)).toEqual([
      "style-src",
    ]);
  });
});

describe("docs/hosting.md", () => {
  const page = hostingPage();
  const examples = new Map(
    [...page.matchAll(/^## ([^\n]+)\n[^]*?^```\w*\n([^]*?)\n```$/gm)].map(([, title = "", text = ""]) => [title, text]),
  );
  const example = (title: string): string => examples.get(title) ?? "";

  it.each(["Azure Static Web Apps", "nginx", "Apache", "Internet Information Services", "Cloudflare Pages, Netlify"])(
    "gives every header for %s",
    (title) => {
      for (const each of Object.values(everywhere)) expect(example(title)).toContain(each);
      for (const folder of Object.keys(caching)) expect(example(title)).toContain(folder);
    },
  );

  it("gives what servers can parse", () => {
    expect(JSON.parse(example("Azure Static Web Apps"))).toMatchObject({ globalHeaders: everywhere });
    const elements = within(parsed(example("Internet Information Services")));
    expect(elements.filter(({ name }) => name === "add").map(({ attributes }) => attributes["value"])).toEqual(
      Object.values(everywhere),
    );
    expect(elements.flatMap(({ attributes }) => attributes["cacheControlMaxAge"] ?? [])).toEqual([
      "365.00:00:00",
      "1.00:00:00",
    ]);
    expect(example("Cloudflare Pages, Netlify")).toBe(headersFile().trim());
  });

  it("names the pages that may contain the pane as a policy does", () => {
    expect(page).toContain(`frame-ancestors 'self' ${excelFrames.join(" ")}`);
    for (const each of excelFrames) expect(each).toMatch(/^https:\/\/(\*\.)?[a-z.]+$/);
  });
});
