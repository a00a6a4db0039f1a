import { create } from "./create";
import { doubt } from "./doubt";
import { charts } from "./charts";
import { checks } from "./checks";
import { frame } from "./frame";
import { functions } from "./functionsTab";
import { settings } from "./settings";
import { share } from "./share";
import { spread } from "./spread";

/** Turkish. */
export const pane = {
  title: "CRM ROI",
  purpose:
    "CRM yatırımına değer mi? Maliyet ve faydaları yıllara göre girin; ROI, NBD, geri ödeme süresi ve TCO herkesin kontrol edebileceği yalın formüllerle hesaplanır.",
  waiting: "Elektronik tablo henüz yanıt vermiyor. Bir hücre düzenleniyorsa Enter veya Esc ile bitirin.",
  create,
  results: {
    title: "Sonuçlar",
    model: "Sayfa",
    roi: "ROI",
    npv: "NBD",
    payback: "Geri ödeme",
    tco: "TCO",
    roiDiscounted: "Bugünkü değerlerle {value}",
    irr: "İVO {value}",
    paybackDiscounted: "İskontolu {value}",
    tcoUser: "Kullanıcı ve ay başına {value}",
    about: "yaklaşık {value}",
    atOnce: "Hemen",
    noValue: "henüz değer yok",
    show: "Sayfadaki hücreye git",
    checksHold: "Tüm kontroller tamam",
    checksFail: "Bir kontrol tutmuyor",
    checksWarn: "Bir kontrol gözden geçirmenizi istiyor",
    ofFigure: { fails: "Kontrolü tutmuyor", looks: "Kontrolü gözden geçirmenizi istiyor" },
    checksUnknown: "Kontroller okunamıyor",
    addInUnknown:
      "Elektronik tablo şu anda eklentinin işlevlerini tanımıyor; bu yüzden onların sütununda hata görünüyor. Yukarıdaki rakamları elektronik tablo kendisi hesaplar; onlar bundan etkilenmez.",
    unreadable: "Sayfa şu anda okunamıyor.",
    changed: "Sonuçlar değişti. {figures}",
    addLine: "Kalem ekle",
  },
  file: {
    download: ".xlsx indir",
    busy: "Dosya hazırlanıyor",
    done: "“{name}” dosyası hazır.",
    failed: "Dosya oluşturulamadı. Çalışma kitabında hiçbir şey değişmedi.",
  },
  share,
  simulation: {
    title: "Sonuç ne kadar kesin?",
    intro:
      "Neredeyse hiçbir kalem tam planlandığı gibi çıkmaz. Simülasyon bütün kalemleri, çoğu kez plana yakın kalarak, defalarca rastgele değiştirir ve NBD, ROI ile geri ödemenin ne kadar dağıldığını gösterir.",
    full: "Simülasyon “{sheet}” sayfasındaki kalemleri, yukarıdaki sonuçlardaki gibi kullanır: senaryo, risk yüzdesi ve vergi sonrası; yalnız ROI vergi öncesidir.",
    benefits: "Faydalar, planın yüzdesi",
    costs: "Maliyetler, planın yüzdesi",
    low: "En az",
    high: "En çok",
    plan: "100 planın kendisidir ve en olası değerdir.",
    starting: "Bu aralık yalnızca bir başlangıçtır: kendi kalemleriniz için beklediğiniz aralığı girin.",
    fromStart:
      "Bu sonuç henüz kimsenin seçmediği bir aralığa dayanıyor. Yukarıya kendi kalemleriniz için beklediğiniz aralığı girin.",
    shareRead: "Bu, {share} demektir. Yüzde 80 için 80 yazın.",
    given: "{kind}: {low} ile {high} arası, çalışma kitabından kalem kalem.",
    correlation: "Kalemler birlikte mi hareket ediyor?",
    trials: "Deneme sayısı",
    submit: "Simülasyonu çalıştır",
    progress: "Simülasyon çalışıyor: {percent}",
    cancelled: "İptal edildi. Girdikleriniz duruyor.",
    onPage:
      "Burada arka planda çalışmaya izin verilmiyor; hesabı bölme kendisi yapıyor. Bu daha uzun sürer, siz çalışmayı sürdürebilirsiniz.",
    failed: "Simülasyon burada tamamlanamadı. CRMSIMULATE bir hücrede aynı rakamları verir.",
    wrong: {
      low: "0 ile 100 arasında bir yüzde girin.",
      high: "100 ile 1000 arasında bir yüzde girin.",
    },
    lost: "Bu sayfanın kalemleri adlarıyla bulunamadığı için simülasyon yapılamıyor. Yeniden oluşturulan bir sayfada bu adlar vardır.",
    unready: "Sayfada henüz NBD yok. Önce maliyetleri, faydaları ve iskonto oranını girin.",
    byYear:
      "Burada vergi ya da yıl ortası iskonto yıl yıl hesaplanır; kalemler tek başına yukarıdaki NBD’yi vermez, bu yüzden simülasyon yapılmaz. Sayfadaki kötümser, baz ve iyimser senaryolar bunu hesaba katar.",
    stale: "Sayfa veya girdikleriniz o zamandan beri değişti. Simülasyonu yeniden çalıştırın.",
    sometimes: "Her 100 denemenin {count} tanesinde NBD 0’dan büyük; 90 tanesinde {low} ile {high} arasında.",
    hardly: "Her 100 denemenin 1 tanesinde bile NBD 0’dan büyük değil; 90 tanesinde {low} ile {high} arasında.",
    nearly: "Her 100 denemenin 99 tanesinden fazlasında NBD 0’dan büyük; 90 tanesinde {low} ile {high} arasında.",
    caption: "{trials} deneme, tohum {seed}",
    columns: { npv: "NBD", roi: "ROI", payback: "Geri ödeme" },
    years: "yıl",
    share: "0’dan büyük ya da yatırımın kendini geri ödediği denemelerin payı",
    reading:
      "P5: her 100 denemenin 5 tanesi bunun altındadır; P50 ortadadır. Ortalama geri ödeme, yatırımın kendini geri ödediği denemelerden hesaplanır. CRMSIMULATE aynı tohumla aynı rakamları verir.",
  },
  doubt,
  charts,
  checks,
  spread,
  functions,
  frame,
  settings,
} as const;
