/** Persian. */
export const frame = {
  tabList: "بخش‌های این صفحه",
  tabs: { result: "نتیجه", data: "داده‌ها", functions: "توابع", share: "اشتراک‌گذاری" },
  digits: "ارقام",
  digitKinds: { persian: "فارسی", latin: "لاتین" },
  digitsNotKept: "مرورگر اینجا چیزی نگه نمی‌دارد؛ این ارقام تا بسته شدن صفحه می‌ماند.",
  selfTest: "آزمودن این اکسل",
  loading: "در حال بارگذاری",
  unloaded: "این بخش بارگذاری نشد. اتصال اینترنت را بررسی کنید و دوباره امتحان کنید.",
  again: "تلاش دوباره",
  version: "نسخهٔ {version}",
  privacy: "حریم خصوصی",
} as const;
