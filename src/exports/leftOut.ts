/** Rows that are left out, by reason, with the first line numbers. */

/** Whole rows, and rows that count but for one figure. */
export const wholeReasons = [
  "width",
  "total",
  "deleted",
  "duplicate",
  "otherCurrency",
  "unclearCurrency",
  "outcomeConflict",
  "unclearOutcome",
  "outsidePeriod",
  "incomplete",
  "unmatched",
] as const;
export type WholeReason = (typeof wholeReasons)[number];

export const partReasons = [
  "closedBeforeOpened",
  "unreadDate",
  "oddDate",
  "noDate",
  "noAmount",
  "unreadAmount",
  "unreadScore",
] as const;
export type PartReason = (typeof partReasons)[number];

/** The figure that a row is left out of. */
export type Of = "cycle" | "amounts" | "months" | "scores" | "customers" | "stages";

export interface LeftOutRows {
  readonly reason: WholeReason | PartReason;
  /** Absent if the row is left out whole. */
  readonly of?: Of;
  readonly count: number;
  /** The first lines, as an editor counts them. */
  readonly lines: readonly number[];
}

const mostLines = 5;

interface Count {
  count: number;
  lines: number[];
}

/** Counted as rows go by; parts of a file can be merged in any order. */
export class LeftOutCounts {
  private readonly counts = new Map<string, Count>();

  /** @param of the figure that the row is left out of; without it, the row is left out whole */
  add(line: number, reason: WholeReason | PartReason, of?: Of): void {
    this.note(of === undefined ? reason : `${reason} ${of}`, { count: 1, lines: [line] });
  }

  /** Rows that were counted elsewhere, which may not know their lines. */
  addAll(count: number, lines: readonly number[], reason: WholeReason | PartReason, of?: Of): void {
    if (count > 0) this.note(of === undefined ? reason : `${reason} ${of}`, { count, lines: [...lines] });
  }

  merge({ counts }: LeftOutCounts): void {
    for (const [key, each] of counts) this.note(key, each);
  }

  /** The number of rows that are left out whole. */
  get whole(): number {
    return [...this.counts].reduce((sum, [key, { count }]) => (key.includes(" ") ? sum : sum + count), 0);
  }

  list(): readonly LeftOutRows[] {
    const order: readonly string[] = [...wholeReasons, ...partReasons];
    return [...this.counts]
      .map(([key, { count, lines }]): LeftOutRows => {
        const [reason, of] = key.split(" ") as [LeftOutRows["reason"], Of?];
        return { reason, ...(of !== undefined && { of }), count, lines };
      })
      .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
  }

  private note(key: string, { count, lines }: Readonly<Count>): void {
    const found = this.counts.get(key);
    if (!found) {
      this.counts.set(key, { count, lines: [...lines] });
      return;
    }
    found.count += count;
    const last = found.lines.at(-1) ?? Infinity;
    if (found.lines.length < mostLines || lines.some((line) => line < last))
      found.lines = [...found.lines, ...lines].sort((a, b) => a - b).slice(0, mostLines);
  }
}
