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
    const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void } = {
      sendMessageToHost: (text) => {
        const reported = results(JSON.parse(text));
        if (reported.length > 0) resolve(calls.map((_, index) => byCall(reported, index)));
      },
    };
    const page = pageOf(bridge);
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

function byCall(reported: readonly Result[], index: number): Reported {
  const [, ...found] = reported.find(([call]) => call === index) ?? [index, false, "not reported"];
  return found;
}

function pageOf(bridge: object): vm.Context {
  const tag = { getAttribute: () => null, setAttribute() {}, appendChild() {} };
  const script = { ...tag, src: "https://cdn.example/custom-functions-runtime.debug.js", parentNode: tag };
  const page = vm.createContext({
    setTimeout,
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
