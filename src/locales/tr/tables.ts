import type { Tables } from "../../catalogue/words";

export const tables = {
  CRMCASHFLOW: {
    columns: {
      period: "Dönem",
      benefits: "Faydalar",
      costs: "Maliyetler",
      net: "Net",
      cumulative: "Kümülatif",
      discounted: "İskonto edilmiş net",
      discountedCumulative: "İskonto edilmiş kümülatif",
    },
  },
  CRMSUMMARY: {
    columns: { measure: "Ölçüt", value: "Değer" },
    labels: {
      roi: "Yatırım getirisi (ROI)",
      discountedRoi: "İskonto edilmiş ROI",
      npv: "Net bugünkü değer",
      irr: "İç verim oranı",
      payback: "Geri ödeme süresi, dönem",
      discountedPayback: "İskonto edilmiş geri ödeme süresi, dönem",
      bcr: "Fayda-maliyet oranı",
      pi: "Kârlılık endeksi",
      breakEven: "Başabaş için gereken fayda payı",
    },
  },
} as const satisfies Tables;
