/** Finnish. */
export const doubt = {
  field: "”{text}” voi tarkoittaa: {readings}. Kirjoita se, jota tarkoitat.",
  fieldDay: "”{text}” voi tarkoittaa: {readings}; Excel tekisi siitä päivämäärän. Kirjoita luku, jota tarkoitat.",
  fieldOnlyDay: "Excel tekisi merkinnästä ”{text}” päivämäärän. Kirjoita luku.",
  asked: "Tarkoittaako ”{text}” lukua {readings}?",
  cell: "{cell}: tarkoittaako ”{text}” lukua {readings}? Kunnes valitset, se on tekstiä, jota ei lasketa mukaan.",
  cellDay:
    "{cell}: tarkoittaako ”{text}” lukua {readings} vai päivämäärää? Kirjoita päivämäärä muodossa {example}. Kunnes valitset, se on tekstiä, jota ei lasketa mukaan.",
  cellOnlyDay: "{cell}: ”{text}” on tekstiä, jota ei lasketa mukaan. Kirjoita päivämäärä muodossa {example}.",
  keep: "Jätä tekstiksi",
  more: "Tämän jälkeen vielä {count}.",
} as const;
