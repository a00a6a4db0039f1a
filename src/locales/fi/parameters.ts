import type { ParameterNames } from "../../catalogue/words";

/** As Finnish Excel writes the names of arguments: lower case, joined by underscores. */
export const parameters = {
  benefits: "hyödyt",
  costs: "kustannukset",
  method: "menetelmä",
  rate: "diskonttokorko",
  timing: "ajoitus",
  guess: "arvaus",
  unit: "yksikkö",
  language: "kieli",
  oneOff: "kertakustannukset",
  recurring: "jatkuvat_kustannukset",
  years: "vuodet",
  retirement: "käytöstäpoisto",
  growth: "kasvu",
  tco: "kokonaiskustannus",
  users: "käyttäjät",
} as const satisfies ParameterNames;
