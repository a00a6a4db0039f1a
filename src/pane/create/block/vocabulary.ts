/** The words by which a pasted block says what its rows and columns are, in the product's languages. */
import { fold } from "../../../language/fold";

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
