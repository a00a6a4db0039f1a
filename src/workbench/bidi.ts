/**
 * The grid writes on its canvas as if every text ran from the left, which puts the numbers and brackets of a Persian
 * sentence in wrong places. Here each text runs as its first letter does, as in HTML's dir="auto"; it begins where the
 * grid wants its left edge all the same.
 */
export function followFirstLetter(): void {
  const context = CanvasRenderingContext2D.prototype;
  const fillText = Object.getOwnPropertyDescriptor(context, "fillText")?.value as typeof context.fillText;
  context.fillText = function (this: CanvasRenderingContext2D, text, x, y, ...width) {
    const firstLetter = /\p{L}/u.exec(text)?.[0] ?? "";
    if (!/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(firstLetter)) return fillText.call(this, text, x, y, ...width);
    const { direction, textAlign } = this;
    this.direction = "rtl";
    if (textAlign === "start") this.textAlign = "left";
    fillText.call(this, text, x, y, ...width);
    Object.assign(this, { direction, textAlign });
  };
}
