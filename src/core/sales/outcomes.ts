/** The outcome of a deal or a lead. */
export const meanings = ["won", "lost", "open"] as const;
export type Meaning = (typeof meanings)[number];

/** The outcome of each row, as a code and the meaning of each code. */
export interface Outcomes {
  /** −1 for a blank cell; −2 for a 0, which says "not won", or is a blank cell of a host that sends blanks as 0. */
  readonly codes: Int32Array;
  readonly meanings: readonly Meaning[];
  /** False for a won flag alone: it says which rows are won, not which of the others are lost. */
  readonly isLostKnown: boolean;
}

/** 1 for each code that means won. A table, because a million rows look it up. */
export const wonCodes = ({ meanings }: Outcomes): Uint8Array =>
  Uint8Array.from(meanings, (meaning) => (meaning === "won" ? 1 : 0));
