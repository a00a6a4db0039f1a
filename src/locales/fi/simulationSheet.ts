/** Finnish. */
export const simulationSheet = {
  sheetName: "Simulointi",
  title: "Kuinka varma tulos on?",
  basis: "Mallin ”{sheet}” simulointi arvoina: taulukko ei seuraa mallia eikä tarvitse apuohjelmaa.",
  sections: {
    start: "Lähtökohta",
    ranges: "Käytetyt vaihteluvälit suhteessa suunnitelmaan",
    result: "Tulos",
    histogram: "Kuinka usein kukin nettonykyarvo toteutui",
  },
  rows: {
    model: "Mallin taulukko",
    date: "Laskettu",
    rate: "Vuotuinen diskonttauskorko",
    npv: "Suunnitelman nettonykyarvo",
    years: "Vuosia vuoden 0 jälkeen",
    trials: "Simulointikierroksia",
    seed: "Siemenluku",
    correlation: "Yhdessä vaihtelevat erät",
    benefits: "Hyödyt",
    costs: "Kustannukset",
  },
  units: { currency: "Valuutta", years: "vuosina" },
  heads: {
    low: "Vähintään",
    high: "Enintään",
    source: "Lähde",
    npv: "Nettonykyarvo",
    roi: "ROI",
    payback: "Takaisinmaksuaika",
    from: "Nettonykyarvo alkaen",
    to: "asti",
    trials: "Kierroksia",
  },
  sources: {
    workbook: "työkirjasta eräkohtaisesti",
    entry: "syötetty ruutuun",
    start: "ei kenenkään: vain lähtökohta",
  },
  correlations: {
    none: "ei mitkään",
    full: "kaikki, kustannukset hyötyjen suuntaan",
    adverse: "kaikki: pienet hyödyt ja suuret kustannukset",
  },
  afterRisk: "Erät skenaarion, riskiprosentin ja veron jälkeen, kuten päätuloksissa; vain ROI on ennen veroja.",
  asTyped: "Erät sellaisina kuin ne on syötetty, kuten päätuloksissa.",
  chance: "Osuus, jossa yli 0 tai takaisin maksettu",
  loss: "alle 0",
  gain: "0 tai enemmän",
  none: "–",
  reading:
    "P5: viisi kierrosta sadasta jää sen alle; P50 on keskellä. Keskimääräinen takaisinmaksuaika on laskettu kierroksista, joissa investointi maksaa itsensä takaisin. CRMSIMULATE antaa samalla siemenluvulla samat luvut.",
  chartSays: "Pylväs jokaiselle nettonykyarvon välille: simulointikierrosten määrä välillä.",
} as const;

export const simulationWriting = {
  write: "Kirjoita taulukoksi",
  again: "Kirjoita taulukko uudelleen",
  replaces: "Taulukon ”{sheet}” luvut korvataan; ne on kirjoittanut tämän mallin aiempi simulointi.",
  keeps:
    "Taulukkoa ”{sheet}” on muutettu sen jälkeen, kun aiempi simulointi kirjoitti sen; se jää ennalleen, ja tulos kirjoitetaan uuteen taulukkoon.",
  written: "Tulos on taulukossa ”{sheet}” arvoina, jotka eivät tarvitse apuohjelmaa.",
  goTo: "Siirry taulukkoon",
} as const;
