/** Reads the whole workbook now and after changes, without keeping the reader from working. */
import type { Unsubscribe } from "../hosts/port";

/** Milliseconds between a change and the next reading. */
const shortest = 300;
/** Reading a large workbook takes time from the reader's own work: at most a fifth of it. */
const restPerReading = 4;

/** @param watch tells of changes until it is ended; so does the answer for the readings */
export function readAfterChanges(
  watch: (changed: () => void) => Unsubscribe,
  read: () => Promise<unknown>,
): Unsubscribe {
  let isStopped = false;
  let isAsked = false;
  let isResting = true;
  const go = async () => {
    isAsked = false;
    const begun = performance.now();
    // That it failed is part of the state.
    await read().catch(() => undefined);
    const rest = Math.max(shortest, restPerReading * (performance.now() - begun));
    setTimeout(() => {
      isResting = false;
      if (isAsked) ask();
    }, rest);
  };
  const ask = () => {
    isAsked = true;
    if (isResting || isStopped) return;
    isResting = true;
    void go();
  };
  void go();
  const stop = watch(ask);
  return () => {
    isStopped = true;
    stop();
  };
}
