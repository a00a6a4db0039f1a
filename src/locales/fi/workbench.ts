import { opening } from "./opening";

export const workbench = {
  title: "CRM ROI",
  pane: "Tulokset ja työkalut",
  sheet: "Taulukon {sheet} solut",
  limits: "Ruudukon omat valikot ovat englanniksi.",
  toPane: "Siirry tuloksiin ja työkaluihin (F6)",
  toCells: "Siirry soluihin (F6)",
  opening,
  kept: {
    saving: "Tallennetaan tähän selaimeen…",
    saved: "Tallennettu tähän selaimeen klo {time}",
    refused: "Tämä selain ei säilytä täällä mitään. Lataa työkirja ennen sivun sulkemista.",
    elsewhere:
      "Sivu on auki myös toisessa välilehdessä, joka säilyttää työnsä. Tästä välilehdestä ei säily mitään: lataa työkirja ennen sulkemista.",
    fresh: "Uusi työkirja",
    back: "Palauta edellinen työkirja",
  },
} as const;
