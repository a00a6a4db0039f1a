/**
 * Runs Microsoft's own, unmodified Office.js in this process, connected to the emulated Excel that was opened last. Its licence
 * allows its use for designing, developing and testing add-ins; nothing of it is copied here.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";

export interface Host {
  receive(text: string): void;
  isSetSupported(name: string, version?: string): boolean;
  /** Called before and after a run whose requests are one step to undo. */
  grouped(isOpen: boolean): void;
  readonly isReadOnly: boolean;
  /** Settings stored in the document. */
  readonly settings: Map<string, unknown>;
}
export interface Connection {
  answer(id: number, body: unknown): void;
  tell(event: readonly unknown[]): void;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** The library can be loaded once in a process, in which this file may be evaluated again for another test file. */
const inProcess = globalThis as unknown as { emulated?: { bridge?: Bridge; host?: Host } };
const emulated = (inProcess.emulated ??= {});

export function connect(host: Host): Connection {
  emulated.host = host;
  const client = (emulated.bridge ??= load());
  const send = (message: object) => client.onMessageFromHost?.(JSON.stringify(message));
  return {
    answer: (id, body) => send({ id, type: 1, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } }),
    // A closed Excel sends no events.
    tell: (event) => emulated.host === host && send({ type: 3, message: { entries: [event] } }),
  };
}

function load(): Bridge {
  const made: Bridge = { sendMessageToHost: (text) => emulated.host?.receive(text) };
  const page = globalThis as unknown as Record<string, unknown>;
  page["_richApiNativeBridge"] = made;
  // The parts of a page that the library reads while it loads.
  const parts: Readonly<Record<string, unknown>> = {
    window: globalThis,
    // The grid, in the same process, takes the window for a page and asks to be told before it closes.
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    document: { getElementById: () => null },
    location: { href: "https://addin.example/", search: "", hash: "" },
    navigator: { userAgent: "Excel" },
  };
  for (const [name, part] of Object.entries(parts)) page[name] ??= part;
  const library = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  vm.runInThisContext(readFileSync(library, "utf8"), { filename: "excel-web-16.00.debug.js" });
  const requirements = {
    isSetSupported: (name: string, version?: string) => emulated.host?.isSetSupported(name, version),
  };
  const settings = {
    set: (name: string, value: unknown) => void emulated.host?.settings.set(name, value),
    remove: (name: string) => void emulated.host?.settings.delete(name),
    get: (name: string) => emulated.host?.settings.get(name),
    saveAsync: (done: (result: { status: string }) => void) => setTimeout(() => done({ status: "succeeded" })),
  };
  // In a page, Office.js' loader creates the context.
  const { OSF } = page as unknown as { OSF: Record<string, unknown> };
  const document = () => ({ settings, mode: emulated.host?.isReadOnly ? "readOnly" : "readWrite" });
  const about = {
    requirements,
    platform: "PC",
    displayLanguage: "en-US",
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.0.0" },
  };
  OSF["_OfficeAppFactory"] = { getContext: () => ({ ...about, document: document() }) };
  const { CommonUtility } = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  // The library doesn't check requirement sets by default, so members newer than the emulated set would be accepted.
  CommonUtility._doApiNotSupportedCheck = true;
  groupRuns();
  return made;
}

/** This version of the library doesn't know steps to undo: it passes no sign of them to Excel. */
function groupRuns(): void {
  const { run } = Excel as unknown as { run: (...given: unknown[]) => Promise<unknown> };
  const grouping = async (...given: unknown[]): Promise<unknown> => {
    const [options] = given as [{ readonly mergeUndoGroup?: boolean } | undefined];
    const { host } = emulated;
    if (!options?.mergeUndoGroup || !host?.isSetSupported("ExcelApi", "1.20")) return run(...given);
    host.grouped(true);
    try {
      return await run(...given);
    } finally {
      host.grouped(false);
    }
  };
  Object.assign(Excel, { run: grouping });
}
