import type { Tables } from "../../catalogue/words";

export const tables = {
  CRMCASHFLOW: {
    columns: {
      period: "Kausi",
      benefits: "Hyödyt",
      costs: "Kustannukset",
      net: "Netto",
      cumulative: "Kertynyt netto",
      discounted: "Diskontattu netto",
      discountedCumulative: "Diskontattu kertynyt netto",
    },
  },
  CRMSUMMARY: {
    columns: { measure: "Tunnusluku", value: "Arvo" },
    labels: {
      roi: "Sijoitetun pääoman tuotto (ROI)",
      discountedRoi: "Diskontattu ROI",
      npv: "Nettonykyarvo",
      irr: "Sisäinen korkokanta",
      payback: "Takaisinmaksuaika, kautta",
      discountedPayback: "Diskontattu takaisinmaksuaika, kautta",
      bcr: "Hyöty-kustannussuhde",
      pi: "Nykyarvoindeksi",
      breakEven: "Kannattavuusrajaan riittävä osuus hyödyistä",
    },
  },
} as const satisfies Tables;
