/**
 * JSON as RFC 8259 has it, stricter in what would be lost without a word: of a key that stands twice JSON.parse keeps the last one,
 * and 1e999 becomes Infinity. Its messages name the line.
 */

import { english, type Reader } from "./reader";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type ReadJson = { readonly json: Json } | { readonly wrong: string; readonly row: number };

/** A file of figures has five levels. */
const deepest = 100;

type Words = Reader["words"]["commandLine"]["json"];
type Wanted = keyof Words["wanted"];

/** The sentence is made at the end, in the reader's language. */
class NotJson extends Error {
  constructor(
    readonly is: Exclude<keyof Words, "wanted" | "end">,
    readonly given: {
      readonly found?: string;
      readonly wanted?: Wanted;
      readonly text?: string;
      readonly count?: number;
    } = {},
  ) {
    super(is);
  }
}

export function readJson(text: string, reader: Reader = english): ReadJson {
  const parser = new Parser(text);
  try {
    return { json: parser.whole() };
  } catch (error) {
    if (error instanceof NotJson) return { wrong: faultText(error, reader), row: parser.row };
    throw error;
  }
}

function faultText(
  { is, given: { found, wanted, text = "", count = 0 } }: NotJson,
  { say, shown, words }: Reader,
): string {
  const { json } = words.commandLine;
  return say(json[is], {
    count,
    found: found === undefined ? say(json.end) : shown(found),
    wanted: wanted === undefined ? "" : say(json.wanted[wanted]),
    key: shown(text),
    number: text,
  });
}

const plain = String.raw`[^"\\\x00-\x1f]*`;
const text = String.raw`"${plain}(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})${plain})*"`;
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])`;
const tokens = new RegExp(String.raw`[{}[\]:,]|${text}|${number}|(?:true|false|null)(?!\w)`, "y");
const space = /[ \t\n\r]*/y;
const words: Readonly<Record<string, Json>> = { true: true, false: false, null: null };

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  /** The line that has been reached. */
  get row(): number {
    return (this.text.slice(0, this.at).match(/\r\n?|\n/g)?.length ?? 0) + 1;
  }

  whole(): Json {
    const json = this.value(this.next("value"));
    this.skipSpace();
    if (this.at < this.text.length) throw new NotJson("after", this.found());
    return json;
  }

  private skipSpace(): void {
    space.lastIndex = this.at;
    space.exec(this.text);
    this.at = space.lastIndex;
  }

  private next(wanted: Wanted): string {
    this.skipSpace();
    tokens.lastIndex = this.at;
    const [token] = tokens.exec(this.text) ?? [];
    if (token === undefined)
      throw this.text[this.at] === '"' ? new NotJson("openText") : new NotJson("missing", { wanted, ...this.found() });
    this.at += token.length;
    return token;
  }

  /** The text at this position, shortened for a message; none at the end of the file. */
  private found(): { readonly found?: string } {
    if (this.at >= this.text.length) return {};
    const [start = ""] = /^(?:\w{1,20}|.|\s)/su.exec(this.text.slice(this.at, this.at + 20)) ?? [];
    return { found: start };
  }

  private refuse(token: string, wanted: Wanted): NotJson {
    this.at -= token.length;
    return new NotJson("missing", { wanted, ...this.found() });
  }

  private value(token: string): Json {
    if (token === "{" || token === "[") {
      if (++this.depth > deepest) throw new NotJson("deep", { count: deepest });
      const inside = token === "{" ? this.object() : this.list();
      this.depth--;
      return inside;
    }
    if (token.startsWith('"')) return JSON.parse(token) as string;
    if (/^[-\d]/.test(token)) return this.number(token);
    const word = Object.hasOwn(words, token) ? words[token] : undefined;
    if (word === undefined) throw this.refuse(token, "value");
    return word;
  }

  private number(token: string): number {
    const number = Number(token);
    if (Number.isFinite(number)) return number;
    throw new NotJson("largeNumber", { text: token.slice(0, 20) });
  }

  private list(): Json {
    const list: Json[] = [];
    let token = this.next("value");
    if (token === "]") return list;
    for (;;) {
      list.push(this.value(token));
      token = this.next("commaOrBracket");
      if (token === "]") return list;
      if (token !== ",") throw this.refuse(token, "commaOrBracket");
      token = this.next("value");
    }
  }

  private object(): Json {
    // Entries keep a key named __proto__, which an assignment would lose.
    const entries = new Map<string, Json>();
    let token = this.next("key");
    if (token === "}") return {};
    for (;;) {
      if (!token.startsWith('"')) throw this.refuse(token, "quotedKey");
      const key = JSON.parse(token) as string;
      if (entries.has(key)) throw new NotJson("twice", { text: key });
      const colon = this.next("colon");
      if (colon !== ":") throw this.refuse(colon, "colon");
      entries.set(key, this.value(this.next("value")));
      token = this.next("commaOrBrace");
      if (token === "}") return Object.fromEntries(entries);
      if (token !== ",") throw this.refuse(token, "commaOrBrace");
      token = this.next("key");
    }
  }
}
