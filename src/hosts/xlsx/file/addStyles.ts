/** Appends another workbook's cell formats; existing formats keep their numbers. */
import { childOf, childrenOf, parseXml, spliced, type Element, type Splice } from "../package/xml";

/** The schema's order. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The number of existing formats, by which the added formats' numbers are shifted. */
export function formatCounts(xml: string): { readonly cellFormats: number; readonly conditionalFormats: number } {
  const root = parseXml(xml);
  return { cellFormats: countIn(root, "cellXfs"), conditionalFormats: countIn(root, "dxfs") };
}

const countIn = (root: Element, list: string): number => childOf(root, list)?.children.length ?? 0;

export function addStyles(xml: string, other: string): string {
  const [root, source] = [parseXml(xml), parseXml(other)];
  const count = (list: string): number => countIn(root, list);
  const text = (element: Element): string => prefixedBy(root.prefix, other.slice(element.start, element.end));
  const formats = numberFormats(root, source);
  const shift = { fontId: count("fonts"), fillId: count("fills"), borderId: count("borders") };
  const cellFormat = (element: Element): string =>
    text(element).replace(/\s(fontId|fillId|borderId|numFmtId|xfId)="(\d+)"/g, (_, name: string, id: string) => {
      const moved =
        name === "numFmtId"
          ? (formats.get(id) ?? id)
          : name === "xfId"
            ? "0"
            : Number(id) + shift[name as keyof typeof shift];
      return ` ${name}="${moved}"`;
    });
  const more: Readonly<Record<string, readonly string[]>> = {
    numFmts: childrenOf(childOf(source, "numFmts"), "numFmt").map((element) =>
      text(element).replace(/\snumFmtId="(\d+)"/, (_, id: string) => ` numFmtId="${formats.get(id) ?? id}"`),
    ),
    fonts: childrenOf(childOf(source, "fonts"), "font").map(text),
    fills: childrenOf(childOf(source, "fills"), "fill").map(text),
    borders: childrenOf(childOf(source, "borders"), "border").map(text),
    cellXfs: childrenOf(childOf(source, "cellXfs"), "xf").map(cellFormat),
    dxfs: childrenOf(childOf(source, "dxfs"), "dxf").map(text),
  };
  const splices = Object.entries(more).flatMap(([list, elements]): readonly Splice[] =>
    elements.length === 0 ? [] : [appended(xml, root, list, elements)],
  );
  return spliced(xml, splices);
}

/** The other's own number formats by their new ids. */
function numberFormats(root: Element, source: Element): ReadonlyMap<string, string> {
  const ids = (of: Element) =>
    childrenOf(childOf(of, "numFmts"), "numFmt").map(({ attributes }) => Number(attributes["numFmtId"]));
  const first = ids(root).reduce((most, id) => Math.max(most, id + 1), 164);
  return new Map(ids(source).map((id, i) => [String(id), String(first + i)]));
}

function appended(xml: string, root: Element, list: string, elements: readonly string[]): Splice {
  const { prefix } = root;
  const old = childOf(root, list);
  const inside = (old ? xml.slice(old.opened, old.closing) : "") + elements.join("");
  const count = (old?.children.length ?? 0) + elements.length;
  const kept = Object.entries(old?.attributes ?? {}).filter(([name]) => name !== "count" && !/:/.test(name));
  const attributes = kept.map(([name, value]) => ` ${name}="${value}"`).join("");
  const whole = `<${prefix}${list} count="${count}"${attributes}>${inside}</${prefix}${list}>`;
  if (old) return { from: old.start, to: old.end, text: whole };
  const before = root.children
    .filter(({ name }) => order.indexOf(name) < order.indexOf(list) && order.includes(name))
    .at(-1);
  const at = before?.end ?? root.opened;
  return { from: at, to: at, text: whole };
}

/** Our own writer's elements have none. */
const prefixedBy = (prefix: string, xml: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
