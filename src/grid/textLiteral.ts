/** A text as a formula writes it: in quotes, its own quotes doubled. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The text that a formula without its "=" writes so; undefined where it is anything else. */
export const textOf = (literal: string): string | undefined =>
  /^"((?:[^"]|"")*)"$/.exec(literal)?.[1]?.replaceAll('""', '"');
