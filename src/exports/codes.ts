import { fold } from "../language/fold";
import { keptText } from "./keptText";
import type { Spelling } from "../core/numbers/coded";

/** Gives each different word of a column a code, in the order of their first appearance; −1 for a blank cell. */
export class Codes {
  readonly spellings: Spelling[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly known = new Map<string, number>();

  of(cell: string): number {
    if (cell === "") return -1;
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const word = cell.trim();
    const key = fold(word);
    if (key === "") return -1;
    let code = this.byKey.get(key);
    if (code === undefined) {
      code = this.spellings.length;
      this.byKey.set(keptText(key), code);
      this.spellings.push(keptText(word));
    }
    if (this.known.size < 10_000) this.known.set(keptText(cell), code);
    return code;
  }
}
