/**
 * JSON as RFC 8259 has it, stricter in what would be lost without a word: of a key that stands twice JSON.parse keeps the last one,
 * and 1e999 becomes Infinity. Its messages name the line.
 */

import { shown } from "../workbook/inputs/field";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type ReadJson = { readonly json: Json } | { readonly wrong: string; readonly row: number };

/** A file of figures has five levels. */
const deepest = 100;

const openText = "a text has no quote at its end, or has a line break or an escape in it that JSON doesn't know";

class NotJson extends Error {}

export function readJson(text: string): ReadJson {
  const reader = new Reader(text);
  try {
    return { json: reader.whole() };
  } catch (error) {
    if (error instanceof NotJson) return { wrong: error.message, row: reader.row };
    throw error;
  }
}

const plain = String.raw`[^"\\\x00-\x1f]*`;
const text = String.raw`"${plain}(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})${plain})*"`;
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])`;
const tokens = new RegExp(String.raw`[{}[\]:,]|${text}|${number}|(?:true|false|null)(?!\w)`, "y");
const space = /[ \t\n\r]*/y;
const words: Readonly<Record<string, Json>> = { true: true, false: false, null: null };

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  /** The line that has been reached. */
  get row(): number {
    return (this.text.slice(0, this.at).match(/\r\n?|\n/g)?.length ?? 0) + 1;
  }

  whole(): Json {
    const json = this.value(this.next("a value"));
    this.skipSpace();
    if (this.at < this.text.length) throw new NotJson(`${this.found()} stands after its end`);
    return json;
  }

  private skipSpace(): void {
    space.lastIndex = this.at;
    space.exec(this.text);
    this.at = space.lastIndex;
  }

  private next(wanted: string): string {
    this.skipSpace();
    tokens.lastIndex = this.at;
    const [token] = tokens.exec(this.text) ?? [];
    if (token === undefined)
      throw new NotJson(this.text[this.at] === '"' ? openText : `${wanted} is missing before ${this.found()}`);
    this.at += token.length;
    return token;
  }

  /** The text at this position, shortened for a message. */
  private found(): string {
    if (this.at >= this.text.length) return "the end of the file";
    const [start = ""] = /^(?:\w{1,20}|.|\s)/su.exec(this.text.slice(this.at, this.at + 20)) ?? [];
    return shown(start);
  }

  private refuse(token: string, wanted: string): NotJson {
    this.at -= token.length;
    return new NotJson(`${wanted} is missing before ${this.found()}`);
  }

  private value(token: string): Json {
    if (token === "{" || token === "[") {
      if (++this.depth > deepest) throw new NotJson(`it is more than ${deepest} levels deep`);
      const inside = token === "{" ? this.object() : this.list();
      this.depth--;
      return inside;
    }
    if (token.startsWith('"')) return JSON.parse(token) as string;
    if (/^[-\d]/.test(token)) return this.number(token);
    const word = Object.hasOwn(words, token) ? words[token] : undefined;
    if (word === undefined) throw this.refuse(token, "a value");
    return word;
  }

  private number(token: string): number {
    const number = Number(token);
    if (Number.isFinite(number)) return number;
    throw new NotJson(`the number ${token.slice(0, 20)} is too large`);
  }

  private list(): Json {
    const list: Json[] = [];
    let token = this.next("a value");
    if (token === "]") return list;
    for (;;) {
      list.push(this.value(token));
      token = this.next("a comma or ]");
      if (token === "]") return list;
      if (token !== ",") throw this.refuse(token, "a comma or ]");
      token = this.next("a value");
    }
  }

  private object(): Json {
    // Entries keep a key named __proto__, which an assignment would lose.
    const entries = new Map<string, Json>();
    let token = this.next("a key");
    if (token === "}") return {};
    for (;;) {
      if (!token.startsWith('"')) throw this.refuse(token, "a key in quotes");
      const key = JSON.parse(token) as string;
      if (entries.has(key)) throw new NotJson(`the key ${shown(key)} is there twice`);
      const colon = this.next("a colon");
      if (colon !== ":") throw this.refuse(colon, "a colon");
      entries.set(key, this.value(this.next("a value")));
      token = this.next("a comma or }");
      if (token === "}") return Object.fromEntries(entries);
      if (token !== ",") throw this.refuse(token, "a comma or }");
      token = this.next("a key");
    }
  }
}
