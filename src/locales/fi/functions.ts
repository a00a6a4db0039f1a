import type { FunctionWords } from "../../catalogue/words";

const benefits = "Hyödyt positiivisina lukuina, yksi solu kautta kohden; ensimmäinen on hetki nolla";
const costs = "Kustannukset positiivisina lukuina, yksi solu kautta kohden; ensimmäinen on hetki nolla";
const rate = "Diskonttokorko kautta kohden; 8 % on 0,08";

export const functions = {
  CRMROI: {
    says: "Sijoitetun pääoman tuotto (ROI): nettohyöty kustannusten yksikköä kohden.",
    parameters: {
      benefits,
      costs,
      method: {
        says: "total, discounted, annual tai annualised",
        options: {
          total: "(hyödyt − kustannukset) / kustannukset, diskonttaamatta",
          discounted: "Sama nykyarvoista; tarvitsee diskonttokoron",
          annual: "Keskimääräinen vuotuinen nettohyöty hetken nolla nettomenoa kohden",
          annualised: "Kokonaistuotto vuotuisena korkona",
        },
      },
      rate,
    },
  },
  CRMNPV: {
    says: "Nettonykyarvo: hyödyt miinus kustannukset nykyrahassa.",
    parameters: {
      benefits,
      costs,
      rate,
      timing: {
        says: "start, mid tai end: milloin kauden määrä toteutuu",
        options: {
          start: "Ensimmäinen solu on tänään, seuraava yhden kauden kuluttua",
          mid: "Ensimmäinen solu on tänään, myöhemmät puoli kautta aikaisemmin",
          end: "Ensimmäinen solu on yhden kauden kuluttua, kuten Excelin NNA",
        },
      },
    },
  },
  CRMIRR: {
    says: "Sisäinen korkokanta (IRR): diskonttokorko, jolla nettonykyarvo on 0.",
    parameters: { benefits, costs, guess: "Mitä korkoa tarkoitetaan, jos niitä on useita" },
  },
  CRMPAYBACK: {
    says: "Takaisinmaksuaika: aika, jonka jälkeen kertynyt nettohyöty pysyy vähintään nollassa.",
    parameters: {
      benefits,
      costs,
      rate,
      unit: {
        says: "periods tai months",
        options: { periods: "Sarjan kausina", months: "Kuukausina; sarjan on oltava vuosittainen" },
      },
    },
  },
  CRMPI: {
    says: "Nykyarvoindeksi: myöhempien nettohyötyjen nykyarvo hetkellä nolla maksettua yksikköä kohden.",
    parameters: { benefits, costs, rate },
  },
  CRMBCR: {
    says: "Hyöty-kustannussuhde: mitä kustannusten yksikköä kohden saadaan takaisin, kustannus mukaan lukien.",
    parameters: { benefits, costs, rate },
  },
  CRMBREAKEVEN: {
    says: "Kannattavuusraja: osuus suunnitelluista hyödyistä, joka riittää kattamaan kustannukset.",
    parameters: { benefits, costs, rate },
  },
  CRMCASHFLOW: {
    says: "Kassavirtataulukko: hyödyt, kustannukset, netto ja kertymä kausittain, myös diskontattuina.",
    parameters: { benefits, costs, rate },
  },
  CRMSUMMARY: {
    says: "Yhteenvetotaulukko: ROI, nettonykyarvo, sisäinen korkokanta, takaisinmaksuaika ja suhdeluvut rinnakkain.",
    parameters: {
      benefits,
      costs,
      rate,
      language: {
        says: "Selitteiden kieli; tyhjänä oma kielesi",
        options: { en: "English", tr: "Türkçe", fa: "فارسی", fi: "Suomi" },
      },
    },
  },
  CRMTCO: {
    says: "Omistamisen kokonaiskustannukset (TCO): kerta-, jatkuvat ja käytöstäpoistokustannukset koko elinkaarelta.",
    parameters: {
      oneOff: "Kertakustannukset, maksetaan hetkellä nolla; kaikki solut lasketaan yhteen",
      recurring: "Jatkuvat kustannukset, yksi solu vuotta kohden; jos vuodet on annettu, vuosimäärä",
      years: "Kuinka monta vuotta vuosimäärä maksetaan",
      retirement: "Käytöstäpoiston kustannus viimeisen vuoden lopussa, jäännösarvo vähennettynä",
      rate: "Diskonttokorko vuotta kohden; tyhjänä ei diskontata",
      growth: "Vuosimäärän vuotuinen kasvu; tarvitsee vuosien määrän",
      timing: {
        says: "end tai advance: missä kohdassa vuotta jatkuvat kustannukset maksetaan",
        options: { end: "Kunkin vuoden lopussa", advance: "Kunkin vuoden alussa" },
      },
    },
  },
  CRMTCOUSER: {
    says: "Omistamisen kokonaiskustannukset käyttäjää ja kuukautta kohden.",
    parameters: {
      tco: "Omistamisen kokonaiskustannukset diskonttaamatta",
      users: "Käyttäjien määrä",
      years: "Omistusvuosien määrä",
    },
  },
} as const satisfies FunctionWords;
