/** Reads one workbook in a process of its own, and prints the time and the largest memory as JSON: readOnce.ts READER FILE. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bookOf, openWorkbook } from "../../src/hosts/xlsx/file";

interface Exceljs {
  readonly Workbook: new () => { readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> } };
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  ours(bytes) {
    const workbook = openWorkbook(bytes);
    return "refused" in workbook ? workbook : bookOf(workbook);
  },
  async exceljs(bytes) {
    const { Workbook } = createRequire(import.meta.url)("exceljs") as Exceljs;
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    return workbook;
  },
};

const [reader = "", file = ""] = process.argv.slice(2);
const bytes = readFileSync(file);
const start = performance.now();
const read = await readers[reader]?.(bytes);
const ms = performance.now() - start;
// The unit of the operating system's figure is KiB. What was read is still held here.
console.log(JSON.stringify({ ms, kib: process.resourceUsage().maxRSS, isRead: read !== undefined }));
