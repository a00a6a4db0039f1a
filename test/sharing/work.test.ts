/** How much work Prepare does, counted in the cells it reads: many cells that ask for the same cells read those once. */
import { expect, it } from "vitest";
import { locales } from "../../src/locales";
import type { Book, BookCell } from "../../src/grid/book";
import { cellAddress } from "../../src/grid/address";
import { prepare } from "../../src/sharing/prepare";

/** `size` rows of figures, and in each row one formula over all of them. */
function bookOf(size: number, formula: (row: number) => string, read: () => void): Book {
  const counted = (cell: BookCell): BookCell =>
    Object.defineProperty({ ...cell }, "value", {
      get() {
        read();
        return cell.value;
      },
    });
  const cells = Array.from({ length: size }, (_, row) => [
    counted({ row, column: 0, value: 1 + (row % 7) }),
    counted({ row, column: 1, value: 1 + (row % 5) }),
    counted({ row, column: 2, value: 0.5, formula: formula(row + 1) }),
  ]).flat();
  const sheets = [{ name: "Model", isHidden: false, isProtected: false, cells }];
  return { sheets, names: [{ name: "Won", formula: `=Model!$A$1:$A$${size}` }], tables: [], links: [], people: [] };
}

const forms: readonly (readonly [string, (size: number) => (row: number) => string])[] = [
  ["with a twin", (size) => (row) => `=CRMROI($A$1:$A$${size},$B$1:$B$${size})*A${row}`],
  ["alone in its cell", (size) => () => `=CRMROI($A$1:$A$${size},$B$1:$B$${size})`],
  ["without a twin", (size) => (row) => `=INDEX(CRMCASHFLOW($A$1:$A$${size},$B$1:$B$${size}),2,2)+A${row}`],
  ["over a name", (size) => () => `=CRMROI(Won,$B$1:$B$${size})+1`],
  ["over relative references", (size) => (row) => `=CRMROI(A$1:A$${size},B$1:B$${size})+${row}`],
  ["nested", (size) => (row) => `=CRMGOAL(CRMROI($A$1:$A$${size},$B$1:$B$${size}),0,A${row})`],
];

it.each(forms)("four times the cells, %s, take at most five times the work", (_, form) => {
  const workOf = (size: number): number => {
    let reads = 0;
    const book = bookOf(size, form(size), () => reads++);
    expect(prepare(book, locales.en).steps).toHaveLength(size);
    return reads;
  };
  const [few, many] = [workOf(50), workOf(200)];
  expect(few).toBeGreaterThan(50);
  expect(many / few).toBeLessThanOrEqual(5);
});

it("cells that ask for different cells get their own answers", () => {
  const book = bookOf(
    3,
    (row) => `=CRMROI(A${row}:A${row},B${row}:B${row})&CRMGOAL(A${row},0,2)`,
    () => undefined,
  );
  const answers = prepare(book, locales.en).steps.map(({ noteLine }) => noteLine.written);
  expect(new Set(answers).size).toBe(3);
  expect(answers[0]).toContain(`${cellAddress(0, 0)}:`);
});
