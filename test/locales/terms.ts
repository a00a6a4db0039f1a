/**
 * One word for one thing: what each language calls it, and the words that would be a second one. A term of Excel's own, or one
 * that has another meaning somewhere, has an exception by its text.
 */
interface Term {
  readonly say: RegExp;
  readonly not: RegExp;
}

type Terms = Readonly<Record<string, Partial<Readonly<Record<"tr" | "fa" | "fi", Term>>>>>;

export const terms: Terms = {
  "discount rate": {
    tr: { say: /iskonto oranı/i, not: /indirgeme oranı|ıskonto/i },
    fa: { say: /نرخ تنزیل/, not: /نرخ بهره|نرخ تخفیف/ },
    fi: { say: /diskonttauskorko/i, not: /diskonttoko|laskentakor/i },
  },
  "present value": {
    tr: { say: /bugünkü değer/i, not: /şimdiki değer|net aktif değer/i },
    fa: { say: /ارزش فعلی خالص/, not: /خالص ارزش فعلی|ارزش کنونی/ },
    fi: { say: /nettonykyarvo/i, not: /(?<!Excelin )\bNNA\b/ },
  },
  "internal rate of return": {
    tr: { say: /iç verim oranı/i, not: /iç k[aâ]rlılık|iç getiri/i },
    fa: { say: /نرخ بازده داخلی/, not: /نرخ بازگشت داخلی/ },
    fi: { say: /sisäi[ns][a-zäö]* korkokan/i, not: /sisäi[ns][a-zäö]* kor(?:ko|on|oista|koja)(?!kan)\b/i },
  },
  payback: {
    tr: { say: /geri ödeme/i, not: /amorti(?!sman)|geri öden(?:iyor|miyor|en\b|diği)/i },
    fa: { say: /دورهٔ بازگشت/, not: /بازپرداخت/ },
    fi: { say: /takaisinmaksu/i, not: /kuoletusaika/i },
  },
  "return on investment": {
    fi: { say: /investoinnin tuotto/i, not: /(?<!ROI, )sijoitetun pääoman|(?<!uudelleen)sijoitus/i },
  },
  "gross margin": {
    tr: { say: /brüt kâr/i, not: /kâr katkısı|(?<![Bb]rüt )kâr marjı/i },
    fa: { say: /سود ناخالص/, not: /حاشیهٔ سود(?! ناخالص)/ },
    fi: { say: /myyntikateprosent/i, not: /kateosuu|katteen osuu/i },
  },
  revenue: {
    tr: { say: /gelir/i, not: /\bciro/i },
    fa: { say: /درآمد/, not: /گردش مالی|عایدی/ },
    fi: { say: /tulot/i, not: /liikevaih/i },
  },
  benefit: { fa: { say: /فایده/, not: /منافع|منفعت/ } },
  cumulative: {
    tr: { say: /kümülatif/i, not: /birikimli/i },
    fa: { say: /تجمعی/, not: /انباشته/ },
    fi: { say: /kertyn/i, not: /kumulatiiv/i },
  },
  factor: { tr: { say: /katsayı/i, not: /faktör|çarpan/i } },
  median: { tr: { say: /ortanca/i, not: /medyan/i } },
  check: {
    tr: { say: /kontrol/i, not: /denetim|(?<!Sorunları )denetle/i },
    fi: { say: /tarkistu/i, not: /\bkontroll/i },
  },
  "go-live": {
    tr: { say: /kullanıma geç/i, not: /canlıya|devreye (?:gir|al(?!ma ve özelleştirme))/i },
    fa: { say: /راه‌اندازی/, not: /بهره‌برداری از CRM|ماه‌های بهره‌برداری/ },
  },
  adoption: {
    tr: { say: /benimsenme/i, not: /benimseme/i },
    fi: { say: /käyttöaste/i, not: /käyttöönottoaste/i },
  },
  other: { tr: { say: /diğer/i, not: /öteki|öbür/i } },
  sentence: { tr: { say: /cümle/i, not: /tümce/i } },
  "data team": { fi: { say: /datatiim/i, not: /tietoryhmä/i }, fa: { say: /تیم داده/, not: /گروه داده/ } },
  review: { fa: { say: /پایش عملکرد/, not: /اهداف و بازبینی/ } },
  "in place of": { fa: { say: /به‌جای/, not: /به جای(?!ی)/ } },
  "in the form of": { fa: { say: /به‌صورت/, not: /به صورت/ } },
  quarter: { fa: { say: /سه‌ماهه/, not: /فصل‌های پایان|هیچ فصلی/ } },
  deal: {
    tr: { say: /anlaşma/i, not: /kazanılan satış|kaybedilen satış|satış fırsatları/i },
    fa: { say: /معامله/, not: /معاملات/ },
  },
  "win rate": {
    tr: { say: /kazanma oranı/i, not: /kapanış oranı/i },
    fi: { say: /kauppojen voittoaste/i, not: /voittoprosent|voitto-osuu|voitto_osuu|voitto-%/i },
  },
  upselling: { fa: { say: /بیش‌فروشی/, not: /(?<!upsell، )فروش بالا(?!تر)/ } },
  touch: { fa: { say: /نقطه(?:ٔ|‌های) تماس/, not: /نقاط تماس|تعداد تماس|هر تماس/ } },
  actual: {
    tr: { say: /gerçekleşen/i, not: /fiili/i },
    fa: { say: /عملکرد/, not: /رقم واقعی|ارقام واقعی/ },
    fi: { say: /toteuma/i, not: /aktuaali/i },
  },
  low: {
    fa: { say: /کمینه/, not: /کم، محتمل/ },
    fi: { say: /pessimistinen/i, not: /matala skenaario|korkea skenaario|pienin, todenn/i },
    tr: { say: /kötümser/i, not: /düşük senaryo|yüksek senaryo|temel senaryo/i },
  },
  trial: { fi: { say: /simulointikierro/i, not: /\bkokei(?!l)|\bkokeet/i } },
  simulation: { tr: { say: /simülasyon/i, not: /benzetim/i }, fa: { say: /شبیه‌سازی/, not: /سیمولیشن/ } },
  tornado: { fa: { say: /تورنادو/, not: /گردباد/ } },
  chart: { fi: { say: /kaavio/i, not: /kuvaaja/i } },
  workbook: {
    tr: { say: /çalışma kitabı/i, not: /çalışma defter/i },
    fa: { say: /کارپوشه/, not: /کارنامه|دفتر کار|ورک‌بوک/ },
    fi: { say: /koko työkirja/i, not: /täysi työkirja|täydestä työkirj/i },
  },
  cell: { fa: { say: /خانه/, not: /سلول(?!(?:‌های)?\))/ } },
  function: { fa: { say: /تابع‌ها/, not: /توابع/ } },
  model: { fa: { say: /مدل/, not: /الگو/ } },
  file: { fa: { say: /فایل/, not: /پرونده/ } },
  line: { fa: { say: /قلم/, not: /ردیف دیگری|دو ردیف مدل/ } },
  amounts: { fa: { say: /مبالغ/, not: /مبلغ‌ها/ } },
  figures: { fa: { say: /ارقام/, not: /رقم‌ها(?!ی بیش از حد)/ } },
  goals: { fa: { say: /اهداف/, not: /هدف‌ها/ } },
  download: { fa: { say: /دریافت/, not: /بارگیری|دانلود/ } },
  copy: { fa: { say: /کپی/, not: /رونوشت|رونویسی/ } },
  cancel: { tr: { say: /İptal/, not: /Vazgeç/ }, fa: { say: /لغو/, not: /انصراف/ } },
  repair: { fa: { say: /تعمیر/, not: /ترمیم/ } },
  "decimal sign": { fa: { say: /نشانهٔ اعشار/, not: /ممیز/ } },
  "worth it": { fa: { say: /به‌صرفه/, not: /می‌ارزد/ } },
  Excel: { fa: { say: /اکسل/, not: /(?<!for )Excel(?!Api)/ } },
  export: { tr: { say: /dışa aktar/i, not: /dökümü|ham döküm/i } },
};
