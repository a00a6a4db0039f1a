/** Turkish. */
export const simulationSheet = {
  sheetName: "Simülasyon",
  title: "Sonuç ne kadar kesin?",
  basis: "“{sheet}” modelinin simülasyonu, değer olarak yazılmıştır: modeli izlemez ve eklenti gerektirmez.",
  sections: {
    start: "Çıkış noktası",
    ranges: "Kullanılan aralıklar, plana oranla",
    result: "Sonuç",
    histogram: "Hangi NBD ne sıklıkta çıktı?",
  },
  rows: {
    model: "Modelin sayfası",
    date: "Hesaplandığı gün",
    rate: "Yıllık iskonto oranı",
    npv: "Planın NBD’si",
    years: "0. yıldan sonraki yıllar",
    trials: "Deneme sayısı",
    seed: "Tohum",
    correlation: "Birlikte hareket eden kalemler",
    benefits: "Faydalar",
    costs: "Maliyetler",
  },
  units: { currency: "Para birimi", years: "yıl" },
  heads: {
    low: "En az",
    high: "En çok",
    source: "Kaynağı",
    npv: "NBD",
    roi: "ROI",
    payback: "Geri ödeme",
    from: "NBD alt sınırı",
    to: "üst sınırı",
    trials: "Deneme",
  },
  sources: {
    workbook: "çalışma kitabı, kalem kalem",
    entry: "bölmedeki giriş",
    start: "kimse: yalnızca bir başlangıç",
  },
  correlations: {
    none: "yok",
    full: "hepsi, maliyetler faydalarla aynı yönde",
    adverse: "hepsi: düşük fayda yüksek maliyetle",
  },
  afterRisk:
    "Kalemler senaryo, risk yüzdesi ve vergi sonrası, ana sonuçlarda sayıldıkları gibi; yalnız ROI vergi öncesidir.",
  asTyped: "Kalemler girildikleri gibi, ana sonuçlarda sayıldıkları gibi.",
  chance: "0’dan büyük ya da yatırımın kendini geri ödediği denemelerin payı",
  loss: "0’ın altında",
  gain: "0 ya da üstünde",
  none: "–",
  reading:
    "P5: her 100 denemenin 5 tanesi bunun altındadır; P50 ortadadır. Ortalama geri ödeme, yatırımın kendini geri ödediği denemelerden hesaplanır. CRMSIMULATE aynı tohumla aynı rakamları verir.",
  chartSays: "Her NBD aralığı için bir sütun: o aralıktaki deneme sayısı.",
} as const;

export const simulationWriting = {
  write: "Sayfa olarak yaz",
  again: "Sayfayı yeniden yaz",
  replaces: "“{sheet}” sayfasındaki rakamlar değiştirilir; onları bu modelin önceki bir simülasyonu yazmıştı.",
  keeps:
    "“{sheet}” sayfası, önceki bir simülasyon yazdıktan sonra değiştirilmiş; olduğu gibi kalır, sonuç yeni bir sayfaya yazılır.",
  written: "Sonuç “{sheet}” sayfasında, eklenti gerektirmeyen değerler olarak.",
  goTo: "Sayfaya git",
} as const;
