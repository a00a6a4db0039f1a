/** XML as it is written. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Attributes first, if there are any, of which those that are undefined are left out; children are XML already. A list of
 * any length comes as one text: a call takes only so many arguments.
 */
export function element(name: string, ...content: readonly (Attributes | string)[]): string {
  let start = `<${name}`;
  let inside = "";
  for (const each of content) {
    if (typeof each === "string") inside += each;
    else start += attributesXml(each);
  }
  return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
}

const attributesXml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escaped(String(value))}"`))
    .join("");

/** A list that says how many it holds; nothing where it holds none, since the schema allows no empty list. */
export const list = (name: string, elements: readonly string[]): string =>
  elements.length === 0 ? "" : element(name, { count: elements.length }, elements.join(""));

export const xmlPart = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** The value of an attribute; a reader would make spaces of tabs and line ends. */
export const escaped = (text: string): string => text.replace(/[&<>"\t\n\r]/g, reference);

/** The text of an element; a reader would make a line feed of a carriage return. */
export const escapedText = (text: string): string => text.replace(/[&<>\r]/g, reference);

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const reference = (sign: string): string => named[sign] ?? `&#${sign.charCodeAt(0)};`;
