/** Native twins over inputs that no example shows. */
import { seeded } from "../../test/tools/random";
import { randomGiven } from "./randomGiven";
import { layouts, rowOf, twinOf, twins, withTwin, type Twin } from "./twins";

/** Outlays, then returns, quiet periods among them: from a loss of nearly everything to a gain of hundreds of times. */
function plan(random: () => number) {
  const build = 1 + Math.floor(random() * 3);
  const periods = build + 1 + Math.floor(random() * 11);
  const worth = 10 ** (4 * random() - 1.5);
  const size = 10 ** (8 * random());
  const amount = () => (random() < 0.15 ? 0 : Math.round(size * (0.2 + random()) * 100) / 100);
  const costs = Array.from({ length: periods }, (_, t) => (t < build ? amount() : 0));
  const benefits = Array.from({ length: periods }, (_, t) =>
    t < build ? 0 : Math.round(((worth * amount()) / (periods - build)) * 100) / 100,
  );
  costs[0] = Math.round(size * 100) / 100 + 0.01;
  benefits[periods - 1] = Math.round(worth * size * (0.2 + random()) * 100) / 100 + 0.01;
  return { benefits, costs };
}

/** Where anything goes would seldom be a case: each engine has its own IRR and MIRR, which start from a guess. */
const special: Readonly<Record<string, (random: () => number) => object>> = {
  CRMIRR: plan,
  // Ten questions, each answered from 1 to 5.
  CRMSUS: (random) => ({
    answers: Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
      Array.from({ length: 10 }, () => 1 + Math.floor(random() * 5)),
    ),
  }),
  CRMMIRR: (random) => ({
    ...plan(random),
    financeRate: Math.round(random() * 3000) / 10000,
    reinvestRate: Math.round(random() * 3000) / 10000,
  }),
};

/** So many of each function that has a twin, chosen by the seed, and those of its examples. */
export function everyTwin({ seed, each }: { readonly seed: number; readonly each: number }): readonly Twin[] {
  const random = seeded(seed);
  const drawn = withTwin.flatMap((definition, nth) =>
    Array.from({ length: each }, (_, i): Twin => {
      const { id } = definition;
      const make = special[id] ?? ((random) => randomGiven(definition, random));
      for (let attempt = 0; attempt < 2000; attempt++) {
        const layout = layouts[id in special ? i % 2 : Math.floor(random() * layouts.length)] ?? "across";
        const twin = twinOf(definition, make(random) as never, layout, rowOf(nth * each + i));
        if (twin) return { ...twin, function: id, name: `${id} ${i}` };
      }
      throw new Error(`${id} has no twin for any of 2,000 inputs, seed ${seed}`);
    }),
  );
  return [...drawn, ...twins(drawn.length)];
}
