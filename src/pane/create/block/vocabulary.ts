/** The words by which a pasted block says what its rows and columns are, in the product's languages. */
import { fold, foldedWords } from "../../../language/fold";

/** The first letters of each word, so that plurals and endings are found too. */
const stems = {
  costs: [
    "cost",
    "expense",
    "outlay",
    "maliyet",
    "gider",
    "masraf",
    "harcama",
    "هزینه",
    "مخارج",
    "kustannu",
    "kulu",
    "meno",
  ],
  benefits: [
    "benefit",
    "gain",
    "saving",
    "fayda",
    "yarar",
    "kazanç",
    "tasarruf",
    "فایده",
    "فواید",
    "منفعت",
    "منافع",
    "صرفه",
    "hyö",
    "säästö",
  ],
  sum: ["total", "sum", "subtotal", "toplam", "yekun", "جمع", "مجموع", "yhteensä", "summa", "välisumma"],
  net: [
    "net",
    "cumulative",
    "cash flow",
    "kümülatif",
    "nakit akışı",
    "خالص",
    "تجمعی",
    "netto",
    "kumulatiivinen",
    "kassavirta",
  ],
} as const;

export type Meaning = keyof typeof stems;

const known = Object.entries(stems).flatMap(([meaning, words]) =>
  words.map((word) => [meaning as Meaning, fold(word)] as const),
);

/** Everything that a text can mean: "Total costs" is a sum, of costs. */
export function meaningsOf(text: string): ReadonlySet<Meaning> {
  const words = ` ${fold(text).replace(/[^\p{L}\p{M}\u200c]+/gu, " ")}`;
  return new Set(known.flatMap(([meaning, stem]) => (words.includes(` ${stem}`) ? [meaning] : [])));
}

/** Names of the two inputs that a block may hold beside its lines. */
const settings = {
  rate: [
    "discount rate",
    "discounting rate",
    "hurdle rate",
    "wacc",
    "cost of capital",
    "required rate of return",
    "iskonto oranı",
    "indirgeme oranı",
    "sermaye maliyeti",
    "نرخ تنزیل",
    "هزینه سرمایه",
    "diskonttauskorko",
    "diskonttokorko",
    "diskonttauskorkokanta",
    "laskentakorko",
    "laskentakorkokanta",
    "tuottovaatimus",
  ],
  users: [
    "users",
    "user",
    "seats",
    "licensed people",
    "kullanıcı",
    "kullanıcılar",
    "کاربر",
    "کاربران",
    "käyttäjä",
    "käyttäjät",
    "käyttäjiä",
    "käyttäjämäärä",
  ],
} as const;

export type Setting = keyof typeof settings;

/** Words that stand beside such a name and add nothing to it. */
const fillers = new Set(
  [
    "per year p a pa annual yearly percent in number of count no total crm licensed named",
    "yıllık yüzde sayısı toplam adet",
    "درصد سالانه در سال تعداد شمار",
    "vuodessa vuosi prosenttia prosentti pros määrä lukumäärä yhteensä",
  ].flatMap((words) => foldedWords(words).split(" ")),
);

const withoutFillers = (text: string): string =>
  foldedWords(text)
    .split(" ")
    .filter((word) => !fillers.has(word))
    .join(" ");

const settingByName = new Map(
  Object.entries(settings).flatMap(([setting, names]) =>
    names.map((name) => [withoutFillers(name), setting as Setting] as const),
  ),
);

/** The input that a label names alone: "Discount rate, % per year", "Number of users". */
export const settingMeant = (label: string): Setting | undefined => settingByName.get(withoutFillers(label));
