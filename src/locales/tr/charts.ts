/** Turkish. */
export const charts = {
  year: "Yıl",
  benefits: "Faydalar",
  costs: "Maliyetler",
  cumulative: "Kümülatif net fayda",
  amountsIn: "Tutarlar: {currency}.",
  asTable: "Tablo olarak göster",
  asPicture: "Tabloyu gizle",
  none: "Maliyet ya da fayda girildiğinde grafikler burada görünür.",
  byYear: {
    title: "Yıllara göre maliyet ve fayda",
    says: "Toplamda faydalar {benefits}, maliyetler {costs}.",
  },
  running: {
    title: "Kümülatif net fayda",
    says: "{start}. yılda {first} ile başlar, {end}. yılda {last} ile biter.",
    settled: "{year}. yılın vergisi, {tax}, {end}. yılda ödenir.",
    paidBack: "Harcanan para {payback} sonra geri kazanılır.",
    atOnce: "Hiçbir zaman 0’ın altına inmez.",
    notPaidBack: "Harcanan para bu yıllar içinde geri kazanılmaz.",
    mark: "Geri ödeme: {payback}",
  },
  tornado: {
    title: "NBD’yi en çok ne değiştirir?",
    says: "NBD’yi en çok değiştiren varsayım: {assumption}. Düşük değerinde {low}, yüksek değerinde {high}.",
    assumption: "Varsayım",
    low: "düşük değerinde",
    high: "yüksek değerinde",
    line: "Kalem",
    start:
      "Başlangıç aralıkları: faydalar planın {below} altından {above} üstüne, maliyetler plandan, planın {beyond} üstüne kadar. Kendi aralıklarınızı “{simulation}” bölümünde seçin.",
    own: "Kendi varsayımlarınızın düşük ve yüksek değerini “{sheet}” sayfasına girin.",
    page: "NBD’yi en çok neyin değiştirdiği, kalemler ve iskonto oranı girilince görünür.",
    empty:
      "Henüz hiçbir varsayımın düşük ve yüksek değeri yok. NBD’yi en çok neyin değiştirdiğini görmek için bunları “{sheet}” sayfasına girin.",
  },
} as const;
