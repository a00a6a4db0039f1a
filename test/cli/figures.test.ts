import { describe, expect, it } from "vitest";
import { figuresIn } from "../../src/cli/figures";

const read = (table: string) => figuresIn("lines.csv", table, "full", { years: 2, currency: "EUR" });
const amounts = (table: string) => {
  const checked = read(table);
  return "wrong" in checked ? checked.wrong : checked.figures.costs;
};

describe("a table of lines", () => {
  it("is the same with commas, semicolons or tabs, a byte order mark, blank lines and either line end", () => {
    const expected = { licences: { amounts: [1.5, 2, 3], label: 'Seats, "all"' } };
    expect(amounts('type,line,label,0,1,2\ncost,licences,"Seats, ""all""",1.5,2,3\n')).toEqual(expected);
    expect(amounts('\uFEFFtype;line;label;0;1;2\r\n\r\ncost;licences;"Seats, ""all""";1,5;2;3\r\n;;;;;\r\n')).toEqual(
      expected,
    );
    expect(amounts('type\t line \tlabel\t0\t1\t2\rcost\tlicences\tSeats, "all"\t1.5\t2\t3\r')).toEqual(expected);
  });

  it("may leave out the blank cells at a row's end, or have blank ones more", () => {
    const expected = { licences: { amounts: [1, 2, 3] } };
    expect(amounts("type,line,0,1,2,note\ncost,licences,1,2,3\n")).toEqual(expected);
    expect(amounts("type,line,0,1,2\ncost,licences,1,2,3,,\n")).toEqual(expected);
  });

  it("is refused by its row where cells would be lost", () => {
    expect(amounts("type,line,0,1,2\ncost,licences,1,2,3\nbenefit,sales,1,2,3,4\n")).toBe(
      "lines.csv: Row 3 has more cells than the header.",
    );
    expect(amounts('type,line,label,0,1,2\ncost,licences,"x,1,2,3\n')).toBe(
      "lines.csv: Row 2: Quoted field unterminated.",
    );
  });
});
