import type { UnitWords } from "../src/catalogue/unitWords";
import type { FaultKind } from "../src/core/fault";
import type { Language } from "../src/language/languages";
import { locales } from "../src/locales";

export interface ReferenceWords {
  readonly language: string;
  readonly title: string;
  /** The conventions of all functions. */
  readonly conventions: readonly string[];
  /** The headings of the catalogue's folders. */
  readonly groups: Readonly<Record<string, string>>;
  readonly purpose: string;
  readonly argument: string;
  readonly meaning: string;
  readonly unit: string;
  readonly optional: string;
  readonly default: string;
  readonly whole: string;
  readonly result: string;
  readonly table: string;
  readonly column: string;
  readonly source: string;
  /** What a function with dates cannot know of its workbook. */
  readonly dates1904: string;
  readonly examples: string;
  readonly refusals: string;
  readonly formula: string;
  readonly cells: string;
  readonly blank: string;
  readonly reason: string;
  readonly native: string;
  readonly units: UnitWords;
  /** Excel's error values in this language. */
  readonly errors: Readonly<Record<FaultKind, string>>;
}

const english = {
  language: "English",
  title: "Functions",
  conventions: [
    "Benefits and costs are both entered as positive numbers. One cell is one period, and the first is time zero: paid now, not discounted. A block of rows and columns is added up by period.",
    "A rate is a fraction: 8 % is 0.08. Dates are numbers to Excel: 45658 is 1 January 2025. The word of an option is the same in every language.",
    "Formulas are written for an Excel with a decimal point: arguments are separated by commas. The cells they read stand beside them, from left to right and line by line.",
  ],
  groups: {
    returns: "Returns",
    ownership: "Cost of ownership",
    benefits: "Benefits and risk adjustment",
    sales: "Sales",
    customers: "Customers",
    success: "Adoption, goals, success",
    uncertainty: "Uncertainty",
  },
  purpose: "What it answers",
  argument: "Argument",
  meaning: "Meaning",
  unit: "Unit",
  optional: "optional",
  default: "by default",
  whole: "whole number",
  result: "Result",
  table: "a table in the cells below and beside it",
  column: "Column",
  source: "Definition and source",
  dates1904:
    "Dates are counted from 1900. A workbook that counts from 1904 (File, Options, Advanced) hands over numbers that are 1,462 days smaller, and a function cannot see that: days between dates stay right, but months, years and the dates shown do not. Turn that setting off, or add 1462 to the dates.",
  examples: "Examples",
  refusals: "When there is no figure",
  formula: "Formula",
  cells: "Cells",
  blank: "blank",
  reason: "Reason",
  native: "The same by Excel’s own functions, as English Excel shows it",
  units: locales.en.units,
  errors: { div0: "#DIV/0!", num: "#NUM!", value: "#VALUE!", na: "#N/A" },
} as const satisfies ReferenceWords;

type Groups = Readonly<Record<keyof typeof english.groups, string>>;

/** The texts of the reference that don't come from definitions, in every language. */
export const referenceWords: Readonly<Record<Language, ReferenceWords & { readonly groups: Groups }>> = {
  en: english,
  tr: {
    language: "Türkçe",
    title: "İşlevler",
    conventions: [
      "Faydalar da maliyetler de pozitif sayı olarak girilir. Bir hücre bir dönemdir; ilki 0. dönemdir: bugün ödenir, iskonto edilmez. Satır ve sütunlardan oluşan bir blok dönem dönem toplanır.",
      "Oran kesir olarak yazılır: %8 için 0,08. Tarihler Excel için sayıdır: 45658, 1 Ocak 2025’tir. Seçenek sözcükleri her dilde aynıdır.",
      "Formüller, ondalık işareti virgül olan bir Excel’e göre yazılmıştır: bağımsız değişkenler noktalı virgülle ayrılır. Okudukları hücreler yanlarında, soldan sağa ve satır satır verilmiştir.",
    ],
    groups: {
      returns: "Getiri",
      ownership: "Sahip olma maliyeti",
      benefits: "Faydalar ve risk düzeltmesi",
      sales: "Satış",
      customers: "Müşteriler",
      success: "Benimsenme, hedefler, başarı",
      uncertainty: "Belirsizlik",
    },
    purpose: "Neyi yanıtlar",
    argument: "Bağımsız değişken",
    meaning: "Anlamı",
    unit: "Birim",
    optional: "isteğe bağlı",
    default: "varsayılan",
    whole: "tam sayı",
    result: "Sonuç",
    table: "alttaki ve yandaki hücrelere yayılan bir tablo",
    column: "Sütun",
    source: "Tanım ve kaynak (İngilizce)",
    dates1904:
      "Tarihler 1900’den sayılır. 1904’ten sayan bir çalışma kitabı (Dosya, Seçenekler, Gelişmiş) 1.462 gün küçük sayılar verir ve işlev bunu göremez: tarihler arasındaki günler doğru kalır; aylar, yıllar ve gösterilen tarihler ise yanlış olur. Bu ayarı kapatın ya da tarihlere 1462 ekleyin.",
    examples: "Örnekler",
    refusals: "Sonuç verilemeyen durumlar",
    formula: "Formül",
    cells: "Hücreler",
    blank: "boş",
    reason: "Neden",
    native: "Aynısı Excel’in kendi işlevleriyle, Türkçe Excel’deki yazımıyla",
    units: locales.tr.units,
    errors: { div0: "#SAYI/0!", num: "#SAYI!", value: "#DEĞER!", na: "#YOK" },
  },
  fa: {
    language: "فارسی",
    title: "تابع‌ها",
    conventions: [
      "فایده‌ها و هزینه‌ها هر دو با عدد مثبت وارد می‌شوند. هر خانه (سلول) یک دوره است و خانهٔ نخست زمان صفر: همین حالا پرداخت می‌شود و تنزیل نمی‌شود. جدولی از سطرها و ستون‌ها دوره به دوره جمع می‌شود.",
      "نرخ به‌صورت کسر نوشته می‌شود: ۸ درصد یعنی 0.08. تاریخ برای اکسل عدد است: 45658 همان ۱ ژانویهٔ ۲۰۲۵ است. واژهٔ گزینه‌ها در همهٔ زبان‌ها یکی است.",
      "فرمول‌ها برای نسخه‌ای از اکسل نوشته شده‌اند که نشانهٔ اعشار آن نقطه است: آرگومان‌ها با ویرگول لاتین (,) از هم جدا می‌شوند. خانه‌هایی که فرمول می‌خواند در کنار آن آمده‌اند، سطر به سطر و از چپ به راست.",
    ],
    groups: {
      returns: "بازده",
      ownership: "هزینهٔ مالکیت",
      benefits: "فایده‌ها و تعدیل ریسک",
      sales: "فروش",
      customers: "مشتریان",
      success: "پذیرش، اهداف و موفقیت",
      uncertainty: "عدم قطعیت",
    },
    purpose: "به چه پاسخ می‌دهد",
    argument: "آرگومان",
    meaning: "معنا",
    unit: "واحد",
    optional: "اختیاری",
    default: "پیش‌فرض",
    whole: "عدد صحیح",
    result: "نتیجه",
    table: "جدولی در خانه‌های زیر و کنار آن",
    column: "ستون",
    source: "تعریف و منبع (انگلیسی)",
    dates1904:
      "تاریخ‌ها از سال ۱۹۰۰ شمرده می‌شوند. کارپوشه‌ای که از سال ۱۹۰۴ می‌شمارد (File، Options، Advanced) عددهایی ۱٬۴۶۲ روز کوچک‌تر می‌دهد و تابع آن را نمی‌بیند: فاصلهٔ روزها درست می‌ماند، ولی ماه‌ها، سال‌ها و تاریخ‌های نمایش‌داده‌شده درست نیستند. این تنظیم را خاموش کنید یا 1462 به تاریخ‌ها اضافه کنید.",
    examples: "نمونه‌ها",
    refusals: "وقتی عددی به دست نمی‌آید",
    formula: "فرمول",
    cells: "خانه‌ها",
    blank: "خالی",
    reason: "دلیل",
    native: "همین محاسبه با تابع‌های خود اکسل، به شکلی که اکسل انگلیسی نشان می‌دهد",
    units: locales.fa.units,
    errors: { div0: "#DIV/0!", num: "#NUM!", value: "#VALUE!", na: "#N/A" },
  },
  fi: {
    language: "Suomi",
    title: "Funktiot",
    conventions: [
      "Hyödyt ja kustannukset annetaan molemmat positiivisina lukuina. Yksi solu on yksi kausi, ja ensimmäinen on hetki nolla: se maksetaan heti eikä sitä diskontata. Riveistä ja sarakkeista koostuva alue lasketaan yhteen kausittain.",
      "Korko annetaan osuutena: 8 % on 0,08. Päivämäärät ovat Excelille lukuja: 45658 on 1. tammikuuta 2025. Vaihtoehtojen sanat ovat samat kaikilla kielillä.",
      "Kaavat on kirjoitettu Excelille, jonka desimaalierotin on pilkku: argumentit erotetaan puolipisteellä. Solut, joita kaava lukee, ovat sen vieressä vasemmalta oikealle ja riveittäin.",
    ],
    groups: {
      returns: "Tuotto",
      ownership: "Kokonaiskustannukset",
      benefits: "Hyödyt ja riskikorjaus",
      sales: "Myynti",
      customers: "Asiakkaat",
      success: "Käyttöaste, tavoitteet, onnistuminen",
      uncertainty: "Epävarmuus",
    },
    purpose: "Mihin se vastaa",
    argument: "Argumentti",
    meaning: "Merkitys",
    unit: "Yksikkö",
    optional: "valinnainen",
    default: "oletus",
    whole: "kokonaisluku",
    result: "Tulos",
    table: "taulukko solun alapuolelle ja viereen",
    column: "Sarake",
    source: "Määritelmä ja lähde (englanniksi)",
    dates1904:
      "Päivämäärät lasketaan vuodesta 1900. Työkirja, joka laskee vuodesta 1904 (Tiedosto, Asetukset, Lisäasetukset), antaa 1 462 päivää pienempiä lukuja, eikä funktio näe sitä: päivämäärien väliset päivät pysyvät oikeina, mutta kuukaudet, vuodet ja näytettävät päivämäärät eivät. Poista asetus käytöstä tai lisää päivämääriin 1462.",
    examples: "Esimerkkejä",
    refusals: "Milloin lukua ei saada",
    formula: "Kaava",
    cells: "Solut",
    blank: "tyhjä",
    reason: "Syy",
    native: "Sama Excelin omilla funktioilla, kuten suomenkielinen Excel sen näyttää",
    units: locales.fi.units,
    errors: { div0: "#JAKO/0!", num: "#LUKU!", value: "#ARVO!", na: "#PUUTTUU!" },
  },
};
