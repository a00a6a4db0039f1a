/** Persian. */
export const spread = {
  range: "در ۸ مورد از ۱۰ مورد، {low} تا {high}",
  openRange: "از {low}؛ در بیش از ۱ مورد از ۱۰ مورد در این سال‌ها بازنمی‌گردد",
  noRange: "در ۸ مورد از ۱۰ مورد در این سال‌ها بازنمی‌گردد",
  paidBack: {
    sometimes: "در {count} مورد از ۱۰۰ مورد، سرمایه ظرف {years} بازمی‌گردد.",
    hardly: "در کمتر از ۱ مورد از ۱۰۰ مورد، سرمایه ظرف {years} بازمی‌گردد.",
    nearly: "در بیش از ۹۹ مورد از ۱۰۰ مورد، سرمایه ظرف {years} بازمی‌گردد.",
  },
  histogram: {
    title: "فراوانی هر NPV",
    says: "میانهٔ همهٔ آزمایش‌ها {middle} است؛ {share} آن‌ها بیش از صفر است.",
    interval: "بازهٔ NPV",
    loss: "کمتر از صفر",
    gain: "صفر یا بیشتر",
    trials: "آزمایش‌ها",
  },
} as const;
