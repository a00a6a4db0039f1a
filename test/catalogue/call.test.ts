import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, definitions } from "../../src/catalogue";
import { call, isRefusal, type Answer } from "../../src/catalogue/call";
import { english } from "./english";

const ask = (id: keyof typeof catalogue, ...raw: readonly unknown[]): Answer => call(catalogue[id], raw, english);
const message = (answer: Answer): string =>
  isRefusal(answer) ? `${answer.refused}: ${answer.message}` : JSON.stringify(answer);

describe("arguments", () => {
  it("take a row, a column, a block of lines, and one cell at time zero", () => {
    expect(ask("CRMNPV", [[0, 60, 60]], [[100], [0], [0]], 0)).toBe(20);
    expect(
      ask(
        "CRMNPV",
        [
          [0, 30, 30],
          [0, 30, 30],
        ],
        [[100, 0, 0]],
        0,
      ),
    ).toBe(20);
    expect(ask("CRMNPV", [[0, 60, 60]], 100, 0)).toBe(20);
  });

  it("count blanks in a series as 0, whichever way the host sends them", () => {
    for (const blank of [null, undefined, "", "  ", 0]) expect(ask("CRMROI", [[blank, 150]], [[100, blank]])).toBe(0.5);
  });

  it("name the cell that holds no number", () => {
    expect(
      message(
        ask(
          "CRMROI",
          [
            [1, 2],
            [3, "4"],
          ],
          [
            [1, 2],
            [3, 4],
          ],
        ),
      ),
    ).toBe("value: benefits: row 2, column 2 is not a number.");
    expect(message(ask("CRMROI", [[1, true]], [[1, 2]]))).toBe("value: benefits: row 1, column 2 is not a number.");
  });

  it("refuse series of different lengths, naming both", () => {
    expect(message(ask("CRMROI", [[1, 2, 3]], [[1, 2]]))).toBe(
      "value: benefits has 3 periods, costs has 2. Give both the same number of cells.",
    );
  });

  it("take options in any case and by their numbers; blank and 0 mean the default", () => {
    const [b, c] = [[[0, 121]], [[100, 0]]];
    expect(ask("CRMNPV", b, c, 0.21, "MID")).toBe(ask("CRMNPV", b, c, 0.21, 0.5));
    for (const standard of [null, "", 0, "start", undefined])
      expect(ask("CRMNPV", b, c, 0.21, standard)).toBe(ask("CRMNPV", b, c, 0.21));
    expect(message(ask("CRMNPV", b, c, 0.21, "middle"))).toBe(
      "value: timing: “middle” is not known. Use one of: start, mid, end.",
    );
    expect(ask("CRMROI", b, c, "DİSCOUNTED", 0.1)).toBe(ask("CRMROI", b, c, "discounted", 0.1));
  });

  it("refuse a rate in percent, a missing one, and one too many arguments", () => {
    expect(message(ask("CRMNPV", [[1]], [[1]], 8))).toBe("value: rate: for 8 percent enter 0.08 or 8%.");
    for (const outside of [2, -1])
      expect(message(ask("CRMNPV", [[1]], [[1]], outside))).toBe("value: rate: for 8 percent enter 0.08 or 8%.");
    for (const inside of [1.999, -0.999]) expect(ask("CRMNPV", [[1, 0]], [[0, 0]], inside)).toBe(1);
    expect(message(ask("CRMNPV", [[1]], [[1]], null))).toBe("value: Enter rate.");
    expect(message(ask("CRMTCOUSER", 1, 2, 3, 4))).toBe("value: There are more arguments than the function takes.");
  });
});

describe("dates", () => {
  const amounts = [[-100], [110]];

  it("stand in a row or a column, whichever way the amounts do", () => {
    for (const dates of [[[45658, 46023]], [[45658], [46023]]])
      for (const given of [
        amounts,
        [[-100, 110]],
        [
          [-60, 70],
          [-40, 40],
        ],
      ])
        expect(ask("CRMXIRR", given, dates)).toBeCloseTo(0.1, 14);
  });

  it("are missing where they are blank, whichever way the host sends that", () => {
    for (const blank of [null, undefined, "", " ", 0]) {
      expect(ask("CRMXNPV", [[blank], ...amounts], [[blank], [45658], [46023]], 0)).toBe(10);
      expect(message(ask("CRMXNPV", amounts, [[45658], [blank]], 0.1))).toBe(
        "value: dates: cell 2 is empty, but its amount is not 0.",
      );
      expect(message(ask("CRMXIRR", amounts, [[blank], [blank]]))).toBe("na: The range for dates is empty.");
    }
  });

  it("are no texts, no truths, and no numbers outside the calendar", () => {
    for (const wrong of ["2025-01-01", true, -1, 0.5, 20250101, 2958466])
      expect(message(ask("CRMXIRR", amounts, [[45658], [wrong]]))).toBe("value: dates: row 2, column 1 is not a date.");
    for (const outermost of [1, 2958465.9]) expect(ask("CRMXNPV", [[1]], [[outermost]], 0.1)).toBe(1);
  });

  it("are refused in a block, and in another number than the amounts", () => {
    expect(
      message(
        ask("CRMXIRR", amounts, [
          [45658, 46023],
          [45658, 46023],
        ]),
      ),
    ).toBe("value: dates takes one row or one column, not a block.");
    expect(message(ask("CRMXIRR", amounts, [[45658], [46023], [46388]]))).toBe(
      "value: amounts has 2 cells, dates has 3. Give both the same number of cells.",
    );
    expect(message(ask("CRMXNPV", -100, [[45658], [46023]], 0.1))).toBe(
      "value: amounts has 1 cells, dates has 2. Give both the same number of cells.",
    );
  });
});

describe("labels", () => {
  const tornado = (...labels: readonly unknown[]) =>
    ask("CRMSENSITIVITY", [labels], [[0, 30, 20]], [[10], [0], [0]], 0, 0.5) as readonly (readonly unknown[])[];

  it("stand in the table as they were given, numbers as texts, blanks empty", () => {
    expect(tornado("npv", "constructor").map(([label]) => label)).toEqual(["Line", "npv", "constructor"]);
    expect(tornado(2025, " Licences ").map(([label]) => label)).toEqual(["Line", "2025", " Licences "]);
    for (const blank of [null, undefined, "", " ", 0])
      expect(tornado("Sales", blank).map(([label]) => label)).toEqual(["Line", "Sales", ""]);
  });

  it("are one for each line, in a row or a column", () => {
    expect(ask("CRMSENSITIVITY", [["a"], ["b"]], [[0, 30]], 10, 0, 0.5)).toEqual(
      ask("CRMSENSITIVITY", [["a", "b"]], [[0, 30]], 10, 0, 0.5),
    );
    expect(message(ask("CRMSENSITIVITY", "a", [[0, 30]], 10, 0, 0.5))).toBe(
      "value: There are 1 labels for 2 lines. Give one for each benefit line, then for each cost line.",
    );
    expect(message(ask("CRMSENSITIVITY", [[null, ""]], [[0, 30]], 10, 0, 0.5))).toBe(
      "na: The range for labels is empty.",
    );
  });
});

describe("risks", () => {
  const simulated = (benefitRisk: unknown, ...more: readonly unknown[]) =>
    ask("CRMSIMULATE", [[0, 30]], 10, 0, benefitRisk, [[1, 1, 1]], ...more);

  it("are three factors for each line, rising", () => {
    expect(message(simulated([[1], [1], [1]]))).toBe(
      "value: benefitRisk takes three columns (low, likely, high) and one row for each line: 1 here.",
    );
    expect(message(simulated([[1, 2, 1.5]]))).toBe(
      "value: benefitRisk: row 1 doesn't rise from low over likely to high.",
    );
  });

  it("are tried as often as asked, a blank or 0 as often as usual", () => {
    const risk = [[0.5, 1, 1.5]];
    for (const blank of [null, "", 0]) expect(simulated(risk, blank, blank, blank)).toEqual(simulated(risk));
    expect(simulated(risk, 20_000)).toEqual(simulated(risk, 32_768, 1, "none"));
    expect(message(simulated(risk, 1_048_577))).toBe("value: trials must be from 0 to 1048576.");
    expect(message(simulated(risk, 1000.5))).toBe("value: trials must be a whole number.");
    expect(message(ask("CRMSIMULATE", [Array.from({ length: 25 }, () => 1)], 10, 0, risk, risk, 1_048_576))).toBe(
      "value: 1048576 trials × 2 lines × 25 periods are more than 50 million. Ask for fewer trials.",
    );
  });

  it("answer with numbers or reasons, whatever the amounts", () => {
    const amount = fc.constantFrom(0, 1, -1, 1e-308, 1e-200, 1e150, -1e150, 1e299, 1e308, -1e308, 100);
    const line = fc.array(amount, { minLength: 2, maxLength: 2 });
    const risk = fc.array(fc.array(fc.oneof(amount, fc.constantFrom(0.5, 1, 2)), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 1,
    });
    const sorted = (rows: number[][]) => rows.map((row) => [...row].sort((a, b) => a - b));
    fc.assert(
      fc.property(line, line, risk, risk, fc.double({ min: -0.999, max: 1.9, noNaN: true }), (b, c, br, cr, rate) => {
        const answer = ask("CRMSIMULATE", [b], [c], rate, sorted(br), sorted(cr), 256);
        for (const cell of Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]).flat() : [answer])
          expect(isRefusal(cell) || typeof cell === "string" || Number.isFinite(cell), JSON.stringify(answer)).toBe(
            true,
          );
      }),
      { numRuns: 400 },
    );
  });
});

describe("the table of returns", () => {
  it("has the values of the functions it brings together", () => {
    const flows = fc.array(fc.integer({ min: -9, max: 99 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(flows, flows, fc.double({ min: -0.5, max: 1, noNaN: true }), (b, c, rate) => {
        const table = ask("CRMROITABLE", [b], [c], rate);
        const each = [
          ask("CRMROI", [b], [c]),
          ask("CRMROI", [b], [c], "discounted", rate),
          ask("CRMROI", [b], [c], "annual"),
          ask("CRMROI", [b], [c], "annualised"),
          ask("CRMIRR", [b], [c]),
          ask("CRMBCR", [b], [c]),
        ];
        if (Array.isArray(table)) expect(table.slice(1).map((row) => (row as readonly unknown[])[1])).toEqual(each);
        else expect(each[0]).toEqual(table);
      }),
    );
  });
});

describe("reasons", () => {
  it("say that an investment is more than the costs it is part of", () => {
    expect(message(ask("CRMUPLIFTROI", 1000, 2000, [[100, 50]], 0.5, 151))).toBe(
      "value: The investment is part of the costs: it can't be more than they are.",
    );
    expect(message(ask("CRMUPLIFTROI", 1000, 2000, [[100, 50]], 40))).toBe("value: margin must be from 0 to 1.");
  });

  it("say when a payback is lost again", () => {
    expect(message(ask("CRMPAYBACK", [[0, 60, 60, 0]], [[100, 0, 0, 40]]))).toBe(
      "na: Paid back in period 1.67, lost again in period 3.",
    );
    expect(message(ask("CRMPAYBACK", [[0, 40]], [[100, 0]]))).toBe("na: Not paid back within 1 periods.");
  });

  it("don't call a late start a payback that was lost", () => {
    expect(message(ask("CRMPAYBACK", [[0, 0, 0, 60]], [[0, 0, 100, 0]]))).toBe("na: Not paid back within 3 periods.");
  });

  it("say that flows are too large, not that there is no rate", () => {
    expect(message(ask("CRMIRR", [[1e308, 1e308]], [[-1e308, 0]]))).toBe("num: The result is too large for a number.");
  });

  it("name every rate where there are several", () => {
    expect(message(ask("CRMIRR", [[0, 2000, 500, 0]], [[1000, 0, 0, 1600]]))).toBe(
      "na: Several rates make the net present value 0: 7.02; 77.30%. Give a guess near the one you mean.",
    );
  });
});

describe("whatever is typed", () => {
  const cell = fc.oneof(
    fc.double(),
    fc.constantFrom(
      null,
      undefined,
      "",
      " ",
      "x",
      true,
      false,
      0,
      -0,
      1e308,
      -1e308,
      NaN,
      Infinity,
      "8%",
      45658,
      46023.5,
      "discounted",
    ),
  );
  const raw = fc.oneof(
    cell,
    fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
    fc.array(cell, { maxLength: 4 }),
  );

  it.each(definitions)("$id answers with a number, a text or a reason", (definition) => {
    fc.assert(
      fc.property(fc.array(raw, { maxLength: 8 }), (args) => {
        const answer = call(definition, args, english);
        for (const each of Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]).flat() : [answer]) {
          // What was typed is repeated in quotes, whatever it was.
          if (isRefusal(each)) expect(each.message.replace(/“.*?”/g, "")).not.toMatch(/[{}]|undefined|NaN/);
          else if (typeof each === "number") expect(Number.isFinite(each) && !Object.is(each, -0)).toBe(true);
          else expect(typeof each).toBe("string");
        }
      }),
      { numRuns: 400 },
    );
  });
});
