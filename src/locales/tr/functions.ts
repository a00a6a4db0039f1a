/** Long because it is the one tree of the words of all worksheet functions in Turkish. */
const benefits = "Faydalar: pozitif sayılar, dönem başına bir hücre; ilk hücre 0. dönemdir (bugün)";
const costs = "Maliyetler: pozitif sayılar, dönem başına bir hücre; ilk hücre 0. dönemdir (bugün)";
const rate = "Dönemlik iskonto oranı; yüzde 8 için 0,08";
const guess = "Birden çok oran varsa hangisinin kastedildiği";
const amounts = "Kendi işaretiyle tutarlar, maliyetler eksi; her tarih için bir hücre";
const dates = "Her tutarın tarihi, sıra önemsiz; ilk hücredeki tarih başlangıçtır";

const ownership = {
  oneOff: "Tek seferlik maliyetler, 0. dönemde ödenir; bütün hücreler toplanır",
  recurring: "Yinelenen maliyetler, yıl başına bir hücre; yıl sayısı girilirse yıllık tutar",
  years: "Yıllık tutarın ödeneceği yıl sayısı",
  retirement: "Son yılın sonunda kullanımdan kaldırma maliyeti, hurda değeri düşülmüş",
  rate: "Yıllık iskonto oranı; boş bırakılırsa iskonto yapılmaz",
  growth: "Yıllık tutarın yıllık artışı; yıl sayısı gerekir",
  timing: {
    says: "end ya da advance: yinelenen maliyetlerin yıl içinde ödendiği an",
    options: { end: "Her yılın sonunda", advance: "Her yılın başında, peşin" },
  },
} as const;

const statistic = {
  says: "mean ya da median",
  options: { mean: "Ortalama", median: "Ortanca; birkaç çok uzun süre onu değiştirmez" },
} as const;

const orders = {
  customers: "Her siparişin müşterisi, ad ya da numara; müşterisiz satır sayılmaz",
  dates: "Her siparişin tarihi",
  amounts: "Her siparişin geliri; iadeler eksi",
} as const;

const customersInPeriod = {
  start: "Dönem başındaki müşteri sayısı",
  end: "Dönem sonundaki müşteri sayısı, yeniler dâhil",
  new: "Dönemde kazanılan müşteri sayısı",
} as const;

const recurringRevenue = {
  start: "Dönem başındaki yinelenen gelir",
  contraction: "Kalan müşterilerin artık ödemediği kısım, pozitif sayı",
  churned: "Ayrılan müşterilerin ödediği gelir, pozitif sayı",
} as const;

const scores = "1’den başlayan puanlar, yanıt başına bir hücre; 0 ve boş hücre yanıt sayılmaz";

const wonWord = "Kazanıldı anlamına gelen sözcük ya da sözcükler; bilinenlerin yerine geçer";
const lostWord = "Kaybedildi anlamına gelen sözcük ya da sözcükler; bilinenlerin yerine geçer";

const lineItems = {
  benefits: "Faydalar: pozitif sayılar, her kaleme bir satır, her döneme bir sütun; ilk sütun 0. dönemdir (bugün)",
  costs: "Maliyetler: pozitif sayılar, her kaleme bir satır, her döneme bir sütun; ilk sütun 0. dönemdir (bugün)",
} as const;

export const functions = {
  CRMROI: {
    says: "Yatırım getirisi (ROI): bir birim maliyete düşen net fayda.",
    parameters: {
      benefits,
      costs,
      method: {
        says: "total, discounted, annual ya da annualised",
        options: {
          total: "(faydalar − maliyetler) / maliyetler, iskonto edilmeden",
          discounted: "Aynı oran bugünkü değerlerle; iskonto oranı gerekir",
          annual: "Ortalama yıllık net faydanın 0. dönemdeki net harcamaya oranı",
          annualised: "Toplam getirinin yıllık bileşik oran olarak karşılığı",
        },
      },
      rate,
    },
  },
  CRMUPLIFTROI: {
    says: "Gelir artışından yatırım getirisi: artışın brüt kârından bütün maliyetler düşülür, yatırıma bölünür.",
    parameters: {
      revenueBefore: "Önceki gelir, örneğin bir önceki yılınki",
      revenueAfter: "Sonraki gelir, aynı uzunlukta bir dönem için",
      costs: "Yatırım dâhil bütün maliyetler, pozitif sayılar; bütün hücreler toplanır",
      margin: "Brüt kâr marjı; yüzde 40 için 0,4",
      investment: "Maliyetlerin bölen olarak alınan kısmı; boş bırakılırsa tamamı",
    },
  },
  CRMROITABLE: {
    says: "Aynı rakamlarla bütün yatırım getirisi tanımları yan yana ve neden farklı oldukları.",
    parameters: { benefits, costs, rate },
  },
  CRMNPV: {
    says: "Net bugünkü değer (NBD): faydalar eksi maliyetler, bugünkü parayla.",
    parameters: {
      benefits,
      costs,
      rate,
      timing: {
        says: "start, mid ya da end: tutarların dönem içindeki yeri",
        options: {
          start: "İlk hücre bugündür, sonraki bir dönem sonradır",
          mid: "İlk hücre bugündür, sonraki tutarlar yarım dönem erkene alınır",
          end: "İlk hücre bir dönem sonradır; Excel’in NBD işlevi gibi",
        },
      },
    },
  },
  CRMIRR: {
    says: "İç verim oranı (İVO): net bugünkü değeri 0 yapan iskonto oranı.",
    parameters: { benefits, costs, guess },
  },
  CRMIRRS: {
    says: "Bütün iç verim oranları: net bugünkü değeri 0 yapan her oran, küçükten büyüğe.",
    parameters: { benefits, costs },
  },
  CRMXNPV: {
    says: "Tarihli tutarların, verilen ilk tarihteki net bugünkü değeri.",
    parameters: { amounts, dates, rate: "Yıllık iskonto oranı; yüzde 8 için 0,08" },
  },
  CRMXIRR: {
    says: "Tarihli tutarların iç verim oranı: net bugünkü değeri 0 yapan yıllık oran.",
    parameters: { amounts, dates, guess },
  },
  CRMMIRR: {
    says: "Değiştirilmiş iç verim oranı: net girişler bir oranla yeniden yatırılır, net çıkışlar başka oranla finanse edilir.",
    parameters: {
      benefits,
      costs,
      financeRate: "Net çıkışlar için ödenen dönemlik oran; yüzde 8 için 0,08",
      reinvestRate: "Net girişlerin getirdiği dönemlik oran; yüzde 8 için 0,08",
    },
  },
  CRMPAYBACK: {
    says: "Geri ödeme süresi: kümülatif net faydanın bir daha sıfırın altına inmediği ana kadar geçen süre.",
    parameters: {
      benefits,
      costs,
      rate,
      unit: {
        says: "periods ya da months",
        options: { periods: "Serinin dönemleriyle", months: "Ay olarak; seri yıllık olmalıdır" },
      },
    },
  },
  CRMPI: {
    says: "Kârlılık endeksi: 0. dönemde ödenen bir birime karşılık sonraki net faydaların bugünkü değeri.",
    parameters: { benefits, costs, rate },
  },
  CRMBCR: {
    says: "Fayda-maliyet oranı: bir birim maliyete karşılık geri gelen, maliyetin kendisi dâhil.",
    parameters: { benefits, costs, rate },
  },
  CRMBREAKEVEN: {
    says: "Başabaş: planlanan faydaların maliyetleri karşılamaya yeten payı.",
    parameters: { benefits, costs, rate },
  },
  CRMANNUALCOST: {
    says: "Eşdeğer yıllık maliyet: bu maliyetlere denk, her dönemin sonunda ödenen eşit tutar.",
    parameters: { costs, rate },
  },
  CRMCASHFLOW: {
    says: "Nakit akışı tablosu: dönem dönem fayda, maliyet, net ve kümülatif; iskonto edilmeden ve edilerek.",
    parameters: { benefits, costs, rate },
  },
  CRMSUMMARY: {
    says: "Özet tablo: ROI, net bugünkü değer, iç verim oranı, geri ödeme süresi ve oranlar yan yana.",
    parameters: {
      benefits,
      costs,
      rate,
      language: {
        says: "Etiketlerin dili; boş bırakılırsa kendi diliniz",
        options: { en: "English", tr: "Türkçe", fa: "فارسی", fi: "Suomi" },
      },
    },
  },
  CRMTCO: {
    says: "Toplam sahip olma maliyeti: kullanım ömrü boyunca tek seferlik, yinelenen ve kullanımdan kaldırma maliyetleri.",
    parameters: ownership,
  },
  CRMTCOTABLE: {
    says: "Yıl yıl toplam sahip olma maliyeti: 0. yıldan (bugün) son yılın sonuna kadar.",
    parameters: ownership,
  },
  CRMTCOUSER: {
    says: "Kullanıcı ve ay başına toplam sahip olma maliyeti.",
    parameters: {
      tco: "İskonto edilmemiş toplam sahip olma maliyeti",
      users: "Kullanıcı sayısı",
      years: "Sahip olunan yıl sayısı",
    },
  },
  CRMSALESCYCLE: {
    says: "Satış döngüsü: anlaşmanın açılışından kapanışına geçen gün, ortalama ya da ortanca. Yalnız kazanılanları verin.",
    parameters: {
      opened: "Açılış tarihleri, satır başına bir hücre; tarihsiz satır sayılmaz",
      closed: "Kapanış tarihleri; tarihsiz satır sayılmaz",
      statistic,
    },
  },
  CRMSTAGETIMES: {
    says: "Aşamaların geçiş süreleri: satış hattının her aşamasından kaç anlaşmanın kaç günde geçtiği.",
    parameters: {
      stages: "Her satırın aşaması; bir anlaşmanın bir aşamada kalışı bir satırdır",
      entered: "Anlaşmanın aşamaya girdiği tarih",
      left: "Aşamadan çıktığı tarih; hâlâ aşamadaysa boş",
      statistic,
      deals: "Her satırın anlaşması; bir anlaşmanın aynı aşamadaki art arda satırları tek geçiş sayılır",
    },
  },
  CRMSALES: {
    says: "Aylık, üç aylık ya da yıllık satış hacmi: anlaşma sayısı, tutar ve ortalama anlaşma.",
    parameters: {
      dates: "Her satırın tarihi; tarihsiz satır sayılmaz",
      amounts: "Her anlaşmanın tutarı",
      by: {
        says: "month, quarter ya da year",
        options: { month: "Aylık, 2025-01 gibi", quarter: "Üç aylık, 2025-Q1 gibi", year: "Yıllık" },
      },
      outcome: "Kazanıldı ya da kaybedildi, ya da kazanıldı bayrağı: yalnızca kazanılanlar sayılır; boşsa tüm satırlar",
      wonWord,
    },
  },
  CRMBEFOREAFTER: {
    says: "CRM öncesi ve sonrası: kullanıma geçişin iki yanında eşit sürelerin aynı göstergesi ve değişimi.",
    parameters: {
      dates: "Her satırın tarihi; tarihsiz satır sayılmaz",
      values: "Her satırın değeri, örneğin anlaşma tutarı",
      goLive: "CRM’in kullanıma geçtiği gün; sonraki sürenin ilk günü",
      statistic: {
        says: "monthly, count ya da mean",
        options: {
          monthly: "365,25/12 günlük ay başına toplam",
          count: "365,25/12 günlük ay başına satır sayısı",
          mean: "Satır başına ortalama değer",
        },
      },
      from: "Önceki sürenin ilk günü; boş bırakılırsa sonraki kadar tam ay",
      to: "Sonraki sürenin son günü; boş bırakılırsa önceki kadar tam ay",
    },
  },
  CRMLEADSOURCES: {
    says: "Potansiyel müşteri kaynakları: her kaynağın sayısı, kazanılanı, dönüşümü, geliri, maliyeti ve getirisi.",
    parameters: {
      sources: "Her potansiyel müşterinin kaynağı, satır başına bir potansiyel müşteri",
      won: "Kazanıldı mı: DOĞRU/YANLIŞ, 1/0 ya da bir sözcük; ya da iki sütun: kazanıldı ve kapandı bayrakları",
      revenue: "Her potansiyel müşterinin geliri; yalnız kazanılanlarınki sayılır",
      cost: "Her potansiyel müşterinin maliyeti; maliyetler kaynağa göre toplanır",
      margin: "Brüt kâr marjı; yüzde 40 için 0,4; boş bırakılırsa getiri gelir üzerindendir",
      wonWord,
      lostWord,
    },
  },
  CRMATTRIBUTION: {
    says: "İlişkilendirme: her anlaşmanın değeri, ona temas eden kanallar ve kampanyalar arasında paylaştırılır.",
    parameters: {
      deals: "Her temasın anlaşması, ad ya da numara; satır başına bir temas",
      channels: "Her temasın kanalı ya da kampanyası",
      times: "Her temasın zamanı",
      values: "Anlaşmanın değeri, bütün satırlarında aynı",
      model: {
        says: "linear, first, last, position ya da decay",
        options: {
          linear: "Anlaşmanın bütün temaslarına eşit pay",
          first: "Tümü ilk temasa",
          last: "Tümü son temasa",
          position: "İlk temasa yüzde 40, son temasa yüzde 40, aradakilere yüzde 20",
          decay: "Temas ne kadar yakınsa o kadar çok; yarı ömre göre",
        },
      },
      halfLife: "Son temastan kaç gün önceki temasın ağırlığı yarıya iner; boş bırakılırsa 7",
    },
  },
  CRMNETNEW: {
    says: "Net yeni gelir: ilk alımı dönemin içinde olan müşterilerin o dönemdeki alımları.",
    parameters: { ...orders, from: "Sayılan ilk gün", to: "Sayılan son gün" },
  },
  CRMSALESKPIS: {
    says: "Ham CRM dışa aktarımının satış göstergeleri: anlaşma, kazanılan, kaybedilen, açık, kazanma oranı, döngü, gelir.",
    parameters: {
      opened: "Her anlaşmanın açılış tarihi, satır başına bir anlaşma",
      closed: "Kapanış tarihi; açık anlaşmada boş",
      outcome:
        "Kazanıldı ya da kaybedildi, başka sözcük açık demektir; ya da iki sütun: kazanıldı ve kapandı bayrakları",
      amount: "Her anlaşmanın tutarı",
      wonWord,
      lostWord,
    },
  },
  CRMCUSTOMERS: {
    says: "Müşteri değeri: gelire göre sıralı her müşterinin siparişleri, ilk ve son tarihi, geliri, brüt kârı ve payı.",
    parameters: { ...orders, margin: "Brüt kâr marjı; yüzde 40 için 0,4" },
  },
  CRMREPEATRATE: {
    says: "Tekrar satın alma oranı: iki ya da daha çok siparişi olan müşterilerin bütün müşterilere oranı.",
    parameters: { customers: "Her siparişin müşterisi: satır başına bir sipariş, fatura kalemi değil" },
  },
  CRMRESOLUTION: {
    says: "Çözüm süresi: şikâyetin ya da talebin açılışından çözümüne geçen takvim saati.",
    parameters: {
      opened: "Açılış tarihleri, saatiyle; tarihsiz satır sayılmaz",
      resolved: "Çözüm tarihleri, saatiyle; açık talepler sayılmaz",
      statistic,
    },
  },
  CRMADMINTIME: {
    says: "İdari işlerden tasarruf edilen zamanın yıllık değeri: işe dönüşen saatler, tam maliyetiyle.",
    parameters: {
      people: "Zaman kazanan kişi sayısı",
      hoursPerWeek: "Her birinin haftada kazandığı saat",
      weeks: "Yılda çalışılan hafta sayısı",
      hourlyCost: "Bir saatin maliyeti; sosyal güvenlik ve genel giderler dâhil",
      conversion: "Boşalan zamanın işe dönüşen payı; yüzde 50 için 0,5",
    },
  },
  CRMRISKADJUST: {
    says: "Riske göre düzeltilmiş tutar: fayda düşürülür, maliyet yükseltilir.",
    parameters: {
      amount: "Fayda ya da maliyet, pozitif sayı",
      risk: "Beklenenden kötü çıkma payı; yüzde 10 için 0,1",
      kind: {
        says: "benefit ya da cost: fayda mı, maliyet mi",
        options: { benefit: "Fayda: tutar × (1 − risk)", cost: "Maliyet: tutar × (1 + risk)" },
      },
    },
  },
  CRMEXPECTED: {
    says: "Üç noktalı tahminden beklenen tutar: düşük, olası ve yüksek.",
    parameters: {
      low: "Hesaba katılacak en düşük tutar",
      likely: "En olası tutar",
      high: "Hesaba katılacak en yüksek tutar",
      shape: {
        says: "triangular ya da pert",
        options: {
          triangular: "(düşük + olası + yüksek) / 3; üçgen dağılım, Forrester Total Economic Impact gibi",
          pert: "(düşük + 4 × olası + yüksek) / 6; proje planlamasındaki PERT",
        },
      },
    },
  },
  CRMWINRATE: {
    says: "Kazanma oranı: sonuçlanan anlaşmalar içinde kazanılanların payı.",
    parameters: { won: "Kazanılan anlaşma sayısı", lost: "Kaybedilen anlaşma sayısı" },
  },
  CRMCONVERSION: {
    says: "Dönüşüm oranı: bir sonraki adıma geçenlerin payı, örneğin müşteriye dönüşen potansiyel müşteriler.",
    parameters: { converted: "Bir sonraki adıma geçenlerin sayısı", total: "Toplam sayı" },
  },
  CRMVELOCITY: {
    says: "Satış hızı: satış hattının gün başına getirdiği gelir.",
    parameters: {
      opportunities: "Açık satış fırsatı sayısı",
      averageDeal: "Kazanılan bir anlaşmanın ortalama tutarı",
      winRate: "Kazanılan anlaşmaların payı; yüzde 25 için 0,25",
      cycleDays: "İlk temastan anlaşmaya kadar geçen gün sayısı",
    },
  },
  CRMUPSELL: {
    says: "Ek ve çapraz satış oranı: mevcut müşterilerden gelen ek gelirin onların temel gelirine oranı.",
    parameters: {
      expansionRevenue: "Mevcut müşterilere ek, üst ya da tamamlayıcı ürün satışından gelen gelir",
      baseRevenue: "Aynı müşterilerin bunun dışındaki geliri",
    },
  },
  CRMCAC: {
    says: "Müşteri kazanım maliyeti (CAC): kazanılan müşteri başına satış ve pazarlama maliyeti.",
    parameters: {
      cost: "Dönemin satış ve pazarlama maliyeti, maaşlar dâhil",
      newCustomers: "Dönemde kazanılan müşteri sayısı",
    },
  },
  CRMTEAMROI: {
    says: "Satış ekibinden yatırım getirisi: brüt kâr artışından ekip için harcanan düşülür, harcamaya bölünür.",
    parameters: {
      marginBefore: "Ekibin satışlarının önceki dönemdeki brüt kârı",
      marginAfter: "Sonraki dönemdeki brüt kârı; dönemler aynı uzunlukta olmalı",
      teamCost: "Ekip için ek harcama: eğitim, prim, zaman; ücretler değil",
    },
  },
  CRMHCROI: {
    says: "İnsan sermayesi yatırım getirisi (HCROI): çalışanlara harcanan bir birime karşılık kazanılan.",
    parameters: {
      revenue: "Dönemin geliri",
      operatingCost: "Personel dâhil bütün faaliyet giderleri",
      peopleCost: "Personel gideri: ücret, sosyal güvenlik, işe alım, ödül, eğitim",
      method: {
        says: "classic ya da iso",
        options: {
          classic: "(gelir − diğer faaliyet giderleri) / personel gideri; başabaş 1’dir",
          iso: "Aynı oran eksi 1, ISO 30414 gibi; başabaş 0’dır",
        },
      },
    },
  },
  CRMCLV: {
    says: "Müşteri yaşam boyu değeri (CLV): müşterinin kaldığı sürece getirdiği brüt kâr, bugünkü parayla.",
    parameters: {
      margin: "Bir müşterinin bir dönemdeki brüt kârı, tutar olarak",
      retention: "Bir dönemden diğerine elde tutulan müşterilerin payı; yüzde 80 için 0,8",
      rate,
      acquisitionCost: "Müşteriyi kazanmanın maliyeti; düşülür",
      timing: {
        says: "end ya da start: ilk brüt kârın geldiği an",
        options: { end: "Bir dönem sonra, kalan müşterilerden", start: "Bugün, bütün müşterilerden" },
      },
      growth: "Brüt kârın dönemlik artışı",
    },
  },
  CRMLTVCAC: {
    says: "LTV:CAC: bir müşteri kazanmak için harcanan bir birime karşılık yaşam boyu değer.",
    parameters: {
      clv: "Bir müşterinin yaşam boyu değeri, kazanım maliyeti düşülmeden",
      cac: "Bir müşteri kazanmanın maliyeti",
    },
  },
  CRMRETENTION: {
    says: "Müşteri elde tutma oranı: dönem başındaki müşterilerden dönem sonunda kalanların payı.",
    parameters: customersInPeriod,
  },
  CRMCHURN: {
    says: "Müşteri kayıp oranı: dönem başındaki müşterilerden dönem sonuna kadar kaybedilenlerin payı.",
    parameters: customersInPeriod,
  },
  CRMNRR: {
    says: "Net gelir elde tutma oranı (NRR): dönem başındaki müşterilerin sonda getirdiği gelir, artışlar dâhil.",
    parameters: { ...recurringRevenue, expansion: "Aynı müşterilerin eklediği gelir" },
  },
  CRMGRR: {
    says: "Brüt gelir elde tutma oranı (GRR): dönem başındaki gelirden sonda kalan, artışlar hariç.",
    parameters: recurringRevenue,
  },
  CRMNPS: {
    says: "Net Promoter Skoru (NPS): 9 ve 10 verenlerin yüzdesi eksi 6 ve altını verenlerin yüzdesi.",
    parameters: {
      scores: "0 ile 10 arasında tam puanlar, yanıt başına bir hücre",
      answered: "Aynı hücrelerin BAĞ_DEĞ_SAY (COUNT) sonucu: boş hücreyi 0 puandan ayırır",
    },
  },
  CRMCSAT: {
    says: "Müşteri memnuniyeti skoru (CSAT): memnun müşterilerden gelen yanıtların payı.",
    parameters: {
      scores,
      scaleMax: "Ölçeğin en iyi puanı; boş bırakılırsa 5",
      satisfiedFrom: "Müşterinin memnun sayıldığı en düşük puan; boş bırakılırsa en iyinin bir altı",
    },
  },
  CRMCES: {
    says: "Müşteri çaba skoru (CES): zordan kolaya yanıtların ortalaması; yüksek olan kolaydır.",
    parameters: { scores, scaleMax: "Ölçeğin en iyi puanı, çok kolay anlamında; boş bırakılırsa 7" },
  },
  CRMENGAGEMENT: {
    says: "Müşteri etkileşim puanı: ağırlıklarıyla etkileşimler, müşteri başına.",
    parameters: {
      interactions: "Her etkileşim türünün kaç kez olduğu, tür başına bir hücre",
      weights: "Her türün puanı, aynı sırayla; şikâyetler için eksi",
      customers: "Müşteri sayısı",
    },
  },
  CRMADOPTION: {
    says: "Benimsenme oranı: lisanslı kullanıcılardan CRM’i gerçekten kullananların payı.",
    parameters: { active: "Dönemde etkin olan kullanıcı sayısı", licensed: "Lisanslı kullanıcı sayısı" },
  },
  CRMSUS: {
    says: "Sistem kullanılabilirlik ölçeği (SUS): CRM’i kullananların onu ne kadar kullanışlı bulduğu, 0–100.",
    parameters: { answers: "Her kişi için 1 ile 5 arasında on yanıtlık bir satır, anketteki sırayla" },
  },
  CRMGOAL: {
    says: "Hedefe ulaşma: başlangıç değerinden hedefe giden yolun ne kadarının alındığı, artışta da azalışta da.",
    parameters: {
      baseline: "CRM’den önceki değer, referans noktası",
      target: "Ulaşılmak istenen değer",
      actual: "Gerçekleşen değer",
    },
  },
  CRMSUCCESS: {
    says: "CRM başarı oranı: teknoloji, kurum kültürü, veri madenciliği ve sosyal CRM başarısının ağırlıklı ortalaması.",
    parameters: {
      scores: "0–100 puanlar: teknoloji, kurum kültürü, veri madenciliği, sosyal CRM ya da sizinkiler; boş hücre 0’dır",
      weights: "Her puanın ağırlığı, aynı sırayla; boş bırakılırsa hepsi eşit",
    },
  },
  CRMSENSITIVITY: {
    says: "Duyarlılık (tornado): her seferinde bir kalem azaltılıp artırıldığında sonuç; en geniş aralık en üstte.",
    parameters: {
      labels: "Önce her fayda kaleminin, sonra her maliyet kaleminin adı",
      ...lineItems,
      rate,
      swing: "Her kalemin ne kadar azaltılıp artırılacağı; yüzde 20 için 0,2",
      measure: {
        says: "npv, roi ya da payback",
        options: {
          npv: "Net bugünkü değer",
          roi: "Yatırım getirisi, iskonto edilmeden",
          payback: "Yatırım kendini geri ödeyene kadar geçen dönem, iskonto edilmeden",
        },
      },
    },
  },
  CRMSIMULATE: {
    says: "Monte Carlo simülasyonu: kalemler beklenenden az ya da çok çıkarsa NBD, ROI ve geri ödeme süresi nasıl dağılır.",
    parameters: {
      ...lineItems,
      rate,
      benefitRisk: "Her fayda kalemi için üç katsayı: düşük, olası, yüksek; %20 azdan %10 fazlaya 0,8 1 1,1",
      costRisk: "Her maliyet kalemi için üç katsayı: düşük, olası, yüksek",
      trials: "Deneme sayısı, ikinin kuvvetine yukarı yuvarlanır; boş bırakılırsa 16.384",
      seed: "Başka bir tam sayı başka denemeler çeker; boş bırakılırsa 1",
      correlation: {
        says: "none, full ya da adverse: kalemler birlikte mi hareket eder",
        options: {
          none: "Her kalem tek başına değişir",
          full: "Maliyetler de dahil bütün kalemler birlikte düşük ya da yüksek çıkar",
          adverse: "Sonucu kötüleştirenler bir araya gelir: düşük fayda, yüksek maliyet",
        },
      },
    },
  },
} as const;
