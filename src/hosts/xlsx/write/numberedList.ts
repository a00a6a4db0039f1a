/** A table without repeated entries. Other parts of the file refer to an entry by its number, which counts from 0. */
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
