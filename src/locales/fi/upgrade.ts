export const upgrade = {
  title: "Aiempi muoto",
  intro:
    "Tämä malli on tehty apuohjelman aiemmalla versiolla. Sen rinnalle tehtävä uusi malli ottaa mukaan kaikki syötetyt luvut. Tämä malli säilyy ennallaan.",
  submit: "Tee uusi",
  lost: "Tämän mallin nimiä on poistettu, joten sen lukuja ei löydy. Luo uusi malli ja syötä luvut siihen.",
  done: "{count} lukua ja tekstiä on siirretty taulukkoon ”{sheet}”.",
  goTo: "Näytä uusi",
  same: "Kaikki päätulokset ovat ennallaan.",
  changed: "{figure}: ennen {before}, nyt {now}",
  valued: "Syöttösolussa on kaava; sen arvo on siirretty",
  moved: "Rivi on nyt muiden joukossa, koska sen ryhmässä ei ole vapaata riviä",
  missing: "Taulukko puuttuu, joten siitä ei siirretty mitään",
  left: {
    outside: "Ei siirretty: uudessa muodossa ei ole siinä mitään",
    overFormula: "Ei siirretty: se on kirjoitettu kaavan päälle, ja kaava laskee taas",
    overOwn: "Ei siirretty: se on kirjoitettu muodon oman luvun tai huomautuksen päälle",
    otherWord: "Ei siirretty: uusi muoto ei ota sitä siihen, ja paikalla on tavallinen sana",
    notCounted: "Ei siirretty: malli ei laske riviä mukaan; kirjoita se vapaalle riville",
  },
} as const;
