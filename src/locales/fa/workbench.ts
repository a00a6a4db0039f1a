export const workbench = {
  title: "CRM ROI",
  pane: "نتایج و ابزارها",
  sheet: "خانه‌های برگهٔ {sheet}",
  limits: "منوهای خود جدول به انگلیسی است و ستون‌ها در این صفحه از چپ آغاز می‌شود؛ فایل دریافتی راست‌به‌چپ است.",
} as const;
