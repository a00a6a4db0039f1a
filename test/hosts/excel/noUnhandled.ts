import { afterEach, beforeEach, expect } from "vitest";

/** Each test of a file fails if a promise of it is rejected and nobody handles that. */
export function noUnhandled(): void {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  beforeEach(() => void process.on("unhandledRejection", note));
  afterEach(() => {
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
}
