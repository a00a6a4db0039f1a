/** The different words of a column, with the number of rows of each. */
import { fold } from "../../language/fold";
import { keptText } from "../keptText";
import type { CountedWord } from "../refusal";

/** A column of stages or currencies never has more; one that has is a column of names. */
const mostWords = 2000;

interface Entry extends CountedWord {
  word: string;
  count: number;
  line: number;
}

export class WordEvidence {
  /** By folded word: its first spelling, its rows, its first line. */
  private readonly words = new Map<string, Entry>();
  /** By spelling: exports repeat a few words, and folding takes time. */
  private readonly bySpelling = new Map<string, Entry>();
  /** True if the column has more different words than are kept. */
  isOverfull = false;
  filled = 0;

  add(cell: string, line: number): void {
    const known = this.bySpelling.get(cell);
    if (known && known.line < line) {
      this.filled++;
      known.count++;
      return;
    }
    const key = fold(cell);
    if (key === "") return;
    this.filled++;
    const entry = this.count(key, { word: cell.trim(), count: 1, line });
    if (entry && this.bySpelling.size < mostWords) this.bySpelling.set(keptText(cell), entry);
  }

  /** More rows with a cell that was added before. */
  addAgain(cell: string, rows: number): void {
    const entry = this.words.get(fold(cell));
    if (fold(cell) !== "") this.filled += rows;
    if (entry) entry.count += rows;
  }

  merge(other: WordEvidence): void {
    this.isOverfull ||= other.isOverfull;
    this.filled += other.filled;
    for (const [key, each] of other.words) this.count(key, each);
  }

  /** The commonest first; words of one number in the order of the file. */
  counted(): readonly CountedWord[] {
    return [...this.words.values()]
      .sort((a, b) => b.count - a.count || a.line - b.line)
      .map(({ word, count }) => ({ word, count }));
  }

  private count(key: string, { word, count, line }: Readonly<Entry>): Entry | undefined {
    const found = this.words.get(key);
    if (found) {
      found.count += count;
      if (line < found.line) [found.word, found.line] = [keptText(word), line];
      return found;
    }
    if (this.words.size >= mostWords) {
      this.isOverfull = true;
      return undefined;
    }
    const entry = { word: keptText(word.slice(0, 200)), count, line };
    this.words.set(keptText(key), entry);
    return entry;
  }
}
