/** What a command comes to: lines to print and the exit code. */
export interface CommandResult {
  readonly lines: readonly string[];
  /** This is one line for the error stream. */
  readonly refused?: string;
  readonly exitCode: 0 | 1 | 2;
}

/** @param lines what is printed before the line that says why nothing was done */
export const refusal = (refused: string, lines: readonly string[] = []): CommandResult => ({
  lines,
  refused,
  exitCode: 2,
});
