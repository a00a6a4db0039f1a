export const tables = {
  CRMROITABLE: {
    columns: { definition: "Määritelmä", value: "Arvo", note: "Miksi se eroaa" },
    labels: {
      total: "Investoinnin kokonaistuotto (ROI)",
      totalNote: "(Hyödyt − kustannukset) / kustannukset koko ajalta; sillä, milloin määrä toteutuu, ei ole väliä.",
      discounted: "Diskontattu ROI",
      discountedNote: "Sama nykyarvoista: myöhempi hyöty painaa vähemmän (Forresterin Total Economic Impact).",
      annual: "Vuotuinen ROI",
      annualNote:
        "Keskimääräinen vuotuinen nettohyöty hetken nolla nettomenoa kohden; myöhemmät kustannukset pienentävät hyötyä (Nucleus).",
      annualised: "Kokonaistuotto vuosikorkona",
      annualisedNote:
        "Kokonaistuotto vuosikorkona korkoa korolle, ikään kuin kaikki maksettaisiin hetkellä nolla ja hyödyt saataisiin lopussa.",
      irr: "Sisäinen korkokanta",
      irrNote: "Vuosituotto rahalle, joka on vielä kiinni: aikaiset hyödyt nostavat sitä.",
      ratio: "Hyöty-kustannussuhde",
      ratioNote:
        "Hyödyt / kustannukset, joskus ROI:ksi kutsuttu; kustannuksia ei vähennetä, joten se on kokonaistuotto plus 1.",
    },
  },
  CRMIRRS: { columns: { rate: "Sisäinen korkokanta" } },
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
      roi: "Investoinnin tuotto (ROI)",
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
  CRMTCOTABLE: {
    columns: {
      year: "Vuosi",
      oneOff: "Kertakustannukset",
      recurring: "Jatkuvat kustannukset",
      retirement: "Käytöstäpoisto",
      total: "Yhteensä",
      cumulative: "Kertymä",
      presentValue: "Nykyarvo",
    },
  },
  CRMSTAGETIMES: { columns: { stage: "Vaihe", count: "Läpäissyt", days: "Päivää" }, labels: { none: "(ei mitään)" } },
  CRMSALES: { columns: { period: "Jakso", deals: "Kauppoja", amount: "Summa", average: "Keskikauppa" } },
  CRMBEFOREAFTER: {
    columns: { before: "Ennen", after: "Jälkeen", change: "Muutos", changeShare: "Muutos %" },
    labels: {
      seasonal:
        "Huomaa: jaksot ennen ja jälkeen kattavat vuoden eri kuukaudet, joten osa muutoksesta voi olla kausivaihtelua.",
    },
  },
  CRMLEADSOURCES: {
    columns: {
      source: "Lähde",
      leads: "Liidejä",
      won: "Voitettuja",
      conversion: "Konversio",
      revenue: "Tulot",
      cost: "Kustannukset",
      roi: "Tuotto (ROI)",
    },
    labels: { none: "(ei mitään)", onRevenue: "Tuotto (ROI) tuloista" },
  },
  CRMATTRIBUTION: {
    columns: { channel: "Kanava", credit: "Kohdistettu arvo", share: "Osuus", touches: "Kosketuksia" },
    labels: { none: "(ei mitään)" },
  },
  CRMSALESKPIS: {
    columns: { name: "Mittari", value: "Arvo" },
    labels: {
      deals: "Kauppoja",
      won: "Voitettuja",
      lost: "Hävittyjä",
      open: "Avoimia",
      winRate: "Kauppojen voittoaste",
      meanCycle: "Myyntisykli, päivää keskimäärin",
      medianCycle: "Myyntisykli, päivien mediaani",
      revenue: "Tulot",
      averageDeal: "Keskikauppa",
      reversed: "Suljettu ennen avaamista, ei mukana syklissä; ensimmäinen rivillä {row}",
    },
  },
  CRMCUSTOMERS: {
    columns: {
      customer: "Asiakas",
      orders: "Tilauksia",
      first: "Ensimmäinen",
      last: "Viimeinen",
      revenue: "Tulot",
      margin: "Kate",
      share: "Osuus",
      cumulativeShare: "Kertynyt osuus",
    },
    labels: { average: "Keskimääräinen asiakas" },
  },
  CRMSENSITIVITY: {
    columns: { label: "Erä", low: "Erä alempana", high: "Erä ylempänä", range: "Vaihteluväli" },
  },
  CRMSIMULATE: {
    columns: {
      measure: "Tunnusluku",
      p5: "P5",
      p25: "P25",
      p50: "P50",
      p75: "P75",
      p95: "P95",
      mean: "Keskiarvo",
      share: "Osuus simulointikierroksista yli 0 tai takaisin maksettuna",
    },
    labels: {
      npv: "Nettonykyarvo",
      roi: "Investoinnin tuotto (ROI)",
      payback: "Takaisinmaksuaika, kautta (keskiarvo takaisin maksetuista kierroksista)",
    },
  },
} as const;
