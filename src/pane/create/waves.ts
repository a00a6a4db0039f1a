/** The rows of the form for waves of adoption, and how they are read. */
import type { Figures } from "../../workbook/figures";
import { wave as input } from "../../workbook/inputs/waves";
import { isWithin } from "../../workbook/inputs/values";
import { amountOf, isBlank, usersOf, type TypedText } from "./typed";

export const waveFigures = ["users", "goLive", "ramp"] as const;
export type WaveFigure = (typeof waveFigures)[number];

export interface FormWave extends Readonly<Record<WaveFigure, TypedText>> {
  readonly id: number;
  readonly name: string;
}

export type Waves = NonNullable<Figures["waves"]>;
export type WaveFault = "name" | WaveFigure;

/** Rows in which nothing is typed don't count. */
export function readWaves(
  given: readonly FormWave[] = [],
): { readonly waves: Waves } | { readonly wrong: ReadonlyMap<number, readonly WaveFault[]> } {
  const filled = given.filter((wave) => wave.name.trim() !== "" || waveFigures.some((key) => !isBlank(wave[key])));
  const read = filled.map((wave) => {
    const users = figureOf(wave, "users");
    const goLive = figureOf(wave, "goLive");
    const ramp = isBlank(wave.ramp) ? undefined : figureOf(wave, "ramp");
    const wrong: readonly WaveFault[] = [
      ...(wave.name.trim() === "" ? ["name" as const] : []),
      ...(users === undefined ? ["users" as const] : []),
      ...(goLive === undefined ? ["goLive" as const] : []),
      ...(ramp === undefined && !isBlank(wave.ramp) ? ["ramp" as const] : []),
    ];
    const figures = {
      name: wave.name.trim(),
      users: users ?? 0,
      goLive: goLive ?? 0,
      ...(ramp !== undefined && { ramp }),
    };
    return { id: wave.id, wrong, figures };
  });
  const wrong = new Map(read.flatMap((each) => (each.wrong.length > 0 ? [[each.id, each.wrong] as const] : [])));
  return wrong.size > 0 ? { wrong } : { waves: read.map(({ figures }) => figures) };
}

/** Undefined if it is blank, no number, or beyond the limits of its cell. */
function figureOf(wave: FormWave, key: WaveFigure): number | undefined {
  const value = key === "ramp" ? amountOf(wave.ramp) : usersOf(wave[key]);
  return value !== undefined && isWithin(input[key].field.allows, value) ? value : undefined;
}
