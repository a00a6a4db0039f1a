import { useCallback, useEffect, useRef, useState } from "react";
import { lookup } from "../../formula/lookup";
import type { SpreadsheetHost } from "../../hosts/port";
import {
  addLine,
  freeLines,
  growthOf,
  type AddedLine,
  type Growth,
  type LineWanted,
  type NoFreeLine,
} from "../../sharing/addLine";
import type { ModelWords } from "../../workbook";
import type { LineKind } from "../../workbook/lines";
import type { Model } from "../../workbook/model/models";
import { rowOf, settingOf, type Setting } from "../../workbook/model/parts";
import { fiscalStart, type FiscalStart } from "../../workbook/model/yearNames";
import { hasChanged, onChange } from "../watching";

export interface ReadLines {
  readonly free: Readonly<Record<LineKind, ReturnType<typeof freeLines>>>;
  readonly growth: Readonly<Record<LineKind, Growth>>;
  /** Undefined if the model's years or currency are lost. */
  readonly setting: Setting | undefined;
  /** Undefined where the years are numbered. */
  readonly fiscal: FiscalStart | undefined;
}

export interface FreeLines {
  /** Undefined until the workbook is read. */
  readonly read: ReadLines | "unreadable" | undefined;
  /** Reads again if cells may have changed since, for a reader who comes back to the form. */
  readonly refresh: () => void;
  /** Writes the line into the workbook as it is now; rejects if the spreadsheet refuses. */
  readonly add: (line: LineWanted) => Promise<AddedLine | NoFreeLine>;
}

/** Reads the whole workbook, so not at each change: when it is shown, after each line, and when the reader comes back to it. */
export function useFreeLines(host: SpreadsheetHost, model: Model, words: ModelWords): FreeLines {
  const [read, setRead] = useState<FreeLines["read"]>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isLate = false;
    const end = (found: FreeLines["read"]) => {
      if (!isLate) setRead(found);
    };
    host.book().then(
      (book) => {
        const look = lookup(book);
        const of = (kind: LineKind) => freeLines(kind, model, look, words);
        const free = { costs: of("costs"), benefits: of("benefits") };
        const growth = (kind: LineKind) => growthOf(kind, free[kind], model, look, words);
        end({
          free,
          growth: { costs: growth("costs"), benefits: growth("benefits") },
          setting: settingOf(model, look),
          fiscal: fiscalStart(rowOf(model, "fiscalYear", look)[0], rowOf(model, "fiscalMonth", look)[0]),
        });
      },
      () => end("unreadable"),
    );
    return () => {
      isLate = true;
    };
  }, [host, model, words, turn]);

  const isStale = useRef(false);
  useEffect(
    () =>
      onChange(host, () => {
        isStale.current = true;
      }),
    [host],
  );
  const refresh = useCallback(() => {
    if (isStale.current) setTurn((before) => before + 1);
    isStale.current = false;
  }, []);

  const add = useCallback(
    async (line: LineWanted) => {
      const added = addLine(line, model, lookup(await host.book()), words);
      if (typeof added !== "string") {
        const { changes, inserts = [] } = added;
        await host.rewrite({ changes, inserts }, () => undefined, new AbortController().signal);
        hasChanged(host);
      }
      setTurn((before) => before + 1);
      return added;
    },
    [host, model, words],
  );
  return { read, refresh, add };
}
