/** The content security policies: one object is the source of the pages' meta elements and of the header. */

/** Microsoft's server for Office.js. Microsoft's store refuses add-ins that contain their own copy. */
export const microsoft = "https://appsforoffice.microsoft.com";

type Policy = Readonly<Record<string, readonly string[]>>;

/** Each directive that is not named here falls back to `default-src`, so frames, media and plug-ins are refused. */
const ownFiles: Policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  // Fluent and Univer write style elements.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** The pages of the add-in, and the page of the workbench. */
const pages = {
  addIn: { ...ownFiles, "script-src": ["'self'", microsoft] },
  workbench: { ...ownFiles, "img-src": ["'self'", "data:", "blob:"], "font-src": ["'self'", "data:"] },
} satisfies Record<string, Policy>;

/** The policy for the meta element of a page. */
export const pagePolicy = (page: keyof typeof pages): string => written(pages[page]);

/**
 * The policy for the header of every file: what any page of the site needs. A browser enforces it together with the page's
 * own, so a page gains nothing by it. The header also applies to workers, which obey the policy that their script came
 * with and not that of a page.
 */
export const headerPolicy: string = written(union(Object.values(pages)));

/**
 * The pages in which Excel on the web shows an add-in, as far as they are known. Microsoft publishes no list, and one that
 * is missing leaves the pane blank, so the header doesn't contain them; docs/hosting.md offers them.
 * Source of the first four: office-js#3342 and office-js-docs-pr#4911, where authors of add-ins name what they found. The last
 * two are assumed, because Excel also opens in Teams and on the home page of Microsoft 365.
 */
export const excelFrames: readonly string[] = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://teams.microsoft.com",
];

function union(policies: readonly Policy[]): Policy {
  const directives = new Set(policies.flatMap((policy) => Object.keys(policy)));
  return Object.fromEntries(
    [...directives].map((name) => [name, [...new Set(policies.flatMap((policy) => policy[name] ?? []))]]),
  );
}

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}
