/** A piece of a formula; joined, the pieces are the formula again. */
export interface Token {
  /**
   * `foreign`: a reference to another workbook or add-in, with its path: 'C:\x.xla'!TOTAL, [1]!TOTAL, 'C:\[x.xlsx]S'!A1.
   * `parameter`: a name that LET or LAMBDA defines, where it applies.
   */
  readonly kind: "space" | "string" | "number" | "reference" | "word" | "parameter" | "foreign" | "error" | "sign";
  readonly text: string;
}
