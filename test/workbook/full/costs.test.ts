/** What a line of costs is where nothing is said of it. */
import { expect, it } from "vitest";
import { locales } from "../../../src/locales";
import { empty, planned } from "../books";

it("the time of people who are employed anyway is internal, all else is cash", () => {
  const plan = planned("full", "en", empty(3));
  const { internal, cash } = locales.en.full.choices.costClasses;
  const rowOf = (line: string) => {
    const place = plan.names.find(({ name }) => name === `CRM_1_costs_${line}`);
    if (!place || !("area" in place)) throw new Error(`No cells are named for ${line}.`);
    return { sheet: place.sheet, row: place.area.row };
  };
  const { sheet } = rowOf("people");
  const rowsWith = (word: string) =>
    plan.sheets
      .filter(({ name }) => name === sheet)
      .flatMap(({ cells }) => cells.filter(({ value }) => value === word).map(({ row }) => row));
  const [timed, paid] = [rowsWith(internal), rowsWith(cash)];
  for (const line of ["people", "administration", "learning"]) {
    expect(timed, line).toContain(rowOf(line).row);
    expect(paid, line).not.toContain(rowOf(line).row);
  }
  for (const line of ["licences", "training", "consulting"]) {
    expect(paid, line).toContain(rowOf(line).row);
    expect(timed, line).not.toContain(rowOf(line).row);
  }
});
