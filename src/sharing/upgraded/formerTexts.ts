/** Texts that workbooks of earlier versions have, with what stands there today: an upgrade knows rows and notes by them. */
import type { Language } from "../../language/languages";

/** Reword a label or a note of a sheet, and its former text belongs here; one that only becomes longer at its end needs no entry. */
export const formerTexts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    "By owner or department, over all years, before tax": "By owner or department, all years, before tax",
    "ROI by every definition, and what is divided by what": "ROI by every definition and its divisor",
    "Which assumption carries most value, before risk %": "Which assumption carries most, before risk %",
  },
  tr: {
    "Değeri en çok etkileyen varsayımlar, risk öncesi": "Değeri en çok etkileyenler, risk öncesi",
    "Maliyet, fayda, oran, benimsenme ve kullanıcı sayısı girilmiş": "Maliyet, fayda, oran, benimsenme, kullanıcı var",
    "Sorumlu toplamları, toplam maliyet ve faydayla tutuyor": "Sorumlu toplamları maliyet ve faydayla tutuyor",
    "Sorumluya ya da birime göre, bütün yıllar, vergi öncesi": "Sorumluya göre, bütün yıllar, vergi öncesi",
    "Maliyet kalemlerinin para birimleri ve yıllık kurları": "Maliyetlerin para birimleri ve yıllık kurları",
    "Vergide yıllara göre indirilen gider, senaryo öncesi": "Vergide yıllık indirilen gider, senaryo öncesi",
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
    "از واحد مالی بپرسید؛ بدون آن NPV محاسبه نمی‌شود": "از واحد مالی بپرسید؛ بدون آن NPV نیست",
    "نرخ، تعداد کاربران و سال مالی در محدودهٔ مجاز است": "نرخ، کاربران و سال مالی در محدودهٔ مجاز است",
    "فایده‌ها (سود ناخالص و صرفه‌جویی، نه درآمد)": "فایده (سود ناخالص و صرفه، نه درآمد)",
    "کدام فرض اثرگذارتر است، پیش از درصد ریسک": "فرض‌های اثرگذارتر، پیش از درصد ریسک",
    "به تفکیک مسئول یا بخش، همهٔ سال‌ها، پیش از مالیات": "مسئولان، همهٔ سال‌ها، پیش از مالیات",
    "سهم از اثر کامل، با تأخیر": "سهم اثر کامل، با تأخیر",
    "بازگشت تاکنون، برنامه": "بازگشت برنامه تاکنون",
    "کاربران آغازشده تاکنون": "کاربران آغازشده",
    "سهم از سود ناخالص": "سهم سود ناخالص",
    "هزینهٔ قابل قبول مالیاتی به تفکیک سال، پیش از سناریو": "قابل قبول مالیاتی، پیش از سناریو",
    "هزینه‌ها، فایده‌ها، نرخ، پذیرش و تعداد کاربران وارد شده‌اند": "هزینه، فایده، نرخ، پذیرش و کاربران وارد شده‌اند",
    "«میانهٔ سال»: از سال ۱ نیم سال کمتر. IRR با سال‌های کامل می‌ماند":
      "«میانهٔ سال»: از سال نخست نیم سال کمتر. IRR با سال‌های کامل می‌ماند",
    "درصد ریسک یک سطر و کمینه و بیشینهٔ پذیرش، حاشیهٔ سود، تبدیل زمان یا قیمت مجوز شاید یک عدم اطمینان باشند":
      "درصد ریسک یک سطر و کمینه و بیشینهٔ پذیرش، حاشیهٔ سود ناخالص، تبدیل زمان یا قیمت مجوز شاید یک عدم اطمینان باشند",
    "فایده‌ها تقسیم بر هزینه‌ها با ارزش فعلی؛ نقطهٔ سربه‌سر 1 است، نه صفر":
      "فایده‌ها تقسیم بر هزینه‌ها با ارزش فعلی؛ نقطهٔ سربه‌سر ۱ است، نه صفر",
    "CRMSIMULATE: فایدهٔ کم همراه با هزینهٔ زیاد، ۱۶۳۸۴ آزمایش":
      "CRMSIMULATE: فایدهٔ کم همراه با هزینهٔ زیاد، ۱۶٬۳۸۴ آزمایش",
    "بازگشت سرمایه (ROI): فایدهٔ خالص / هزینه": "بازگشت سرمایه (ROI): خالص / هزینه",
    "سهم از سود": "سهم سود ناخالص",
    "فایده‌ها (حاشیهٔ سود و صرفه‌جویی، نه درآمد)": "فایده (سود ناخالص و صرفه، نه درآمد)",
    "افزایش فروش (حاشیهٔ سود)": "افزایش فروش (سود ناخالص)",
    "رضایت و وفاداری (سود فروش تکراری)": "رضایت و وفاداری (سود ناخالص فروش تکراری)",
    "بازگشت سرمایهٔ کل به صورت نرخ سالانه": "بازگشت سرمایهٔ کل به‌صورت نرخ سالانه",
    "بازارها و کانال‌های جدید (حاشیهٔ سود)": "بازارها و کانال‌های جدید (سود ناخالص)",
  },
  fi: {
    "Korko, käyttäjämäärä ja tilikausi ovat sallituissa rajoissa": "Korko, käyttäjät ja tilikausi ovat sallitut",
    "Kysy talousosastolta; ilman sitä ei nettonykyarvoa": "Kysy taloudesta; ilman sitä ei nettonykyarvoa",
    "Viimeisen vuoden jälkeen: ei näiden vuosien aikana": "Viimeisen vuoden jälkeen: ei näinä vuosina",
    "Oletusten vaikutus nettonykyarvoon ennen riskiä": "Oletusten vaikutus arvoon ennen riskiä",
    "Täydellä vaikutuksella, ennen käyttöastetta ja riskiä": "Täysi vaikutus, ennen käyttöastetta ja riskiä",
    "Mitä verotuksessa vähennetään vuosittain, ennen skenaariota": "Verovähennykset vuosittain, ennen skenaariota",
    "Vastuuhenkilöt tai osastot, summat Tuottolaskelmassa": "Vastuuhenkilöt tai osastot Tuottolaskelmaan",
    "Kustannukset, hyödyt, korko, käyttöaste ja käyttäjämäärä on annettu": "Kaikki tarvittavat lähtötiedot on annettu",
    "Omistamisen kokonaiskustannukset (TCO) ryhmittäin": "Kokonaiskustannukset (TCO) ryhmittäin",
    "Vastuuhenkilöiden summat täsmäävät kokonaissummiin": "Vastuuhenkilöiden summat täsmäävät",
    "Vastuuhenkilöittäin tai osastoittain, kaikki vuodet, ennen veroja": "Vastuuhenkilöittäin, koko aika, ennen veroja",
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
