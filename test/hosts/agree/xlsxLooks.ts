/** How cells look by the tables of a styles part: ECMA-376 18.8. */
import { childOf, childrenOf, isTrue, type Element } from "../../../src/hosts/xlsx/package/xml";
import type { Direction } from "../../../src/language/languages";
import type { Border } from "../../../src/grid/styles";
import { rrggbb, type SeenCell, type Side } from "./seen";

export type Look = Omit<SeenCell, "formula" | "value" | "side" | "reading"> & {
  /** Undefined where the cell leaves it to its content, and to its sheet. */
  readonly side: Side | undefined;
  readonly reading: Direction | undefined;
};

export interface Looks {
  readonly cells: readonly Look[];
  /** Of conditions. */
  readonly differences: readonly { readonly colour: string | undefined; readonly fill: string | undefined }[];
}

export function looksIn(styles: Element): Looks {
  const table = (name: string): readonly Element[] => childOf(styles, name)?.children ?? [];
  const codes = new Map(table("numFmts").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"]]));
  const [fonts, fills, borders] = [table("fonts"), table("fills"), table("borders")];
  const cell = (xf: Element): Look => {
    const { numFmtId = "0", fontId, fillId, borderId } = xf.attributes;
    const font = fonts[Number(fontId)];
    const pattern = childOf(fills[Number(fillId)], "patternFill");
    const border = borders[Number(borderId)];
    const { horizontal = "", readingOrder = "", indent = 0, wrapText } = childOf(xf, "alignment")?.attributes ?? {};
    return {
      format: numFmtId === "0" ? "General" : (codes.get(numFmtId) ?? `number format ${numFmtId}`),
      font: val(font, "name") ?? "",
      size: Number(val(font, "sz")),
      bold: childOf(font, "b") !== undefined,
      italic: childOf(font, "i") !== undefined,
      colour: colourIn(font, "color"),
      fill: pattern?.attributes["patternType"] === "solid" ? colourIn(pattern, "fgColor") : undefined,
      side: ({ left: "left", right: "right", center: "centre" } as const)[horizontal],
      reading: ({ 1: "ltr", 2: "rtl" } as const)[readingOrder],
      indent: Number(indent),
      wrap: isTrue(wrapText),
      top: borderIn(border, "top"),
      bottom: borderIn(border, "bottom"),
      locked: !["0", "false"].includes(childOf(xf, "protection")?.attributes["locked"] ?? ""),
    };
  };
  return {
    cells: table("cellXfs").map(cell),
    differences: table("dxfs").map((dxf) => ({
      colour: colourIn(childOf(dxf, "font"), "color"),
      // In a differential format the background is what is seen of a solid fill.
      fill: colourIn(childOf(childOf(dxf, "fill"), "patternFill"), "bgColor"),
    })),
  };
}

const val = (parent: Element | undefined, name: string): string | undefined =>
  childrenOf(parent, name)[0]?.attributes["val"];

/** The first two digits say how opaque it is. */
const colourIn = (parent: Element | undefined, name: string): string | undefined =>
  rrggbb(childOf(parent, name)?.attributes["rgb"]?.slice(2));

function borderIn(border: Element | undefined, side: string): Border | undefined {
  const line = childOf(border, side);
  const style = line?.attributes["style"];
  return style === undefined ? undefined : ({ weight: style, colour: colourIn(line, "color") ?? "" } as Border);
}
