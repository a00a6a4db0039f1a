/** Whether the name of a benefit calls it revenue. The words of every language count, because readers name lines in any of them. */
import { foldedWords } from "../../language/fold";

/** Stems, because Turkish and Finnish endings follow them. */
const ofRevenue = [
  ...["revenue", "turnover", "gross sales", "net sales", "sales income", "order intake"],
  ...["ciro", "hasılat", "gelir"],
  ...["درآمد", "گردش مالی"],
  ...["liikevaih", "myyntitulo", "myyntituot", "bruttomyyn", "nettomyyn", "laskutu"],
].map(foldedWords);

/** A name with one of these says that it is margin, or spending that stops, or a turnover of people. */
const ofOthers = [
  ...["margin", "profit", "cost", "saving", "expense", "staff", "employee"],
  ...["marj", "kâr", "katkı", "maliyet", "tasarruf", "gider", "personel"],
  ...["حاشیه", "سود", "هزینه", "صرفه"],
  ...["kate", "katte", "voit", "kustan", "sääst", "henkilöst"],
].map(foldedWords);

export function readsAsRevenue(label: string): boolean {
  const words = foldedWords(label);
  const has = (stem: string) => words.includes(stem);
  return ofRevenue.some(has) && !ofOthers.some(has);
}
