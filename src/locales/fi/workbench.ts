export const workbench = {
  title: "CRM ROI",
  pane: "Tulokset ja työkalut",
  sheet: "Taulukon {sheet} solut",
  limits: "Ruudukon omat valikot ovat englanniksi.",
} as const;
