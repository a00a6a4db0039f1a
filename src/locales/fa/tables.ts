export const tables = {
  CRMROITABLE: {
    columns: { definition: "تعریف", value: "مقدار", note: "دلیل تفاوت" },
    labels: {
      total: "بازگشت سرمایهٔ کل (ROI)",
      totalNote: "(فایده‌ها − هزینه‌ها) ÷ هزینه‌ها در کل مدت؛ زمان وقوع مبالغ اثری ندارد.",
      discounted: "بازگشت سرمایهٔ تنزیل‌شده",
      discountedNote: "همان نسبت با ارزش‌های فعلی: فایدهٔ دیرتر کمتر به حساب می‌آید (روش Forrester TEI).",
      annual: "بازگشت سرمایهٔ سالانه",
      annualNote:
        "میانگین فایدهٔ خالص سالانه نسبت به خالص پرداخت در زمان صفر؛ هزینه‌های بعدی از فایده کم می‌شوند (روش Nucleus).",
      annualised: "بازگشت سرمایهٔ کل به صورت نرخ سالانه",
      annualisedNote: "نرخ مرکب سالانهٔ بازده کل، گویی همهٔ هزینه‌ها در زمان صفر و همهٔ فایده‌ها در پایان رخ داده‌اند.",
      irr: "نرخ بازده داخلی",
      irrNote: "بازده سالانهٔ پولی که هنوز بازنگشته است: فایدهٔ زودتر آن را بالا می‌برد.",
      ratio: "نسبت فایده به هزینه",
      ratioNote:
        "فایده‌ها ÷ هزینه‌ها که گاهی بازگشت سرمایه خوانده می‌شود؛ هزینه کم نمی‌شود، پس یک واحد بیش از بازگشت کل است.",
    },
  },
  CRMIRRS: { columns: { rate: "نرخ بازده داخلی" } },
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
  CRMTCOTABLE: {
    columns: {
      year: "سال",
      oneOff: "یک‌باره",
      recurring: "دوره‌ای",
      retirement: "کنارگذاری",
      total: "جمع",
      cumulative: "تجمعی",
      presentValue: "ارزش فعلی",
    },
  },
  CRMSTAGETIMES: { columns: { stage: "مرحله", count: "گذشته", days: "روز" }, labels: { none: "(نامشخص)" } },
  CRMSALES: { columns: { period: "دوره", deals: "تعداد معامله", amount: "مبلغ", average: "میانگین معامله" } },
  CRMBEFOREAFTER: {
    columns: { before: "پیش", after: "پس", change: "تغییر", changeShare: "درصد تغییر" },
    labels: {
      seasonal: "توجه: بازه‌های پیش و پس ماه‌های متفاوتی از سال را می‌پوشانند؛ شاید بخشی از تغییر فصلی باشد.",
    },
  },
  CRMLEADSOURCES: {
    columns: {
      source: "منبع",
      leads: "سرنخ‌ها",
      won: "موفق",
      conversion: "نرخ تبدیل",
      revenue: "درآمد",
      cost: "هزینه",
      roi: "بازگشت سرمایه",
    },
    labels: { none: "(نامشخص)", onRevenue: "بازگشت سرمایه بر پایهٔ درآمد" },
  },
  CRMATTRIBUTION: {
    columns: { channel: "کانال", credit: "ارزش منتسب", share: "سهم", touches: "تعداد تماس" },
    labels: { none: "(نامشخص)" },
  },
  CRMSALESKPIS: {
    columns: { name: "شاخص", value: "مقدار" },
    labels: {
      deals: "معامله‌ها",
      won: "موفق",
      lost: "ناموفق",
      open: "باز",
      winRate: "نرخ موفقیت",
      meanCycle: "چرخهٔ فروش، میانگین روز",
      medianCycle: "چرخهٔ فروش، میانهٔ روز",
      revenue: "درآمد",
      averageDeal: "میانگین معامله",
    },
  },
  CRMCUSTOMERS: {
    columns: {
      customer: "مشتری",
      orders: "سفارش‌ها",
      first: "نخستین",
      last: "آخرین",
      revenue: "درآمد",
      margin: "سود",
      share: "سهم",
      cumulativeShare: "سهم تجمعی",
    },
    labels: { average: "مشتری میانگین" },
  },
  CRMSENSITIVITY: {
    columns: { label: "قلم", low: "با قلم کمتر", high: "با قلم بیشتر", range: "دامنه" },
  },
  CRMSIMULATE: {
    columns: {
      measure: "سنجه",
      p5: "صدک ۵",
      p25: "صدک ۲۵",
      p50: "صدک ۵۰",
      p75: "صدک ۷۵",
      p95: "صدک ۹۵",
      mean: "میانگین",
      share: "سهم آزمایش‌های بالای صفر یا با بازگشت سرمایه",
    },
    labels: {
      npv: "ارزش فعلی خالص",
      roi: "بازگشت سرمایه (ROI)",
      payback: "دورهٔ بازگشت سرمایه (تعداد دوره؛ میانگین فقط از آزمایش‌هایی که سرمایه بازمی‌گردد)",
    },
  },
} as const;
