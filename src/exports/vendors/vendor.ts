/** What is known of a CRM's exports: by which headers a table is recognised, which column is what, how it says won and lost. */
import type { Field, TableKind } from "../tables";

/** A header that was never seen in an export, in a vendor's words or in code that reads them. */
export interface Unverified {
  readonly unverified: string;
}

export type Header = string | Unverified;

/** Marks a header as one from our own knowledge: it is tried, and shown as unsure. */
export const unverified = (header: string): Unverified => ({ unverified: header });

export interface Signature {
  readonly all: readonly string[];
  readonly any: readonly string[];
  /** How many of `any`; none if absent. */
  readonly need?: number;
}

/** The headers of a field, best first. Of several that a file has, the first is taken, except for `closed`: see `allOf`. */
export type Headers = Readonly<Partial<Record<Field, readonly Header[]>>>;

export interface ExportForm {
  readonly table: TableKind;
  readonly signature: Signature;
  readonly headers: Headers;
  /** Fields whose columns fill each other's gaps: a deal has a time of winning or one of losing. */
  readonly allOf?: readonly Field[];
  /** What a reader must know of this export. */
  readonly traps: readonly Trap[];
}

/** Things that are said when they apply. */
export type Trap =
  "amountIsExpected" | "lostAreArchived" | "closeDateIsExpectedWhileOpen" | "dayAsMoment" | "stageIsNoOutcome";

export const vendorIds = [
  "salesforce",
  "hubspot",
  "dynamics",
  "pipedrive",
  "zoho",
  "odoo",
  "suitecrm",
  "generic",
] as const;
export type VendorId = (typeof vendorIds)[number];

export interface Vendor {
  readonly id: VendorId;
  readonly name: string;
  readonly forms: readonly ExportForm[];
}
