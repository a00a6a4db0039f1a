/** Persian. */
export const settings = {
  title: "تنظیمات",
  back: "بازگشت",
  language: "زبان",
  languageKept: "برگه‌های موجود به همان زبانی می‌مانند که با آن ساخته شده‌اند.",
  languageNotKept: "مرورگر اینجا چیزی نگه نمی‌دارد؛ این زبان تا بسته شدن صفحه می‌ماند.",
  digits: "ارقام",
  digitKinds: { persian: "فارسی", latin: "لاتین" },
  digitsNotKept: "مرورگر اینجا چیزی نگه نمی‌دارد؛ این ارقام تا بسته شدن صفحه می‌ماند.",
  look: "ظاهر",
  lightOrDark: {
    office: "ظاهر روشن یا تیره از آفیس پیروی می‌کند.",
    system: "ظاهر روشن یا تیره از سیستم شما پیروی می‌کند.",
  },
  contrastAndMotion: "کنتراست زیاد و کاهش حرکت از تنظیمات سیستم شما پیروی می‌کند.",
  selfTest: "آزمودن این اکسل",
  about: "درباره",
  version: "نسخهٔ {version}",
  licences: "مجوزهای این نرم‌افزار",
  privacy: "حریم خصوصی",
  support: "پشتیبانی",
} as const;
