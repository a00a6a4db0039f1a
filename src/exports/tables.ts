/** The tables that are understood, and their fields: what each column holds, and without which a table says nothing. */

export type Holds = "id" | "words" | "amount" | "date" | "flag" | "percent";

/** Fields by name; `of` is what their cells hold. */
export const fields = {
  id: "id",
  deal: "id",
  contact: "id",
  customer: "id",
  order: "id",
  owner: "id",
  outcome: "words",
  stage: "words",
  source: "words",
  channel: "words",
  product: "words",
  kind: "words",
  currency: "words",
  won: "flag",
  closedFlag: "flag",
  lostFlag: "flag",
  converted: "flag",
  deleted: "flag",
  active: "flag",
  amount: "amount",
  expectedAmount: "amount",
  value: "amount",
  score: "amount",
  probability: "percent",
  opened: "date",
  closed: "date",
  wonDate: "date",
  lostDate: "date",
  expectedClose: "date",
  modified: "date",
  entered: "date",
  left: "date",
  time: "date",
  day: "date",
  resolved: "date",
} as const satisfies Readonly<Record<string, Holds>>;

export type Field = keyof typeof fields;

export const isField = (name: string): name is Field => Object.hasOwn(fields, name);

interface TableForm {
  /** A table has one field of each of these lists. */
  readonly must: readonly (readonly Field[])[];
  readonly may: readonly Field[];
  /** A row without one of these is left out whole. */
  readonly inEachRow: readonly Field[];
}

export const tables = {
  deals: {
    must: [["outcome", "stage", "won", "wonDate"], ["amount"]],
    may: [
      "id",
      "closedFlag",
      "lostFlag",
      "lostDate",
      "opened",
      "closed",
      "source",
      "customer",
      "owner",
      "currency",
      "expectedAmount",
      "expectedClose",
      "modified",
      "deleted",
      "probability",
      "active",
      "contact",
    ],
    inEachRow: [],
  },
  leads: {
    must: [["opened"], ["source"]],
    may: ["id", "converted", "deal", "owner", "deleted", "modified"],
    inEachRow: [],
  },
  stages: { must: [["deal"], ["stage"], ["entered"]], may: ["id", "left"], inEachRow: ["deal", "entered"] },
  touches: { must: [["deal", "contact"], ["channel"], ["time"]], may: ["id", "value", "deleted"], inEachRow: ["time"] },
  orders: {
    must: [["customer"], ["day"], ["amount"]],
    may: ["order", "currency", "product", "deleted"],
    inEachRow: ["customer", "day", "amount"],
  },
  scores: { must: [["score"]], may: ["day", "kind", "customer"], inEachRow: ["score"] },
  cases: { must: [["opened"], ["resolved"]], may: ["id", "score", "deleted"], inEachRow: ["opened"] },
} as const satisfies Readonly<Record<string, TableForm>>;

export type TableKind = keyof typeof tables;

/** Fields that are recognised and shown, and are in no figure: what their cells hold refuses no file. */
const shownOnly = new Set<Field>(["owner", "expectedAmount", "expectedClose", "product"]);

/** @param hasDoubles true if the file may have an id twice, between which the day of the last change decides */
export const isCounted = (table: TableKind, field: Field, hasDoubles: boolean): boolean =>
  !shownOnly.has(field) && (field !== "modified" || hasDoubles) && !(field === "score" && table === "cases");

export const tableKinds = Object.keys(tables) as readonly TableKind[];

export const fieldsOf = (table: TableKind): readonly Field[] => [...tables[table].must.flat(), ...tables[table].may];
