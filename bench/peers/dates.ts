const day = 86_400_000;
/** Excel's day 0, from March 1900 on. */
const zero = Date.UTC(1899, 11, 30);

export const dateOf = (excelDay: number): Date => new Date(zero + excelDay * day);
export const excelDayOf = (isoDate: string): number => (Date.parse(isoDate) - zero) / day;
