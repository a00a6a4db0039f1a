/** Simple arithmetic in a field for amounts: =25*70*12. Numbers are in the reader's form; there are no names and no functions. */
import type { Language } from "./languages";
import { isDoubt, readMoney } from "./typedNumber";

/**
 * - notArithmetic: something else than numbers, + − × ÷ and brackets, or not in their order
 * - unclearNumber: a number that can be two, or isn't in the language's form
 */
export type ArithmeticFault = "notArithmetic" | "unclearNumber" | "divisionByZero";

export const isArithmetic = (text: string): boolean => /^\s*=/.test(text);

const longest = 255;

const plus = /^\+$/;
const minus = /^[-−–]$/;
const times = /^[*×·]$/;
const over = /^[/÷]$/;
/** A number may have a space among its digits, as Finnish groups them. */
const token = /\s*(?:([.,٫]?[\d۰-۹٠-٩](?:[\d۰-۹٠-٩.,٫٬'’\s]*[\d۰-۹٠-٩])?)|([-−–+*×·/÷()]))/uy;

/** @param text with its = */
export function calculated(text: string, language: Language): number | ArithmeticFault {
  const tokens = text.length > longest ? undefined : tokensOf(text.replace(/^\s*=/, ""));
  if (!tokens) return "notArithmetic";
  // Between Persian digits, the slash is the decimal sign of handwriting or divides.
  if (/[۰-۹]\s*\/\s*[۰-۹]/.test(text)) return "unclearNumber";
  const reader = new Reader(tokens, language);
  const value = reader.sum();
  if (typeof value === "string") return value;
  if (!reader.isDone) return "notArithmetic";
  // 0.1 + 0.2 is 0.30000000000000004: this removes the digits that nobody typed.
  return Number.isFinite(value) ? Number(value.toPrecision(15)) + 0 : "divisionByZero";
}

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const trimmed = text.trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < trimmed.length) {
    const found = token.exec(trimmed);
    if (!found) return undefined;
    tokens.push(found[1] ?? found[2] ?? "");
  }
  return tokens;
}

/** Reads from left to right: a sum is of products, a product is of signed numbers and brackets. */
class Reader {
  private at = 0;
  constructor(
    private readonly tokens: readonly string[],
    private readonly language: Language,
  ) {}

  get isDone(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): number | ArithmeticFault {
    let total = this.product();
    for (;;) {
      const sign = this.take(plus) ? 1 : this.take(minus) ? -1 : undefined;
      if (sign === undefined || typeof total === "string") return total;
      const next = this.product();
      if (typeof next === "string") return next;
      total += sign * next;
    }
  }

  private product(): number | ArithmeticFault {
    let total = this.signed();
    for (;;) {
      const isTimes = this.take(times);
      if ((!isTimes && !this.take(over)) || typeof total === "string") return total;
      const next = this.signed();
      if (typeof next === "string") return next;
      if (!isTimes && next === 0) return "divisionByZero";
      total = isTimes ? total * next : total / next;
    }
  }

  private signed(): number | ArithmeticFault {
    if (this.take(plus)) return this.signed();
    if (!this.take(minus)) return this.bracketed();
    const value = this.signed();
    return typeof value === "string" ? value : -value;
  }

  private bracketed(): number | ArithmeticFault {
    if (!this.take(/^\($/)) return this.number();
    const value = this.sum();
    if (typeof value === "string" || this.take(/^\)$/)) return value;
    return "notArithmetic";
  }

  private number(): number | ArithmeticFault {
    const text = this.take(/[\d۰-۹٠-٩]/);
    if (text === undefined) return "notArithmetic";
    const read = readMoney(text, this.language);
    return read === undefined || isDoubt(read) ? "unclearNumber" : read.number;
  }

  private take(form: RegExp): string | undefined {
    const next = this.tokens[this.at];
    if (next === undefined || !form.test(next)) return undefined;
    this.at++;
    return next;
  }
}
