/** The tables that are understood, and their fields: what each column holds, and without which a table says nothing. */

export type Holds = "id" | "words" | "amount" | "date" | "flag" | "percent";

/** Fields by name; `of` is what their cells hold. */
export const fields = {
  id: "id",
  deal: "id",
  contact: "id",
  customer: "id",
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
    may: ["currency", "product", "deleted"],
    inEachRow: ["customer", "day", "amount"],
  },
  scores: { must: [["score"]], may: ["day", "kind", "customer"], inEachRow: ["score"] },
  cases: { must: [["opened"], ["resolved"]], may: ["id", "score", "deleted"], inEachRow: ["opened"] },
} as const satisfies Readonly<Record<string, TableForm>>;

export type TableKind = keyof typeof tables;

export const tableKinds = Object.keys(tables) as readonly TableKind[];

export const fieldsOf = (table: TableKind): readonly Field[] => [...tables[table].must.flat(), ...tables[table].may];
