/** Colours of a file as RRGGBB: given themselves, by a number, or as a theme's, lighter or darker. ECMA-376 18.8.3 and 18.8.19. */
import { childOf, type Element } from "../package/xml";

/** Undefined for an automatic colour, which is that of text on paper. */
export type Colours = (colour: Element | undefined) => string | undefined;

/** The order in which cells number a theme's colours, which isn't that of the theme's part. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const links = ["hlink", "folHlink"];

export function coloursOf(theme: Element | undefined): Colours {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  const named = [...themeOrder, ...links].map((name) => {
    const { val, lastClr } = childOf(scheme, name)?.children[0]?.attributes ?? {};
    return (lastClr ?? val)?.toUpperCase();
  });
  return (colour) => {
    const { rgb, theme: number, indexed, tint } = colour?.attributes ?? {};
    // The colour of text, which black themes and Excel's own cells have, and the system's colours.
    if (number === "1" && tint === undefined) return undefined;
    const plain = rgb?.slice(-6).toUpperCase() ?? named[Number(number)] ?? palette[Number(indexed)];
    return plain !== undefined && /^[0-9A-F]{6}$/.test(plain) ? tinted(plain, Number(tint ?? 0)) : undefined;
  };
}

/** From -1, black, to 1, white, in the colour's lightness: ECMA-376 18.8.19. */
function tinted(rgb: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return rgb;
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With hue and saturation kept, each part keeps its distance from the lightness in proportion to the room around it.
  const room = (each: number) => 1 - Math.abs(2 * each - 1);
  const scale = room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  return parts
    .map((part) => Math.round(Math.min(1, Math.max(0, wanted + (part - lightness) * scale)) * 255))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** Numbers 0 to 7 repeat as 8 to 15; 64 and 65 are the system's. ECMA-376 18.8.27. */
const basic = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const palette =
  `${basic} ${basic} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    " ",
  );
