/** Stage history and touches: the rows of all parts, joined, give what the worksheet function gives over the whole range. */
import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/core/fault";
import type { Spelling } from "../../../src/core/numbers/coded";
import { joined } from "../../../src/core/numbers/gathered";
import { attribution, finishChannels, type TouchRows } from "../../../src/core/sales/attribution";
import { finishStages, stageTimes, type StageRows } from "../../../src/core/sales/stageTimes";
import { count, seed } from "../../tools/sample";
import { cents, cut, drawn, expectSame, sortedBy, wordsOf, type Draw } from "./parts";

const asWritten = (word: Spelling) => word;
const of = <Row>(rows: readonly Row[], value: (row: Row) => number) => Float64Array.from(rows, value);

/** The parts of each export, in order and in any order, joined. */
function inParts<Row, Columns>(
  rowsOf: (draw: Draw) => readonly Row[],
  joinedOf: (parts: readonly (readonly Row[])[], draw: Draw) => Columns | undefined,
  check: (all: readonly Row[], columns: Columns, isInOrder: boolean, draw: Draw) => void,
) {
  for (let i = 0; i < count(40, 200); i++) {
    const draw = drawn(seed + i);
    const all = rowsOf(draw);
    for (const isInOrder of [true, false]) {
      const columns = joinedOf(cut(all, draw, isInOrder), draw);
      if (columns) check(all, columns, isInOrder, draw);
    }
  }
}

interface Stay {
  readonly deal: Spelling | null;
  readonly stage: Spelling | null;
  readonly entered: number;
  readonly left: number;
  readonly line: number;
}

/** Rows of a deal are entered at different times, so that any order of the rows says in which order they were entered. */
function staysOf(draw: Draw): readonly Stay[] {
  const [isEnteredTimed, isLeftTimed] = [draw.among([0, 0.8]), draw.among([0, 0.8])];
  const isReversed = draw.is(0.3);
  return Array.from({ length: draw.whole(1, 50) }, (_, i) => {
    const day = 44_000 + 7 * i;
    const entered = draw.is(0.1) ? 0 : day + (draw.is(isEnteredTimed) ? draw.whole(1, 7) / 8 : 0);
    const days = isReversed && draw.is(0.2) ? -draw.whole(1, 9) : draw.whole(1, 90);
    return {
      deal: draw.among(["D1", "D2", 3, null]),
      stage: draw.among(["Lead", "Offer", "Contract", null]),
      entered,
      left: draw.is(0.2) ? 0 : day + days + (draw.is(isLeftTimed) ? draw.whole(1, 7) / 8 : 0),
      line: i + 2,
    };
  });
}

interface Has {
  readonly deals: boolean;
  readonly left: boolean;
}
const stayColumns = (rows: readonly Stay[], has: Has): StageRows => ({
  stages: wordsOf(rows.map(({ stage }) => stage)),
  entered: of(rows, ({ entered }) => entered),
  rows: of(rows, ({ line }) => line),
  ...(has.left && { left: of(rows, ({ left }) => left) }),
  ...(has.deals && { deals: wordsOf(rows.map(({ deal }) => deal)) }),
});

describe(`stage history in parts, from the seed ${seed}`, () => {
  it.each([
    { deals: false, left: true },
    { deals: true, left: true },
    { deals: true, left: false },
  ])("gives the stage times of the whole range, %o", (has) => {
    inParts(
      staysOf,
      (parts) =>
        joined(
          parts.map((part) => stayColumns(part, has)),
          asWritten,
        ),
      (all, columns, isInOrder) => {
        for (const statistic of ["mean", "median"] as const) {
          const [given, whole] = [finishStages(columns, statistic), finishStages(stayColumns(all, has), statistic)];
          expect(given.reversed.count).toBe(whole.reversed.count);
          if (isInOrder) expectSame(given, whole);
          else {
            const sorted = (stages: typeof given.stages) => sortedBy(stages, ({ stage }) => stage);
            expectSame(sorted(given.stages), sorted(whole.stages));
          }
          const { left } = stayColumns(all, has);
          if (!left) continue;
          const refused = stageTimes({ ...stayColumns(all, has), left, statistic });
          if (whole.reversed.count > 0) expect(refused).toMatchObject({ says: "endsBefore" });
          else expectSame(refused, whole.stages);
        }
      },
    );
  });

  it("gives the mean of eighths of a day, summed as whole numbers, over the stays that are over", () => {
    for (let i = 0; i < count(40, 200); i++) {
      const all = staysOf(drawn(seed + i));
      const { stages, reversed } = finishStages(stayColumns(all, { deals: false, left: true }), "mean");
      const isTimed = [all.map(({ entered }) => entered), all.map(({ left }) => left)].every((column) =>
        column.some((moment) => moment % 1 > 0),
      );
      const eighths = (moment: number) => BigInt(8 * (isTimed ? moment : Math.floor(moment)));
      const both = all.filter(({ entered, left }) => entered > 0 && left > 0);
      const over = both.filter(({ entered, left }) => eighths(left) >= eighths(entered));
      expect(reversed.count).toBe(both.length - over.length);
      expect(reversed.rows).toEqual(
        both
          .filter((stay) => !over.includes(stay))
          .map(({ line }) => line)
          .slice(0, 5),
      );
      for (const { stage, count: passed, days } of stages) {
        const own = over.filter((stay) => stay.stage === (typeof stage === "object" ? null : stage));
        expect(passed).toBe(own.length);
        const sum = own.reduce((all, { entered, left }) => all + eighths(left) - eighths(entered), 0n);
        if (own.length > 0) expectSame(days, Number(sum) / 8 / own.length);
      }
    }
  });

  it("leaves a row that ends before it begins out of the passage it stands in", () => {
    const columns: StageRows = {
      deals: wordsOf(["A", "A", "A"]),
      stages: wordsOf(["Lead", "Lead", "Offer"]),
      entered: Float64Array.of(45_000, 45_010, 45_020),
      left: Float64Array.of(45_008, 45_005, 45_050),
      rows: Float64Array.of(2, 4, 6),
    };
    expect(finishStages(columns, "mean")).toEqual({
      stages: [
        { stage: "Lead", count: 1, days: 8 },
        { stage: "Offer", count: 1, days: 30 },
      ],
      reversed: { count: 1, rows: [4] },
      before: { count: 0, rows: [] },
    });
  });

  it("ends a row where the deal's next row begins, wherever in the parts that is, if there is no column for the end", () => {
    const history = (deals: readonly string[], stages: readonly string[], entered: readonly number[]): StageRows => ({
      deals: wordsOf(deals),
      stages: wordsOf(stages),
      entered: Float64Array.from(entered),
    });
    const columns = joined(
      [
        history(["B", "A"], ["Lead", "Offer"], [45_005, 45_010]),
        // An amount was changed at 45,003; the stage is the same.
        history(["A", "A", "B"], ["Lead", "Lead", "Offer"], [45_000, 45_003, 45_009]),
        history(["A"], ["Won"], [45_040]),
      ],
      asWritten,
    );
    expect(columns && finishStages(columns, "mean").stages).toMatchObject([
      { stage: "Lead", count: 2, days: 7 },
      { stage: "Offer", count: 1, days: 30 },
      { stage: "Won", count: 0 },
    ]);
  });
});

interface Touch {
  readonly deal: string;
  readonly channel: Spelling | null;
  readonly time: number;
  readonly value: number;
}

function touchesOf(draw: Draw): readonly Touch[] {
  const values = ["D1", "D2", "D3"].map((deal) => [deal, draw.whole(0, 900_000) / 100] as const);
  return Array.from({ length: draw.whole(1, 50) }, () => {
    const [deal, value] = draw.among(values);
    return { deal, value, channel: draw.among(["Web", "Mail", 7, null]), time: draw.whole(45_000, 45_020) };
  });
}
const touchColumns = (rows: readonly Touch[], shared?: readonly Spelling[]): TouchRows => ({
  deals: wordsOf(rows.map(({ deal }) => deal)),
  channels: wordsOf(
    rows.map(({ channel }) => channel),
    shared,
  ),
  times: of(rows, ({ time }) => time),
  values: of(rows, ({ value }) => value),
});

describe(`touches in parts, from the seed ${seed}`, () => {
  it.each(["first", "last", "linear", "position", "decay"] as const)(
    "give the attribution of the whole range, %s",
    (model) => {
      inParts(
        touchesOf,
        (parts, draw) => {
          const shared = draw.is(0.5) ? (["None has this", 7, "Mail", "Web"] as const) : undefined;
          return joined(
            parts.map((part) => touchColumns(part, shared)),
            asWritten,
          );
        },
        (all, columns) => {
          const table = (rows: TouchRows) => {
            const found = attribution({ ...rows, model, halfLife: 7 });
            if (isFault(found)) throw new Error(found.says);
            return sortedBy(found, ({ channel }) => channel);
          };
          expectSame(table(columns), table(touchColumns(all)));
        },
      );
    },
  );

  it("give what equal shares of whole cents give", () => {
    for (let i = 0; i < count(40, 200); i++) {
      const all = touchesOf(drawn(seed + i));
      const found = attribution({ ...touchColumns(all), model: "linear", halfLife: 7 });
      if (isFault(found)) throw new Error(found.says);
      const deals = [...new Map(all.map(({ deal, value }) => [deal, value]))];
      const value = cents(deals.map(([, worth]) => worth));
      // In shares of one divisor, so that whole numbers add up.
      const touchesOfDeal = (deal: string) => all.filter((touch) => touch.deal === deal).length;
      const divisor = deals.reduce((product, [deal]) => product * BigInt(touchesOfDeal(deal)), 1n);
      for (const { channel, credit, share, touches } of found) {
        const own = all.filter((touch) => touch.channel === (typeof channel === "object" ? null : channel));
        const sum = own.reduce(
          (all, touch) => all + (BigInt(Math.round(touch.value * 100)) * divisor) / BigInt(touchesOfDeal(touch.deal)),
          0n,
        );
        expect(touches).toBe(own.length);
        expectSame(credit, Number(sum) / Number(divisor) / 100);
        if (value > 0) expectSame(share, Number(sum) / Number(divisor) / 100 / value);
      }
    }
  });

  it("that a database has weighed are finished in the same way", () => {
    const credits = { names: ["Web", "Mail", "Fair"], credit: Float64Array.of(10, 30, 0), value: 40 };
    expect(finishChannels({ ...credits, touches: Int32Array.of(2, 1, 0) })).toEqual([
      { channel: "Mail", credit: 30, share: 0.75, touches: 1 },
      { channel: "Web", credit: 10, share: 0.25, touches: 2 },
    ]);
  });
});
