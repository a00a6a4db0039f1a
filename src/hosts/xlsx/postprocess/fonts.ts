/** The schema's order. ECMA-376 18.8.22 (CT_Font) */
const order = ["b", "i", "sz", "color", "name"];

/** The library puts a font's colour before its size, which Microsoft's validator refuses. */
export function finishFonts(stylesPart: string): string {
  return stylesPart.replace(/<font>(.*?)<\/font>/g, (_, children: string) => {
    const elements = children.match(/<[^>]+\/>/g) ?? [];
    const place = (element: string): number => order.indexOf(/^<(\w+)/.exec(element)?.[1] ?? "");
    return `<font>${elements.sort((a, b) => place(a) - place(b)).join("")}</font>`;
  });
}
