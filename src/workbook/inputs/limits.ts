/** The one table of limits: a file has the limits of a cell. Each kind has its own texts for a cell. */
import { days, numbers, texts } from "./values";

const share = numbers({ type: "decimal", from: 0, to: 1 }, "share");
/** Excel stores 15 digits; a larger amount would lose its last digits. */
const amount = numbers({ type: "decimal", from: -1e15, to: 1e15 });

export const kinds = {
  /**
   * The worksheet functions take −100% < rate < 200%, because they also answer what-if questions. A model's discount rate
   * is a cost of capital; below 0% or above 100% it is a typing mistake.
   */
  rate: share,
  share,
  growth: numbers({ type: "decimal", from: -0.5, to: 1 }),
  factor: numbers({ type: "decimal", from: 0, to: 10 }),
  amount,
  quantity: amount,
  effect: amount,
  any: amount,
  number: numbers({ type: "decimal", from: 0 }),
  whole: numbers({ type: "whole", from: 1 }),
  month: numbers({ type: "decimal", from: 0, to: 120 }),
  /** Month 0: in use at the start, so that benefits of year 0 count. */
  goLive: numbers({ type: "whole", from: 0, to: 12 }),
  /** As above, but a wave may go live in a later year. */
  waveMonth: numbers({ type: "whole", from: 0, to: 120 }),
  /** Of the Gregorian or of the Persian calendar. */
  calendarYear: numbers({ type: "whole", from: 1300, to: 2200 }),
  monthOfYear: numbers({ type: "whole", from: 1, to: 12 }),
  score: numbers({ type: "decimal", from: 0, to: 100 }),
  date: days(2000),
  text: texts(255),
  /** One line of the Summary sheet. */
  sentence: texts(160),
  /** Of a currency. A cell's list shows it in full. */
  code: texts(12),
} as const;

export type InputKind = keyof typeof kinds;
export type NumberKind = Exclude<InputKind, "date" | "text" | "sentence" | "code">;

/** The number of year columns after year 0. No cell has this input. */
export const yearsAllowed = { type: "whole", from: 1, to: 10 } as const;

/** Lines that a user names, of cost and of benefit each: a page holds no more that can be read. */
export const ownLinesAllowed = 20;

export const wavesAllowed = 20;

/** Besides the model's own. */
export const currenciesAllowed = 5;

/** These limits are narrower in a file. The cell keeps the limits of its kind, because its texts name those. */
export const inFiles = {
  hoursPerWeek: numbers({ type: "decimal", from: 0, to: 168 }),
  weeks: numbers({ type: "decimal", from: 0, to: 53 }),
  netPromoterScore: numbers({ type: "decimal", from: -100, to: 100 }),
  /** A rate of 0 would make costs disappear. */
  exchangeRate: numbers({ type: "decimal", from: 1e-9 }),
  legacyCost: numbers({ type: "decimal", from: 0, to: 1e15 }),
} as const;
