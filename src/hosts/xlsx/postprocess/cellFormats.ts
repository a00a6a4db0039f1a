import type { PlanCell } from "../../../grid/plan";
import type { StyleName } from "../../../grid/styles";
import { replaceOnce } from "./replaceOnce";

/** A cell format: what it points at in the other tables, and the alignment and protection inside it. */
interface Format {
  readonly points: string;
  readonly inside: string;
}

/**
 * The table of cell formats, written anew so that each belongs to a named style: Excel's gallery then shows "CRM Input",
 * and whoever changes the style there changes every input.
 */
export class CellFormats {
  readonly #written: readonly Format[];
  /** In the order of their numbers, which start at 1: 0 is Normal. */
  readonly #styles = new Map<StyleName, Format>();
  readonly #formats = new Map<string, number>();

  constructor(stylesPart: string) {
    const table = /<cellXfs [^>]*>(.*)<\/cellXfs>/.exec(stylesPart)?.[1];
    this.#written = (table?.match(/<xf [^>]*\/>|<xf [^>]*[^/]>.*?<\/xf>/g) ?? []).map(parsed);
  }

  /** The number of the format for a cell to which the library gave the format `written`. */
  of(written: number, { style, value, formula }: PlanCell): number {
    const format = this.#written[written];
    if (!format) throw new Error(`The styles have no cell format ${written}`);
    if (!this.#styles.has(style)) this.#styles.set(style, format);

    const { points, inside } = format;
    const parent = [...this.#styles.keys()].indexOf(style) + 1;
    const ownNumber = points.startsWith('numFmtId="0"') ? "" : ' applyNumberFormat="1"';
    const ownSides = inside === this.#styles.get(style)?.inside ? "" : ' applyAlignment="1"';
    // Without the mark of a typed apostrophe, a text such as "=A1" would become a formula when someone edits its cell.
    const quoted = formula === undefined && typeof value === "string" && /^[=+\-@]/.test(value);
    const xf = element(`${points} xfId="${parent}"${quoted ? ' quotePrefix="1"' : ""}${ownNumber}${ownSides}`, inside);
    const number = this.#formats.get(xf) ?? this.#formats.size + 1;
    this.#formats.set(xf, number);
    return number;
  }

  write(stylesPart: string): string {
    const named = [...this.#styles.values()].map(({ points, inside }) =>
      element(`${points.replace(/numFmtId="\d+"/, 'numFmtId="0"')} applyNumberFormat="0"`, inside),
    );
    const names = [...this.#styles.keys()].map(
      (style, index) => `<cellStyle name="${galleryName(style)}" xfId="${index + 1}"/>`,
    );
    return Object.entries({
      cellStyleXfs: [element(normal, ""), ...named],
      cellXfs: [element(`${normal} xfId="0"`, ""), ...this.#formats.keys()],
      cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>', ...names],
    }).reduce((part, [table, entries]) => {
      const whole = new RegExp(`<${table} [^>]*>.*</${table}>`);
      return replaceOnce(part, whole, `<${table} count="${entries.length}">${entries.join("")}</${table}>`);
    }, stylesPart);
  }
}

const normal = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

const element = (attributes: string, inside: string): string =>
  inside === "" ? `<xf ${attributes}/>` : `<xf ${attributes}>${inside}</xf>`;

function parsed(xf: string): Format {
  const points = /numFmtId="\d+" fontId="\d+" fillId="\d+" borderId="\d+"/.exec(xf)?.[0];
  if (points === undefined) throw new Error(`Not a cell format: ${xf}`);
  return { points, inside: /^<xf [^>]*[^/]>(.*)<\/xf>$/.exec(xf)?.[1] ?? "" };
}

/** inputText → CRM Input Text */
const galleryName = (style: StyleName): string =>
  `CRM ${style.replace(/[A-Z]/g, " $&").replace(/^./, (letter) => letter.toUpperCase())}`;
