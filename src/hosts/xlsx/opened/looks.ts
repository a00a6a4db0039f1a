/** How cells look by the tables of a styles part, as roles where our writer has named one: ECMA-376 18.8. */
import { font, styles, type Border, type Style, type StyleName } from "../../../grid/styles";
import type { CellValue } from "../../../grid/plan";
import type { Direction } from "../../../language/languages";
import { childOf, childrenOf, isTrue, type Element } from "../package/xml";
import { galleryName } from "../write/styles";
import type { Colours } from "./colours";
import { numberFormatsOf } from "./numberFormats";

/** What a file says of a cell's look, apart from its direction. */
interface FileLook {
  readonly style: StyleName;
  readonly format: string | undefined;
  /** Of `Style`, except the side, which depends on the cell. */
  readonly own: Omit<Style, "align">;
  readonly side: "left" | "right" | "center" | undefined;
  /** True if a part of the look can't be said in a plan. */
  readonly isSimplified: boolean;
}

export interface CellLook {
  readonly style: StyleName;
  readonly look?: Style;
  readonly format?: string;
}

export interface Looks {
  /** By the number of a cell's format. */
  cell(format: string | undefined, value: CellValue, direction: Direction): CellLook;
  /** True for a cell that looks as an empty sheet does. */
  isNormal(format: string | undefined): boolean;
  isSimplified(format: string | undefined): boolean;
  /** The look of a conditional format, by its number. */
  difference(number: number): Difference | undefined;
}

export interface Difference {
  readonly colour: string | undefined;
  readonly fill: string | undefined;
}

const styleNames = Object.keys(styles) as StyleName[];
const byGalleryName = new Map(styleNames.map((name) => [galleryName(name).toLowerCase(), name]));

export function looksOf(root: Element | undefined, colours: Colours): Looks {
  const table = (name: string): readonly Element[] => childOf(root, name)?.children ?? [];
  const formatOf = numberFormatsOf(root);
  const [fonts, fills, borders] = [table("fonts"), table("fills"), table("borders")];
  const galleryNames = new Map(
    childrenOf(childOf(root, "cellStyles"), "cellStyle").map(({ attributes: { name = "", xfId = "" } }) => [
      xfId,
      byGalleryName.get(name.toLowerCase()),
    ]),
  );
  const fileLook = (xf: Element): FileLook => {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0", xfId = "0" } = xf.attributes;
    const style = galleryNames.get(xfId) ?? "plain";
    const letters = fontOf(fonts[Number(fontId)], style, colours);
    const fill = fillOf(fills[Number(fillId)], colours);
    const lines = bordersOf(borders[Number(borderId)], colours);
    const side = alignmentOf(childOf(xf, "alignment"));
    const own = { ...letters.own, ...fill.own, ...lines.own, ...side.own, ...ofRole(style) };
    const isSimplified = [letters, fill, lines, side].some((each) => each.isSimplified);
    return { style, format: formatOf(numFmtId), own, side: side.side, isSimplified };
  };
  const all = table("cellXfs").map(fileLook);
  const lookAt = (format = "0"): FileLook => all[Number(format)] ?? all[0] ?? nothing;
  return {
    cell(format, value, direction) {
      const found = lookAt(format);
      const look = lookOf(found, value, direction);
      return {
        style: found.style,
        ...(look && { look }),
        ...(found.format !== undefined && { format: found.format }),
      };
    },
    isNormal: (format) => isDeepEqual(lookAt(format), nothing),
    isSimplified: (format) => lookAt(format).isSimplified,
    difference(number) {
      const dxf = table("dxfs")[number];
      // In a differential format, the background is the colour of a solid fill.
      const pattern = childOf(childOf(dxf, "fill"), "patternFill");
      return (
        dxf && {
          colour: colours(childOf(childOf(dxf, "font"), "color")),
          fill: colours(childOf(pattern, "bgColor")),
        }
      );
    },
  };
}

const nothing: FileLook = {
  style: "plain",
  format: undefined,
  own: styles.plain,
  side: undefined,
  isSimplified: false,
};

/** Undefined if the cell looks as its role does. */
function lookOf({ style, own, side }: FileLook, value: CellValue, direction: Direction): Style | undefined {
  const role: Style = styles[style];
  const isText = (typeof value === "string" && !role.isCode) || (value === null && role.align !== "right");
  if (isDeepEqual(own, { ...role, align: undefined }) && side === sideOf(role, isText, direction)) return undefined;
  const [start, end] = direction === "rtl" ? (["right", "left"] as const) : (["left", "right"] as const);
  // In a right-to-left sheet figures, too, may stand at the right because their role puts them there.
  if (side === "right" && role.align === "right") return { ...own, align: "right" };
  if (side === start) return role.align === undefined && (role.indent ?? isText) ? own : { ...own, align: "start" };
  if (side === end) return { ...own, align: "right" };
  return side === "center" ? { ...own, align: "centre" } : own;
}

/** The side that a file gives for a role: as `alignmentXml` writes it. */
function sideOf({ align, indent }: Style, isText: boolean, direction: Direction): FileLook["side"] {
  const isRtl = direction === "rtl";
  const side = align ?? (indent || (isRtl && isText) ? "start" : undefined);
  return side && ({ start: isRtl ? "right" : "left", right: "right", centre: "center" } as const)[side];
}

interface Part {
  readonly own: Style;
  readonly isSimplified: boolean;
}

const familiar = new Set(["calibri", "carlito"]);

function fontOf(element: Element | undefined, style: StyleName, colours: Colours): Part {
  const has = (name: string): boolean => {
    const found = childOf(element, name);
    return found !== undefined && (found.attributes["val"] === undefined || isTrue(found.attributes["val"]));
  };
  const val = (name: string): string | undefined => childOf(element, name)?.attributes["val"];
  const size = Number(val("sz") ?? font.size);
  // A file may leave the ink of plain cells to the program.
  const colour = colours(childOf(element, "color")) ?? (style === "plain" ? styles.plain.colour : "000000");
  const isUnderlined = childOf(element, "u") !== undefined && val("u") !== "none";
  const isRaised = val("vertAlign") !== undefined && val("vertAlign") !== "baseline";
  return {
    own: {
      colour,
      ...(has("b") && { bold: true as const }),
      ...(has("i") && { italic: true as const }),
      ...(size > 0 && size !== font.size && { size }),
    },
    isSimplified: isUnderlined || isRaised || has("strike") || !familiar.has((val("name") ?? font.name).toLowerCase()),
  };
}

function fillOf(element: Element | undefined, colours: Colours): Part {
  const pattern = childOf(element, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  const fill = type === "none" ? undefined : colours(childOf(pattern, "fgColor"));
  const isSimplified = childOf(element, "gradientFill") !== undefined || (type !== "none" && type !== "solid");
  return { own: { ...(fill !== undefined && { fill }) }, isSimplified };
}

const weights = new Set(["thin", "medium", "double"]);

function bordersOf(element: Element | undefined, colours: Colours): Part {
  const styleAt = (name: string): string | undefined => {
    const style = childOf(element, name)?.attributes["style"];
    return style === "none" ? undefined : style;
  };
  const lineAt = (name: string): Border | undefined => {
    const style = styleAt(name);
    if (style === undefined) return undefined;
    const weight = weights.has(style) ? (style as Border["weight"]) : style === "thick" ? "medium" : "thin";
    return { weight, colour: colours(childOf(childOf(element, name), "color")) ?? "000000" };
  };
  const [borderTop, borderBottom] = [lineAt("top"), lineAt("bottom")];
  const others = ["left", "right", "start", "end", "diagonal"].filter((name) => styleAt(name) !== undefined);
  const coarse = ["top", "bottom"].map(styleAt).filter((style) => style !== undefined && !weights.has(style));
  return {
    own: { ...(borderTop && { borderTop }), ...(borderBottom && { borderBottom }) },
    isSimplified: others.length + coarse.length > 0,
  };
}

function alignmentOf(element: Element | undefined): Part & Pick<FileLook, "side"> {
  const { horizontal = "general", vertical = "bottom", wrapText, indent = "0", ...rest } = element?.attributes ?? {};
  const wrap = isTrue(wrapText);
  const sides: Readonly<Record<string, FileLook["side"]>> = { left: "left", right: "right", center: "center" };
  const isTurned = Number(rest["textRotation"] ?? 0) !== 0 || isTrue(rest["shrinkToFit"]);
  return {
    side: sides[horizontal],
    own: { ...(wrap && { wrap: true as const }), ...(Number(indent) > 0 && { indent: 1 as const }) },
    isSimplified:
      isTurned ||
      Number(indent) > 1 ||
      !(horizontal === "general" || horizontal in sides) ||
      !["bottom", "center", wrap ? "top" : "bottom"].includes(vertical),
  };
}

/** Where a role is open or closed on a protected sheet is of no account: the protection isn't taken over. */
function ofRole(style: StyleName): Style {
  const { isCode, unlocked }: Style = styles[style];
  return { ...(isCode && { isCode }), ...(unlocked && { unlocked }) };
}

/** Equal apart from the order of keys, of looks alone: texts, numbers and small objects of them. */
function isDeepEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const at = (of: object, key: string): unknown => (of as Record<string, unknown>)[key];
  return [...keys].every((key) => isDeepEqual(at(a, key), at(b, key)));
}
