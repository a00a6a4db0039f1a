/** Published worked examples, as their sources have them. */
import { readFileSync } from "node:fs";
import { serialOfUtc } from "../../src/core/numbers/calendar";

export interface Published {
  readonly id: string;
  readonly kind: string;
  readonly source_url: string;
  readonly inputs: Inputs;
  /** Figures by name, null where there is none; or an error. */
  readonly expected: Readonly<Record<string, number | string | null>>;
  readonly tolerance: number | Readonly<Record<string, number>>;
  /** `consistent` where the figures follow from the inputs. */
  readonly status: string;
}

/** Whatever a source gives; each kind of example has its own. */
export interface Inputs {
  readonly cashflows: readonly number[];
  readonly dates: readonly string[];
  readonly scores: readonly number[];
  readonly benefits: number & readonly number[];
  readonly costs: number & readonly number[];
  readonly convention: string;
  readonly metric: string;
  readonly guess?: number;
  readonly [name: string]: unknown;
}

export const published = JSON.parse(
  readFileSync(new URL("../../test/cases/published.json", import.meta.url), "utf8"),
) as readonly Published[];

/** 2025-01-31 as Excel's serial number. */
export function serial(date: string): number {
  return serialOfUtc(Date.parse(`${date}T00:00:00Z`));
}

/** How far an answer may be away, by the example's own tolerance: one for all, absolute and relative, or by figure. */
export function allowed({ tolerance }: Pick<Published, "tolerance">, figure: string, expected: number): number {
  const given = typeof tolerance === "number" ? { abs: tolerance } : tolerance;
  const { abs = 0, rel = 0 } = figure in given ? { abs: given[figure] } : given;
  return Math.max(abs, rel * Math.abs(expected));
}

/** Whether an answer lies within it. */
export const within = (
  example: Pick<Published, "tolerance">,
  figure: string,
  actual: number,
  expected: number,
): boolean => Math.abs(actual - expected) <= allowed(example, figure, expected);
