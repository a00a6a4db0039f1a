import type { Spelling } from "../../core/numbers/coded";
import { asKey } from "./cells";

/**
 * The different words of a column, each with its code. A hash table of its own, because a Map of a million different words
 * would hold each of them folded too: twice the memory and three times the time.
 */
export class Dictionary {
  /** The first spelling of each word, by code. */
  readonly spellings: Spelling[] = [];
  private hashes = new Int32Array(512);
  /** Open addressing: a code + 1, 0 for an empty slot; never more than half full. */
  private slots = new Int32Array(1024);

  /** The code of a word; a word that is new gets the next code. */
  codeOf(word: Spelling): number {
    const hash = hashOf(word);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let code; (code = (this.slots[slot] as number) - 1) >= 0; slot = (slot + 1) & mask) {
      if (this.hashes[code] === hash && isSame(this.spellings[code] as Spelling, word)) return code;
    }
    const code = this.spellings.push(typeof word === "string" ? word.trim() : word) - 1;
    this.hashes[code] = hash;
    this.slots[slot] = code + 1;
    if (2 * this.spellings.length >= this.slots.length) this.grow();
    return code;
  }

  private grow(): void {
    const hashes = new Int32Array(2 * this.hashes.length);
    hashes.set(this.hashes);
    const slots = new Int32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let code = 0; code < this.spellings.length; code++) {
      let slot = (hashes[code] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.hashes = hashes;
    this.slots = slots;
  }
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
