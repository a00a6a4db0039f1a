/** XML with the place of every element in the text, so that one can be changed and all else stays to the letter. */
import sax from "sax";
import { Refused } from "./refusal";

export interface Element {
  /** Without its prefix: the same vocabulary has several namespaces, and any prefix. */
  readonly name: string;
  /** With its colon; "" where there is none. */
  readonly prefix: string;
  /** The keys are the names as written, with prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own characters, without its children's. */
  readonly text: string;
  /** The positions at which its start tag begins and ends. */
  readonly start: number;
  readonly opened: number;
  /** The position at which its end tag begins; equal to `opened` if it has no end tag. */
  readonly closing: number;
  readonly end: number;
}

type Growing = { -readonly [Key in keyof Element]: Element[Key] } & { children: Element[] };

/** `taken` gets each element when it ends, and may keep it from the tree: a large sheet's cells are read one by one. */
export function parseXml(xml: string, taken?: (element: Element, parent: Element) => boolean): Element {
  const parser = sax.parser(true, { position: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  parser.onerror = () => {
    throw new Refused("damaged");
  };
  parser.onopentag = ({ name, attributes }) => {
    const colon = name.indexOf(":") + 1;
    const element: Growing = {
      name: name.slice(colon),
      prefix: name.slice(0, colon),
      attributes: attributes as Record<string, string>,
      children: [],
      text: "",
      start: parser.startTagPosition - 1,
      opened: parser.position,
      closing: parser.position,
      end: parser.position,
    };
    open.push(element);
    if (open.length > deepest) throw new Refused("damaged");
  };
  const text = (characters: string) => {
    const element = open.at(-1);
    if (element) element.text += characters;
  };
  parser.ontext = text;
  parser.oncdata = text;
  parser.onclosetag = () => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.closing = element.end === element.opened ? element.opened : parser.startTagPosition - 1;
    const parent = open.at(-1);
    if (!parent) root = element;
    else if (!taken?.(element, parent)) parent.children.push(element);
  };
  parser.write(xml).close();
  if (!root) throw new Refused("damaged");
  return root;
}

/** Nesting limit; no part of a workbook is nested this deeply. */
const deepest = 256;

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

/** An attribute in a namespace, whatever its prefix: r:id. */
export const prefixed = ({ attributes }: Element, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";

/** A position in a text and the text that replaces it. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: put } of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    pieces.push(text.slice(at, from), put);
    at = Math.max(at, to);
  }
  return pieces.join("") + text.slice(at);
}
