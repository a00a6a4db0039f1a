/** A template's rows: they name each other and know no address. */
import type { Expression } from "./expression";
import type { StyleName } from "./styles";
import type { TemplateWords } from "./words";

export type SectionKey = keyof TemplateWords["sections"];
export type RowKey = keyof TemplateWords["rows"];

/** Words of the units column: a key of the template's units, or the currency. */
export type UnitWord = keyof TemplateWords["units"] | "currency";

/** Money formats depend on the currency, so rows name them. */
export type FormatName =
  "money" | "moneyWithSign" | "preciseMoney" | "ratio" | "rate" | "factor" | "years" | "count" | "period";

export type Row =
  /** One input: a rate, a number of users. */
  | {
      readonly kind: "assumption";
      readonly key: "rate" | "users";
      readonly unit: UnitWord;
      readonly format: FormatName;
      readonly value: number | null;
    }
  /** One input per year, and their total. */
  | {
      readonly kind: "line";
      readonly key: RowKey;
      readonly amounts: readonly (number | null)[];
      readonly label?: string;
      readonly note?: string;
    }
  /** One formula, the same for every year, and at most one for the total. */
  | {
      readonly kind: "years";
      readonly key: RowKey;
      readonly unit: UnitWord;
      readonly format: FormatName;
      readonly style: "calculation" | "total";
      readonly each: Expression;
      readonly total?: Expression;
    }
  /** One calculated figure that answers stand on. */
  | {
      readonly kind: "step";
      readonly key: RowKey;
      readonly unit: UnitWord;
      readonly format: FormatName;
      readonly figure: Expression;
    }
  /** A headline, the add-in's figure beside it, and whether they agree. */
  | {
      readonly kind: "answer";
      readonly key: RowKey;
      readonly unit: UnitWord;
      readonly format: FormatName;
      readonly figure: Expression;
      readonly addIn: Expression;
    }
  /** A statement that must hold. */
  | { readonly kind: "check"; readonly key: RowKey; readonly holds: Expression };

export interface Section {
  readonly key: SectionKey;
  /** What stands over the columns of an answer. */
  readonly columns?: "answers";
  readonly rows: readonly Row[];
}

export const labelStyle: Readonly<Record<Row["kind"], StyleName>> = {
  assumption: "label",
  line: "label",
  years: "label",
  step: "label",
  answer: "headlineLabel",
  check: "label",
};
