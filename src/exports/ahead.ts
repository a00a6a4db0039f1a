/**
 * Deals that are read while their meaning is still being found. After some thousand rows the columns nearly always show what they mean:
 * from there on each row is read as well, and where all rows together show the same meaning, the file isn't read a second time.
 */
import { DealReading } from "./dealReading";
import { sameMeaning, type Decided } from "./decide";
import { plainDeals } from "./plainDeals";
import type { Settings } from "./decide/settings";
import { columnsOf, type Evidence } from "./evidence";
import { flagReader } from "./decide/flags";
import type { OpenedFile, OtherLines, Skimmer } from "./file/rows";
import type { WholeReason } from "./leftOut";
import type { Recognised } from "./mapping";
import { attempt } from "./refusal";
import type { TableRow } from "./table";
import type { ReadAhead } from "./usable";

/** Smaller files are read twice in no time. */
const rowsUntilMeaning = 4096;

interface EarlyRow {
  readonly row: TableRow;
  readonly fault: WholeReason | undefined;
}

interface Found {
  readonly decided: Decided;
  readonly reading: DealReading;
  /** Absent where the rows have to be read as text. */
  readonly plain: ReturnType<typeof plainDeals>;
}

export class AheadOfMeaning implements Skimmer {
  private early: EarlyRow[] = [];
  private isTried = false;
  private found: Found | undefined;
  private readonly isTrue = flagReader();
  private readonly deletedAt: number | undefined;

  constructor(
    private readonly opened: OpenedFile,
    private readonly recognised: Recognised,
    private readonly settings: Settings,
    private readonly evidence: Evidence,
  ) {
    this.deletedAt = columnsOf(recognised, "deleted")[0];
  }

  skim(bytes: Uint8Array, from: number, line: number): number {
    return this.found?.plain?.skim(bytes, from, line) ?? from;
  }

  get isReady(): boolean {
    return this.found?.plain !== undefined;
  }

  get skimmed(): number {
    return this.found?.plain?.skimmed ?? 0;
  }

  get isLearning(): boolean {
    return this.found?.plain?.isLearning ?? false;
  }

  /** @param meaning decides from the rows up to this one, or throws a refusal */
  add(row: TableRow, fault: WholeReason | undefined, meaning: () => Decided): void {
    if (this.found) {
      this.read(row, fault, this.evidence.values);
      this.found.plain?.learn(row, fault === undefined);
    }
    if (this.isTried) return;
    this.early.push({ row, fault });
    if (this.early.length < rowsUntilMeaning) return;
    this.isTried = true;
    const found = attempt((): Found => {
      const file = { opened: this.opened, recognised: this.recognised, decided: meaning() };
      const reading = new DealReading(file, this.settings);
      return { decided: file.decided, reading, plain: plainDeals(file, this.settings, this.evidence, reading) };
    });
    if (!("refusal" in found)) {
      this.found = found;
      for (const each of this.early) this.read(each.row, each.fault);
    }
    this.early = [];
  }

  /** All rows are read: the evidence has what each of them shows. */
  finish(): void {
    this.found?.plain?.finish();
  }

  /** Undefined where the rows have to be read again. @param decided from all rows */
  readingFor(decided: Decided, other: OtherLines): ReadAhead | undefined {
    if (!this.found || !sameMeaning(this.found.decided, decided)) return undefined;
    const { reading } = this.found;
    reading.finish(decided.outcome?.isLostKnown ?? false);
    return { reading, other };
  }

  private read(row: TableRow, fault: WholeReason | undefined, values?: Float64Array): void {
    const reason = fault ?? (this.isTrue(row.cells, this.deletedAt) ? "deleted" : undefined);
    if (reason) this.found?.reading.leftOut.add(row.row, reason);
    else this.found?.reading.add(row, values);
  }
}
