import { useCallback, useRef, useState } from "react";
import type { Refusal } from "../../../exports/refusal";
import { usualOrder } from "../../../exports/columns/usualOrder";
import { nameOf } from "../../../exports/figureNames";
import { onDemand } from "../../../hosts/trouble";
import type { Imported, ImportRequest } from "../../../sharing/imported";
import { useExportsLocale, usePane, type ReadingProgress } from "../../context";
import { useCancellable } from "../../useCancellable";
import { today } from "../typedDate";
import { withAnswer, type Answers } from "./question";

export type Found = Exclude<Imported, { readonly refusal: Refusal }>;

export type Reading =
  | { readonly is: "ready" | "cancelled" | "failed" | "tooLarge" }
  | { readonly is: "reading"; readonly progress: ReadingProgress | undefined }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | { readonly is: "read"; readonly found: Found };

export interface Importing {
  readonly reading: Reading;
  readonly answers: Answers;
  readonly choose: (files: readonly File[]) => void;
  /** Reads the same files with what a reader has said more. */
  readonly answer: (answer: Answers) => void;
  /** Reads them once more for the sheets that the workbook has now; or compares them on both sides of a day. */
  readonly again: (goLive?: number, model?: ImportRequest["model"]) => Promise<Found | Refusal | undefined>;
  readonly cancel: () => void;
}

/** Reads the files that a reader chooses; each answer to a question reads them anew. */
export function useImport(): Importing {
  const { host, readExports } = usePane();
  const { language, kpis, sheet } = useExportsLocale();
  const [reading, setReading] = useState<Reading>({ is: "ready" });
  const [answers, setAnswers] = useState<Answers>({});
  const files = useRef<readonly File[]>([]);
  const { run, cancel } = useCancellable();

  const read = useCallback(
    async (
      said: Answers,
      compared: Pick<ImportRequest, "goLive" | "model">,
      signal: AbortSignal,
      onProgress: (at: ReadingProgress) => void,
    ) => {
      const taken = await host.sheetNames().catch(() => []);
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const settings = { ...said, usualOrder: usualOrder(language, navigator.language), today: today() };
      const sheets = { language, words: kpis, shared: sheet, options: optionsOf(said), zone: timeZone, taken };
      const request = { ...sheets, settings, ...compared };
      return onDemand(readExports(files.current, request, onProgress, signal));
    },
    [host, readExports, language, kpis, sheet],
  );

  const start = useCallback(
    (said: Answers) =>
      void run(async (signal) => {
        setReading({ is: "reading", progress: undefined });
        try {
          const found = await read(said, { goLive: undefined }, signal, (progress) => {
            if (!signal.aborted) setReading({ is: "reading", progress });
          });
          if (found === "tooLarge") setReading({ is: "tooLarge" });
          else setReading("refusal" in found ? { is: "refused", ...found } : { is: "read", found });
        } catch {
          setReading({ is: signal.aborted ? "cancelled" : "failed" });
        }
      }),
    [run, read],
  );

  const choose = useCallback(
    (chosen: readonly File[]) => {
      if (chosen.length === 0) return;
      files.current = chosen;
      setAnswers({});
      start({});
    },
    [start],
  );

  const answer = useCallback(
    (given: Answers) => {
      const all = withAnswer(answers, given);
      setAnswers(all);
      start(all);
    },
    [answers, start],
  );

  const again = useCallback(
    async (goLive?: number, model?: ImportRequest["model"]) => {
      const of = files.current;
      const found = await read(
        answers,
        { goLive, ...(model && { model }) },
        new AbortController().signal,
        () => undefined,
      );
      // Other files were chosen meanwhile.
      if (found === "tooLarge" || files.current !== of) return undefined;
      if ("refusal" in found) return found.refusal;
      setReading({ is: "read", found });
      return found;
    },
    [read, answers],
  );

  return { reading, answers, choose, answer, again, cancel: useCallback(() => void cancel(), [cancel]) };
}

/** What the KPI sheets say of the reader's answers: as the options of the command line, which are the same in every language. */
function optionsOf({ crm, encoding, dates, decimal, currency, map, outcomes, scores }: Answers): readonly string[] {
  const option = (name: string, value: string | undefined) => (value === undefined ? [] : [`--${name} ${value}`]);
  // The words of a column may hold an address.
  const words = outcomes && Object.fromEntries(Object.entries(outcomes).map(([key, own]) => [key, own?.map(nameOf)]));
  const tables = {
    ...map,
    ...(words && { deals: { ...map?.deals, outcomes: words } }),
    ...(scores && { scores: { ...map?.scores, ...scores } }),
  };
  const mapped = map || words || scores ? JSON.stringify(tables) : undefined;
  return [
    ...option("crm", crm),
    ...option("encoding", encoding),
    ...option("dates", dates),
    ...option("decimal", decimal),
    ...option("currency", currency),
    ...option("map", mapped),
  ];
}
