import { useCallback, useRef, useState } from "react";
import { blocking, findingsFor } from "../../sharing/audience";
import { findings, type Finding } from "../../sharing/check";
import { usePane } from "../context";
import { hasChanged } from "../watching";
import { afterWriting, markOf, type Marks } from "./marks";
import type { Sharing, StepState } from "./sharing";
import type { StepKey } from "./steps";
import { useAnswer, type ShareAnswer } from "./useAnswer";
import { useEveryLanguage } from "./useEveryLanguage";
import { useReading, type WorkbookReading } from "./useReading";

export interface SharingState extends Sharing, Pick<ShareAnswer, "setAudience" | "setInto"> {
  readonly reading: WorkbookReading;
  readonly setModel: (model: number) => void;
}

export function useSharingState(): SharingState {
  const { host, locale, announce } = usePane();
  const everyLanguage = useEveryLanguage();
  const words = locale.pane.share;
  const reading = useReading(host);
  const { read } = reading;
  const answer = useAnswer(host.remembered, locale.language);
  const { audience, into } = answer;
  const [model, setModel] = useState<number>();
  const [marks, setMarks] = useState<Marks>(new Map());
  const [check, setCheck] = useState<{ readonly entered: string; readonly findings: readonly Finding[] }>();
  const [shown, setShown] = useState<StepKey>();
  const [isBusy, setBusy] = useState(false);
  const atWork = useRef(false);
  // What was last read, before it is shown.
  const entered = useRef("");

  const answered = [audience, into, model].join(" ");
  const needs = reading.last?.needs;
  const now = reading.last?.entered ?? "";

  const stateOf = (step: StepKey): StepState => {
    const mark = markOf(marks, step, now, answered);
    // While the workbook can't be read, nothing that was found in it is known to hold. What was written stays written.
    const isKnown = !reading.failed;
    if (step === "check") {
      if (!isKnown || check?.entered !== now || !audience) return { standing: "open" };
      const found = findingsFor(audience, check.findings);
      const standing = blocking(found).length > 0 ? "look" : "done";
      return { standing, findings: found, ...(found.length === 0 && { sentence: words.clean }) };
    }
    if (mark) return { standing: "done", sentence: mark.sentence };
    if (step !== "prepare" || !isKnown || !needs || needs.toPrepare) return { standing: "open" };
    return { standing: "done", sentence: needs.toRestore ? words.isPrepared : words.nothingToPrepare };
  };

  const begin = useCallback((step: StepKey) => {
    if (atWork.current) return false;
    atWork.current = true;
    setBusy(true);
    setShown(step);
    return true;
  }, []);

  const end = useCallback(() => {
    atWork.current = false;
    setBusy(false);
  }, []);

  const readBook = useCallback(async () => {
    const { book, entered: last } = await read();
    entered.current = last;
    return book;
  }, [read]);

  const checked = useCallback(
    (found: readonly Finding[]) => setCheck({ entered: entered.current, findings: found }),
    [],
  );

  const finish = useCallback(
    (step: StepKey, sentence: string) => {
      const mark = { sentence, entered: entered.current, answer: answered };
      setMarks((all) => new Map([...all, [step, mark]]));
      announce(sentence);
    },
    [announce, answered],
  );

  const finishWriting = useCallback(
    async (step: StepKey, sentence: string) => {
      const before = entered.current;
      // What was written stays written, even if it can't be read now; that is said by the tab.
      const book = await readBook().catch(() => undefined);
      const mark = { sentence, entered: entered.current, answer: answered };
      setMarks((all) => afterWriting(all, step, mark, before));
      const locales = await everyLanguage().catch(() => undefined);
      if (book && locales) {
        setCheck((last) =>
          last?.entered === before ? { entered: mark.entered, findings: findings(book, locales) } : last,
        );
      }
      announce(sentence);
      hasChanged(host);
    },
    [announce, answered, everyLanguage, host, readBook],
  );

  return {
    ...answer,
    model,
    setModel,
    reading,
    needs,
    shown,
    isBusy,
    stateOf,
    begin,
    end,
    read: readBook,
    checked,
    finish,
    finishWriting,
  };
}
