import type { Book } from "../../src/grid/book";

/** A workbook with one of our functions as an Excel without the add-in has left it. */
export const brokenBook: Book = {
  sheets: [
    {
      name: "S",
      isHidden: false,
      isProtected: false,
      cells: [
        { row: 0, column: 0, value: { error: "#NAME?" }, formula: "='C:\\old.xla'!_xldudf_CRMROI(B1,C1)" },
        { row: 0, column: 1, value: 3 },
        { row: 0, column: 2, value: 2 },
      ],
    },
  ],
  names: [],
  tables: [],
  links: [],
  people: [],
};
