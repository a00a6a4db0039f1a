/** The reader's work in the browser's own database: the present workbook, those before it, and those that can't be opened. */
import type { IWorkbookData } from "@univerjs/core";
import type { Plan } from "../../grid/plan";
import { keptPage } from "../../hosts/univer/keptPage";
import { createStore, del, get, getMany, set, setMany } from "idb-keyval";

/** `now` is opened with the page. `held` is the present one while one that could not be opened is tried again. */
type Which = "now" | "held";

/**
 * Workbooks that gave way to others are kept under keys of their own; this is their list, the last one first. `before` held the
 * only one that earlier versions of the page kept.
 */
const [listKey, onlyOneKey] = ["earlier", "before"] as const;
/** Some megabytes each. Beyond so many, the one that gave way longest ago goes. */
const mostEarlier = 20;

interface Listed {
  readonly key: string;
  /** When it gave way, in milliseconds since 1970. */
  readonly at: number;
}

/** The version is that of the form of entry: a later form still reads earlier ones. */
type Entry = { readonly version: 1; readonly work: SavedWork } | { readonly version: 2; readonly opened: OpenedWork };

export interface SavedWork {
  readonly workbook: IWorkbookData;
  /** The id of the sheet in front. */
  readonly sheet: string;
}

/** A file that was opened, until its workbook is saved for the first time. */
export interface OpenedWork {
  readonly plan: Plan;
}

/** As another version of the page has kept it, or damaged. */
export interface UnknownWork {
  readonly unknown: unknown;
}

export type KeptWork = SavedWork | OpenedWork | UnknownWork;

export interface Store {
  read(which: Which): Promise<KeptWork | undefined>;
  write(work: SavedWork): Promise<void>;
  /** True if there is a workbook before the present one. */
  hasEarlier(): Promise<boolean>;
  /** The present workbook becomes the one before; the next visit begins with an empty one. */
  setAside(): Promise<void>;
  /** The present workbook becomes the one before; the next visit begins with the file's. */
  open(plan: Plan): Promise<void>;
  /** The one before becomes the present workbook, which goes behind all others: doing it again and again shows each of them. */
  bringBack(): Promise<void>;
  /** The present workbook can't be opened: it is kept apart, and the next visit begins with the one on hold, or an empty one. */
  keepApart(): Promise<void>;
  /** The next visit tries the first one that was kept apart; the present workbook is on hold until it is known to open. */
  tryApart(): Promise<void>;
  /** The present workbook was opened: the one on hold becomes the one before. */
  release(): Promise<void>;
  /** Those that were kept apart, the first one first. */
  apart(): Promise<readonly KeptWork[]>;
  /** Deletes the first one that was kept apart. */
  forgetApart(): Promise<void>;
}

const apartKey = "apart";

/** Its operations reject where the browser refuses its database. */
export function openStore(): Store {
  const store = createStore("crm-roi-workbench", "workbooks");
  const entry = (which: Which) => get<Entry>(which, store);
  const entriesApart = async () => (await get<readonly Entry[]>(apartKey, store)) ?? [];
  const listed = async (): Promise<readonly Listed[]> => {
    const [list, only] = await getMany<unknown>([listKey, onlyOneKey], store);
    return (list as readonly Listed[] | undefined) ?? (only === undefined ? [] : [{ key: onlyOneKey, at: 0 }]);
  };
  /** `given` is kept among the others; an empty workbook that nobody changed isn't there to be kept. */
  const giveWay = async (
    given: Entry | undefined,
    others: readonly Listed[],
    place: "first" | "last",
    entries: Readonly<Partial<Record<Which, Entry | undefined>>>,
  ) => {
    // Later than any other, which makes the key its own.
    const at = Math.max(Date.now(), ...others.map((each) => each.at + 1));
    const own = given ? [{ key: `earlier ${at}`, at }] : [];
    const all: readonly Listed[] = place === "first" ? [...own, ...others] : [...others, ...own];
    const oldest = all.length > mostEarlier ? all.reduce((a, b) => (b.at < a.at ? b : a)) : undefined;
    const kept = own.map(({ key }): [string, unknown] => [key, given]);
    const list = all.filter((each) => each !== oldest);
    await setMany([...Object.entries(entries), ...kept, [listKey, list]], store);
    if (oldest) await del(oldest.key, store);
  };
  return {
    async read(which) {
      const found = await entry(which);
      return found === undefined ? undefined : workOf(found);
    },
    write: (work) => set("now", { version: 1, work } satisfies Entry, store),
    hasEarlier: async () => (await listed()).length > 0,
    setAside: async () => giveWay(await entry("now"), await listed(), "first", { now: undefined }),
    open: async (plan) =>
      giveWay(await entry("now"), await listed(), "first", { now: { version: 2, opened: { plan } } }),
    async bringBack() {
      const [last, ...others] = await listed();
      if (!last) return;
      await giveWay(await entry("now"), others, "last", { now: await get<Entry>(last.key, store) });
      await del(last.key, store);
    },
    async keepApart() {
      const now = await entry("now");
      const all = await entriesApart();
      await setMany(
        [
          [apartKey, now === undefined ? all : [...all, now]],
          ["now", await entry("held")],
          ["held", undefined],
        ],
        store,
      );
    },
    async tryApart() {
      const [first, ...others] = await entriesApart();
      await setMany(
        [
          [apartKey, others],
          ["held", await entry("now")],
          ["now", first],
        ],
        store,
      );
    },
    async release() {
      const held = await entry("held");
      if (held !== undefined) await giveWay(held, await listed(), "first", { held: undefined });
    },
    apart: async () => (await entriesApart()).map(workOf),
    forgetApart: async () => set(apartKey, (await entriesApart()).slice(1), store),
  };
}

/** What the database gives is of any form. */
function workOf(entry: Entry): KeptWork {
  const { version } = (entry ?? {}) as Partial<Entry>;
  if (version === 1 && (entry as { work?: unknown }).work) return (entry as Extract<Entry, { version: 1 }>).work;
  if (version === 2 && (entry as { opened?: unknown }).opened)
    return openedToday((entry as Extract<Entry, { version: 2 }>).opened);
  return { unknown: entry };
}

const openedToday = ({ plan }: OpenedWork): OpenedWork => ({
  plan: { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, page: keptPage(sheet.page) })) },
});
