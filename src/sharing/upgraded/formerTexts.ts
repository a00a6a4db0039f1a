/** Texts that workbooks of earlier versions have, with what stands there today: an upgrade knows rows and notes by them. */
import type { Language } from "../../language/languages";

/** Reword a label or a note of a sheet, and its former text belongs here; one that only becomes longer at its end needs no entry. */
export const formerTexts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  tr: {
    "Geri ödendiği yıl": "Geri ödeme yılı",
    "Geri ödendiği yıl, iskonto edilmiş": "Geri ödeme yılı, iskonto edilmiş",
    "Geri ödendiği yıl, vergi öncesi": "Geri ödeme yılı, vergi öncesi",
    "Brüt kâr = gelir × Girdiler sayfasındaki brüt kâr marjı. Ham dökümden: =CRMLEADSOURCES(…), =CRMATTRIBUTION(…)":
      "Brüt kâr = gelir × Girdiler sayfasındaki brüt kâr marjı. Ham dışa aktarımdan: =CRMLEADSOURCES(…), =CRMATTRIBUTION(…)",
    "Kârdaki pay": "Brüt kârdaki pay",
    "Faydalar (ciro değil, brüt kâr ve tasarruf)": "Faydalar (gelir değil, brüt kâr ve tasarruf)",
    "Pazarlama, satış, müşteri hizmetinde tasarruf": "Pazarlama, satış, müşteri hizmetleri tasarrufu",
    "Memnuniyet ve sadakat (tekrar satış kârı)": "Memnuniyet ve sadakat (tekrar satışın brüt kârı)",
  },
  fa: {
    "«میانهٔ سال»: از سال ۱ نیم سال کمتر. IRR با سال‌های کامل می‌ماند":
      "«میانهٔ سال»: از سال نخست نیم سال کمتر. IRR با سال‌های کامل می‌ماند",
    "درصد ریسک یک سطر و کمینه و بیشینهٔ پذیرش، حاشیهٔ سود، تبدیل زمان یا قیمت مجوز شاید یک عدم اطمینان باشند":
      "درصد ریسک یک سطر و کمینه و بیشینهٔ پذیرش، حاشیهٔ سود ناخالص، تبدیل زمان یا قیمت مجوز شاید یک عدم اطمینان باشند",
    "فایده‌ها تقسیم بر هزینه‌ها با ارزش فعلی؛ نقطهٔ سربه‌سر 1 است، نه صفر":
      "فایده‌ها تقسیم بر هزینه‌ها با ارزش فعلی؛ نقطهٔ سربه‌سر ۱ است، نه صفر",
    "CRMSIMULATE: فایدهٔ کم همراه با هزینهٔ زیاد، ۱۶۳۸۴ آزمایش":
      "CRMSIMULATE: فایدهٔ کم همراه با هزینهٔ زیاد، ۱۶٬۳۸۴ آزمایش",
    "بازگشت سرمایه (ROI): فایدهٔ خالص / هزینه": "بازگشت سرمایه (ROI): خالص / هزینه",
    "سهم از سود": "سهم از سود ناخالص",
    "فایده‌ها (حاشیهٔ سود و صرفه‌جویی، نه درآمد)": "فایده‌ها (سود ناخالص و صرفه‌جویی، نه درآمد)",
    "افزایش فروش (حاشیهٔ سود)": "افزایش فروش (سود ناخالص)",
    "رضایت و وفاداری (سود فروش تکراری)": "رضایت و وفاداری (سود ناخالص فروش تکراری)",
    "بازگشت سرمایهٔ کل به صورت نرخ سالانه": "بازگشت سرمایهٔ کل به‌صورت نرخ سالانه",
    "بازارها و کانال‌های جدید (حاشیهٔ سود)": "بازارها و کانال‌های جدید (سود ناخالص)",
  },
  fi: {
    Voittoaste: "Kauppojen voittoaste",
    "Kauppojen määrä, voittoprosentti ja lyhyempi sykli kertautuvat: syötä niistä yksi tai varmista, etteivät ne mene päällekkäin":
      "Kauppojen määrä, voittoaste ja lyhyempi sykli kertautuvat: syötä niistä yksi tai varmista, etteivät ne mene päällekkäin",
    "Korkeampi voittoprosentti": "Korkeampi kauppojen voittoaste",
    "Kumulatiivinen netto ennen veroja": "Kertynyt netto ennen veroja",
    Kassavirtahyödyt: "Kassavaikutteiset hyödyt",
    "Kumulatiivinen kassavirta ennen veroja": "Kertynyt kassavirta ennen veroja",
    "Kassavirtahyödyt veron jälkeen": "Kassavaikutteiset hyödyt veron jälkeen",
    "Kassavirtahyödyt niiden veron jälkeen": "Kassavaikutteiset hyödyt niiden veron jälkeen",
    "Kassavirtakustannukset verohyödyn jälkeen": "Kassavaikutteiset kustannukset verohyödyn jälkeen",
    "Kulttuuri ja käyttöönotto": "Kulttuuri ja käyttöaste",
    "Hyödyt (kate ja säästöt, ei liikevaihto)": "Hyödyt (kate ja säästöt, ei tulot)",
    "CRMSIMULATE: pienet hyödyt yhdessä suurten kustannusten kanssa, 16 384 simulointikierrosta":
      "CRMSIMULATE: pienet hyödyt yhdessä suurten kustannusten kanssa, 16\u00a0384 simulointikierrosta",
    "Tyytyväisyys ja uskollisuus (uusintaostot)": "Tyytyväisyys ja uskollisuus (uusintaostojen kate)",
  },
};
