import type { TaskpaneWords } from "../../taskpane/words";

export const taskpane = {
  title: "توابع CRM ROI",
  purpose: "یکی از این‌ها را با = در یک خانه بنویسید. هنگام نوشتن، Excel آرگومان‌ها را نشان می‌دهد.",
  find: "جست‌وجوی تابع",
  nothing: "تابعی پیدا نشد.",
  parameters: "آرگومان‌ها",
  optional: "اختیاری",
  example: "نمونه",
  gives: "نتیجه",
  table: "جدولی در خانه‌های زیر و کنار آن",
  separator:
    "در اینجا آرگومان‌ها با ویرگول لاتین (,) از هم جدا شده‌اند؛ اگر Excel شما جداکنندهٔ دیگری دارد، همان را بنویسید.",
  support: "پشتیبانی",
  privacy: "حریم خصوصی",
} as const satisfies TaskpaneWords;
