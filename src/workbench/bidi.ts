/** Right-to-left text on Univer's canvas, which knows only lines that run from the left. */
import { DocumentsSpanAndLineExtensionRegistry, type IDocumentSkeletonGlyph } from "@univerjs/preset-sheets-core";

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const beginsRightToLeft = (text: string): boolean => rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? "");

/**
 * The grid writes as if every text ran from the left, which puts the numbers and brackets of a Persian sentence in wrong
 * places. Here each text runs as its first letter does, as in HTML's dir="auto"; it begins where the grid wants its left
 * edge all the same.
 */
export function followFirstLetter(): void {
  const context = CanvasRenderingContext2D.prototype;
  const fillText = Object.getOwnPropertyDescriptor(context, "fillText")?.value as typeof context.fillText;
  context.fillText = function (this: CanvasRenderingContext2D, text, x, y, ...width) {
    if (!beginsRightToLeft(text)) return fillText.call(this, text, x, y, ...width);
    const { direction, textAlign } = this;
    this.direction = "rtl";
    if (textAlign === "start") this.textAlign = "left";
    fillText.call(this, text, x, y, ...width);
    Object.assign(this, { direction, textAlign });
  };
  joinWords();
}

interface Letters {
  readonly uKey: string;
  draw(context: unknown, scale: unknown, glyph: IDocumentSkeletonGlyph, ...rest: readonly unknown[]): void;
}

/** Arabic letters as Univer takes them together as one word. */
const word = /^[\u0600-\u06ff\u0750\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufeff]{2,}$/;

/**
 * In the formula bar and in the cell's editor Univer writes each Arabic word from its last letter to its first, and the words
 * from the left. Here a line that begins in Arabic is written as a whole, and a word in any other line by itself.
 */
function joinWords(): void {
  const extensions = DocumentsSpanAndLineExtensionRegistry.getData() as readonly Letters[];
  const letters = extensions.find(({ uKey }) => uKey === "DefaultDocsFontAndBaseLineExtension");
  if (!letters) return;
  const draw = letters.draw.bind(letters);
  letters.draw = (context, scale, glyph, ...rest) => {
    const line = glyph.parent?.glyphGroup ?? [glyph];
    const text = line
      .map(inOrder)
      .join("")
      .replace(/[\r\n]+$/, "");
    if (!rightToLeft.test(text)) return draw(context, scale, glyph, ...rest);
    if (!beginsRightToLeft(text)) return draw(context, scale, { ...glyph, content: inOrder(glyph) }, ...rest);
    if (glyph === line[0]) draw(context, scale, { ...glyph, content: text }, ...rest);
  };
}

const inOrder = ({ content }: IDocumentSkeletonGlyph): string =>
  word.test(content) ? [...content].reverse().join("") : content;
