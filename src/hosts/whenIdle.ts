/** Milliseconds: by then the first view is drawn and has asked for what it needs itself. */
const headStart = 1000;

/** Milliseconds between two parts where the browser doesn't tell when it is idle, as Safari. */
const pause = 100;

type Loads = readonly (() => Promise<unknown>)[];

/**
 * Loads one part after another while the browser is idle, so that a click finds it there. A part that can't be loaded now is
 * loaded, or reported, when it is asked for.
 */
export function loadWhenIdle(loads: Loads): void {
  setTimeout(() => loadNext(loads), headStart);
}

function loadNext([load, ...others]: Loads): void {
  if (!load) return;
  const next = () => loadNext(others);
  const begin = () => void load().then(next, next);
  if (typeof requestIdleCallback === "function") requestIdleCallback(begin);
  else setTimeout(begin, pause);
}
