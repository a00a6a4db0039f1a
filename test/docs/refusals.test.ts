import { describe, expect, it } from "vitest";
import { refusals, type Refusals } from "../../build/refusals";
import { catalogue, type FunctionId } from "../../src/catalogue";
import type { AnyDefinition } from "../../src/catalogue/define";
import { seeded } from "../tools/random";
import { refusedBy, spoilt, type Refused } from "./refused";

const listed = refusals();

/** What chance meets too seldom. */
const rare: { readonly [Id in FunctionId]?: readonly (readonly unknown[])[] } = {
  CRMROITABLE: [[[1, 0, 10, 0, 5, 0], [0, 5, 0, 10, 0, 1], 0.1]],
  CRMIRR: [
    [
      [1, 0, 10, 0, 5, 0],
      [0, 5, 0, 10, 0, 1],
    ],
  ],
  CRMIRRS: [
    [
      [1, 0, 10, 0, 5, 0],
      [0, 5, 0, 10, 0, 1],
    ],
  ],
  CRMXIRR: [
    [
      [1, -5, 10, -10, 5, -1],
      [45_658, 45_659, 45_660, 45_661, 45_662, 45_663],
    ],
  ],
  CRMPAYBACK: [
    [
      [1e308, 1e308],
      [0, 0],
    ],
  ],
  CRMCASHFLOW: [
    [
      [1, 1],
      [
        [1, 1e308],
        [1, 1e308],
      ],
    ],
  ],
  CRMSUMMARY: [
    [[1, 0, 10, 0, 5, 0], [0, 5, 0, 10, 0, 1], 0.1],
    [[0, 2000, 500, 0], [1000, 0, 0, 1600], 0.1],
  ],
  CRMBEFOREAFTER: [[[45_600, 45_700, 45_700], [1, 1e308, 1e308], 45_658, "monthly", 45_650, 45_701]],
  CRMLEADSOURCES: [
    [
      ["Web", "Web"],
      [true, true],
      [1e308, 1e308],
    ],
  ],
  CRMATTRIBUTION: [
    [
      ["a", "b", "c"],
      ["Web", "Fair", "Web"],
      [45_658, 45_658, 45_658],
      [1e308, -1e308, 1e308],
    ],
  ],
  CRMNETNEW: [[["a", "a"], [45_658, 45_659], [1e308, 1e308], 45_600, 45_700]],
  CRMSALESKPIS: [
    [
      [45_658, 45_658],
      [45_659, 45_659],
      ["won", "won"],
      [1e308, 1e308],
    ],
  ],
  CRMCUSTOMERS: [
    [
      ["a", "b", "c"],
      [45_658, 45_658, 45_658],
      [1e308, -1.5e308, 1e308],
    ],
  ],
  CRMSALES: [
    [[45_658], [1], null, null, "won"],
    [[45_658], [1], null, ["won"], "lost"],
    [
      [[45_658], [45_658]],
      [[1], [1]],
      null,
      [
        [true, true],
        [true, false],
      ],
    ],
  ],
  CRMNPS: [[Array.from({ length: 1_000_000 }, () => [5])]],
  CRMRISKADJUST: [[1.7e308, 1, "cost"]],
  CRMWINRATE: [[1e308, 1e308]],
  CRMCLV: [[1e308, 0.99, 0.01]],
  CRMSENSITIVITY: [[["in", "out"], [0, 60, 60, 0], [100, 0, 0, 40], 0.1, 0.01, "payback"]],
  CRMSIMULATE: [[Array.from({ length: 25 }, () => 1), 10, 0, [[0.5, 1, 1.5]], [[1, 1, 1]], 1_048_576]],
};

const most = 20_000;

describe.each(Object.values<AnyDefinition>(catalogue))("$id", (definition) => {
  const { door, answer, cells } = listed.get(definition.id) as Refusals;
  const places: ReadonlySet<Refused> = new Set([
    ...[...door].flatMap(([reason, keys]) =>
      (keys.length === 0 ? [""] : keys).map((key) => `door ${reason} ${key}`.trim()),
    ),
    ...answer.map((reason) => `answer ${reason}`),
    ...[...cells].flatMap(([reason, columns]) => columns.map((column) => `cell ${reason} ${column}`)),
  ]);

  it("lists exactly the reasons with which it refuses", () => {
    const random = seeded(7);
    const met = new Map<Refused, readonly unknown[]>();
    const call = (raw: readonly unknown[]) => {
      for (const place of refusedBy(definition, raw)) if (!met.has(place)) met.set(place, raw);
    };
    rare[definition.id as FunctionId]?.forEach(call);
    const isAllMet = () => [...places].every((place) => met.has(place));
    for (let tries = 0; tries < 300 || (tries < most && !isAllMet()); tries++) call(spoilt(definition, random));
    expect([...met].filter(([place]) => !places.has(place))).toEqual([]);
    // It takes a whole column of amounts to meet this one: test/core/returns/work.test.ts does.
    expect([...places].filter((place) => !met.has(place) && !place.includes("tooLong"))).toEqual([]);
  });
});
