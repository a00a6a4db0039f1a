/** Adoption by waves: departments or countries that go live one after the other. */
import { evidence } from "./evidence";
import { key, type ValueOf } from "./field";
import { list, named, object } from "./groups";
import { input } from "./input";
import { wavesAllowed } from "./limits";

export const wave = {
  name: input({ kind: "text", says: "department or country" }),
  users: input({ kind: "whole", unit: "people", format: "count", says: "who go live in it" }),
  goLive: input({
    kind: "waveMonth",
    unit: "month",
    format: "whole",
    says: "the month in which it goes live, 13 is the first of year 2; 0 if it is in use at the start",
  }),
  ramp: input({
    kind: "month",
    unit: "months",
    format: "number",
    says: "over which its users start, as many each month; without it, all at once",
  }),
  ...evidence,
} as const;

const waveField = named("wave", object(wave, ["name", "users", "goLive"]));
export type Wave = ValueOf<typeof waveField>;
export const waves = key(
  list(waveField, wavesAllowed),
  "instead of `goLive`; without `users`, those of the waves are counted",
);

export const usersInWaves = (given: readonly Wave[]): number => given.reduce((sum, { users }) => sum + users, 0);
