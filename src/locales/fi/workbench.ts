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
    apart: {
      kept: "Täällä säilytettyä työkirjaa ei voi avata, ja se siirrettiin sivuun. Sen solut voi ladata ilman muotoiluja.",
      downloaded: "Solut on ladattu: arvot, kaavat ja nimet ilman muotoiluja, sääntöjä ja kaavioita.",
      unreadable: "Siitä ei löytynyt soluja. Säilytetty tieto ladattiin sellaisenaan; vain ohjelma voi lukea sitä.",
      wholeDownloaded: "Ladattu sellaisena kuin se säilytettiin, kaikkine sisältöineen; vain ohjelma osaa lukea sen.",
      refused: "Selain ei salli poistamista. Työkirja pysyy sivussa.",
      download: "Lataa solut",
      whole: "Lataa sellaisena kuin se säilytettiin",
      again: "Yritä avata uudelleen",
      forget: "Poista se",
      sure: "Poistetaanko työkirja, jota ei voi avata? Sitä ei saa takaisin.",
    },
  },
} as const;
