/** Finnish. */
export const waves = {
  title: "Vaiheittainen käyttöönotto",
  hint: "Valinnainen: osastot tai maat, jotka siirtyvät käyttöön peräkkäin. Kuukausi 1 on ensimmäinen alun jälkeen, 13 vuoden 2 ensimmäinen; 0 tarkoittaa käytössä alusta alkaen.",
  add: "Lisää vaihe",
  name: "Osasto tai maa",
  users: "Käyttäjiä",
  goLive: "Käyttöönotto, kk",
  ramp: "Porrastus, kk",
  field: "{wave}, {field}",
  unnamed: "Nimetön vaihe",
  asEntered:
    "Hyödyt lasketaan sellaisina kuin ne on syötetty, kun kaikki käyttävät järjestelmää; kukin vaihe tuo käyttäjiensä osuuden kuukaudestaan alkaen. Kustannukset pysyvät syötettyinä. Muuta käyttöastetta ja vaiheita lähtötietojen taulukossa.",
  wrong: {
    name: "Anna vaiheelle nimi.",
    users: "Anna käyttäjät kokonaislukuna, vähintään 1.",
    goLive: "Anna kuukausi kokonaislukuna väliltä 0–120.",
    ramp: "Anna porrastus väliltä 0–120 kuukautta tai jätä tyhjäksi.",
    sum: "Käyttäjiä vaiheissa: {waves}, annettu: {users}: korjaa ne samoiksi tai jätä Käyttäjiä tyhjäksi.",
  },
} as const;
