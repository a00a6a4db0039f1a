/** Numbers that are added one by one, 8 bytes each. */
export class Floats {
  private numbers = new Float64Array(1024);
  private length = 0;

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
