/** XML as it is written. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Children are XML already; an attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${typeof value === "number" ? value : escaped(value)}"`;
  }
  const inside = children.join("");
  return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** A list that says how many it holds; nothing where it holds none, since the schema allows no empty list. */
export const list = (name: string, elements: readonly string[]): string =>
  elements.length === 0 ? "" : element(name, { count: elements.length }, ...elements);

export const xmlPart = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** The value of an attribute; a reader would make spaces of tabs and line ends. */
export const escaped = (text: string): string => text.replace(/[&<>"\t\n\r]/g, reference);

/** The text of an element; a reader would make a line feed of a carriage return. */
export const escapedText = (text: string): string => text.replace(/[&<>\r]/g, reference);

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const reference = (sign: string): string => named[sign] ?? `&#${sign.charCodeAt(0)};`;
