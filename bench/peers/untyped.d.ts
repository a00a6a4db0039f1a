/** Types of the parts of each peer that are used here, so that the benchmarks compile without the peers installed. */
declare module "@formulajs/formulajs" {
  export function NPV(rate: number, amounts: readonly number[]): unknown;
  export function IRR(amounts: readonly number[]): unknown;
  export function XIRR(amounts: readonly number[], excelDays: readonly number[]): unknown;
  export function SUM(amounts: readonly number[]): unknown;
}

declare module "@ironcalc/wasm" {
  export function initSync(given: { module: Uint8Array }): unknown;
  export class Model {
    constructor(name: string, locale: string, timezone: string, language: string);
    pauseEvaluation(): void;
    setUserInput(sheet: number, row: number, column: number, input: string): void;
    updateRangeStyle(
      area: { sheet: number; row: number; column: number; width: number; height: number },
      path: string,
      value: string,
    ): void;
    evaluate(): void;
    getFormattedCellValue(sheet: number, row: number, column: number): string;
  }
}

declare module "@stdlib/blas-ext-base-gsumkbn" {
  export default function gsumkbn(count: number, amounts: readonly number[], stride: number): unknown;
}

declare module "@stdlib/random-base-triangular" {
  const triangular: { factory(low: number, high: number, likely: number): () => number };
  export default triangular;
}

declare module "@webcarrot/xirr" {
  export function xirr(flows: readonly { amount: number; date: Date }[]): unknown;
}

declare module "arquero" {
  interface Table {
    groupby(column: string): Table;
    filter(criterion: unknown): Table;
    derive(columns: Readonly<Record<string, unknown>>): Table;
    rollup(columns: Readonly<Record<string, unknown>>): Table;
    objects(): readonly Readonly<Record<string, unknown>>[];
  }
  export function table(columns: Readonly<Record<string, readonly unknown[]>>): Table;
  export const op: Readonly<Record<"count" | "mean" | "median" | "sum", (column?: string) => unknown>>;
}

declare module "financejs" {
  /** Rates and answers are in per cent. */
  export class Finance {
    NPV(ratePerCent: number, ...amounts: readonly number[]): unknown;
    IRR(...amounts: readonly number[]): unknown;
    XIRR(amounts: readonly number[], dates: readonly Date[], guess: number): unknown;
  }
}

declare module "financial" {
  export function npv(rate: number, amounts: readonly number[]): unknown;
  export function irr(amounts: readonly number[]): unknown;
}

declare module "fundamental-js" {
  export function npv(rate: number, amounts: readonly number[]): unknown;
  export function irr(amounts: readonly number[]): unknown;
  export function xirr(flows: readonly { amount: number; date: Date }[]): unknown;
}

declare module "hyperformula" {
  export class HyperFormula {
    static buildFromArray(
      rows: readonly (readonly number[])[],
      options: { licenseKey: string; smartRounding: boolean },
    ): HyperFormula;
    calculateFormula(formula: string, sheet: number): unknown;
  }
}

declare module "lodash" {
  interface Lodash {
    countBy<T>(rows: readonly T[], by: (row: T) => string): Readonly<Record<string, number>>;
    filter<T>(rows: readonly T[], criterion: (row: T) => boolean): readonly T[];
    map<T, U>(rows: readonly T[], of: (row: T) => U): readonly U[];
    mean(numbers: readonly number[]): number;
    sortBy(numbers: readonly number[]): readonly number[];
    sumBy<T>(rows: readonly T[], of: (row: T) => number): number;
    zipWith<A, B, C, D, T>(
      a: readonly A[],
      b: readonly B[],
      c: readonly C[],
      d: readonly D[],
      of: (a: A, b: B, c: C, d: D) => T,
    ): readonly T[];
  }
  const lodash: Lodash;
  export default lodash;
}

declare module "node-irr" {
  export function irr(amounts: readonly number[]): number;
  export function xirr(flows: readonly { amount: number; date: Date }[]): { readonly rate: number };
  export function convertRate(ratePerDay: number, to: "year"): unknown;
}

declare module "simple-statistics" {
  export function quantile(values: ArrayLike<number>, shares: readonly number[]): readonly number[];
  export function mean(values: ArrayLike<number>): number;
}

declare module "tvm-financejs" {
  export default class Finance {
    NPV(rate: number, ...amounts: readonly number[]): unknown;
    IRR(amounts: readonly number[]): unknown;
  }
}

declare module "xirr" {
  export default function xirr(flows: readonly { amount: number; when: Date }[]): unknown;
}
