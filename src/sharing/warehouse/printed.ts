/** The statements for people who run them elsewhere. */
import type { DialectName } from "../../exports/sql/dialect";
import type { Statement } from "../../exports/sql/statement";
import { directionOf, type Language } from "../../language/languages";
import { sentence } from "../../language/sentence";

/** What comments say, in the language of who asks for the statements. */
export interface CommentWords {
  readonly language: Language;
  readonly comments: {
    readonly statements: string;
    readonly clock: string;
    readonly results: string;
    readonly back: string;
  };
}

/**
 * One line that is a comment, whatever the text holds: no engine ends a line at what is left in it, and none reads on in the next line,
 * as Spark does after a backslash.
 */
export const comment = (text: string): string =>
  `-- ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/\\\s*$/, "\\.")}`;

/** @param asked of the options; it comes back with the results */
export function printed(
  dialect: DialectName,
  statements: readonly Statement[],
  asked: string,
  { language, comments }: CommentWords,
): readonly string[] {
  // A comment begins with Latin signs, so a Persian sentence has its own direction in it.
  const [open, close] = directionOf(language) === "rtl" ? ["\u2067", "\u2069"] : ["", ""];
  const says = (text: string, given = {}) => comment(`${open}${sentence(text, given, language)}${close}`);
  return [
    says(comments.statements, { count: statements.length, dialect }),
    ...(dialect === "spark" ? [says(comments.clock, { statement: "SET TIME ZONE 'UTC'" })] : []),
    says(comments.results),
    comment(
      `{ "asked": "${asked}", "dialect": "${dialect}", "results": { "${statements[0]?.key ?? ""}": [ {…} ], … } }`,
    ),
    says(comments.back),
    ...statements.flatMap(({ key, columns, sql }) => ["", comment(`${key}: ${columns.join(" ")}`), `${sql};`]),
  ];
}
