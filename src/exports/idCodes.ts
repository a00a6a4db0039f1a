/** Gives each different id of a column a code, in the order of their first appearance; −1 for a blank cell. Ids differ in case. */
import { hashOf } from "./ids";
import { keptText } from "./keptText";

/** Linear probing. Source: Knuth, The Art of Computer Programming, vol. 3, section 6.4. */
export class IdCodes {
  readonly spellings: string[] = [];
  /** By hash the code + 1, 0 for a free place: 8 to 16 bytes an id, beside its spelling. A map of texts takes four times as long. */
  private places = new Int32Array(1024);

  of(cell: string): number {
    const id = cell.trim();
    if (id === "") return -1;
    const last = this.places.length - 1;
    let place = hashOf(id) & last;
    for (let code = this.places[place]; code; code = this.places[(place = (place + 1) & last)])
      if (this.spellings[code - 1] === id) return code - 1;
    return this.add(place, keptText(id));
  }

  /** Of the id that these bytes are in ASCII. */
  ofAscii(hash: number, bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return -1;
    const last = this.places.length - 1;
    let place = hash & last;
    for (let code = this.places[place]; code; code = this.places[(place = (place + 1) & last)])
      if (isSame(this.spellings[code - 1] as string, bytes, start, end)) return code - 1;
    let id = "";
    for (let i = start; i < end; i++) id += String.fromCharCode(bytes[i] as number);
    return this.add(place, keptText(id));
  }

  private add(place: number, id: string): number {
    this.places[place] = this.spellings.push(id);
    if (this.spellings.length * 2 > this.places.length) this.grow();
    return this.spellings.length - 1;
  }

  private grow(): void {
    this.places = new Int32Array(this.places.length * 2);
    const last = this.places.length - 1;
    this.spellings.forEach((id, code) => {
      let place = hashOf(id) & last;
      while (this.places[place] !== 0) place = (place + 1) & last;
      this.places[place] = code + 1;
    });
  }
}

function isSame(known: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}
