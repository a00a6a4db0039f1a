/** Finnish. */
export const settings = {
  title: "Asetukset",
  back: "Takaisin",
  language: "Kieli",
  languageKept: "Olemassa olevat taulukot säilyttävät kielen, jolla ne on luotu.",
  languageNotKept: "Selain ei säilytä täällä mitään, joten kieli on voimassa sivun sulkemiseen asti.",
  digits: "Numeromerkit",
  digitKinds: { persian: "Persialaiset", latin: "Latinalaiset" },
  digitsNotKept: "Selain ei säilytä täällä mitään, joten numeromerkit ovat voimassa sivun sulkemiseen asti.",
  look: "Ulkoasu",
  lightOrDark: {
    office: "Vaalea tai tumma ulkoasu on sama kuin Officessa.",
    system: "Vaalea tai tumma ulkoasu on sama kuin järjestelmässäsi.",
  },
  contrastAndMotion: "Suuri kontrasti ja vähennetty liike noudattavat järjestelmäsi asetuksia.",
  selfTest: "Testaa tämä Excel",
  about: "Tietoja",
  version: "Versio {version}",
  licences: "Tämän ohjelman lisenssit",
  privacy: "Tietosuoja",
  support: "Tuki",
} as const;
