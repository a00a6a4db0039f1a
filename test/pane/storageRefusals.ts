import { some } from "../tools/sample";

const refusals = [
  [
    "blocked",
    `for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, {
        get() { throw new DOMException("Access is denied for this document.", "SecurityError"); },
      });`,
  ],
  ["absent", 'Object.defineProperty(window, "localStorage", { value: null });'],
  [
    "full",
    `localStorage.removeItem("language");
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2))
      try { for (let i = 0; ; i++) localStorage.setItem("full" + size + i, "x".repeat(size)); } catch {}`,
  ],
] as const;

/** Scripts that take a page's storage away before its own script runs. */
export const storageRefusals = some(refusals);

/** One of them. */
export const [[, refusedStorage]] = refusals;
