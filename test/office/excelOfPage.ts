/** Excel for a page in a browser: Microsoft's loader in the page takes it for Excel on Windows. */
import type { Page } from "playwright-core";
import { connect } from "./client";
import { EmulatedExcel, type ExcelOptions } from "./excel";
import { windowsHost, type WindowsHost } from "./windowsHost";

/** Excel answers it; no workbook has a part in it. */
const greeting = "Microsoft.InternalService.AddinInternalService";
const welcome = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: [{ ActionId: 2, Value: {} }] }) };

export interface ExcelOfPage {
  readonly excel: EmulatedExcel;
  /** Call before the page is opened. */
  prepare(page: Page): Promise<void>;
}

/** What the client in the page sends goes to an emulated Excel in this process, and the answers go back. */
export function excelOfPage(host: WindowsHost, options: ExcelOptions): ExcelOfPage {
  let page: Page | undefined;
  let receive: (text: string) => void = () => undefined;
  const tell = (message: object) =>
    void page
      ?.evaluate((text) => {
        const { _richApiNativeBridge: bridge } = globalThis as unknown as {
          _richApiNativeBridge: { onMessageFromHost(text: string): void };
        };
        bridge.onMessageFromHost(text);
      }, JSON.stringify(message))
      // The page may be closed by the time Excel speaks.
      .catch(() => undefined);
  const excel = new EmulatedExcel({
    ...options,
    connect: (emulated) => {
      // The emulation reads the library's own description of itself, so the library is loaded here too.
      connect(emulated);
      receive = (text) => emulated.receive(text);
      return {
        answer: (id, body) =>
          tell({ id, type: 1, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } }),
        tell: (event) => tell({ type: 3, message: { entries: [event] } }),
      };
    },
  });
  const prepare = async (blank: Page): Promise<void> => {
    page = blank;
    await blank.exposeFunction("toExcel", (text: string) => {
      if (text.includes(greeting)) tell({ id: (JSON.parse(text) as { id: number }).id, type: 1, message: welcome });
      else receive(text);
    });
    await blank.addInitScript(
      "window._richApiNativeBridge = { sendMessageToHost: (text) => void window.toExcel(text) }",
    );
    await blank.addInitScript(windowsHost, host);
  };
  return { excel, prepare };
}

/** An Excel that takes what the page sends and never answers. */
export async function silentExcel(page: Page, host: WindowsHost): Promise<void> {
  await page.addInitScript(windowsHost, host);
  await page.addInitScript("window._richApiNativeBridge = { sendMessageToHost() {} }");
}
