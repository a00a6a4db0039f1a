export const taskpane = {
  title: "CRM ROI -funktiot",
  purpose: "Kirjoita jokin näistä soluun ja aloita merkillä =. Excel näyttää argumentit kirjoittaessasi.",
  find: "Etsi funktiota",
  nothing: "Hakua vastaavaa funktiota ei ole.",
  parameters: "Argumentit",
  optional: "valinnainen",
  example: "Esimerkki",
  gives: "tulos",
  table: "taulukko solun alapuolelle ja viereen",
  separator: "Tässä argumentit on erotettu puolipisteellä; jos Excelisi kirjoittaa puolikkaan 0.5, käytä pilkkua.",
  support: "Tuki",
  privacy: "Tietosuoja",
} as const;
