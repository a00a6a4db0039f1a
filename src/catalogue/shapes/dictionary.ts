import type { Spelling } from "../../core/numbers/coded";
import { asKey } from "./cells";

/**
 * The different words of a column, each with its code. A hash table of its own, because a Map of a million different words
 * would hold each of them folded too: twice the memory and three times the time.
 */
export class Dictionary {
  private count = 0;
  /** By code. */
  private hashes = new Int32Array(512);
  /** The row in which each word is first met, by code: a growing list of the words themselves would need five times the memory. */
  private rows = new Int32Array(512);
  /** Open addressing: a code + 1, 0 for an empty slot; never more than half full. */
  private slots = new Int32Array(1024);

  constructor(private readonly wordAt: (row: number) => Spelling) {}

  /** The code of the word in a row; a word that is new gets the next code. */
  codeOf(word: Spelling, row: number): number {
    if (2 * this.count === this.slots.length) this.grow();
    const hash = hashOf(word);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let code; (code = (this.slots[slot] as number) - 1) >= 0; slot = (slot + 1) & mask) {
      if (this.hashes[code] === hash && isSame(this.wordAt(this.rows[code] as number), word)) return code;
    }
    const code = this.count++;
    this.hashes[code] = hash;
    this.rows[code] = row;
    this.slots[slot] = code + 1;
    return code;
  }

  /** The first spelling of each word, by code. */
  spellings(): readonly Spelling[] {
    return Array.from({ length: this.count }, (_, code) => {
      const word = this.wordAt(this.rows[code] as number);
      return typeof word === "string" ? word.trim() : word;
    });
  }

  private grow(): void {
    this.hashes = doubled(this.hashes);
    this.rows = doubled(this.rows);
    this.slots = new Int32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    for (let code = 0; code < this.count; code++) {
      let slot = (this.hashes[code] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = code + 1;
    }
  }
}

function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}

function isSame(known: Spelling, word: Spelling): boolean {
  return known === word || (typeof known === typeof word && asKey(known) === asKey(word));
}

/** Equal for words that are equal once folded: plain words are hashed in lower case, all others are folded first. */
function hashOf(word: Spelling): number {
  const text = String(word);
  const last = text.length - 1;
  let hash = 0;
  for (let i = 0; i <= last; i++) {
    const char = text.charCodeAt(i);
    if (char > 126 || (char < 33 && (i === 0 || i === last || char < 32))) return hashOfKey(String(asKey(text)));
    hash = mixed(hash, char);
  }
  return hash;
}

function hashOfKey(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = mixed(hash, key.charCodeAt(i));
  return hash;
}

/** One step of a multiplicative hash; A…Z count as a…z. Source: Knuth, The Art of Computer Programming, vol. 3, section 6.4. */
function mixed(hash: number, char: number): number {
  const spread = Math.imul(hash ^ (char > 64 && char < 91 ? char + 32 : char), 0x9e3779b1);
  return spread ^ (spread >>> 15);
}
