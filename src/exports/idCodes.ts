/** Gives each different id of a column a code, in the order of their first appearance; −1 for a blank cell. Ids differ in case. */
import { hashOf } from "./ids";
import { keptText } from "./keptText";

export class IdCodes {
  readonly spellings: string[] = [];
  /** By hash the code + 1, 0 for a free place: 8 to 16 bytes an id, beside its spelling. A map of texts takes four times as long. */
  private places = new Int32Array(1024);

  of(cell: string): number {
    const id = cell.trim();
    if (id === "") return -1;
    const place = this.placeOf(hashOf(id), (known) => known === id);
    return this.codeAt(place, () => keptText(id));
  }

  /** Of the id that these bytes are in ASCII. */
  ofAscii(hash: number, bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return -1;
    const place = this.placeOf(hash, (known) => isSame(known, bytes, start, end));
    return this.codeAt(place, () => String.fromCharCode(...bytes.subarray(start, end)));
  }

  private codeAt(place: number, spelling: () => string): number {
    const known = (this.places[place] as number) - 1;
    if (known >= 0) return known;
    this.places[place] = this.spellings.push(spelling());
    if (this.spellings.length * 2 > this.places.length) this.grow();
    return this.spellings.length - 1;
  }

  /** Where the id is, or would be. Source: Knuth, The Art of Computer Programming, vol. 3, section 6.4, linear probing. */
  private placeOf(hash: number, isOwn: (known: string) => boolean): number {
    const last = this.places.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const code = (this.places[place] as number) - 1;
      if (code < 0 || isOwn(this.spellings[code] as string)) return place;
    }
  }

  private grow(): void {
    this.places = new Int32Array(this.places.length * 2);
    this.spellings.forEach((id, code) => (this.places[this.placeOf(hashOf(id), () => false)] = code + 1));
  }
}

function isSame(known: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}
