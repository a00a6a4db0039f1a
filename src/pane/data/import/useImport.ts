import { useCallback, useEffect, useRef, useState } from "react";
import { withAnswer, type ReaderAnswers } from "../../../exports/answers";
import type { Refusal } from "../../../exports/refusal";
import { usualOrder } from "../../../exports/columns/usualOrder";
import { tableText } from "../../../grid/tableText";
import type { NoTable } from "../../../hosts/port";
import type { Imported, ImportedFile, ImportRequest } from "../../../sharing/imported";
import { useExportsLocale, usePane, type ReadingProgress } from "../../context";
import { today } from "../typedDate";
import { forgetMapping, keepMappings, keptMappings, type KeptMappings } from "./keptMappings";

export type Found = Exclude<Imported, { readonly refusal: Refusal }>;

export type ImportState =
  | { readonly is: "ready" | "cancelled" | "tooLarge" }
  | { readonly is: "failed"; readonly error: unknown }
  | { readonly is: "reading"; readonly progress: ReadingProgress | undefined }
  | ({ readonly is: "refused" } & Refused)
  | { readonly is: "read"; readonly found: Found };

type Refused = Extract<Imported, { readonly refusal: Refusal }>;

/** Why the selected cells aren't read, or that they are being read. */
export type Selecting = NoTable | "noCells" | "reading";

/** Of files that were read, a second reading. */
export type Again =
  | { readonly is: "found"; readonly found: Found }
  | { readonly is: "refused"; readonly refusal: Refusal }
  /** It was cancelled, or other files or answers were given meanwhile. */
  | { readonly is: "ended" };

export interface Importing {
  readonly reading: ImportState;
  readonly choose: (files: readonly File[]) => void;
  /** Reads the selected cells as a file, as they are now; of one cell, those of its sheet. */
  readonly chooseSelected: () => void;
  readonly selecting: Selecting | undefined;
  /** Reads the same files with what a reader has said more of one of them. */
  readonly answer: (file: string, answer: ReaderAnswers) => void;
  /** Reads the files without what was said of this one's columns and words, here and of earlier files with its header. */
  readonly forget: (file: Pick<ImportedFile, "name" | "headers">) => void;
  /** True if something was said of this file's columns or words. */
  readonly isAnswered: (file: string) => boolean;
  /**
   * Reads them once more for the sheets that the workbook has now; or compares them on both sides of a day. Rejects where a file
   * can't be read any more.
   */
  readonly again: (
    compared: Pick<ImportRequest, "goLive" | "model" | "withRows">,
    onProgress?: (progress: ReadingProgress) => void,
  ) => Promise<Again>;
  /** Ends whatever is read. */
  readonly cancel: () => void;
}

interface Chosen {
  readonly files: readonly File[];
  /** By the name of a file. */
  readonly answers: Readonly<Record<string, ReaderAnswers>>;
  /** What was said of earlier files, when these were chosen. */
  readonly kept: KeptMappings;
  /** As it was when the files were chosen: another language of the pane makes no other days of them. */
  readonly settings: ImportRequest["settings"];
}

/** Of customers or deals: some 100 bytes each, in the memory of a browser. */
const mostKeys = 2_000_000;
/** Excel gives some 20,000 at a time. */
const mostCells = 1_000_000;

const nothingChosen: Chosen = { files: [], answers: {}, kept: {}, settings: { today: 0 } };

/** Reads the files that a reader chooses; each answer to a question reads them anew, and ends the reading before. */
export function useImport(): Importing {
  const { host, readExports } = usePane();
  const { language, kpis, sheet } = useExportsLocale();
  const [reading, setReading] = useState<ImportState>({ is: "ready" });
  const [selecting, setSelecting] = useState<Selecting>();
  const chosen = useRef(nothingChosen);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const read = useCallback(
    async (
      compared: Pick<ImportRequest, "goLive" | "model" | "withRows">,
      onProgress: (progress: ReadingProgress) => void,
    ) => {
      running.current?.abort();
      const { signal } = (running.current = new AbortController());
      const { files, answers, kept, settings } = chosen.current;
      const taken = await host.sheetNames().catch(() => []);
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const sheets = { language, words: kpis, shared: sheet, zone: timeZone, taken };
      const request = { ...sheets, settings, ofFiles: answers, kept, ...compared };
      const progress = (each: ReadingProgress) => {
        if (!signal.aborted) onProgress(each);
      };
      try {
        const found = await readExports(files, request, progress, signal);
        if (signal.aborted) return "ended";
        if (found !== "tooLarge" && "files" in found) keepMappings(host.kept, found.files);
        return found;
      } catch (error) {
        if (signal.aborted) return "ended";
        throw error;
      }
    },
    [host, readExports, language, kpis, sheet],
  );

  const start = useCallback(() => {
    setReading({ is: "reading", progress: undefined });
    read({ goLive: undefined }, (progress) => setReading({ is: "reading", progress })).then(
      (found) => {
        if (found === "ended") return;
        if (found === "tooLarge") setReading({ is: "tooLarge" });
        else setReading("refusal" in found ? { is: "refused", ...found } : { is: "read", found });
      },
      (error: unknown) => setReading({ is: "failed", error }),
    );
  }, [read]);

  const choose = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      setSelecting(undefined);
      chosen.current = {
        files,
        answers: {},
        kept: keptMappings(host.kept),
        settings: { usualOrder: usualOrder(language, navigator.language), today: today(), mostKeys },
      };
      start();
    },
    [start, language, host],
  );

  const chooseSelected = useCallback(() => {
    setSelecting("reading");
    host
      .selectedTable(mostCells)
      .then((table) => {
        const problem = typeof table === "string" ? table : table.cells.length === 0 ? "noCells" : undefined;
        setSelecting(problem);
        if (typeof table === "string" || problem) return;
        choose([new File([tableText(table.cells)], table.address)]);
      })
      .catch((error: unknown) => {
        setSelecting(undefined);
        setReading({ is: "failed", error });
      });
  }, [host, choose]);

  const answer = useCallback(
    (file: string, given: ReaderAnswers) => {
      const { answers } = chosen.current;
      chosen.current = {
        ...chosen.current,
        answers: { ...answers, [file]: withAnswer(answers[file] ?? {}, given) },
      };
      start();
    },
    [start],
  );

  const forget = useCallback<Importing["forget"]>(
    ({ name, headers }) => {
      forgetMapping(host.kept, headers);
      const { encoding, dates, decimal, currency, rates } = chosen.current.answers[name] ?? {};
      const answers = { ...chosen.current.answers, [name]: { encoding, dates, decimal, currency, rates } };
      chosen.current = { ...chosen.current, answers, kept: keptMappings(host.kept) };
      start();
    },
    [host, start],
  );
  const isAnswered = useCallback((file: string) => {
    const { crm, map, outcomes, scores } = chosen.current.answers[file] ?? {};
    return [crm, map, outcomes, scores].some((each) => each !== undefined);
  }, []);

  const again = useCallback<Importing["again"]>(
    async (compared, onProgress = () => undefined) => {
      const found = await read(compared, onProgress);
      if (found === "tooLarge") setReading({ is: "tooLarge" });
      if (found === "ended" || found === "tooLarge") return { is: "ended" };
      if ("refusal" in found) return { is: "refused", refusal: found.refusal };
      // Sheets with rows are written once, as they were asked for.
      if (!compared.withRows) setReading({ is: "read", found });
      return { is: "found", found };
    },
    [read],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    setReading((now) => (now.is === "reading" ? { is: "cancelled" } : now));
  }, []);

  return { reading, choose, chooseSelected, selecting, answer, forget, isAnswered, again, cancel };
}
