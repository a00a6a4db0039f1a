import { create } from "./create";
import { doubt } from "./doubt";
import { charts } from "./charts";
import { checks } from "./checks";
import { frame } from "./frame";
import { functions } from "./functionsTab";
import { settings } from "./settings";
import { share } from "./share";
import { spread } from "./spread";

/** Finnish. */
export const pane = {
  title: "CRM ROI",
  purpose:
    "Kannattaako CRM? Syötä kustannukset ja hyödyt vuosittain: ROI, nettonykyarvo, takaisinmaksuaika ja TCO lasketaan tavallisilla kaavoilla, jotka kuka tahansa voi tarkistaa.",
  waiting:
    "Taulukkolaskenta ei vielä vastaa. Jos jotakin solua muokataan, päätä muokkaus Enterillä tai Esc-näppäimellä.",
  create,
  results: {
    title: "Tulokset",
    model: "Taulukko",
    roi: "ROI",
    npv: "Nettonykyarvo",
    payback: "Takaisinmaksu",
    tco: "TCO",
    roiDiscounted: "Nykyarvoista {value}",
    irr: "IRR {value}",
    paybackDiscounted: "Diskontattuna {value}",
    tcoUser: "Käyttäjää kohden kuukaudessa {value}",
    about: "noin {value}",
    atOnce: "Heti",
    noValue: "ei vielä arvoa",
    show: "Siirry taulukon soluun",
    checksHold: "Kaikki tarkistukset täsmäävät",
    checksFail: "Yksi tarkistus ei täsmää",
    checksWarn: "Yksi tarkistus pyytää katsomaan",
    ofFigure: { fails: "Sen tarkistus ei täsmää", looks: "Sen tarkistus pyytää katsomaan" },
    checksUnknown: "Tarkistuksia ei voi lukea",
    addInUnknown:
      "Taulukkolaskenta ei juuri nyt tunnista apuohjelman funktioita, joten niiden sarakkeessa näkyy virheitä. Yllä olevat luvut taulukkolaskenta laskee itse, eikä tämä vaikuta niihin.",
    unreadable: "Taulukkoa ei voi juuri nyt lukea.",
    changed: "Tulokset muuttuivat. {figures}",
    addLine: "Lisää kustannus tai hyöty",
  },
  file: {
    download: "Lataa .xlsx",
    busy: "Tiedostoa valmistellaan",
    done: "Tiedosto ”{name}” on valmis.",
    failed: "Tiedostoa ei voitu luoda. Työkirjassa mikään ei muuttunut.",
  },
  share,
  simulation: {
    title: "Kuinka varma tulos on?",
    intro:
      "Juuri mikään erä ei toteudu täsmälleen suunnitellusti. Simulointi arpoo kaikki erät monta kertaa, useimmin lähelle suunnitelmaa, ja näyttää, miten laajalti nettonykyarvo, ROI ja takaisinmaksuaika vaihtelevat.",
    full: "Arvottavat erät ovat taulukossa ”{sheet}”, kuten yllä olevissa tuloksissa: skenaarion, riskiprosentin ja veron jälkeen; vain ROI on ennen veroja.",
    benefits: "Hyödyt, % suunnitelmasta",
    costs: "Kustannukset, % suunnitelmasta",
    low: "Vähintään",
    high: "Enintään",
    plan: "100 on suunnitelma ja todennäköisin arvo.",
    starting: "Tämä vaihteluväli on vain lähtökohta: anna vaihteluväli, jota odotat omille erillesi.",
    fromStart:
      "Tulos perustuu vaihteluväliin, jota kukaan ei ole vielä valinnut. Anna yllä vaihteluväli, jota odotat omille erillesi.",
    shareRead: "Tämä on {share}. Jos tarkoitat 80 prosenttia, kirjoita 80.",
    given: "{kind}: {low} – {high}, eräkohtaisesti työkirjasta.",
    correlation: "Vaihtelevatko erät yhdessä?",
    trials: "Simulointikierroksia",
    submit: "Simuloi",
    progress: "Simuloidaan: {percent}",
    cancelled: "Peruttu. Syöttämäsi tiedot ovat tallella.",
    onPage: "Taustalaskenta ei ole täällä sallittu, joten ruutu laskee itse. Se kestää kauemmin; voit jatkaa työtäsi.",
    failed: "Simulointia ei saatu valmiiksi täällä. CRMSIMULATE antaa solussa samat luvut.",
    wrong: {
      low: "Anna prosenttiluku väliltä 0–100.",
      high: "Anna prosenttiluku väliltä 100–1000.",
    },
    lost: "Tämän taulukon eriä ei löydy nimillä, joten niitä ei voi arpoa. Uudelleen luodussa taulukossa nimet ovat.",
    unready: "Taulukossa ei ole vielä nettonykyarvoa. Syötä ensin kustannukset, hyödyt ja diskonttauskorko.",
    byYear:
      "Vero tai diskonttaus vuoden puolivälistä lasketaan tässä vuosittain, joten erät sellaisinaan eivät anna yllä olevaa nettonykyarvoa eikä simulointia tehdä. Taulukon skenaariot ottavat sen huomioon.",
    stale: "Taulukko tai syöttämäsi tiedot ovat muuttuneet tämän jälkeen. Simuloi uudelleen.",
    sometimes:
      "{count} tapauksessa sadasta nettonykyarvo on yli 0; 90 tapauksessa sadasta se on välillä {low} – {high}.",
    hardly:
      "Harvemmin kuin yhdessä tapauksessa sadasta nettonykyarvo on yli 0; 90 tapauksessa sadasta se on välillä {low} – {high}.",
    nearly:
      "Useammin kuin 99 tapauksessa sadasta nettonykyarvo on yli 0; 90 tapauksessa sadasta se on välillä {low} – {high}.",
    caption: "{trials} simulointikierrosta, siemenluku {seed}",
    // Broken where a narrow pane needs it.
    columns: { npv: "Netto\u00adnykyarvo", roi: "ROI", payback: "Takaisin\u00admaksu" },
    years: "vuotta",
    share: "Yli 0 tai takaisin maksettu",
    reading:
      "P5: sadasta kierroksesta 5 jää sen alle; P50 on keskellä. Takaisinmaksun keskiarvo on takaisin maksetuista kierroksista. CRMSIMULATE antaa samalla siemenluvulla samat luvut.",
  },
  doubt,
  charts,
  checks,
  spread,
  functions,
  frame,
  settings,
} as const;
