import { describe, expect, it } from "vitest";
import { functionIds, type FunctionId } from "../../src/catalogue";
import { searchOf } from "../../src/catalogue/search";
import { foldedWords } from "../../src/language/fold";
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";

/** What a finance person types, and the function that answers it. */
const queries: Readonly<Record<Language, readonly (readonly [string, FunctionId])[]>> = {
  en: [
    ["return on investment", "CRMROI"],
    ["how much do we earn on every euro", "CRMROI"],
    ["rate of return", "CRMIRR"],
    ["discounting future cash", "CRMNPV"],
    ["how long until we get our money back", "CRMPAYBACK"],
    ["pay back", "CRMPAYBACK"],
    ["breakeven", "CRMBREAKEVEN"],
    ["total cost of owning the system", "CRMTCO"],
    ["price per seat per month", "CRMTCOUSER"],
    ["equal yearly payment", "CRMANNUALCOST"],
    ["benefits to cost", "CRMBCR"],
    ["customer lifetime", "CRMCLV"],
    ["ltv to cac", "CRMLTVCAC"],
    ["churn", "CRMCHURN"],
    ["clients we lost", "CRMCHURN"],
    ["renewals", "CRMRETENTION"],
    ["promoter score", "CRMNPS"],
    ["montecarlo", "CRMSIMULATE"],
    ["tornado", "CRMSENSITIVITY"],
    ["deals won vs lost", "CRMWINRATE"],
    ["pipeline velocity", "CRMVELOCITY"],
    ["which channel gets the credit", "CRMATTRIBUTION"],
    ["marketing spend per new client", "CRMCAC"],
    ["value of hours saved by sales admin", "CRMADMINTIME"],
    ["how many people really use it", "CRMADOPTION"],
  ],
  tr: [
    ["geri ödeme", "CRMPAYBACK"],
    ["KAÇ YILDA GERİ DÖNER", "CRMPAYBACK"],
    ["getiri", "CRMROI"],
    ["yatirimin getirisi", "CRMROI"],
    ["net bugunku deger", "CRMNPV"],
    ["İÇ VERİM", "CRMIRR"],
    ["ic karlilik", "CRMIRR"],
    ["başabaş", "CRMBREAKEVEN"],
    ["toplam sahip olma", "CRMTCO"],
    ["kullanıcı başı aylık maliyet", "CRMTCOUSER"],
    ["kârlılık endeksi", "CRMPI"],
    ["nakit akış tablosu", "CRMCASHFLOW"],
    ["müşteri kazanmanın maliyeti", "CRMCAC"],
    ["müşterinin ömür boyu değeri", "CRMCLV"],
    ["kaybettiğimiz müşteriler", "CRMCHURN"],
    ["müşteriyi elde tutma", "CRMRETENTION"],
    ["tavsiye puanı", "CRMNPS"],
    ["müşteri memnuniyeti", "CRMCSAT"],
    ["hassasiyet analizi", "CRMSENSITIVITY"],
    ["monte karlo", "CRMSIMULATE"],
    ["satış kaç günde kapanıyor", "CRMSALESCYCLE"],
    ["çapraz satışlar", "CRMUPSELL"],
    ["aylık ciro", "CRMSALES"],
    ["şikayetlerin çözüm süresi", "CRMRESOLUTION"],
    ["hedefin ne kadarı gerçekleşti", "CRMGOAL"],
  ],
  fa: [
    ["دوره بازگشت", "CRMPAYBACK"],
    ["دورهٔ بازگشت سرمايه", "CRMPAYBACK"],
    ["پول کی برمیگردد", "CRMPAYBACK"],
    ["بازگشت سرمایه", "CRMROI"],
    ["نرخ بازده", "CRMIRR"],
    ["نرخ بازده داخلي", "CRMIRR"],
    ["خالص ارزش فعلی", "CRMNPV"],
    ["ارزش فعلي", "CRMNPV"],
    ["نقطه سر به سر", "CRMBREAKEVEN"],
    ["هزینه کل مالکیت", "CRMTCO"],
    ["هزینه ماهانه هر کاربر", "CRMTCOUSER"],
    ["جریان نقدی", "CRMCASHFLOW"],
    ["نسبت فایده به هزینه", "CRMBCR"],
    ["هزینه جذب مشتري", "CRMCAC"],
    ["ارزش طول عمر", "CRMCLV"],
    ["ریزش مشتریان", "CRMCHURN"],
    ["وفاداری مشتریان", "CRMRETENTION"],
    ["رضایت مشتری", "CRMCSAT"],
    ["نمودار گردبادی", "CRMSENSITIVITY"],
    ["شبیه سازی", "CRMSIMULATE"],
    ["مدت بستن معامله", "CRMSALESCYCLE"],
    ["فروش فصلی", "CRMSALES"],
    ["نرخ موفقیت فروش", "CRMWINRATE"],
    ["زمان رسیدگی به شکایات", "CRMRESOLUTION"],
    ["صرفه جویی در زمان", "CRMADMINTIME"],
  ],
  fi: [
    ["takaisinmaksuaika", "CRMPAYBACK"],
    ["milloin saadaan rahat takaisin", "CRMPAYBACK"],
    ["tuotto", "CRMROI"],
    ["investoinnin tuottoprosentti", "CRMROI"],
    ["nykyarvomenetelmä", "CRMNPV"],
    ["sisäinen korko", "CRMIRR"],
    ["sisaisen korkokannan", "CRMIRR"],
    ["kannattavuusraja", "CRMBREAKEVEN"],
    ["omistamisen kustannukset", "CRMTCO"],
    ["kustannus per käyttäjä", "CRMTCOUSER"],
    ["annuiteetit", "CRMANNUALCOST"],
    ["kassavirrat vuosittain", "CRMCASHFLOW"],
    ["hyöty kustannus", "CRMBCR"],
    ["asiakashankinnan hinta", "CRMCAC"],
    ["asiakkaan elinkaaren arvo", "CRMCLV"],
    ["asiakaspoistuma", "CRMCHURN"],
    ["menetettyjä asiakkaita", "CRMCHURN"],
    ["asiakastyytyvaisyys", "CRMCSAT"],
    ["suositteluindeksi", "CRMNPS"],
    ["herkkyysanalyysi", "CRMSENSITIVITY"],
    ["monte carlo simulointi", "CRMSIMULATE"],
    ["myyntisykli", "CRMSALESCYCLE"],
    ["voitettujen kauppojen osuus", "CRMWINRATE"],
    ["ristiinmyynti", "CRMUPSELL"],
    ["käyttäjien aktiivisuus", "CRMADOPTION"],
  ],
};

const searches = Object.fromEntries(
  languages.map((language) => [language, searchOf([locales[language], locales.en])]),
) as Readonly<Record<Language, ReturnType<typeof searchOf>>>;

const asked = languages.flatMap((language) =>
  queries[language].map(([text, wanted]) => ({
    language,
    text,
    wanted,
    rank: searches[language](text).indexOf(wanted),
    isSynonym: locales[language].synonyms[wanted].split(";").some((each) => foldedWords(each) === foldedWords(text)),
  })),
);
const isAmongFive = ({ rank }: { readonly rank: number }) => rank >= 0 && rank < 5;

describe("the search for functions", () => {
  it("finds the function wanted among the first five for at least 95 of 100 queries", () => {
    expect(asked).toHaveLength(100);
    const missed = asked.filter((each) => !isAmongFive(each));
    expect(missed.length, JSON.stringify(missed, undefined, 1)).toBeLessThanOrEqual(5);
  });

  it("finds as many of the queries that are no synonym word for word", () => {
    const free = asked.filter(({ isSynonym }) => !isSynonym);
    expect(free.length).toBeGreaterThanOrEqual(70);
    expect(free.filter(isAmongFive).length / free.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe("each way of writing", () => {
  it.each([
    ["tr", "İÇ VERİM ORANI", "iç verim oranı"],
    ["tr", "IC VERIM ORANI", "iç verim oranı"],
    ["tr", "KÂRLILIK", "karlilik"],
    ["tr", "ka^rlılık", "kârlılık"],
    ["tr", "müşteri kaybı", "musteri kaybi"],
    ["fi", "Sisäinen korkokanta", "SISAINEN KORKOKANTA"],
    ["fa", "سودآوری", "سوداوری"],
    ["fa", "دورهٔ بازگشت", "دوره بازگشت"],
    ["fa", "شاخص‌های كليدي", "شاخصهای کلیدی"],
    ["fa", "هزينة كل", "هزینهٔ کل"],
    ["en", "pay-back", "payback"],
    ["en", "crm roi", "CRMROI"],
    ["en", "=CRMROI(", "crmroi"],
  ] as const)("%s: %s finds first what %s finds", (language, text, other) => {
    const [first] = searches[language](text);
    expect(first).toBe(searches[language](other)[0]);
    expect(first).toBeDefined();
  });

  it.each(languages)("a function's name and half of it (%s)", (language) => {
    for (const id of functionIds) {
      expect(searches[language](id)[0]).toBe(id);
      expect(searches[language](id.slice(3).toLowerCase()).slice(0, 5), id).toContain(id);
      const half = id.slice(0, Math.max(5, Math.ceil(id.length * 0.75)));
      expect(searches[language](half).slice(0, 5), half).toContain(id);
    }
  });

  it.each([
    ["tr", "amorti", "CRMPAYBACK"],
    ["fi", "takaisinm", "CRMPAYBACK"],
    ["fa", "تنزی", "CRMNPV"],
    ["en", "sensitiv", "CRMSENSITIVITY"],
  ] as const)("%s: half a word, %s", (language, text, wanted) => {
    expect(searches[language](text).slice(0, 5)).toContain(wanted);
  });

  it("English words in every language", () => {
    for (const language of languages) expect(searches[language]("lifetime value")[0]).toBe("CRMCLV");
  });

  it("lists all functions for a text without words, and none for one that fits nothing", () => {
    for (const text of ["", "  ", "…?", "\u200c"]) expect(searches.fa(text)).toEqual(functionIds);
    for (const text of ["zzzzzz", "قققققق", "99999"]) expect(searches.fa(text)).toEqual([]);
  });
});
