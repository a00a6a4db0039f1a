import type { FunctionWords } from "../../catalogue/words";

const benefits = "Faydalar: pozitif sayılar, dönem başına bir hücre; ilk hücre 0. dönemdir (bugün)";
const costs = "Maliyetler: pozitif sayılar, dönem başına bir hücre; ilk hücre 0. dönemdir (bugün)";
const rate = "Dönemlik iskonto oranı; yüzde 8 için 0,08";

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
    parameters: { benefits, costs, guess: "Birden çok oran varsa hangisinin kastedildiği" },
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
    says: "Başabaş: maliyetleri karşılamaya yeten, planlanan faydaların payı.",
    parameters: { benefits, costs, rate },
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
    says: "Toplam sahip olma maliyeti: kullanım ömrü boyunca tek seferlik, yinelenen ve kapanış maliyetleri.",
    parameters: {
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
    },
  },
  CRMTCOUSER: {
    says: "Kullanıcı ve ay başına toplam sahip olma maliyeti.",
    parameters: {
      tco: "İskonto edilmemiş toplam sahip olma maliyeti",
      users: "Kullanıcı sayısı",
      years: "Sahip olunan yıl sayısı",
    },
  },
} as const satisfies FunctionWords;
