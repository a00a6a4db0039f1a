/** Moments and amounts as the exports write them. */

export const two = (number: number): string => String(number).padStart(2, "0");
const parts = (moment: number) => {
  const date = new Date(moment);
  return {
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
    H: date.getUTCHours(),
    M: date.getUTCMinutes(),
    S: date.getUTCSeconds(),
  };
};
export const iso = (moment: number): string => new Date(moment).toISOString();
export const isoMoment = (moment: number): string => iso(moment).slice(0, 19).replace("T", " ");
export const american = (moment: number): string => {
  const { y, m, d } = parts(moment);
  return `${m}/${d}/${y}`;
};
export const dotted = (moment: number): string => {
  const { y, m, d } = parts(moment);
  return `${d}.${m}.${y}`;
};
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
export const zohoMoment = (moment: number): string => {
  const { y, m, d, H, M, S } = parts(moment);
  return `${d} ${months[m - 1]}, ${y} ${two(H)}:${two(M)}:${two(S)}`;
};
const persianDigits = (text: string): string => text.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? digit);
/** By the platform's calendar, which the product doesn't use. */
const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});
export const jalali = (moment: number): string => {
  const found = new Map(persian.formatToParts(moment).map(({ type, value }) => [type, value] as const));
  const text = `${found.get("year")}/${two(Number(found.get("month")))}/${two(Number(found.get("day")))}`;
  return persianDigits(text);
};
export const plain = (cents: number | undefined): string => (cents === undefined ? "" : (cents / 100).toFixed(2));
export const grouped = (cents: number | undefined, group: string, decimal: string): string => {
  const [whole = "", fraction = ""] = plain(cents).split(".");
  return cents === undefined ? "" : `${whole.replace(/\B(?=(?:\d{3})+$)/g, group)}${decimal}${fraction}`;
};
export const inPersian = (text: string): string => persianDigits(text).replace(/,/g, "٬").replace(/\./g, "٫");
