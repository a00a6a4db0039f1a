/** Single values with their limits, for a file's reader, its JSON Schema and a cell's validation. */
import { serialOfUtc } from "../../core/numbers/calendar";
import type { Limits } from "../../grid/plan";
import { missingOr, WrongFigure, type Field } from "./field";

export type NumberLimits = Extract<Limits, { readonly type: "decimal" | "whole" }>;

/** A value that can also be in a cell. */
export interface Limited<T, L extends Limits = Limits> extends Field<T> {
  readonly allows: L;
}

export function isWithin(limits: NumberLimits, value: number): boolean {
  const { type, from } = limits;
  return value >= from && (!("to" in limits) || value <= limits.to) && (type === "decimal" || Number.isInteger(value));
}

/** Writes 1e15 instead of fifteen zeros. */
const limit = (value: number): string =>
  Math.abs(value) < 1e6 ? String(value) : value.toExponential().replace("+", "");

/**
 * A file holds no larger number where a cell's kind has no limit of its own: beyond 15 digits Excel drops the last ones, and products
 * of numbers of any size leave what a double can hold.
 */
const largest = 1e15;

/** Of a share, the message about a value outside the limits says how one is entered. */
export function numbers<const L extends NumberLimits>(
  limits: L,
  of: "share" | "number" = "number",
): Limited<number, L> {
  const { type, from } = limits;
  const isWhole = type === "whole";
  const to = "to" in limits ? limits.to : largest;
  const range = { from: limit(from), to: limit(to) };
  const takes = `a ${isWhole ? "whole " : ""}number from ${range.from} to ${range.to}`;
  return {
    allows: limits,
    takes,
    schema: { type: isWhole ? "integer" : "number", minimum: from, maximum: to },
    read: (given, where) => {
      if (typeof given !== "number" || !Number.isFinite(given)) throw missingOr(given, where, "notNumber");
      // Adding 0 makes 0 of −0, which would be written as "-0".
      if (isWithin(limits, given) && given <= to) return given + 0;
      if (isWhole) throw missingOr(given, where, "notWhole", range);
      throw new WrongFigure(of === "share" ? "outsideShare" : "outside", { where: { where }, ...range });
    },
  };
}

/** Control characters and halves of surrogate pairs can't stand in a workbook's file. */
// eslint-disable-next-line no-control-regex -- they are looked for
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd-\uffff]|\p{Surrogate}/u;

export function texts(most: number): Limited<string> {
  return {
    allows: { type: "text", to: most },
    takes: `a text of at most ${most} characters`,
    schema: { type: "string", pattern: "\\S", maxLength: most },
    read: (given, where) => {
      if (typeof given !== "string" || given.trim() === "") throw missingOr(given, where, "notText");
      const [odd] = unwritable.exec(given) ?? [];
      if (odd !== undefined) {
        const code = odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        throw new WrongFigure("character", { where: { where }, code: `U+${code}` });
      }
      if (given.length <= most) return given;
      throw new WrongFigure("longText", { where: { where }, count: given.length, most });
    },
  };
}

export function oneOf<W extends string>(words: readonly W[]): Field<W> {
  return {
    takes: `one of ${words.join(", ")}`,
    schema: { type: "string", enum: words },
    read: (given, where) => {
      const found = words.find((word) => word === given);
      if (found !== undefined) return found;
      throw missingOr(given, where, "notOneOf", { choices: { names: words } });
    },
  };
}

/** Reads 2027-01-31 as Excel's serial number; the earliest date is the first day of a millennium. */
export function days(firstYear: number): Limited<number> {
  return {
    allows: { type: "date", from: serialOfUtc(Date.UTC(firstYear, 0)) },
    takes: "a date such as 2027-01-31",
    schema: { type: "string", pattern: `^[${firstYear / 1000}-9]\\d{3}-\\d{2}-\\d{2}$` },
    read: (given, where) => {
      const found = typeof given === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(given) : null;
      const [year = 0, month = 0, date = 0] = (found ?? []).slice(1).map(Number);
      const time = Date.UTC(year, month - 1, date);
      // JavaScript would turn 31 February into a day of March.
      if (found && year >= firstYear && new Date(time).toISOString().startsWith(found[0])) return serialOfUtc(time);
      throw missingOr(given, where, "notDate", { from: String(firstYear) });
    },
  };
}
