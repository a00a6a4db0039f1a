/** Finnish. */
export const frame = {
  tabList: "Ruudun osat",
  tabs: { result: "Tulos", data: "Tiedot", functions: "Funktiot", share: "Jaa" },
  loading: "Ladataan",
  unloaded: "Tätä osaa ei voitu ladata. Tarkista yhteys ja yritä uudelleen.",
  again: "Yritä uudelleen",
} as const;
