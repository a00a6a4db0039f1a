/** What sharing is about to do, in the reader's words. */
import type { Prepared } from "../../sharing/prepare";
import type { Repair } from "../../sharing/repair";
import type { Restored } from "../../sharing/restore";
import type { SharingWords } from "../../sharing/words";
import type { CellValue } from "../../grid/plan";
import type { ListedChange } from "./ChangeList";

export const ofPrepared = ({ steps }: Prepared, { becomes }: SharingWords): readonly ListedChange[] =>
  steps.map(({ becomes: key, noteLine: { where, was, written } }) => ({
    where,
    says: becomes[key],
    was,
    ...(key !== "stays" && written !== "" && { now: typeof written === "string" ? written : shortly(written) }),
  }));

export const ofRestored = ({ returns }: Restored, { fate }: SharingWords): readonly ListedChange[] =>
  returns.map(({ where, fate: key, was }) => ({ where, says: fate[key], now: was }));

export const ofRepairs = (repairs: readonly Repair[]): readonly ListedChange[] =>
  repairs.map(({ where, was, formula }) => ({ where, says: "", was, now: formula }));

/** A value as it is; of a table its first, and how many rows and columns. */
function shortly(values: readonly (readonly CellValue[])[]): string {
  const first = shown(values[0]?.[0] ?? null);
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  return rows * columns > 1 ? `${first} … (${rows} × ${columns})` : first;
}

function shown(value: CellValue): string {
  if (typeof value === "object" && value !== null) return value.error;
  return String(value ?? "");
}
