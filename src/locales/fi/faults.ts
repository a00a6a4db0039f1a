import type { FaultWords } from "../../catalogue/faults";

/** A {name} stands in the nominative: it can't be inflected. */
export const faults = {
  missing: "Anna argumentti {parameter}.",
  emptyRange: "Argumentin {parameter} alue on tyhjä.",
  notANumber: "{parameter}: rivin {row} sarakkeessa {column} ei ole lukua.",
  oneCellExpected: "{parameter}: anna yksi solu tai yksi luku, ei aluetta.",
  lengthsDiffer:
    "Kausien määrät eroavat: {first} {firstLength}, {second} {secondLength}. Anna molempiin yhtä monta solua.",
  unknownOption: "{parameter}: ”{word}” ei ole tunnettu. Käytä jotakin näistä: {options}.",
  rateOutOfRange: "{parameter}: anna 8 prosenttia muodossa 0,08 tai 8 %.",
  notWhole: "{parameter}: anna kokonaisluku.",
  outOfRange: "{parameter}: anna vähintään {from} ja enintään {to}.",
  tooSmall: "{parameter}: anna vähintään {from}.",
  notAbove: "{parameter}: anna suurempi luku kuin {above}.",
  tooManyArguments: "Argumentteja on enemmän kuin funktio hyväksyy.",
  tooLarge: "Tulos on liian suuri luvuksi.",
  costsAreZero: "Kustannusten summa on 0, joten sillä ei voi jakaa.",
  costsAreNegative: "Anna kustannukset positiivisina lukuina.",
  benefitsAreZero: "Hyötyjen summa on 0, joten sillä ei voi jakaa.",
  benefitsAreNegative: "Hyötyjen summa on alle 0, joten mikään osuus niistä ei riitä kannattavuusrajalle.",
  rateNeeded: "Diskontattu menetelmä tarvitsee diskonttokoron.",
  noOutlay: "Hetkellä nolla ei ole nettomenoa, jolla jakaa (ensimmäisen solun kustannukset miinus hyödyt).",
  onlyTimeZero: "Hetken nolla jälkeen ei ole yhtään kautta.",
  lostMoreThanEverything: "Enemmän kuin kaikki menetetään, joten vuosituottoa ei ole.",
  noRate: "Mikään korko ei tee nettonykyarvosta nollaa.",
  severalRates: "Nettonykyarvo on 0 usealla korolla: {rates} %. Anna arvaus läheltä tarkoittamaasi korkoa.",
  neverPaidBack: "Ei makseta takaisin annettujen kausien aikana (kausia {periods}).",
  paidBackThenLost: "Maksettu takaisin kaudella {paid}, jälleen tappiolla kaudella {lost}.",
  growthNeedsYears: "Kasvu koskee vuosittain toistuvaa määrää: anna myös vuosien määrä.",
  yearsWithBlock:
    "Kun vuosien määrä on annettu, jatkuvat kustannukset ovat vuosimäärä: anna yksi solu tai yksi solu kustannuserää kohden, ei taulukkoa.",
  usersAreZero: "Käyttäjien määrä on 0.",
  yearsAreZero: "Vuosien määrä on 0.",
  decimalSign: ",",
} as const satisfies FaultWords;
