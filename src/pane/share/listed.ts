/** Describes the changes that sharing will make, in the reader's language. */
import type { Prepared } from "../../sharing/prepare";
import type { Repair } from "../../sharing/repair";
import type { Restored } from "../../sharing/restore";
import { shortly } from "../../sharing/shortly";
import type { SharingWords } from "../../sharing/words";

export interface ListedChange {
  readonly where: string;
  /** The kind of change, in words. */
  readonly says: string;
  /** True if the place stays as it is, and needs the reader. */
  readonly isLeft: boolean;
  readonly was?: string;
  readonly now?: string;
}

export const ofPrepared = ({ steps }: Prepared, { becomes }: SharingWords): readonly ListedChange[] =>
  steps.map(({ becomes: key, noteLine: { where, was, written } }) => ({
    where,
    says: becomes[key],
    isLeft: key === "stays" || key === "left",
    was,
    ...(key !== "stays" && written !== "" && { now: shortly(written) }),
  }));

export const ofRestored = ({ returns }: Restored, { fate }: SharingWords): readonly ListedChange[] =>
  returns.map(({ where, fate: key, was }) => ({
    where,
    says: fate[key],
    isLeft: key !== "back" && key !== "already",
    now: was,
  }));

export const ofRepairs = (repairs: readonly Repair[], says: string): readonly ListedChange[] =>
  repairs.map(({ where, was, formula }) => ({ where, says, isLeft: false, was, now: formula }));

/** Two lists are alike if the same happens to the same formulas; values that Excel has calculated anew don't count. */
export const seenIn = (changes: readonly ListedChange[]): string =>
  JSON.stringify(changes.map(({ where, says, was, now }) => [where, says, was ?? now]));

export interface ChangeKind extends Pick<ListedChange, "says" | "isLeft"> {
  readonly of: readonly ListedChange[];
}

/** In the order in which the kinds first occur. */
export function byKind(changes: readonly ListedChange[]): readonly ChangeKind[] {
  return [...new Set(changes.map(({ says }) => says))].map((says) => {
    const of = changes.filter((change) => change.says === says);
    return { says, isLeft: of.some(({ isLeft }) => isLeft), of };
  });
}
