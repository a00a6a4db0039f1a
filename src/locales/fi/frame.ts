/** Finnish. */
export const frame = {
  tabList: "Ruudun osat",
  tabs: { result: "Tulos", data: "Tiedot", functions: "Funktiot", share: "Jakaminen" },
  digits: "Numeromerkit",
  digitKinds: { persian: "Persialaiset", latin: "Latinalaiset" },
  digitsNotKept: "Selain ei säilytä täällä mitään, joten numeromerkit ovat voimassa sivun sulkemiseen asti.",
  selfTest: "Testaa tämä Excel",
  loading: "Ladataan",
  unloaded: "Tätä osaa ei voitu ladata. Tarkista yhteys ja yritä uudelleen.",
  again: "Yritä uudelleen",
  version: "Versio {version}",
  privacy: "Tietosuoja",
} as const;
