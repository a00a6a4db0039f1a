/** Finnish. */
export const modelDoubts = {
  open: "{checks}, mutta luvuista on kysyttävää.",
  adoption: {
    says: "Käyttöaste on 100 % vuodesta 1 alkaen: käyttävätkö todella kaikki järjestelmää ensimmäisestä päivästä?",
    why: "Käyttö kasvaa yleensä kuukausien kuluessa, ja hyödyt sen mukana. Jos antamasi summat ovat jo kunkin vuoden toteutuvia summia, arvo on oikein.",
  },
  margin: {
    says: "Myyntikateprosentti on 100 %: eikö myydystä synny lainkaan kuluja?",
    why: "Kun kate on 100 %, tulot lasketaan hyödyksi kokonaan. Hyötyä on vain se, mitä niistä jää.",
  },
  revenue: {
    says: "Onko ”{line}” tuloja? Niistä vain kate on hyötyä.",
    why: "Kokonaan lasketut tulot tekevät jokaisesta tuloksesta liian hyvän. Syötä kate ja mainitse se erän nimessä.",
    whyFull:
      "Kokonaan lasketut tulot tekevät jokaisesta tuloksesta liian hyvän. Valitse sarakkeesta ”{countedIn}” vaihtoehto ”{revenue}”, niin ne lasketaan myyntikateprosentilla.",
  },
  time: {
    says: "Onko ”{line}” aikaa, jonka toinen erä jo laskee?",
    why: "Samat tunnit kahdessa erässä tekevät jokaisesta tuloksesta liian hyvän. Jätä eristä vain toinen.",
  },
  gap: {
    says: "Rivillä ”{line}” ei ole mitään vuonna {year}, vaikka sitä ennen ja sen jälkeen on: onko se oikein?",
    why: "Vahingossa poistettu luku tekee laskelmasta liian hyvän tai liian huonon. Jos mitään ei ole tarkoitus olla, kirjoita 0.",
  },
  right: "Se on oikein",
  rightLine: "Se on oikein: {doubt}",
  settled: "Tätä ei kysytä enää tämän istunnon aikana: {doubt}",
  lost: {
    title: "Malli ei ole ehjä",
    sheets: "Puuttuvat taulukot: {sheets}.",
    names: "Puuttuvat nimet tai nimet, joiden solut on poistettu: {names}.",
    more: "{names} ja {count} muuta",
    todo: "Luvut voivat olla vääriä, ja näillä nimillä luettavat tiedot jäävät tässä pois. Kumoa poisto tai avaa sitä edeltävä kopio. Muuten luo malli uudelleen omilla luvuillasi.",
  },
  unmarked:
    "Yhtä tämän työkirjan mallia ei tunnisteta: nimi {name} puuttuu tai sitä on muutettu. Kumoa muutos tai avaa sitä edeltävä kopio.",
} as const;
