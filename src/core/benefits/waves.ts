import { sum } from "../numbers/series";

/** Users who go live together: departments, countries. */
export interface Wave {
  readonly users: number;
  /** The month of their go-live: 1 is the first after the start, 13 the first of year 2; 0 is in use at the start. */
  readonly goLive: number;
  /** Months over which they start, as many each month; all at once without it. */
  readonly ramp?: number;
}

/**
 * For each year, Σ users · ∫ clamp((x − first) / ramp, 0, 1) dx / Σ users, over the twelve months of the year
 * @param waves at least one; users count, months from the start
 * @returns shares of all users from year 0 on, 0…1; in year 0, of those who are in use at the start, without a ramp
 * Source: integral of the share who are live, as docs/why/waves.md derives it.
 */
export function liveShares(waves: readonly Wave[], years: number): readonly number[] {
  const users = sum(waves.map((wave) => wave.users));
  const mean = (of: (wave: Wave) => number) => sum(waves.map((wave) => wave.users * of(wave))) / users;
  return Array.from({ length: years + 1 }, (_, year) =>
    year === 0
      ? mean(({ goLive, ramp = 0 }) => (goLive === 0 && ramp === 0 ? 1 : 0))
      : mean((wave) => (liveUntil(wave, 12 * year) - liveUntil(wave, 12 * (year - 1))) / 12),
  );
}

/** The months for which a user of the wave is live until a month, as a mean: the half of the ramp counts half. */
function liveUntil({ goLive, ramp = 0 }: Wave, month: number): number {
  const since = Math.max(0, month - Math.max(0, goLive - 1));
  const past = Math.max(0, since - ramp);
  return ramp === 0 ? since : (since - past) ** 2 / (2 * ramp) + past;
}
