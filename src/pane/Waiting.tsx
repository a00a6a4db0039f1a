import { useEffect, useState } from "react";
import { usePane } from "./context";
import { Message } from "./Message";

/** Milliseconds without progress until the reader is told what may be wrong. */
const patience = 4000;

/**
 * Says what to do if the work on the spreadsheet makes no progress. Excel answers nothing while a cell is being edited, and
 * doesn't say so. `progress` is any value that changes with each step of the work.
 */
export function Waiting({ progress }: { readonly progress: number | string }) {
  const { locale, announce } = usePane();
  const { waiting } = locale.pane;
  const [silent, setSilent] = useState<number | string>();
  const isSilent = silent === progress;
  useEffect(() => {
    const timer = setTimeout(() => setSilent(progress), patience);
    return () => clearTimeout(timer);
  }, [progress]);
  useEffect(() => {
    if (isSilent) announce(waiting);
  }, [isSilent, announce, waiting]);
  return isSilent ? <Message tone="plain">{waiting}</Message> : null;
}
