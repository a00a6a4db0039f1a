/** What is said where an engine gives no figures: one sentence. */
import type { Trouble } from "../../exports/sql/trouble";
import { shown, shownAll } from "../../workbook/inputs/field";

export function troubleText(it: Trouble): string {
  switch (it.is) {
    case "noAnswer":
      return `The result of ${it.statement} is missing: run all statements, and give all their results.`;
    case "longAnswer":
      return `The result of ${it.statement} has more than ${it.rows} rows, so one of its columns has names or ids instead of words: name another column with --map.`;
    case "oddAnswer":
      return it.cell === undefined
        ? `The result of ${it.statement} has no column ${it.column}: run the statement as it is printed.`
        : `The result of ${it.statement} has ${shown(it.cell)} in ${it.column}, which can't be: run the statement as it is printed.`;
    case "type":
      return `${it.table}: the column ${shown(it.column)} is of the type ${it.type}, and must be ${it.wanted === "date" ? "a date or a timestamp" : "a number"}: name a view with --map that converts it.`;
    case "otherTable":
      return `${it.table} has not the columns of the table that --map takes it for: name its columns there.`;
    case "severalIds":
      return `The result of ${it.statement} tells of ${it.count} rows with several ids in one cell: name a view with --map that has a row for each.`;
    case "otherOutcome":
      return `Rows with ${shown(it.word)} mean ${it.meaning}, which the printed statements couldn't know: say so in "outcomes" of the file for --map, or with --currency and --rates, and print them again.`;
    case "spellings":
      return `The stages ${shownAll(it.words)} are one, and the printed statements take them for two: name a view with --map that spells them one way.`;
    case "noWords":
      return 'The words for won and lost must be known before the statements are printed: name them in "outcomes" of deals in the file for --map.';
    case "noCurrency":
      return "The currency of the figures must be known before the statements are printed: add --currency.";
    case "noEnd":
      return "The last day of the orders must be known before the statements are printed: add --to.";
    case "cases":
      return "Cases aren't counted by printed statements, because a median of hours is asked for in two rounds: take them out of the file for --map, and import them with --engine or as a file.";
    case "person":
      return `${shown(it.text)} has an address of a person, which isn't handed on: name another column with --map.`;
    case "oddText":
      return `${shown(it.text)} has characters that no statement for this engine can hold: name another column or table with --map.`;
  }
}
