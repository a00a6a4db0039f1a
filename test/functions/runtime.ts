import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";

/** What Microsoft's runtime reports for one call: a value, or a message and the number of an error. */
export type Reported = readonly [ok: boolean, value: unknown, error?: number];

const library = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js");

/** The numbers by which the runtime tells Excel an error. */
export const errorNumber = { na: 1, div0: 5, num: 6, value: 7 } as const;

export interface Call {
  readonly id: string;
  readonly raw: readonly unknown[];
}

/**
 * Makes the calls through Microsoft's own custom-functions runtime, unmodified, with the script loaded into it and
 * Excel's side of the bridge played here. All go in one message, as from one recalculation: the runtime holds later
 * ones back for half a second each. Its page is the little it looks at to find out where it came from.
 */
export function recalculated(script: string, calls: readonly Call[]): Promise<readonly Reported[]> {
  return new Promise((resolve) => {
    const reported = new Map<number, Reported>();
    const timers: NodeJS.Timeout[] = [];
    const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void } = {
      sendMessageToHost: (text) => {
        for (const [call, ...result] of results(JSON.parse(text))) reported.set(call, result);
        // On a busy machine they come in several messages.
        if (reported.size < calls.length) return;
        for (const timer of timers) clearTimeout(timer);
        resolve(calls.map((_, index) => reported.get(index) as Reported));
      },
    };
    const page = pageOf(bridge, timers);
    vm.runInContext(readFileSync(library, "utf8"), page);
    vm.runInContext(script, page);
    const entries = calls.map(({ id, raw }, index) => ({
      messageCategory: 1,
      messageType: 1000,
      message: JSON.stringify([index, id, raw, "Sheet1!C1", 0]),
    }));
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, id: -1, flags: 0, message: { entries } }));
  });
}

/** Its timers are given back, so that none goes off when the answers are there: one complains of a script it waits for. */
function pageOf(bridge: object, timers: NodeJS.Timeout[]): vm.Context {
  const tag = { getAttribute: () => null, setAttribute() {}, appendChild() {} };
  const script = { ...tag, src: "https://cdn.example/custom-functions-runtime.debug.js", parentNode: tag };
  const page = vm.createContext({
    setTimeout: (...given: Parameters<typeof setTimeout>) => {
      const timer = setTimeout(...given);
      timers.push(timer);
      return timer;
    },
    clearTimeout,
    addEventListener() {},
    history: {},
    location: { href: "https://addin.example/functions.html", search: "", hash: "" },
    navigator: { userAgent: "Excel" },
    document: {
      readyState: "complete",
      head: tag,
      addEventListener() {},
      createElement: () => tag,
      getElementsByTagName: () => [script],
    },
    _richApiNativeBridge: bridge,
  });
  vm.runInContext("window = self = globalThis", page);
  return page;
}

type Result = readonly [call: number, ...Reported];

/** The runtime sends its results as the argument of a method call. */
function results(request: { message?: { body?: { Actions?: readonly Action[] } } }): readonly Result[] {
  const actions = request.message?.body?.Actions ?? [];
  return actions.flatMap(({ Name, ArgumentInfo }) =>
    Name === "SetInvocationArrayResults" ? (ArgumentInfo?.Arguments[0] ?? []) : [],
  );
}

interface Action {
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments: readonly [readonly Result[]] };
}
