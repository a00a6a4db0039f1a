/** Finnish. */
export const addLine = {
  about:
    "Se kirjoitetaan vapaalle riville, jonka laskenta ja summat ottavat jo huomioon. Mikään muu ei muutu. Valuutta: {currency}.",
  aboutNew:
    "Vapaata riviä ei ole, joten uudelle erälle lisätään rivejä. Summat, nimet, kaaviot ja tarkistukset ottavat ne mukaan. Valuutta: {currency}.",
  kind: "Mitä lisätään?",
  cost: "Kustannus",
  benefit: "Hyöty",
  group: "Ryhmä",
  chooseGroup: "Valitse ryhmä",
  groupFree: "{group}: vapaita rivejä {count}",
  atFullEffect: "Anna hyöty täydellä vaikutuksella; käyttöaste, skenaario ja riski pienentävät sitä työkirjassa.",
  eachYear: "Sama summa joka myöhempänä vuonna",
  eachYearHint: "Ei pakollinen; täyttää vuoden 0 jälkeiset vuodet.",
  submit: "Lisää",
  looking: "Etsitään vapaita rivejä",
  noAmount: "Anna ainakin yhden vuoden summa.",
  noGroup: "Valitse ryhmä, johon erä kuuluu.",
  added: "”{line}” on taulukon ”{sheet}” rivillä {row}.",
  addedNew: "”{line}” on taulukon ”{sheet}” uudella rivillä {row}.",
  goTo: "Siirry riville",
  lost: "Rivien lohkoa ei löydy nimillään, koska nimet on poistettu. Kumoa poisto tai luo malli uudelleen.",
  fullPage:
    "Vapaita rivejä ei ole jäljellä, eikä mitään kirjoitettu. Lisää rivi lohkon viimeisen rivin yläpuolelle ja kirjoita siihen: se tulee mukaan summiin.",
  fullGroup:
    "Tässä ryhmässä ei ole vapaita rivejä, eikä mitään kirjoitettu. Valitse toinen ryhmä tai yhdistä pienet summat yhdelle riville.",
  fullEverywhere:
    "Missään ryhmässä ei ole vapaita rivejä, eikä mitään kirjoitettu. Yhdistä pienet summat yhdelle riville tai luo malli uudelleen omilla luvuillasi.",
} as const;
