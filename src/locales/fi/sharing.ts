/** Finnish. */
export const sharing = {
  note: {
    sheet: "Valmisteltu jaettavaksi",
    title: "Valmisteltu jaettavaksi",
    says: "Tämä työkirja on muokattu luettavaksi ilman CRM ROI -apuohjelmaa. Kukin rivi kertoo, mitä solussa oli ja mitä siinä on nyt. Apuohjelman ”Palauta” palauttaa kaiken ennalleen.",
    keep: "Säilytä tämä taulukko niin kauan kuin palautus voi olla tarpeen. Oikeanpuoleiset sarakkeet ovat palautusta varten.",
    cell: "Solu",
    was: "Mitä siinä oli",
    now: "Mitä siinä on nyt",
    restore: "Palautusta varten",
    written: "Mitä kirjoitettiin",
    place: "Sijainti",
    references: "Viittaukset",
  },
  becomes: {
    twin: "Muuttuu Excelin omaksi kaavaksi ja laskee edelleen",
    partly: "Muuttuu Excelin omaksi kaavaksi; osa siitä jää tavalliseksi luvuksi eikä enää muutu",
    value: "Nykyinen tulos jää tavalliseksi arvoksi eikä enää muutu",
    error: "Näyttää nyt virheen ja näyttää sen jatkossakin",
    shown: "Näkyvä arvo jää eikä enää muutu; sitä ei voitu laskea uudelleen",
    asks: "Sama kaava, joka lukee nyt tavallisten arvojen taulukkoa",
    column: "Taulukon uudet rivit alkavat tyhjinä",
    rule: "Excelin oma kaava ehdollisessa muotoilussa tai kelpoisuusehdossa",
    stays: "Nyt ei ole arvoa, jonka voisi jättää kiinteäksi",
    left: "Jätetty ennalleen: Excelin omissa funktioissa ei ole vastinetta. Ilman apuohjelmaa tulos on #NIMI?",
  },
  fate: {
    back: "Palautuu ennalleen",
    already: "On jo ennallaan",
    gone: "Poistettu sittemmin",
    lost: "Jätetty: soluja, joihin kaava viittaa, on poistettu",
    changed: "Jätetty: muutettu valmistelun jälkeen",
  },
  found: {
    ours: { title: "CRM-funktiot", advice: "Ilman apuohjelmaa niiden tilalla näkyy #NIMI?. Valmistele työkirja." },
    unknown: {
      title: "Tuntemattomat nimet (#NIMI?)",
      advice: "Korjaus voi auttaa; jos se ei auta, korjaa kaava itse.",
    },
    waiting: {
      title: "Solut, jotka odottavat yhä tulosta",
      advice: "Odota, että Excel on laskenut loppuun, tai korjaa solut.",
    },
    lost: {
      title: "Kutsut, joiden funktion nimi tai työkirja on kadonnut (#VIITTAUS!)",
      advice: "Ei voida arvata, mitä niissä oli. Kirjoita kaava uudelleen.",
    },
    left: {
      title: "Nimet, joissa on CRM-funktioita ja jotka valmistelu jättää ennalleen",
      advice: "Ilman apuohjelmaa niiden tulos on #NIMI?. Kirjoita ne Excelin omilla funktioilla tai poista ne.",
    },
    rules: {
      title: "CRM-funktiot ehdollisessa muotoilussa, kelpoisuusehdoissa tai kaavioissa",
      advice:
        "Excel ei laske niitä koskaan niissä. Valmistelu vaihtaa tilalle Excelin omat funktiot silloin kun se on mahdollista; muuta loput itse.",
    },
    dates: {
      title: "Päivämääriä käyttävät CRM-funktiot työkirjassa, joka laskee päivät vuodesta 1904",
      advice:
        "Funktiot laskevat päivät vuodesta 1900, joten kuukaudet ja vuodet ovat neljä vuotta liian aikaisia. Poista vuoden 1904 päivämääräjärjestelmä Excelin asetuksista ja syötä päivämäärät uudelleen.",
    },
    protected: {
      title: "Suojatut taulukot, joissa on CRM-funktioita",
      advice:
        "Vastaanottajat eivät voi laskea niitä uudelleen eivätkä korjata niitä. Poista suojaus ja valmistele sitten.",
    },
    links: {
      title: "Linkit muihin työkirjoihin",
      advice:
        "Vastaanottajilla ei ehkä ole niitä työkirjoja. Vaihda linkkien tilalle arvot tai lähetä nekin työkirjat.",
    },
    sample: {
      title: "Esimerkkiluvut",
      advice: "Vaihda niiden tilalle omat lukusi ja poista esimerkistä kertova merkintä otsikosta.",
    },
    checks: {
      title: "Tarkistukset, jotka eivät täsmää",
      advice: "Korjaa niiden nimeämät kohdat, ennen kuin annat luvut eteenpäin.",
    },
    looks: {
      title: "Tarkistukset, jotka pyytävät katsomaan",
      advice: "Ne voivat olla oikein: katso niiden nimeämät kohdat ja korjaa ne tai kerro vastaanottajalle syy.",
    },
    hidden: {
      title: "Piilotetut taulukot",
      advice: "Vastaanottajat voivat tuoda ne näkyviin. Poista ne, joita heidän ei pidä nähdä.",
    },
    people: {
      title: "Nimet tiedoston ominaisuuksissa",
      advice: "Excelissä ne poistaa Asiakirjan tarkastaminen: Tiedosto, Tiedot, Tarkista ongelmien varalta.",
    },
  },
  pack: {
    subject: "Kannattaako CRM? {figures}",
    short: { roi: "ROI", payback: "takaisinmaksuaika" },
    opening: {
      workbook: "Liitteenä on CRM:n kustannus–hyöty-mallimme: {years}, valuutta {currency}.",
      page: "Liitteenä on CRM:n kustannus–hyöty-mallimme tulossivu: {years}, valuutta {currency}.",
    },
    sample: "Luvut ovat esimerkkilukuja, eivät vielä omiamme.",
    irr: "sisäinen korkokanta {value}",
    rate: "diskonttauskorko {rate} vuodessa",
    onPresentValues: "nykyarvoista {value}",
    discounted: "diskontattuna {value}",
    perUserMonth: "{value} käyttäjää ja kuukautta kohden",
    atOnce: "heti",
    none: "ei ole",
    checks: {
      hold: "Mallin kaikki tarkistukset täsmäävät.",
      fail: "Yksi mallin tarkistuksista ei täsmää: tarkistusrivi kannattaa katsoa, ennen kuin lukuihin luottaa.",
      warn: "Yksi mallin tarkistuksista vaatii huomiota: se kannattaa katsoa, ennen kuin lukuihin luottaa.",
      unknown: "Mallin tarkistuksia ei voitu lukea.",
      failing: "Tarkistukset, jotka eivät täsmää ja jotka on korjattava, ennen kuin lukuihin luottaa:",
      looking: "Tarkistukset, jotka kannattaa katsoa, ennen kuin lukuihin luottaa:",
    },
    verdict: {
      pays: "Näillä luvuilla CRM maksaa itsensä takaisin: tarkastelujakso {years}.",
      loses: "Näillä luvuilla CRM ei maksa itseään takaisin: tarkastelujakso {years}.",
      open: "Yksi mallin tarkistuksista ei täsmää: luvuista ei voi päätellä mitään, ennen kuin se on korjattu.",
    },
    assumed: {
      title: "Tärkeimmät oletukset",
      rate: "diskonttauskorko {rate} vuodessa",
      noRate: "ei diskonttauskorkoa",
      users: "käyttäjiä: {users}",
      currency: "valuutta {currency}",
    },
    range: {
      says: "Simuloiduista tapauksista 8:ssa 10:stä nettonykyarvo on välillä {low} – {high}.",
      fromStart: "Vaihteluvälit ovat vain lähtökohta, eivät kenenkään arvio.",
    },
    opens: {
      withoutAddIn:
        "Työkirja avautuu missä tahansa Excelissä eikä tarvitse apuohjelmaa. Jokainen tulos on kaava, jonka laskentaa voi seurata; siniset luvut vaalealla pohjalla ovat meidän syöttämiämme.",
      withAddIn:
        "Työkirja avautuu missä tahansa Excelissä, ja CRM ROI -apuohjelman kanssa myös sen CRM-funktiot laskevat. Jokainen tulos on kaava, jonka laskentaa voi seurata; siniset luvut vaalealla pohjalla ovat meidän syöttämiämme.",
    },
    otherLanguage: "Itse työkirjan kieli on {language}, koska työkirjaa on muutettu luomisen jälkeen.",
    page: {
      title: "Kannattaako CRM?",
      author: "Laatija: {author}",
      costs: "Kustannukset erittäin",
      benefits: "Hyödyt erittäin",
      others: "Muut ({count})",
      byYear: "Vuosittain",
      chart: "Hyödyt, kustannukset ja kertynyt nettohyöty vuosittain",
      printed: "Poimittu työkirjasta {date}",
      basis: "Vuosi 0 on tämä päivä; myöhemmät vuodet diskontataan vuoden lopusta.",
      midYear:
        "Vuosi 0 on tämä päivä; myöhemmät vuodet diskontataan vuoden puolivälistä. Sisäinen korkokanta ja takaisinmaksu lasketaan kokonaisin vuosin.",
    },
  },
} as const;
