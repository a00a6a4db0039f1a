/**
 * The decimal sign of a column, decided from all of its cells. 12.500 is 12.5 where the dot is the decimal sign, and 12500 where it
 * groups thousands: one such cell says nothing, and a column of nothing else is a doubt.
 */
import { valueOf, type DecimalSign } from "../language/separators";

/** Why a column has no decimal sign: the places of the cells that show it. */
export type Doubt = { readonly ambiguous: number } | { readonly contrary: readonly [dot: number, comma: number] };

/** A cell proves one decimal sign, allows both with different values, or says nothing about it. */
function evidence(digits: string): DecimalSign | "either" | undefined {
  // What most cells are: digits alone.
  if (/^\d*$/.test(digits)) return undefined;
  const dot = valueOf(digits, ".");
  const comma = valueOf(digits, ",");
  if (dot === comma) return undefined;
  if (dot === undefined) return ",";
  return comma === undefined ? "." : "either";
}

/** What the cells of a column show. Parts of a column can be read apart and merged, in any order. */
export class SignEvidence {
  private readonly first: Record<DecimalSign | "either", number> = { ".": Infinity, ",": Infinity, either: Infinity };

  /** @param at the place of the cell, such as its line; cells that are no numbers say nothing */
  add(digits: string, at: number): void {
    const shown = evidence(digits);
    if (shown !== undefined && at < this.first[shown]) this.first[shown] = at;
  }

  merge({ first }: SignEvidence): void {
    for (const sign of [".", ",", "either"] as const) this.first[sign] = Math.min(this.first[sign], first[sign]);
  }

  /** The places of the cells that a doubt would name. */
  shows(at: number): boolean {
    return Object.values(this.first).includes(at);
  }

  /** The first cell that proves the sign. */
  placeOf(sign: DecimalSign): number | undefined {
    return this.first[sign] < Infinity ? this.first[sign] : undefined;
  }

  /** A column in which no cell has a separator has the dot. */
  sign(): DecimalSign | Doubt {
    const { ".": dot, ",": comma, either } = this.first;
    if (dot < Infinity && comma < Infinity) return { contrary: [dot, comma] };
    if (comma < Infinity) return ",";
    return either < Infinity && dot === Infinity ? { ambiguous: either } : ".";
  }
}

export function decimalSignOf(column: readonly string[]): DecimalSign | Doubt {
  const evidence = new SignEvidence();
  column.forEach((digits, at) => evidence.add(digits, at));
  return evidence.sign();
}
