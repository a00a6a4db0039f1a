export const workbench = {
  title: "CRM ROI",
  pane: "Sonuçlar ve araçlar",
  sheet: "{sheet} sayfasının hücreleri",
  limits: "Tablonun kendi menüleri İngilizcedir.",
} as const;
