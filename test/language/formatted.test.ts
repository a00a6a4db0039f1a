import { describe, expect, it } from "vitest";
import { months, years } from "../../src/language/formatted";
import { languages } from "../../src/language/languages";

describe("months", () => {
  it("are the nearest, below a year with one decimal", () => {
    expect(months(0.0917, "en")).toBe("1.1 months");
    expect(months(0.1825, "en")).toBe("2.2 months");
    expect(months(1 / 12, "en")).toBe("1 month");
    expect(months(26.4 / 12, "en")).toBe("26 months");
    expect(months(26.6 / 12, "en")).toBe("27 months");
  });

  it("stay whole where rounding alone leaves more", () => {
    expect(months((6 + 1e-9) / 12, "en")).toBe("6 months");
    expect(months(7 / 12, "en")).toBe("7 months");
    expect(months(0, "en")).toBe("0 months");
  });

  it("are named in every language", () => {
    expect(languages.map((language) => months(0.5, language).replace(/[\u00a0\u202f]/g, " "))).toEqual([
      "6 months",
      "6 ay",
      "۶ ماه",
      "6 kuukautta",
    ]);
  });
});

describe("years", () => {
  it("have two decimal places at most", () => {
    expect(years(0.876, "en")).toBe("0.88 years");
    expect(years(2, "en")).toBe("2 years");
    expect(years(1.5, "fi")).toBe("1,5 vuotta");
  });
});
