export const commandHelp = {
  every: {
    messages: "tulosteen kieli (valitsimen `--language` kieli, muuten järjestelmän, muuten `en`)",
    help: "tämä teksti",
  },
  model: {
    intro: "Luo kustannus–hyöty-työkirjan.",
    options: {
      language: "työkirjan kieli (`en`)",
      template: "yhden taulukon lomake tai koko työkirja (`sheet`)",
      input:
        "omat lukusi, joiden muodon kuvaa `docs/figures.md`, tai taulukko, jonka joka rivillä on yksi kustannus- tai hyötyerä",
      decimal: "tiedoston `lines.csv` desimaalierotin, jos se ei selviä sarakkeesta",
      encoding: "syötetiedoston merkistö, jos se ei selviä tavuista",
      sample: "keksityn yrityksen uskottavat luvut, ja työkirjassa merkintä siitä, että ne ovat esimerkki",
      years: "vuosia vuoden 0 jälkeen (3)",
      "fiscal-year": "kalenterivuosi, jona vuosi 1 alkaa, otsikoita varten (ilman sitä: Vuosi 1)",
      "fiscal-month": "kuukausi, jona se alkaa (1)",
      currency: "ISO 4217 -koodi, tai IRT tomanille (EUR)",
      "amounts-in":
        "miten yhteenveto näyttää summat: yksiköinä, tuhansina, miljoonina (`units`; `millions`, kun valuutta on IRR, IRT, IDR tai VND)",
      rate: "diskonttauskorko vuodessa (ilman sitä nettonykyarvoa ei lasketa)",
      users: "käyttöoikeuksien määrä (ei oletusta)",
      organisation: "näkyy otsikossa",
      out: "kirjoitettava tiedosto",
      force: "korvaa tiedoston, jos se on jo olemassa",
    },
  },
  compare: {
    intro:
      "Vertaa malleja, joista yksi valitaan, omassa työkirjassaan: nettonykyarvon mukaan, pareittain erotuksen mukaan ja rinnakkain.",
    models: "{from}–{to} mallia",
    number: "malli 2 työkirjasta, jossa on useita malleja",
    options: {
      out: "kirjoitettava työkirja; vuosivirrat kopioidaan arvoina, mukana kunkin tiedoston nimi ja SHA-256",
      base: "vaihtoehto, johon muita verrataan, paikkansa mukaan (1)",
      language: "työkirjan kieli (`en`)",
      force: "korvaa valitsimen `--out` tiedoston, jos se on jo olemassa",
    },
    end: "Taulukossa on tarkistus kaikesta, missä mallit eroavat toisistaan: eroavat korot ja vuosimäärät korjataan siellä antamalla kaikille sama. Paluukoodi on 0, tai 2, jolloin virhevirrassa on yksi rivi eikä mitään ole kirjoitettu.",
  },
  upgrade: {
    intro: "Siirtää aiemmalla versiolla tehdyn mallin uuteen muotoon, kaikki siihen syötetyt luvut mukana.",
    options: {
      out: "kirjoitettava tiedosto; vanha säilyy ennallaan",
      force: "korvaa valitsimen `--out` tiedoston, jos se on jo olemassa",
      "dry-run": "kertoo, mitä siirrettäisiin, eikä kirjoita mitään",
    },
    end: "Se, mille uudessa muodossa ei ole paikkaa, luetellaan ja jää vanhaan tiedostoon. Kummankin päätuloksia verrataan. Paluukoodi on 0, jos kaikki on siirretty, 1, jos jotain jäi, ja 2, jos tiedosto tai komento on virheellinen, jolloin virhevirrassa on yksi rivi eikä mitään ole kirjoitettu.",
  },
  share: {
    intro: "Valmistelee työkirjan niille, joilla ei ole apuohjelmaa, ja palauttaa sen ennalleen.",
    check: "mikä haittaisi vastaanottajaa",
    prepare: "Excelin omat kaavat ja arvot meidän kaavojemme tilalle",
    restore: "mitä oli ennen valmistelua",
    repair: "funktioidemme rikkinäiset muodot korjattuina",
    options: {
      out: "kirjoitettava tiedosto; ilman sitä tiedosto itse, mihin tarvitaan `--force`",
      force: "korvaa tiedoston, jos se on jo olemassa",
      "dry-run": "luettelee, mikä muuttuisi, eikä kirjoita mitään",
      language: "valmistellun työkirjan huomautuksen kieli (mallin oma, muuten `en`)",
      "over-changes": "`restore` palauttaa senkin, minkä päälle joku on sittemmin kirjoittanut",
    },
    end: "Komennon `check` paluukoodi on 0, jos mikään ei haittaa vastaanottajaa, ja 1, jos jokin haittaa. Piilotetut taulukot ja henkilöiden nimet luetellaan, mutta niitä ei lasketa. Muiden paluukoodi on 0, jos kaikki on tehty, ja 1, jos tiedosto on kirjoitettu ja jokin nimetty jäi ennalleen. Se on 2, jos tiedosto tai komento on virheellinen, jolloin virhevirrassa on yksi rivi eikä tiedostoa ole kirjoitettu.",
  },
  import: {
    intro:
      "Lukee, mitä CRM:stä on viety, ja tulostaa siitä saatavat luvut tai kirjoittaa ne työkirjaksi. Mikä ei selviä tiedostosta, kysytään; mikä selviää vain sen kirjaimista tai lukijan maasta, kerrotaan, ja `--dry-run` kertoo kaiken sen.",
    files:
      "`.csv`-, `.tsv`- tai `.xlsx`-tiedostoja: kauppoja, liidejä, kosketuksia, vaihehistoriaa, tilauksia, kyselyvastauksia, tapauksia; merkki `-` tarkoittaa toisen komennon syötettä",
    options: {
      out: "kirjoitettava työkirja: mittarit kaavoina, niiden taulukot, kaaviot ja lähteet",
      rows: "kirjoittaa myös mukaan lasketut rivit omia kaavoja varten, yhden taulukon tiedostoa kohti, enintään {rows} riviä",
      force: "korvaa valitsimien `--out` ja `--as` tiedostot, jos ne ovat jo olemassa",
      json: "luvut yhtenä oliona täydellä tarkkuudella",
      "dry-run": "mitä tunnistettiin ja miksi; ei lukuja",
      crm: "CRM, jos se ei selviä otsikoista",
      map: 'missä sarakkeessa on mitäkin ja mitkä sanat tarkoittavat voitettua ja hävittyä, esimerkiksi `{"deals": {"columns": {"amount": "Sum"}, "outcomes": {"won": ["Done"]}}}`',
      encoding: "merkistö, jos se ei selviä tavuista",
      dates: "päivän, kuukauden ja vuoden järjestys, jos se ei selviä soluista",
      decimal: "desimaalierotin, jos se ei selviä sarakkeesta",
      currency: "lukujen valuutta; muut valuutat jäävät pois, ellei kursseja ole",
      rates:
        "taulukko, jossa ovat sarakkeet `currency` ja `rate`: yhden yksikön arvo valitsimen `--currency` valuutassa",
      from: "ensimmäinen päivä, esimerkiksi `2026-01-31`: kaupoilla päättymisen, vaiheilla poistumisen, muilla rivin oma päivä; kosketukset seuraavat kauppojaan",
      to: "viimeinen päivä, samoin",
      golive:
        "milloin CRM otettiin käyttöön: työkirjan tavoitteiden mittarit ennen ja jälkeen, täysinä vuosina tai sen jälkeisinä kuukausina ja samoina kuukausina vuotta aiemmin; tulosteessa ja `--json`-oliossa, mutta ei valitsimen `--out` taulukoissa",
      into: "kirjoittaa ne ja päättyneiden neljännesten hyödyt tässä tiedostossa olevan koko työkirjan tavoitteisiin ja seurantaan",
      as: "kirjoittaa ne sen työkirjan kopioon, ja tiedosto itse säilyy ennallaan",
      model: "mikä malli, jos tiedostossa on useita",
      replace: "kirjoittaa myös sinne, missä on jotain muuta; muuten se jätetään ja luetellaan",
      language: "työkirjan ja tiedoston kieli: se ratkaisee päivämäärien järjestyksen, jos mikään muu ei ratkaise",
    },
    elsewhere:
      "Jos yksi kone ei riitä, samat luvut lasketaan siellä, missä tiedot ovat. Valitsimen `--map` tiedosto nimeää taulut, esimerkiksi",
    types: "Siellä päivien pitää olla päiviä ja summien lukuja.",
    elsewhereOptions: {
      engine:
        "laskee siellä: `duckdb` laskee `.csv`-, `.parquet`- ja `.duckdb`-tiedostot (se asennetaan kerran: `npm run engines -- install`), muut tietokannan",
      url: "tietokanta: `postgres://user@host/name` (salasana muuttujassa `PGPASSWORD`) tai `http://user@host:8123/name` (muuttujassa `CLICKHOUSE_PASSWORD`)",
      timeout: "montako sekuntia kysely saa kestää (600)",
      sql: "tulostaa kyselyt datatiimille; `docs/warehouse.md` kertoo, mitä niillä tehdään",
      statistics: "lukee, mitä tuli takaisin, samoilla valitsimilla kuin `--sql`",
    },
    end: "Paluukoodi on 0; 1, jos `--into` jätti jotain ennalleen, mikä luetellaan; tai 2, jolloin virhevirrassa on yksi rivi, joka kertoo mitä tehdä, eikä mitään ole kirjoitettu.",
  },
} as const;
