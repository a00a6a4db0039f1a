/** Rows with one id: which of them counts, whatever their order. */
import { describe, expect, it } from "vitest";
import { figures, read, source } from "./reading";

const text = (rows: readonly string[]) =>
  `Deal ID,Stage,Amount,Last Modified Date,Deleted\n${rows.join("\n")}\n9,Lost,1,2024-01-01,no\n`;

/** In each order. */
function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, i) => orders(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]));
}

describe("Of the rows of one id", () => {
  it("the latest counts, in whichever order they stand, though others are of one day", () => {
    for (const rows of orders(["1,Won,5,2024-01-01,no", "1,Won,6,2024-01-01,no", "1,Won,7,2024-02-01,no"])) {
      const { deals, leftOut } = figures(text(rows));
      expect(deals).toMatchObject({ won: 1, revenue: 7 });
      expect(leftOut).toMatchObject([{ reason: "duplicate", count: 2 }]);
    }
  });

  it("none counts if the latest is deleted", () => {
    for (const rows of orders(["1,Won,5,2024-01-01,no", "1,Won,5,2024-02-01,yes", "2,Won,8,2024-01-01,no"])) {
      const { deals, leftOut } = figures(text(rows));
      expect(deals).toMatchObject({ won: 1, revenue: 8 });
      expect(leftOut).toMatchObject([
        { reason: "deleted", count: 1 },
        { reason: "duplicate", count: 1 },
      ]);
    }
  });

  it("the living one counts where a row doesn't say when it was changed", () => {
    expect(figures(text(["1,Won,5,,no", "1,Won,6,2024-02-01,yes"])).deals).toMatchObject({ won: 1, revenue: 5 });
  });

  it.each([
    [
      "the latest day is on two that differ",
      ["1,Won,5,2024-02-01,no", "1,Won,6,2024-02-01,no", "1,Won,7,2024-01-01,no"],
    ],
    ["a day is missing", ["1,Won,5,2024-02-01,no", "1,Won,6,,no", "1,Won,7,2024-03-01,no"]],
  ])("nobody chooses if %s", (_, rows) => {
    for (const each of orders(rows))
      expect(read(source(text(each)))).toMatchObject({ refusal: { is: "duplicates", id: "1", lines: [2, 3, 4] } });
  });
});
