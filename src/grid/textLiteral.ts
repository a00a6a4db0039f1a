/** A text literal in a formula: in quotes, with its own quotes doubled. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The text, if a formula (without its "=") is only a text literal; otherwise undefined. */
export const textOf = (literal: string): string | undefined =>
  /^"((?:[^"]|"")*)"$/.exec(literal)?.[1]?.replaceAll('""', '"');
