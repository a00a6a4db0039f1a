/** Whether the name of a benefit calls it time that is saved. The words of every language count, because readers name lines in any of them. */
import { foldedWords } from "../../language/fold";

/** Stems, because Turkish and Finnish endings follow them. */
const ofTime = [
  ...["time saved", "saved time", "time freed", "freed time", "hours", "productivity", "less administration"],
  ...[
    "zaman tasarruf",
    "kazanılan zaman",
    "tasarruf edilen zaman",
    "saat ",
    "saatler",
    "saatlik",
    "saati",
    "verimlilik",
  ],
  ...["صرفه جویی در زمان", "صرفه‌جویی در زمان", "ساعت", "بهره‌وری", "بهره وری", "زمان آزاد"],
  ...["ajansääst", "aikasääst", "säästynyt aika", "säästetty aika", "vapautuva aika", "tunnit", "tuntia", "tuottavuu"],
].map((stem) => foldedWords(stem) + (stem.endsWith(" ") ? " " : ""));

export function readsAsTime(label: string): boolean {
  // At the beginning of a word: the Turkish hour begins many a Finnish word otherwise.
  const words = ` ${foldedWords(label)} `;
  return ofTime.some((stem) => words.includes(` ${stem}`));
}
