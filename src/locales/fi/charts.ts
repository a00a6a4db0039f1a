/** Finnish. */
export const charts = {
  year: "Vuosi",
  benefits: "Hyödyt",
  costs: "Kustannukset",
  cumulative: "Kertynyt nettohyöty",
  amountsIn: "Summat: {currency}.",
  asTable: "Näytä taulukkona",
  asPicture: "Piilota taulukko",
  none: "Kaaviot näkyvät tässä heti, kun kustannuksia tai hyötyjä on syötetty.",
  byYear: {
    title: "Kustannukset ja hyödyt vuosittain",
    says: "Hyödyt ovat yhteensä {benefits} ja kustannukset {costs}.",
  },
  running: {
    title: "Kertynyt nettohyöty",
    says: "Alku vuonna {start}: {first}. Loppu vuonna {end}: {last}.",
    settled: "Vuoden {year} vero, {tax}, maksetaan vuonna {end}.",
    paidBack: "Takaisinmaksuaika on {payback}.",
    atOnce: "Summa ei ole koskaan alle 0.",
    notPaidBack: "Investointi ei maksa itseään takaisin näiden vuosien aikana.",
    mark: "Takaisinmaksu: {payback}",
  },
  tornado: {
    title: "Mikä muuttaa nettonykyarvoa eniten",
    says: "Eniten nettonykyarvoa muuttaa {assumption}: alimmalla arvolla {low}, ylimmällä {high}.",
    assumption: "Oletus",
    low: "alimmalla arvolla",
    high: "ylimmällä arvolla",
    line: "Erä",
    start:
      "Tämä on vain lähtökohta: hyödyt jäävät enintään {below} alle suunnitelman tai ylittävät sen enintään {above}, ja kustannukset ovat suunnitelman mukaiset tai enintään {beyond} suuremmat. Valitse omat vaihteluvälisi kohdassa ”{simulation}”.",
    own: "Anna omien oletustesi alin ja ylin arvo taulukossa ”{sheet}”.",
    page: "Nettonykyarvon suurimmat muuttajat näkyvät, kun erät ja diskonttauskorko on annettu.",
    empty:
      "Millään oletuksella ei vielä ole alinta ja ylintä arvoa. Syötä ne taulukkoon ”{sheet}”, niin näet, mikä muuttaa nettonykyarvoa eniten.",
  },
} as const;
