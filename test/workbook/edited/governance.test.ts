/** Each case in one workbook of its language; in a full run, in every workbook. */
import { expect, it } from "vitest";
import { isFull } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { governanceCells, governanceEdits } from "./governance";
import { booksOf, done, tools, type Planned } from "./suite";

const books = booksOf("full");
const planned = books.flatMap((made, book) =>
  governanceEdits(made)
    .map((each): Planned => ({ ...each, made }))
    .filter((_, i) => isFull || i % books.length === book),
);

describeWith(tools, "decision, owners and years, edited in LibreOffice", () => {
  const wrongIn = done(planned, governanceCells);
  it.each(planned.map((each) => [`${each.made.name}: ${each.name}`, each] as const))("%s", (_, each) => {
    expect(wrongIn(each)).toBeUndefined();
  });
});
