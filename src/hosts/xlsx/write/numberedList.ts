/** Entries of a table to which others point by number, from 0: each once, in the order they were first asked for. */
export class NumberedList {
  readonly #numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const entry of first) this.numberOf(entry);
  }

  numberOf(entry: string): number {
    const number = this.#numbers.get(entry) ?? this.#numbers.size;
    this.#numbers.set(entry, number);
    return number;
  }

  get entries(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}
