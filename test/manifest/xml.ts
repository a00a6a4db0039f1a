import { createRequire } from "node:module";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Parser {
  onopentag(tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }): void;
  onclosetag(): void;
  ontext(text: string): void;
  onerror(error: Error): void;
  write(text: string): Parser;
  close(): Parser;
}

/** The parser under Microsoft's own manifest tools; strict, it refuses what is not well-formed. */
const sax = createRequire(import.meta.url)("sax") as { parser(strict: true): Parser };

/** The root of a well-formed text; throws where it isn't. */
export function parsed(xml: string): Element {
  const root = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const open = [root];
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.ontext = (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  };
  parser.onclosetag = () => void open.pop();
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  const [element] = root.children;
  if (!element) throw new Error("nothing but white space");
  return element;
}

/** The element and all within it, in the order of the text. */
export function within(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(within)];
}
