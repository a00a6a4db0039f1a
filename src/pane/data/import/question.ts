/** What a reader is asked where an export doesn't show it, and what an answer says of the files. */
import type { DateReading, CountedWord, Refusal } from "../../../exports/refusal";
import { withoutEmpty, type ReaderAnswers, type WordMeaning } from "../../../exports/answers";
import { tables, type Field, type TableKind } from "../../../exports/tables";
import type { VendorId } from "../../../exports/vendors/vendor";
import type { DecimalSign } from "../../../language/separators";

export type ImportQuestion =
  | {
      readonly asks: "decimal";
      readonly text: string;
      readonly readings: Readonly<Record<DecimalSign, number>> | undefined;
    }
  | { readonly asks: "dates"; readonly text: string; readonly readings: readonly DateReading[] }
  /** Codes can be that of the figures; what was found may be a sign as well. */
  | { readonly asks: "currency"; readonly codes: readonly string[]; readonly found: readonly string[] }
  | { readonly asks: "vendor"; readonly vendors: readonly VendorId[] }
  | { readonly asks: "encoding" }
  | { readonly asks: "words"; readonly words: readonly CountedWord[] }
  | { readonly asks: "survey" }
  /** Of a table that is known or that must be chosen: a column for each of its fields that isn't found. */
  | {
      readonly asks: "columns";
      readonly table: TableKind | undefined;
      readonly field: Field | undefined;
      readonly headers: readonly string[];
    };

/** Undefined where nothing that a reader could say helps: another file is needed. */
export function questionOf(refusal: Refusal): ImportQuestion | undefined {
  switch (refusal.is) {
    case "decimal":
      return { asks: "decimal", text: refusal.cell.text, readings: { ".": refusal.dot, ",": refusal.comma } };
    case "contraryDecimals":
      return { asks: "decimal", text: `${refusal.dot.text} / ${refusal.comma.text}`, readings: undefined };
    case "dates":
      return { asks: "dates", text: refusal.cell.text, readings: refusal.readings };
    case "currencies":
    case "otherCurrency": {
      const found = refusal.found.map(({ word }) => word);
      const codes = found.filter((word) => /^[A-Z]{3}$/.test(word));
      return codes.length > 0 ? { asks: "currency", codes, found } : undefined;
    }
    case "severalVendors":
      return { asks: "vendor", vendors: refusal.vendors as readonly VendorId[] };
    case "undecidedEncoding":
    case "unknownEncoding":
    case "bytes":
      return { asks: "encoding" };
    case "noOutcome":
    case "unclearOutcome":
      return { asks: "words", words: refusal.words };
    case "question":
    case "scale":
      return { asks: "survey" };
    case "unknownColumns":
    case "unknownTable":
      return { asks: "columns", table: undefined, field: undefined, headers: refusal.headers };
    case "missing":
      return { asks: "columns", table: refusal.table, field: refusal.field, headers: refusal.headers };
    default:
      return undefined;
  }
}

/** The fields for which a column is asked: the one that is missing, or one of each kind that the table must have. */
export const askedFields = (table: TableKind, field: Field | undefined): readonly Field[] =>
  field === undefined ? tables[table].must.flatMap(([first]: readonly Field[]) => first ?? []) : [field];

export const outcomesOf = (chosen: ReadonlyMap<string, WordMeaning>): ReaderAnswers => ({
  outcomes: withoutEmpty((meaning) => [...chosen].flatMap(([word, own]) => (own === meaning ? [word] : []))),
});
