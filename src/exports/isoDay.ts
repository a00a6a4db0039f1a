/** A day as 2026-11-29. */
export const isoDay = (serial: number): string =>
  new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** Excel's serial number of a day such as 2026-11-29; undefined for another text, or a day that doesn't exist. */
export function serialOfIsoDay(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  return isoDay(serial) === text ? serial : undefined;
}
