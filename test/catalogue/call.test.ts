import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue";
import { call, isRefusal, type Answer } from "../../src/catalogue/call";
import type { AnyDefinition } from "../../src/catalogue/define";
import { english } from "./english";

const ask = (id: keyof typeof catalogue, ...raw: readonly unknown[]): Answer =>
  call(catalogue[id] as unknown as AnyDefinition, raw, english);
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
    expect(message(ask("CRMNPV", [[1]], [[1]], 8))).toBe("value: rate: enter 8 % as 0.08 or 8%.");
    expect(message(ask("CRMNPV", [[1]], [[1]], null))).toBe("value: Enter rate.");
    expect(message(ask("CRMTCOUSER", 1, 2, 3, 4))).toBe("value: There are more arguments than the function takes.");
  });
});

describe("reasons", () => {
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
      "na: Several rates make the net present value 0: 7.02; 77.30 %. Give a guess near the one you mean.",
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
      "discounted",
    ),
  );
  const raw = fc.oneof(
    cell,
    fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
    fc.array(cell, { maxLength: 4 }),
  );

  it.each(Object.values(catalogue) as unknown as readonly AnyDefinition[])(
    "$id answers with a number, a text or a reason",
    (definition) => {
      fc.assert(
        fc.property(fc.array(raw, { maxLength: 8 }), (args) => {
          const answer = call(definition, args, english);
          for (const each of Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]).flat() : [answer]) {
            if (isRefusal(each)) expect(each.message).not.toMatch(/[{}]|undefined|NaN/);
            else if (typeof each === "number") expect(Number.isFinite(each) && !Object.is(each, -0)).toBe(true);
            else expect(typeof each).toBe("string");
          }
        }),
        { numRuns: 400 },
      );
    },
  );
});
