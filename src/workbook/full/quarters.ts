/** How a year's plan is divided among its quarters, on Review and in year 1 by quarter. `time` is in years after the start. */
import { above, atMost, minus, native, over, plus, row, times, when, type Expression } from "../../grid/expression";
import { base, countedWaves, isNumber, liveUntil } from "./timing";

/** What has come about since the start: what a quarter adds to it, as a part of what its year adds, is the quarter's part of an amount. */
export interface SoFar {
  /** In years, where 1 is a year with all users at work. */
  readonly soFarLive: Expression;
  /** In years since the old systems were switched off. */
  readonly soFarSaved: Expression;
  /** In years, where 1 is a year with all users under contract. */
  readonly soFarContract: Expression;
  /** The share of all users who have started since. */
  readonly soFarStarted: Expression;
}
export type SoFarKey = keyof SoFar;

/** The month of the plan that is reached at a time: a delay moves the plan. */
export const planMonth = (time: Expression): Expression => native("MAX", 0, minus(times(time, 12), base("delay")));

/** @param month of the plan */
export const soFar = (time: Expression, month: Expression): SoFar => ({
  soFarLive: adoptedUntil(month),
  soFarSaved: savedUntil(time),
  soFarContract: contractedUntil(times(time, 12)),
  soFarStarted: startedUntil(times(time, 12)),
});

/** ∫ adoption dt over the plan from the start to a month, in years. */
function adoptedUntil(month: Expression): Expression {
  const whole = native("INT", over(month, 12));
  const done = native(
    "SUMPRODUCT",
    times(times(row("adopted", "years"), row("live", "years")), atMost(row("yearNumber", "years"), whole)),
  );
  const next = native("INDEX", row("adopted", "years"), plus(native("MIN", base("years"), plus(whole, 1)), 1));
  const since = minus(liveUntil(month), native("INDEX", row("liveSoFar", "years"), plus(whole, 1)));
  return plus(done, over(times(next, since), 12));
}

/** The years between the month in which the old systems are switched off and `time`. */
function savedUntil(time: Expression): Expression {
  const month = row("legacyMonth", "price");
  return when(isNumber(month), native("MAX", 0, minus(time, over(plus(month, base("delay")), 12))), 0);
}

/** A wave is under contract from its month on, the ramp or a delay or not. */
function contractedUntil(months: Expression): Expression {
  const from = countedWaves("low");
  const since = times(above(months, from), minus(months, from));
  return over(native("SUMPRODUCT", countedWaves("base"), since), 12);
}

/** Of the waves that aren't in use at the start, which year 0 pays for. */
function startedUntil(months: Expression): Expression {
  const isLater = minus(1, countedWaves("chosen"));
  return native("SUMPRODUCT", countedWaves("base"), times(above(months, countedWaves("low")), isLater));
}

/** A quarter's part of something in its year. */
export type PartOf = (key: SoFarKey) => Expression;

/** What a quarter adds, as a part of what its year adds; 0 where the year adds nothing. */
export const partOf = (here: Expression, inYear: Expression): Expression =>
  when(above(native("ABS", inYear), 0), over(here, inYear), 0);

type YearKey = "benefitsAfter" | "benefitsAfter_legacy" | "costsAfter" | "costsPerUser" | "costsPerNewUser";

/** Benefits from use come with the adoption, avoided costs of old systems with the time in which these are switched off. */
export const benefitsIn = (yearly: (of: YearKey) => Expression, part: PartOf): Expression =>
  plus(
    times(minus(yearly("benefitsAfter"), yearly("benefitsAfter_legacy")), part("soFarLive")),
    times(yearly("benefitsAfter_legacy"), part("soFarSaved")),
  );

/** Costs per user come with the contracts, per new user with those who start, all others evenly. */
export const costsIn = (yearly: (of: YearKey) => Expression, part: PartOf): Expression =>
  plus(
    plus(
      over(minus(minus(yearly("costsAfter"), yearly("costsPerUser")), yearly("costsPerNewUser")), base("quarters")),
      times(yearly("costsPerUser"), part("soFarContract")),
    ),
    times(yearly("costsPerNewUser"), part("soFarStarted")),
  );
