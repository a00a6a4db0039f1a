/** Numbers that are added one by one, 8 bytes each. */
export class Floats {
  private numbers: Float64Array;
  private length = 0;

  /** @param room for so many before it grows */
  constructor(room = 1024) {
    this.numbers = new Float64Array(room);
  }

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const longer = new Float64Array(this.length * 2);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.length++] = value;
  }

  array(): Float64Array {
    return this.numbers.subarray(0, this.length);
  }
}
