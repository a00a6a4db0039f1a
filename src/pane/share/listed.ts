/** Describes the changes that sharing will make, in the reader's language. */
import type { Prepared } from "../../sharing/prepare";
import type { Repair } from "../../sharing/repair";
import type { Restored } from "../../sharing/restore";
import type { SharingWords } from "../../sharing/words";
import type { ListedChange } from "./ChangeList";
import { shortly } from "../../sharing/shortly";

export const ofPrepared = ({ steps }: Prepared, { becomes }: SharingWords): readonly ListedChange[] =>
  steps.map(({ becomes: key, noteLine: { where, was, written } }) => ({
    where,
    says: becomes[key],
    was,
    ...(key !== "stays" && written !== "" && { now: shortly(written) }),
  }));

export const ofRestored = ({ returns }: Restored, { fate }: SharingWords): readonly ListedChange[] =>
  returns.map(({ where, fate: key, was }) => ({ where, says: fate[key], now: was }));

export const ofRepairs = (repairs: readonly Repair[]): readonly ListedChange[] =>
  repairs.map(({ where, was, formula }) => ({ where, says: "", was, now: formula }));
