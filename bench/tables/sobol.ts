import { simulationCases } from "../cases";
import { measure } from "../measure";
import { ratio, table, time } from "../print";
import { drawn, plainTrials, sampled, sobolTrials } from "../sampled";

/** Compares fewer trials with evenly spread points and more trials with random points. */
export function sobol(): Promise<string> {
  const cases = simulationCases(sobolTrials.trials);
  const rows = cases.map(({ question }, i) => {
    const { sobol, plain } = sampled(question);
    return [
      `plan ${i + 1}`,
      ...(["mean", "p5", "p50", "p95"] as const).map((figure) => ratio(plain[figure] / sobol[figure])),
    ];
  });
  const [even, random] = measure(
    [sobolTrials, plainTrials].map((how) => ({
      calls: cases.map(
        ({ question }, i) =>
          () =>
            drawn(question, how, i + 1).mean,
      ),
    })),
  );
  return Promise.resolve(
    [
      "## 65,536 plain random trials, times 16,384 Sobol trials",
      table(["error of NPV over 24 shifts", "mean", "P5", "P50", "P95"], rows),
      `16,384 Sobol trials take ${time(even?.ns ?? NaN)}, 65,536 plain ones ${ratio(random?.ratio ?? NaN)} as long.`,
    ].join("\n\n"),
  );
}
