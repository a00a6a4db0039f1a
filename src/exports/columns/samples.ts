import { keptText } from "../keptText";

/** The first cells of a column that show something: kept by their line, so that parts of a file can be merged in any order. */
export interface Sample {
  readonly line: number;
  readonly text: string;
}

/** Cells that are counted, with the first of them. */
export class Counter {
  count = 0;
  first: Sample | undefined;

  add(line: number, text: string): void {
    this.count++;
    if (!this.first || line < this.first.line) this.keep({ line, text });
  }

  merge({ count, first }: Counter): void {
    this.count += count;
    if (first) this.keep(first);
  }

  private keep(sample: Sample): void {
    if (!this.first || sample.line < this.first.line)
      this.first = { line: sample.line, text: keptText(sample.text.slice(0, 200)) };
  }
}
