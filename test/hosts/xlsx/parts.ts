import { strFromU8, unzipSync } from "fflate";

/** The XML of a part of a workbook. */
export function part(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
  if (!found) throw new Error(`The workbook has no part ${path}`);
  return strFromU8(found);
}

/** The first element of a name, with what it holds. */
export const element = (xml: string, name: string): string =>
  new RegExp(`<${name}(?: [^>]*)?(?:/>|(?<!/)>.*?</${name}>)`, "s").exec(xml)?.[0] ?? "";

/** A cell of a worksheet part. */
export const cell = (sheet: string, address: string): string =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|(?<!/)>.*?</c>)`, "s").exec(sheet)?.[0] ?? "";

/** The format a cell points at, from the styles part. */
export function formatOf(styles: string, cellXml: string): string {
  const number = Number(/ s="(\d+)"/.exec(cellXml)?.[1] ?? 0);
  return element(styles, "cellXfs").match(/<xf [^>]*(?:\/>|(?<!\/)>.*?<\/xf>)/gs)?.[number] ?? "";
}

/** The name a cell's style goes by in the gallery. */
export function styleNameOf(styles: string, cellXml: string): string {
  const number = / xfId="(\d+)"/.exec(formatOf(styles, cellXml))?.[1] ?? "";
  return new RegExp(`<cellStyle name="([^"]*)" xfId="${number}"`).exec(styles)?.[1] ?? "";
}
