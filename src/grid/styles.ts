/** The style of each role of a cell, for every host. Colours keep a contrast of 4.5:1, and no meaning depends on colour alone. */

export interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  /** RRGGBB */
  readonly colour?: string;
  readonly fill?: string;
  /** Figures are right-aligned in every writing direction, so that their digits line up. */
  readonly align?: "start" | "right" | "centre";
  readonly wrap?: true;
  readonly indent?: 1;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  /** The text runs from left to right in every language, as formulas do. */
  readonly isCode?: true;
  /** Inputs are unlocked, so that they can be edited if a user protects the sheet. */
  readonly unlocked?: true;
}
export interface Border {
  readonly weight: "thin" | "medium" | "double";
  readonly colour: string;
}

const ink = "1B2A3A";
const navy = "17406D";
const quiet = "5B6770";
const rule: Border = { weight: "thin", colour: "B8C4D0" };

export const font = { name: "Calibri", size: 11 } as const;

/** What a row needs for letters of a size, in points. */
export const letterHeight = (size: number): number => Math.ceil(size * 1.3 * 4) / 4;

const typedText = {
  colour: "0000C8",
  fill: "FFF8DC",
  borderBottom: rule,
  align: "start",
  indent: 1,
  unlocked: true,
} as const satisfies Style;

export const styles = {
  plain: { colour: ink },
  title: { colour: navy, bold: true, size: 18 },
  basis: { colour: quiet, italic: true },
  statement: { colour: ink, bold: true, size: 12 },
  heading: { colour: "FFFFFF", fill: navy, bold: true, indent: 1 },
  headingFigure: { colour: "FFFFFF", fill: navy, bold: true, align: "right" },
  section: { colour: navy, bold: true, size: 12, borderBottom: { weight: "medium", colour: navy } },
  sectionFigure: { colour: quiet, align: "right", borderBottom: { weight: "medium", colour: navy } },
  sectionText: { colour: quiet, borderBottom: { weight: "medium", colour: navy } },
  paragraph: { colour: ink, wrap: true, indent: 1 },
  code: { colour: ink, wrap: true, indent: 1, isCode: true },
  label: { colour: ink, indent: 1 },
  unit: { colour: quiet },
  /** Inputs: blue figures on a light fill. */
  input: { colour: "0000C8", fill: "FFF8DC", borderBottom: rule, align: "right", unlocked: true },
  inputText: typedText,
  /** A sentence is typed over several cells. */
  inputSentence: { ...typedText, wrap: true },
  /** Values from another sheet: green, and marked by a link. */
  link: { colour: "1E6B34", align: "right" },
  linkText: { colour: "1E6B34", indent: 1 },
  /** A word that formulas compare with. */
  name: { colour: quiet, align: "right" },
  /** A heading inside a section. */
  group: { colour: ink, bold: true },
  calculation: { colour: "000000", align: "right" },
  calculationText: { colour: "000000", align: "start" },
  total: { colour: "000000", bold: true, align: "right", borderTop: { weight: "thin", colour: ink } },
  totalLabel: { colour: ink, bold: true, borderTop: { weight: "thin", colour: ink } },
  totalUnit: { colour: quiet, borderTop: { weight: "thin", colour: ink } },
  headline: { colour: navy, fill: "E8F0F8", bold: true, size: 12, align: "right" },
  headlineLabel: { colour: ink, fill: "E8F0F8", bold: true },
  headlineUnit: { colour: quiet, fill: "E8F0F8" },
  addIn: { colour: quiet, align: "right" },
  addInText: { colour: quiet, indent: 1 },
  check: { colour: "1E6B34", bold: true, align: "centre" },
  note: { colour: quiet, italic: true, indent: 1 },
  /** The number of a year above its heading. */
  counter: { colour: quiet, italic: true, align: "right" },
  closing: { colour: quiet, italic: true, wrap: true },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;

/** The look of a cell: a reader's own, or that of its role. */
export const styleOf = ({ style, look }: { readonly style: StyleName; readonly look?: Style }): Style =>
  look ?? styles[style];

/** Conditional styles of a check: it holds, it fails, or it only warns. */
export const conditionStyles = {
  good: { colour: "1E6B34", fill: "E3F4E6" },
  bad: { colour: "9C0006", fill: "FFC7CE" },
  warn: { colour: "7A4B00", fill: "FFEFC2" },
} as const;

export type ConditionName = keyof typeof conditionStyles;
