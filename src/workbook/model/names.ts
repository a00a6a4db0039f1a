/** The names that a model's cells have in a workbook: CRM_2_roi. Excel ignores the case of letters in names, and so does this. */
import type { BookName } from "../../grid/book";

/** The part of a defined name after CRM_n_: "roi", "rate", "costs_licences". */
export type Key = string;

export const nameOf = (number: number, key: Key): string => `CRM_${number}_${key}`;

/** The cells of a check, from its sentence to its state. */
export const checkName = (check: string): Key => `check_${check}`;

/** Undefined if the name isn't a model's. */
export function parseName(name: string): { readonly number: number; readonly key: Key } | undefined {
  const [, number, key] = /^CRM_([1-9]\d{0,8})_(.+)$/i.exec(name) ?? [];
  return number === undefined || key === undefined ? undefined : { number: Number(number), key };
}

/** The numbers of all models that have names here, including those whose sheet was deleted. */
export const numbersTaken = (names: readonly Pick<BookName, "name">[]): readonly number[] => [
  ...new Set(names.flatMap(({ name }) => parseName(name)?.number ?? [])),
];
