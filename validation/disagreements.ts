/** Whatever isn't as it should be and isn't a named difference, a line each. */
import { isEqual } from "./twins/engines";
import type { Results } from "./results";

export function disagreements({ figures, differences, rates, twins, workbooks }: Results): readonly string[] {
  const [own] = rates.runs;
  return [
    ...figures
      .filter(({ verdict }) => verdict === "disagrees")
      .map(
        ({ id, figure, formula, answer, published }) =>
          `${id}, ${figure}: ${formula} is ${answer}, published ${published || "none"}`,
      ),
    ...differences
      .filter(({ agrees }) => !agrees)
      .map(({ formula, shown, answer }) => `differences.md: ${formula} is ${answer}, and the page shows ${shown}`),
    ...[...(own?.irr ?? []), ...(own?.xirr ?? [])]
      .filter(({ verdict }) => verdict !== "right")
      .map(({ asked, verdict }) => `rate of return of ${asked.id}: ${verdict}`),
    ...engines({ twins }).flatMap(({ engine, values }) =>
      twins.all.flatMap((twin, i) =>
        isEqual(twin, values[i] ?? null)
          ? []
          : [`${twin.name}: ${twin.formula} is ${String(values[i])} in ${engine}, and ${twin.expected} here`],
      ),
    ),
    ...[...workbooks, twins.file].flatMap(({ file, recalculated, faults }) => [
      ...(recalculated?.differing ?? []).map((each) => `${file} in LibreOffice: ${each}`),
      ...(faults ?? []).map((each) => `${file}, by the Open XML SDK: ${each}`),
    ]),
  ];
}

/** The engines that took part. */
export const engines = ({ twins: { grid, libreOffice } }: Pick<Results, "twins">) => [
  ...(libreOffice ? [{ engine: "LibreOffice", values: libreOffice }] : []),
  { engine: "the workbench's grid", values: grid },
];
