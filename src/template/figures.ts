/** The reader's own figures, before they become a workbook. */
import { benefitLines, costLines, type BenefitLine, type CostLine } from "./lines";

export interface Line {
  /** One amount per year from year 0, positive. */
  readonly amounts: readonly number[];
  /** The reader's own words instead of ours. */
  readonly label?: string;
  readonly note?: string;
}

export interface Figures {
  readonly organisation?: string;
  /** ISO 4217 */
  readonly currency: string;
  /** 1…10 */
  readonly years: number;
  /** A fraction per year: 8 % is 0.08. */
  readonly discountRate?: number;
  readonly users?: number;
  readonly costs: Readonly<Partial<Record<CostLine, Line>>>;
  readonly benefits: Readonly<Partial<Record<BenefitLine, Line>>>;
  readonly isSample?: boolean;
}

export const yearsAllowed = { from: 1, to: 10 } as const;

/** The figures, or one line that says what is wrong with them. */
export type Checked = { readonly figures: Figures } | { readonly wrong: string };

class Wrong extends Error {}

/**
 * Reads figures as a file holds them: `years`, `currency`, `discountRate`, `users`, `organisation`, and under `costs`
 * and `benefits` a list of amounts per line, or an object with `amounts`, `label`, `note`.
 */
export function readFigures(json: unknown): Checked {
  try {
    return { figures: figures(json) };
  } catch (error) {
    if (error instanceof Wrong) return { wrong: error.message };
    throw error;
  }
}

const keys = ["organisation", "currency", "years", "discountRate", "users", "costs", "benefits"] as const;

function figures(json: unknown): Figures {
  const given = object(json, "The file", keys);
  const years = number(given["years"], "years");
  if (!Number.isInteger(years) || years < yearsAllowed.from || years > yearsAllowed.to) {
    throw new Wrong(`years must be a whole number from ${yearsAllowed.from} to ${yearsAllowed.to}, not ${years}.`);
  }
  const currency = text(given["currency"], "currency");
  if (!isCurrency(currency))
    throw new Wrong(`currency must be an ISO 4217 code such as EUR, not ${JSON.stringify(currency)}.`);
  const rate = optional(given["discountRate"], (value) => number(value, "discountRate"));
  if (rate !== undefined && !(rate >= 0 && rate <= 1)) {
    throw new Wrong("discountRate must be from 0 to 1: enter 8 % as 0.08.");
  }
  const users = optional(given["users"], (value) => number(value, "users"));
  if (users !== undefined && (!Number.isInteger(users) || users < 1))
    throw new Wrong("users must be a whole number of at least 1.");
  const organisation = optional(given["organisation"], (value) => text(value, "organisation"));
  return {
    currency,
    years,
    ...(organisation !== undefined && { organisation }),
    ...(rate !== undefined && { discountRate: rate }),
    ...(users !== undefined && { users }),
    costs: lines(given["costs"], "costs", costLines, years),
    benefits: lines(given["benefits"], "benefits", benefitLines, years),
  };
}

function lines<L extends string>(
  json: unknown,
  where: string,
  allowed: readonly L[],
  years: number,
): Partial<Record<L, Line>> {
  if (json === undefined) return {};
  const given = object(json, where, allowed);
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, line(value, `${where}.${key}`, years)]),
  ) as Partial<Record<L, Line>>;
}

function line(json: unknown, where: string, years: number): Line {
  if (Array.isArray(json)) return { amounts: amounts(json, where, years) };
  const given = object(json, where, ["amounts", "label", "note"]);
  const label = optional(given["label"], (value) => text(value, `${where}.label`));
  const note = optional(given["note"], (value) => text(value, `${where}.note`));
  return {
    amounts: amounts(given["amounts"], `${where}.amounts`, years),
    ...(label !== undefined && { label }),
    ...(note !== undefined && { note }),
  };
}

function amounts(json: unknown, where: string, years: number): readonly number[] {
  if (!Array.isArray(json)) throw new Wrong(`${where} must be a list of amounts, one per year from year 0.`);
  if (json.length !== years + 1) {
    throw new Wrong(`${where} has ${json.length} amounts; ${years} years need ${years + 1}: year 0 to year ${years}.`);
  }
  return json.map((value, year) => number(value, `${where}, year ${year}`));
}

function object(json: unknown, where: string, allowed: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new Wrong(`${where} must be an object in braces.`);
  const unknown = Object.keys(json).find((key) => !allowed.includes(key));
  if (unknown !== undefined)
    throw new Wrong(`${where}: unknown key ${JSON.stringify(unknown)}. Known are ${allowed.join(", ")}.`);
  return json as Readonly<Record<string, unknown>>;
}

function number(value: unknown, where: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Wrong(
    value === undefined ? `${where} is missing.` : `${where} must be a number, not ${JSON.stringify(value)}.`,
  );
}

function text(value: unknown, where: string): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new Wrong(
    value === undefined ? `${where} is missing.` : `${where} must be a text, not ${JSON.stringify(value)}.`,
  );
}

function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

export function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf("currency").includes(code);
}
