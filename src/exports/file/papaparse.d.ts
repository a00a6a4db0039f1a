/** What `records.ts` uses of PapaParse. Its own declarations bring those of Node, which this room must not see (tsconfig.pure.json). */
export interface ParseError {
  readonly code: string;
  readonly row?: number;
}

export interface ParseResult<Row> {
  readonly data: Row[];
  readonly errors: readonly ParseError[];
  readonly meta: { readonly cursor: number };
}

declare const Papa: {
  readonly Parser: new (config: { readonly delimiter: string; readonly newline: "\n" }) => {
    parse(input: string, baseIndex: number, ignoreLastRow: boolean): unknown;
  };
};
export default Papa;
