/** The reader's work in the browser's own database: the present workbook, and the one before it. */
import type { IWorkbookData } from "@univerjs/core";
import { createStore, get, set, setMany } from "idb-keyval";

/** `now` is opened with the page. A workbook that gives way to a new one is kept as `before`. */
type Which = "now" | "before";

interface Entry {
  /** Of this form of entry: a later form still reads earlier ones. */
  readonly version: 1;
  readonly work: Work;
}

export interface Work {
  readonly workbook: IWorkbookData;
  /** The id of the sheet in front. */
  readonly sheet: string;
}

export interface Store {
  read(which: Which): Promise<Work | undefined>;
  write(work: Work): Promise<void>;
  /** The present workbook becomes the one before; the next visit begins with an empty one. */
  setAside(): Promise<void>;
  /** The present workbook and the one before change places. */
  swap(): Promise<void>;
}

/** Its operations reject where the browser refuses its database. */
export function openStore(): Store {
  const store = createStore("crm-roi-workbench", "workbooks");
  const entry = (which: Which) => get<Entry>(which, store);
  const put = (entries: Readonly<Record<Which, Entry | undefined>>) => setMany(Object.entries(entries), store);
  return {
    read: async (which) => (await entry(which))?.work,
    write: (work) => set("now", { version: 1, work } satisfies Entry, store),
    setAside: async () => put({ before: await entry("now"), now: undefined }),
    swap: async () => put({ before: await entry("now"), now: await entry("before") }),
  };
}
