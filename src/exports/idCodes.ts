/** Gives each different id of a column a code, in the order of their first appearance; −1 for a blank cell. Ids differ in case. */
import { hashOf } from "./ids";
import { keptText } from "./keptText";

/** Linear probing. Source: Knuth, The Art of Computer Programming, vol. 3, section 6.4. */
export class IdCodes {
  readonly spellings: string[] = [];

  /** @param beyond called where there are more ids than `most` */
  constructor(
    private readonly most = Infinity,
    private readonly beyond: () => void = () => undefined,
  ) {}

  /** By hash the code + 1, 0 for a free place; 16 to 32 bytes an id with `hashes`. A map of texts takes four times as long. */
  private places = new Int32Array(1024);
  /** The last 32 bits of the hash at each place: the spelling of another id is nearly never looked at. */
  private hashes = new Int32Array(1024);

  of(cell: string): number {
    const id = cell.trim();
    if (id === "") return -1;
    const hash = hashOf(id) | 0;
    let place = this.next(hash, hash - 1);
    while (this.places[place] !== 0 && this.spellings[this.codeAt(place)] !== id) place = this.next(hash, place);
    return this.places[place] === 0 ? this.add(hash, place, keptText(id)) : this.codeAt(place);
  }

  /** Of the id that these bytes are in ASCII. */
  ofAscii(hashed: number, bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return -1;
    const hash = hashed | 0;
    let place = this.next(hash, hash - 1);
    while (this.places[place] !== 0) {
      const code = this.codeAt(place);
      if (isSame(this.spellings[code] as string, bytes, start, end)) return code;
      place = this.next(hash, place);
    }
    let id = "";
    for (let i = start; i < end; i++) id += String.fromCharCode(bytes[i] as number);
    return this.add(hash, place, keptText(id));
  }

  private codeAt(place: number): number {
    return (this.places[place] as number) - 1;
  }

  /** The next place that is free or has an id of this hash. */
  private next(hash: number, after: number): number {
    const last = this.places.length - 1;
    let place = (after + 1) & last;
    while (this.places[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) & last;
    return place;
  }

  private add(hash: number, place: number, id: string): number {
    this.places[place] = this.spellings.push(id);
    this.hashes[place] = hash;
    if (this.spellings.length > this.most) this.beyond();
    if (this.spellings.length * 2 > this.places.length) this.grow();
    return this.spellings.length - 1;
  }

  private grow(): void {
    const { places, hashes } = this;
    this.places = new Int32Array(places.length * 2);
    this.hashes = new Int32Array(places.length * 2);
    const last = this.places.length - 1;
    for (let i = 0; i < places.length; i++) {
      if (places[i] === 0) continue;
      let place = (hashes[i] as number) & last;
      while (this.places[place] !== 0) place = (place + 1) & last;
      this.places[place] = places[i] as number;
      this.hashes[place] = hashes[i] as number;
    }
  }
}

function isSame(known: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}
