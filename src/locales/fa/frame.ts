/** Persian. */
export const frame = {
  tabList: "بخش‌های این صفحه",
  tabs: { result: "نتیجه", data: "داده‌ها", functions: "تابع‌ها", share: "اشتراک‌گذاری" },
  loading: "در حال بارگذاری",
  unloaded: "این بخش بارگذاری نشد. اتصال اینترنت را بررسی کنید و دوباره امتحان کنید.",
  again: "تلاش دوباره",
} as const;
