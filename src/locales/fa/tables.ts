import type { Tables } from "../../catalogue/words";

export const tables = {
  CRMCASHFLOW: {
    columns: {
      period: "دوره",
      benefits: "فایده‌ها",
      costs: "هزینه‌ها",
      net: "خالص",
      cumulative: "تجمعی",
      discounted: "خالص تنزیل‌شده",
      discountedCumulative: "تجمعی تنزیل‌شده",
    },
  },
  CRMSUMMARY: {
    columns: { measure: "سنجه", value: "مقدار" },
    labels: {
      roi: "بازگشت سرمایه (ROI)",
      discountedRoi: "بازگشت سرمایهٔ تنزیل‌شده",
      npv: "ارزش فعلی خالص",
      irr: "نرخ بازده داخلی",
      payback: "دورهٔ بازگشت سرمایه (تعداد دوره)",
      discountedPayback: "دورهٔ بازگشت تنزیل‌شده (تعداد دوره)",
      bcr: "نسبت فایده به هزینه",
      pi: "شاخص سودآوری",
      breakEven: "سهم فایده‌ها در نقطهٔ سربه‌سر",
    },
  },
} as const satisfies Tables;
