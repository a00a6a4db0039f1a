export const tables = {
  CRMROITABLE: {
    columns: { definition: "Tanım", value: "Değer", note: "Neden farklı" },
    labels: {
      total: "Toplam yatırım getirisi (ROI)",
      totalNote: "Bütün süre için (faydalar − maliyetler) / maliyetler; tutarın ne zaman oluştuğu fark etmez.",
      discounted: "İskonto edilmiş ROI",
      discountedNote:
        "Aynı oran bugünkü değerlerle: geç gelen fayda daha az sayılır (Forrester Total Economic Impact).",
      annual: "Yıllık ROI",
      annualNote:
        "Ortalama yıllık net faydanın 0. dönemdeki net harcamaya oranı; sonraki maliyetler faydadan düşülür (Nucleus).",
      annualised: "Yıllıklandırılmış ROI",
      annualisedNote:
        "Toplam getirinin yıllık bileşik oranı; sanki bütün maliyetler 0. dönemde, bütün faydalar en sonda oluşmuş gibi.",
      irr: "İç verim oranı",
      irrNote: "Henüz geri dönmemiş paranın yıllık getirisi: erken gelen fayda oranı yükseltir.",
      ratio: "Fayda-maliyet oranı",
      ratioNote: "Faydalar / maliyetler; bazen ROI denir. Maliyet düşülmez, bu yüzden toplam ROI artı 1’e eşittir.",
    },
  },
  CRMIRRS: { columns: { rate: "İç verim oranı" } },
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
  CRMTCOTABLE: {
    columns: {
      year: "Yıl",
      oneOff: "Tek seferlik",
      recurring: "Yinelenen",
      retirement: "Kullanımdan kaldırma",
      total: "Toplam",
      cumulative: "Kümülatif",
      presentValue: "Bugünkü değer",
    },
  },
  CRMSTAGETIMES: { columns: { stage: "Aşama", count: "Geçen", days: "Gün" }, labels: { none: "(yok)" } },
  CRMSALES: { columns: { period: "Dönem", deals: "Anlaşma", amount: "Tutar", average: "Ortalama anlaşma" } },
  CRMBEFOREAFTER: {
    columns: { before: "Önce", after: "Sonra", change: "Değişim", changeShare: "Değişim %" },
    labels: {
      seasonal: "Not: önceki ve sonraki süre yılın farklı aylarını kapsıyor; değişimin bir kısmı mevsimden olabilir.",
    },
  },
  CRMLEADSOURCES: {
    columns: {
      source: "Kaynak",
      leads: "Potansiyel müşteri",
      won: "Kazanılan",
      conversion: "Dönüşüm",
      revenue: "Gelir",
      cost: "Maliyet",
      roi: "Yatırım getirisi",
    },
    labels: { none: "(yok)", onRevenue: "Gelir üzerinden yatırım getirisi" },
  },
  CRMATTRIBUTION: {
    columns: { channel: "Kanal", credit: "İlişkilendirilen değer", share: "Pay", touches: "Temas" },
    labels: { none: "(yok)" },
  },
  CRMSALESKPIS: {
    columns: { name: "Gösterge", value: "Değer" },
    labels: {
      deals: "Anlaşma",
      won: "Kazanılan",
      lost: "Kaybedilen",
      open: "Açık",
      winRate: "Kazanma oranı",
      meanCycle: "Satış döngüsü, ortalama gün",
      medianCycle: "Satış döngüsü, ortanca gün",
      revenue: "Gelir",
      averageDeal: "Ortalama anlaşma",
      reversed: "Açılmadan kapanmış, döngüye katılmadı; ilki {row}. satırda",
    },
  },
  CRMCUSTOMERS: {
    columns: {
      customer: "Müşteri",
      orders: "Sipariş",
      first: "İlk",
      last: "Son",
      revenue: "Gelir",
      margin: "Brüt kâr",
      share: "Pay",
      cumulativeShare: "Kümülatif pay",
    },
    labels: { average: "Ortalama müşteri" },
  },
  CRMSENSITIVITY: {
    columns: { label: "Kalem", low: "Kalem düşükken", high: "Kalem yüksekken", range: "Fark" },
  },
  CRMSIMULATE: {
    columns: {
      measure: "Ölçüt",
      p5: "P5",
      p25: "P25",
      p50: "P50",
      p75: "P75",
      p95: "P95",
      mean: "Ortalama",
      share: "0’dan büyük ya da yatırımın kendini geri ödediği denemelerin payı",
    },
    labels: {
      npv: "Net bugünkü değer",
      roi: "Yatırım getirisi (ROI)",
      payback: "Geri ödeme süresi, dönem (ortalama yalnızca yatırımın kendini geri ödediği denemelerden)",
    },
  },
} as const;
