import type { FaultWords } from "../../catalogue/faults";

/**
 * Digits are the Latin ones that Excel shows and takes in a formula, so the decimal sign is theirs. \u200e (left-to-right
 * mark) keeps a minus in front of its number; without it right-to-left text puts it behind.
 */
export const faults = {
  missing: "«{parameter}» را وارد کنید.",
  emptyRange: "محدودهٔ «{parameter}» خالی است.",
  notANumber: "«{parameter}»: مقدار سطر {row} و ستون {column} عدد نیست.",
  oneCellExpected: "«{parameter}» یک خانه یا یک عدد می‌پذیرد، نه یک محدوده.",
  lengthsDiffer:
    "«{first}» {firstLength} دوره دارد و «{second}» {secondLength} دوره. برای هر دو به یک تعداد خانه بدهید.",
  unknownOption: "«{parameter}»: «{word}» شناخته نشد. یکی از این‌ها را بنویسید: {options}.",
  rateOutOfRange: "«{parameter}»: ۸ درصد را به صورت 0.08 یا 8% وارد کنید.",
  notWhole: "«{parameter}» باید عدد صحیح باشد.",
  outOfRange: "«{parameter}» باید از \u200e{from} تا \u200e{to} باشد.",
  tooSmall: "«{parameter}» باید دست‌کم \u200e{from} باشد.",
  notAbove: "«{parameter}» باید بزرگ‌تر از \u200e{above} باشد.",
  tooManyArguments: "تعداد آرگومان‌ها بیش از آن است که این تابع می‌پذیرد.",
  tooLarge: "نتیجه بزرگ‌تر از آن است که در یک عدد بگنجد.",
  costsAreZero: "جمع هزینه‌ها صفر است و نمی‌توان بر آن تقسیم کرد.",
  costsAreNegative: "هزینه‌ها را با عدد مثبت وارد کنید.",
  benefitsAreZero: "جمع فایده‌ها صفر است و نمی‌توان بر آن تقسیم کرد.",
  benefitsAreNegative: "جمع فایده‌ها کمتر از صفر است؛ هیچ سهمی از آن‌ها به نقطهٔ سربه‌سر نمی‌رسد.",
  rateNeeded: "روش تنزیل‌شده به نرخ تنزیل نیاز دارد.",
  noOutlay: "در زمان صفر خالص پرداختی نیست که بر آن تقسیم شود (هزینه منهای فایده در خانهٔ نخست).",
  onlyTimeZero: "پس از زمان صفر دوره‌ای نیست.",
  lostMoreThanEverything: "بیش از همهٔ سرمایه از دست می‌رود؛ نرخ سالانه‌ای وجود ندارد.",
  noRate: "هیچ نرخی ارزش فعلی خالص را صفر نمی‌کند.",
  severalRates: "چند نرخ ارزش فعلی خالص را صفر می‌کنند: \u200e{rates} درصد. حدسی نزدیک به نرخ مورد نظر خود وارد کنید.",
  neverPaidBack: "سرمایه در {periods} دوره بازنمی‌گردد.",
  paidBackThenLost: "سرمایه در دورهٔ {paid} بازمی‌گردد و در دورهٔ {lost} دوباره از دست می‌رود.",
  growthNeedsYears: "رشد بر مبلغی اعمال می‌شود که هر سال تکرار می‌شود: تعداد سال را هم وارد کنید.",
  yearsWithBlock:
    "وقتی تعداد سال داده می‌شود، هزینه‌های دوره‌ای مبلغ یک سال است: یک خانه، یا برای هر قلم هزینه یک خانه بدهید، نه جدول.",
  usersAreZero: "تعداد کاربران صفر است.",
  yearsAreZero: "تعداد سال صفر است.",
  decimalSign: ".",
} as const satisfies FaultWords;
