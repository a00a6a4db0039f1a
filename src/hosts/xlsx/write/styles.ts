/** The styles part. Its tables refer to each other by number. Source: ECMA-376 18.8. */
import type { PlanCell } from "../../../grid/plan";
import { conditionStyles, type ConditionName, type Style, type StyleName, styles } from "../../../grid/styles";
import type { Direction } from "../../../language/languages";
import { element, list, xmlPart } from "../package/element";
import { namespaces } from "../package/namespaces";
import {
  alignmentXml,
  borderXml,
  colourXml,
  fillXml,
  fontXml,
  lookOf,
  patternFill,
  protectionXml,
  type Look,
} from "./cellFormat";
import { NumberedList } from "./numberedList";

interface NamedStyle {
  readonly number: number;
  readonly ids: Readonly<Record<"fontId" | "fillId" | "borderId", number>>;
  /** The XML of its alignment and protection. */
  readonly inside: string;
}

export class Styles {
  readonly #numberFormats = new NumberedList();
  readonly #fonts = new NumberedList(fontXml({}));
  /** Excel always draws fills 0 and 1 as these two, whatever the file says. */
  readonly #fills = new NumberedList(patternFill("none"), patternFill("gray125"));
  readonly #borders = new NumberedList(borderXml({}));
  /** The styles in Excel's gallery. Every cell has one, so a user who changes "CRM Input" there changes every input. */
  readonly #named = new Map<StyleName, NamedStyle>();
  readonly #cellFormats = new NumberedList(element("xf", { ...normal, xfId: 0 }));
  readonly #conditionalFormats = new NumberedList();
  /** The number of each cell format, by the JSON of its look: building the XML for every cell would be slow. */
  readonly #numbers = new Map<string, number>();

  readonly cellFormat = (cell: PlanCell, direction: Direction): number => {
    const look = lookOf(cell, direction);
    const key = JSON.stringify(look);
    const number = this.#numbers.get(key) ?? this.#cellFormats.numberOf(this.#cellFormatXml(look));
    this.#numbers.set(key, number);
    return number;
  };

  readonly conditionalFormat = (name: ConditionName): number => {
    const { colour, fill } = conditionStyles[name];
    // In a differential format, Excel uses the background colour of a solid fill instead of its foreground colour.
    const solid = patternFill("solid", colourXml("fgColor", fill), colourXml("bgColor", fill));
    return this.#conditionalFormats.numberOf(element("dxf", element("font", colourXml("color", colour)), solid));
  };

  xml(): string {
    const named = [...this.#named.values()].map(({ ids, inside }) =>
      element("xf", { numFmtId: 0, ...ids, applyNumberFormat: 0 }, inside),
    );
    const names = [...this.#named].map(([style, { number }]) =>
      element("cellStyle", { name: galleryName(style), xfId: number }),
    );
    const numberFormats = this.#numberFormats.entries.map((formatCode, i) =>
      element("numFmt", { numFmtId: firstNumberFormat + i, formatCode }),
    );
    return xmlPart(
      element(
        "styleSheet",
        { xmlns: namespaces.spreadsheet },
        list("numFmts", numberFormats),
        list("fonts", this.#fonts.entries),
        list("fills", this.#fills.entries),
        list("borders", this.#borders.entries),
        list("cellStyleXfs", [element("xf", normal), ...named]),
        list("cellXfs", this.#cellFormats.entries),
        list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }), ...names]),
        list("dxfs", this.#conditionalFormats.entries),
      ),
    );
  }

  #cellFormatXml(look: Look): string {
    const style = look.own ?? styles[look.style];
    const inside = insideXml(style, look);
    const named = this.#named.get(look.style) ?? this.#nameStyle(look.style, insideXml(styles[look.style], look));
    const numFmtId = look.format === "" ? 0 : firstNumberFormat + this.#numberFormats.numberOf(look.format);
    const format = {
      numFmtId,
      ...(look.own ? this.#idsOf(look.own) : named.ids),
      xfId: named.number,
      quotePrefix: look.isQuoted ? 1 : undefined,
      applyNumberFormat: numFmtId === 0 ? undefined : 1,
      ...(look.own && { applyFont: 1, applyFill: 1, applyBorder: 1 }),
      applyAlignment: inside === named.inside ? undefined : 1,
    };
    return element("xf", format, inside);
  }

  /** The first cell with this style decides its alignment. Each cell has its own number format. */
  #nameStyle(name: StyleName, inside: string): NamedStyle {
    // Number 0 is the style Normal.
    const named = { number: this.#named.size + 1, ids: this.#idsOf(styles[name]), inside };
    this.#named.set(name, named);
    return named;
  }

  #idsOf(style: Style): NamedStyle["ids"] {
    return {
      fontId: this.#fonts.numberOf(fontXml(style)),
      fillId: this.#fills.numberOf(fillXml(style)),
      borderId: this.#borders.numberOf(borderXml(style)),
    };
  }
}

const insideXml = (style: Style, look: Look): string => alignmentXml(style, look) + protectionXml(style);

/** Numbers below 164 are Excel's built-in formats. */
const firstNumberFormat = 164;

const normal = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 } as const;

/** `inputText` becomes "CRM Input Text". */
export const galleryName = (style: StyleName): string =>
  `CRM ${style.replace(/[A-Z]/g, " $&").replace(/^./, (letter) => letter.toUpperCase())}`;
