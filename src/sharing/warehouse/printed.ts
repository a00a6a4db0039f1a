/** The statements for people who run them elsewhere. */
import type { DialectName } from "../../exports/sql/dialect";
import type { Statement } from "../../exports/sql/statement";

/** A line of a comment can't end the comment. */
const comment = (text: string): string => `-- ${text.replace(/[\r\n]+/g, " ")}`;

/** @param asked of the options; it comes back with the results */
export function printed(dialect: DialectName, statements: readonly Statement[], asked: string): readonly string[] {
  const clock = dialect === "spark" ? ["The time zone of the session must be UTC: SET TIME ZONE 'UTC'"] : [];
  return [
    ...[
      `${statements.length} statements for ${dialect}. They only read, and give counts and sums, of no person.`,
      ...clock,
      "Put the rows of each result, as objects by column, into one file:",
      `{ "asked": "${asked}", "dialect": "${dialect}", "results": { "${statements[0]?.key ?? ""}": [ {…} ], … } }`,
      "and read it where this was printed: in the pane, or with import --statistics and the same options.",
    ].map(comment),
    ...statements.flatMap(({ key, columns, sql }) => ["", comment(`${key}: ${columns.join(" ")}`), `${sql};`]),
  ];
}
