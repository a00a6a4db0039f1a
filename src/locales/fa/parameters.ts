import type { ParameterNames } from "../../catalogue/words";

/** Words joined by underscores, as Excel's hint takes a name for one word. */
export const parameters = {
  benefits: "فایده‌ها",
  costs: "هزینه‌ها",
  method: "روش",
  rate: "نرخ_تنزیل",
  timing: "زمان‌بندی",
  guess: "حدس",
  unit: "واحد",
  language: "زبان",
  oneOff: "هزینه‌های_یک‌باره",
  recurring: "هزینه‌های_دوره‌ای",
  years: "تعداد_سال",
  retirement: "هزینه_کنارگذاری",
  growth: "نرخ_رشد",
  tco: "هزینه_مالکیت",
  users: "تعداد_کاربران",
} as const satisfies ParameterNames;
