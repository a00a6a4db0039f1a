/** The different words of a column, with the number of rows of each. */
import { fold } from "../../language/fold";
import { keptText } from "../keptText";
import type { Counted } from "../refusal";

/** A column of stages or currencies never has more; one that has is a column of names. */
const mostWords = 2000;

export class WordEvidence {
  /** By folded word: its first spelling, its rows, its first line. */
  private readonly words = new Map<string, { word: string; count: number; line: number }>();
  /** Spellings that were looked up already: exports repeat a few words, and folding takes time. */
  private readonly keys = new Map<string, string>();
  /** True if the column has more different words than are kept. */
  isOverfull = false;
  filled = 0;

  add(cell: string, line: number): void {
    const key = this.keyOf(cell);
    if (key === "") return;
    this.filled++;
    this.count(key, { word: cell.trim(), count: 1, line });
  }

  merge(other: WordEvidence): void {
    this.isOverfull ||= other.isOverfull;
    this.filled += other.filled;
    for (const [key, each] of other.words) this.count(key, each);
  }

  /** The commonest first; words of one number in the order of the file. */
  counted(): readonly Counted[] {
    return [...this.words.values()]
      .sort((a, b) => b.count - a.count || a.line - b.line)
      .map(({ word, count }) => ({ word, count }));
  }

  private keyOf(cell: string): string {
    const known = this.keys.get(cell);
    if (known !== undefined) return known;
    const key = fold(cell);
    if (this.keys.size < mostWords) this.keys.set(keptText(cell), key);
    return key;
  }

  private count(key: string, { word, count, line }: { word: string; count: number; line: number }): void {
    const found = this.words.get(key);
    if (found) {
      found.count += count;
      if (line < found.line) [found.word, found.line] = [keptText(word), line];
    } else if (this.words.size < mostWords)
      this.words.set(keptText(key), { word: keptText(word.slice(0, 200)), count, line });
    else this.isOverfull = true;
  }
}
