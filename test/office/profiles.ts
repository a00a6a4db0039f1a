/** Excels as public reports and Microsoft's documentation describe them, each with what it refuses. */
import { isFull, sampled } from "../tools/sample";
import type { ExcelOptions } from "./excel";
import type { Refusable } from "./objects/book";

export type Profile = Omit<ExcelOptions, "calculate" | "connect" | "onSync">;

const refusing = (...what: readonly Refusable[]): Pick<Profile, "refuses"> => ({ refuses: new Set(what) });

export const profiles = {
  /** Excel for Microsoft 365 on Windows, which joins requests to one step to undo. */
  desktop: { set: "1.20" },
  /** The same in Turkish: ";" between addresses, and our functions only in Turkish notation. */
  "desktop-tr": { set: "1.20", separator: ";", turkish: "heedsLocal" },
  /** Excel 2019, without a printer. */
  "desktop-old": { set: "1.9", ...refusing("page") },
  /** In a browser: requests don't wait for a cell's editing, they hold 5 MB, and a chart takes no further series. */
  web: { set: "1.20", waits: false, stale: true, ...refusing("payload", "addedSeries", "page") },
  /** On a Mac: no page set-up, and a file opens nowhere. */
  mac: { set: "1.17", stale: true, ...refusing("newWorkbook", "page") },
  /** Every optional thing is refused. */
  hardened: {
    set: "1.20",
    ...refusing("undoStep", "addressLists", "addedSeries", "charts", "readingOrder", "page", "newWorkbook", "payload"),
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;
export const profileNames = Object.keys(profiles) as readonly ProfileName[];

/** The Excels in which a whole file of tests runs: in a full run all, otherwise the usual one and another, chosen by the seed. */
export const excels: readonly (readonly [name: string, profile: Profile])[] = [
  ["as usual", {}],
  ...(isFull ? profileNames : sampled(profileNames, 1, () => [])).map((name): [string, Profile] => [
    name,
    profiles[name],
  ]),
];
