/** Finnish. Long because it is one tree of words, as in English. */
export const importing = {
  title: "CRM:n vientitiedostoista",
  intro:
    "Valitse tiedostot, jotka CRM:stä on viety: kaupat, liidit, kosketukset, vaihehistoria, tilaukset, kyselyvastaukset, tapaukset. Mitään ei lähde tältä tietokoneelta.",
  choose: "Valitse tiedostot",
  others: "Valitse toiset tiedostot",
  selected: "Lue valitut solut",
  kinds:
    ".csv, .tsv tai .xlsx; yksi tiedosto kutakin taulukkoa kohti. Tai taulukko laskentataulukossa: valitse se otsikoineen; yksi solu tarkoittaa koko välilehteä, ja suodattimen piilottamatkin rivit luetaan.",
  reading: "Luetaan tiedostoa {file}: {percent}",
  busy: "Luetaan tiedostoja",
  cancel: "Peruuta",
  cancelled: "Peruttu. Mitään ei kirjoitettu.",
  unreadable: "Yhtä tiedostoista ei voi enää lukea. Sulje se muissa ohjelmissa ja valitse se uudelleen.",
  failed: "Lukeminen päättyi ohjelman virheeseen. Komentorivi lukee samat tiedostot: npm run workbook -- import.",
  tooLarge:
    "Taustalla lukeminen ei ole täällä sallittua, ja tiedostot ovat liian suuria luettaviksi ilman sitä. Vie lyhyempi aika tai käytä komentoriviä.",
  noTable: {
    noCells: "Valitut solut ovat tyhjiä. Valitse taulukko otsikoineen.",
    tooManyCells: "Soluja on yli miljoona. Tallenna ne CSV UTF-8 -muodossa ja valitse se tiedosto.",
    severalAreas: "Valittuna on useita alueita. Valitse yksi alue otsikoineen.",
    from1904: "Työkirja laskee päivät vuodesta 1904. Tallenna taulukko CSV UTF-8 -muodossa ja valitse se tiedosto.",
  },
  done: "Rivejä luettu: {rows}, käytetty: {used}.",
  answer: {
    read: "Lue näin",
    change: "Lue uudelleen näillä muutoksilla",
    need: "Valitse ensin jokin.",
    decimal: "Miten {text} luetaan?",
    dates: "Mikä päivä {text} on?",
    currency: "Lukujen valuutta",
    rate: "1 {other}, arvo ({currency})",
    rateWrong: "Kirjoita tähän nollaa suurempi luku tai jätä kaikki tyhjiksi.",
    ratesHint: "Ilman näitä kursseja muiden valuuttojen rivit jätetään pois.",
    vendor: "Mistä CRM:stä tiedosto on?",
    encoding: "Mikä on tiedoston merkistö?",
    table: "Mitä tiedosto sisältää?",
    column: "Sarake kentälle: {field}",
    noAmount: "(ei summaa: vain lukumäärät)",
    question: "Mitä kysyttiin?",
    scaleMax: "Korkein mahdollinen vastaus",
    scaleWrong: "Kirjoita kokonaisluku, vähintään 2.",
    word: "”{word}” ({count})",
    choice: "(valitse)",
    questions: { nps: "Suosittelisitko meitä? (0–10)", csat: "Oletko tyytyväinen?", ces: "Oliko asiointi helppoa?" },
    encodings: {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16",
      "windows-1254": "Turkki (windows-1254)",
      "windows-1252": "Länsi-Eurooppa (windows-1252)",
      "windows-1256": "Persia ja arabia (windows-1256)",
    },
  },
  found: {
    title: "Miten tiedostot tulkittiin",
    file: "{file}: {table}",
    rows: "Rivejä: {rows} = käytetty {used} + pois jätetty {leftOut}",
    leftOut: "Pois jätetyt",
    reason: "{reason}: {count} (rivit {lines})",
    reasonOf: "{reason}, pois vain kohdasta ”{of}”: {count} (rivit {lines})",
    more: "{lines}, …",
    columns: "Sarakkeet",
    field: "Kenttä",
    header: "Sarake tiedostossa",
    dates: "Päivämäärät",
    date: "{header}: {order}; {why}",
    oneOrder: "{header}: {why}",
    words: "Mitä tulosta kuvaavat sanat tarkoittavat",
    unknownWord: "Ei tunnettu, laskettu avoimeksi",
    unknownWords:
      "Tuntemattomia lopputuloksen sanoja ({count}), joiden kaupat on laskettu avoimiksi: {words}. Kerro alla, mitä ne tarkoittavat.",
    wordsHint: "Muuta väärät ja lue uudelleen.",
    unsure: "Tarkista tämä: kukaan ei ole varmistanut otsikkoa.",
    crm: "CRM: {crm}",
    unknownCrm: "CRM:ää ei tunnistettu otsikoista.",
    changeColumns: "Vaihda sarakkeita",
    notInFile: "(ei tässä tiedostossa)",
    fromBefore: "Sarakkeet ja sanat tulkittiin niin kuin kerroit aiemmasta tiedostosta, jossa on samat sarakkeet.",
    forget: "Unohda se ja lue uudelleen",
    period: "Päivät {from} – {to}",
    currency: "Summien valuutta: {currency}",
  },
  figures: {
    title: "Mitä CRM on tallentanut",
    none: "Tiedostoista ei saada yhtään tässä näytettävää lukua; niiden taulukot ovat mittaritaulukoissa.",
  },
  write: {
    title: "Kirjoita työkirjaan",
    sheets: "Kirjoita mittaritaulukot",
    hint: "Uusia taulukoita, joissa ovat kaavat, luvut, kaaviot ja kaiken lähde. Apuohjelmaa ei tarvita.",
    busy: "Mittaritaulukoita kirjoitetaan",
    written: "Mittarit ovat taulukossa ”{sheet}”.",
    goTo: "Siirry taulukkoon",
    rows: "Kirjoita myös mukaan lasketut rivit omia kaavoja varten",
  },
  warehouse: {
    title: "Tietovarastossa laskettuna",
    intro:
      "Jos rivit ovat tietovarastossa, sen hoitajat suorittavat kyselyt, jotka vain lukevat ja antavat lukumääriä ja summia. Takaisin tulevat luvut, jotka kaikki rivit antaisivat.",
    readFirst:
      "Lue ensin yllä pieni vienti samoista tauluista, jossa on voitettuja ja hävittyjä kauppoja: kyselyt tehdään siitä, miten se tulkitaan.",
    dialect: "Tietovarasto",
    table: "Taulun nimi siellä: {table}",
    tableHint:
      "Kuten tietovarasto sen kirjoittaa, isot kirjaimet mukaan lukien, esimerkiksi SALES.OPPORTUNITY; sarakkeilla on samat nimet kuin tiedostossa. Jätä tyhjäksi taulu, jota siellä ei ole.",
    noTable: "Kirjoita jonkin taulun nimi.",
    lastDay: "Tilausten viimeinen päivä",
    copy: "Kopioi SQL tietovarastoa varten",
    copied: "Kyselyt ovat leikepöydällä. Niiden ensimmäiset rivit kertovat, miten tulokset annetaan takaisin.",
    notKept:
      "Tämä ohjelma ei voi säilyttää täällä mitään, joten tuloksia ei voisi lukea ruudussa. Käytä komentoriviä: npm run workbook -- import --sql.",
    back: "Mitä tuli takaisin",
    backHint: "Yksi tiedosto, jossa on kaikkien kyselyjen tulokset, tällä tietokoneella, jolla ne kopioitiin.",
    choose: "Lue tulokset",
    notAsked:
      "Näiden tulosten kyselyjä ei kopioitu täällä, tai sarakkeet tai sanat olivat toiset. Kopioi kyselyt uudelleen tai käytä komentoriviä.",
    noResults: {
      form: "Tiedoston pitää olla yksi JSON-olio, jossa ovat ”asked”, ”dialect” ja ”results”, kuten kyselyjen ensimmäiset rivit näyttävät.",
      dialect: "Tiedoston ”dialect” ei ole mikään tunnettu tietovarasto.",
      rows: "Tiedostossa kyselyn {statement} tuloksen pitää olla lista olioita, joissa on tekstejä, lukuja tai null.",
    },
    comments: {
      statements:
        "{count} kyselyä, {dialect}. Ne vain lukevat ja antavat lukumääriä ja summia, eivät kenenkään henkilötietoja.",
      clock: "Istunnon aikavyöhykkeen on oltava UTC: `{statement}`",
      results: "Kokoa jokaisen tuloksen rivit, olioina sarakkeiden nimin, yhteen tiedostoon:",
      back: "Lue tiedosto siellä, missä nämä kyselyt tehtiin: ruudussa tai komennolla `import --statistics` samoin valitsimin.",
    },
    troubles: {
      noAnswer: "Kyselyn {statement} tulos puuttuu: suorita kaikki kyselyt ja anna kaikki tulokset.",
      longAnswer:
        "Kyselyn {statement} tuloksessa on yli {rows} riviä, joten jossakin sarakkeessa on nimiä tai tunnuksia sanojen sijasta: vaihda sarakkeita yllä.",
      oddAnswer:
        "Kyselyn {statement} tuloksessa on sarakkeessa {column} ”{cell}”, mikä ei ole mahdollista: suorita kysely sellaisena kuin se on.",
      noColumn: "Kyselyn {statement} tuloksessa ei ole saraketta {column}: suorita kysely sellaisena kuin se on.",
      type: "Taulun {table} sarake ”{column}” on tyyppiä {type}, joka ei sovi: anna näkymä, joka muuntaa sen.",
      otherTable: "Taulun {table} sarakkeet eivät ole tämän taulun: vaihda sarakkeita yllä.",
      severalIds:
        "Riveillä ({count}) on useita tunnuksia yhdessä solussa ({statement}): anna näkymä, jossa jokaisella on oma rivi.",
      otherOutcome:
        "Rivit, joilla on ”{word}”, tarkoittavat muuta kuin kyselyt saattoivat tietää: lue vienti, jossa on sellaisia rivejä, kerro mitä ne tarkoittavat ja kopioi kyselyt uudelleen.",
      spellings:
        "Nämä vaiheet ovat yksi, ja kyselyt pitävät niitä kahtena: {words}. Anna näkymä, joka kirjoittaa ne samalla tavalla.",
      noWords:
        "Voittoa ja häviötä tarkoittavien sanojen pitää olla tiedossa: lue ensin vienti, jossa on voitettuja ja hävittyjä kauppoja.",
      noCurrency:
        "Valuutan pitää olla tiedossa: lue vienti, jossa on yksi valuutta, tai kerro, missä valuutassa luvut ovat.",
      noEnd: "Tilausten viimeisen päivän pitää olla tiedossa.",
      cases:
        "Tapauksia ei lasketa kopioiduilla kyselyillä, koska niiden mediaani tarvitsee toisen kierroksen: lue niiden tiedosto tai laske ne komentorivillä.",
      person: "”{text}” sisältää henkilön osoitteen, jota ei luovuteta: anna sarakkeelle toinen nimi.",
      oddText:
        "”{text}” sisältää merkkejä, joita mikään kysely ei voi sisältää: anna taululle tai sarakkeelle toinen nimi.",
    },
  },
  goLive: {
    title: "Ennen CRM:ää ja sen jälkeen",
    day: "Päivä, jona CRM otettiin käyttöön",
    compare: "Vertaa",
    wrong: "Kirjoita päivä muodossa {example}.",
    doubt: "{first} vai {second}? Kirjoita päivä muodossa {example}.",
    measure: "Mittari",
    before: "Ennen",
    after: "Jälkeen",
    span: "{from} – {to}",
    years: "Täysiä vuosia molemmin puolin.",
    season: "Kuukaudet tuon päivän jälkeen ja samat kuukaudet vuotta aiemmin.",
    length: "Yhtä pitkät ajat mutta eri vuodenajat: koko ero voi johtua siitä.",
    notMeasured: "ei mitattu",
    caution: "Muutos ei vielä osoita, että CRM on sen aiheuttanut: katso myös kehitystä ennen tuota päivää.",
    none: "Nämä tiedostot eivät mittaa yhtäkään tavoitetta.",
  },
  into: {
    title: "Taulukon ”{sheet}” malliin",
    hint: "Lähtötaso ja toteuma menevät mallin tavoitteisiin, päättyneiden neljännesten hyödyt sen seurantaan.",
    fills: "Tyhjiä soluja, jotka täytetään: {count}",
    same: "Soluja, joissa on jo mitattu luku: {count}",
    fill: "{item}, {column}: {value}",
    added: "{goal}: riviä ei ole, joten se saa vapaan rivin.",
    line: "{line}: {amount}, josta CRM:n osuus on {share}",
    otherLines: "Hyödyt, joita mikään vienti ei mittaa: {lines}",
    conflicts: "Soluja, joissa on jotain muuta: {count}",
    conflict: "{item}, {column}: solussa on {stands}, mitattu on {value}",
    formula: "{item}, {column}: solussa on kaava, joka jää; mitattu on {value}",
    replace: "Korvaa solujen sisältö mitatuilla luvuilla",
    notMeasured: "Ei mitattu: {goals}",
    unplaced: {
      none: "{goal}: mallissa ei ole sille riviä eikä vapaata riviä. Lisää rivi tavoitteiden väliin.",
      twice: "{goal}: mallissa on kaksi tämännimistä riviä. Anna toiselle toinen nimi.",
      otherUnit: "{goal}: rivin yksikkö on {unit} ja mittauksen {wanted}.",
    },
    benefits: "Hyödyt tähän mennessä, päättyneiltä neljänneksiltä: {amount}",
    running: "{period} ei ollut päättynyt {day}, kauppojen viimeisenä päivänä, joten sitä ei kirjoiteta.",
    noQuarter: "Mikään mallin neljännes ei ollut päättynyt {day}, kauppojen viimeisenä päivänä.",
    noBenefits: {
      noDeals: "Hyötyjä tähän mennessä ei mitattu; vain kauppojen vienti näyttää ne.",
      noAmounts: "Hyötyjä tähän mennessä ei mitattu; kaupoilla ei ole summia.",
      noStart:
        "Hyötyjä tähän mennessä ei mitattu; mallissa ei ole aloituspäivää. Kirjoita se Lähtötietoihin ja vertaa uudelleen.",
      noMargin:
        "Hyötyjä tähän mennessä ei mitattu; mallissa ei ole myyntikateprosenttia. Kirjoita se Lähtötietoihin ja vertaa uudelleen.",
      noLine:
        "Hyötyjä tähän mennessä ei mitattu; malli ei odota mitään riveiltä, joita kaupat mittaavat. Täytä jokin niistä (Lähtötiedot).",
      noShares: "Hyötyjä tähän mennessä ei mitattu; CRM:n osuus ei ole luku. Kirjoita prosenttiluku Lähtötietoihin.",
    },
    otherCurrency:
      "Tiedoston ”{file}” summat ovat valuutassa {currency} ja malli valuutassa {own}. Kahden valuutan summia ei sekoiteta, joten mitään ei voi kirjoittaa.",
    noCurrency: "Tiedosto ”{file}” ei kerro valuuttaa; mallin valuutta on {own}.",
    isCurrency: "Sen summat ovat valuutassa {own}",
    write: "Kirjoita malliin",
    nothing: "Kirjoitettavaa ei ole.",
    written: "Kirjoitettuja soluja: {count}",
    changed: "Taulukko muuttui sillä välin, joten mitään ei kirjoitettu. Katso, mitä nyt kirjoitettaisiin.",
    stale: "Malli on muuttunut vertailun jälkeen. Vertaa uudelleen.",
    targets: {
      unnamed: "Malli on tehty aiemmalla versiolla, eikä sen tavoitteita löydy nimillä. Luo malli uudelleen.",
      lost: "Mallin tavoitteista tai seurannasta on poistettu soluja. Kumoa se tai luo malli uudelleen.",
      protected: "Tavoitteiden tai seurannan taulukko on suojattu. Poista suojaus ja vertaa sitten uudelleen.",
    },
  },
  refusals: {
    kind: {
      xlsx: "Se on .xlsx-työkirja muulla nimellä: anna sille pääte .xlsx.",
      xlsb: "Se on binaarityökirja (.xlsb): tallenna sen taulukko muodossa CSV UTF-8.",
      ods: "Se on OpenDocument-laskentataulukko: tallenna sen taulukko muodossa CSV UTF-8.",
      zip: "Se on zip-tiedosto: pura se ja valitse siinä olevat tiedostot.",
      xls: "Se on vanha .xls-työkirja tai suojattu salasanalla: tallenna sen taulukko muodossa CSV UTF-8.",
      html: "Se on verkkosivu, olipa pääte mikä tahansa: vie se CSV-muodossa, tai avaa se Excelissä ja tallenna muodossa CSV UTF-8.",
      spreadsheetXml: "Se on Excel 2003:n XML-laskentataulukko: avaa se Excelissä ja tallenna muodossa CSV UTF-8.",
      xml: "Se on XML-tiedosto: vie se CSV-muodossa.",
      json: "Se on JSON-tiedosto: vie se CSV-muodossa.",
      pdf: "Se on PDF, josta taulukkoa ei voi lukea: vie raportti CSV-muodossa.",
      gzip: "Se on .gz-tiedosto: pura se ja valitse siinä oleva tiedosto.",
      parquet: "Se on Parquet-tiedosto: vie se CSV-muodossa.",
      rtf: "Se on muotoiltu tekstiasiakirja (RTF): vie taulukko CSV-muodossa.",
      binary: "Se ei ole tekstitiedosto: vie taulukko CSV-muodossa.",
    },
    workbook: {
      notZip: "Se ei ole .xlsx-työkirja: tallenna se .xlsx-muotoon.",
      oldOrEncrypted: "Se on vanha .xls-työkirja tai avautuu salasanalla: tallenna se .xlsx-muotoon ilman salasanaa.",
      encrypted: "Se on salattu: tallenna se ilman salasanaa.",
      truncated: "Se on katkennut: loppu puuttuu. Hae tiedosto uudelleen.",
      tooLarge: "Purettuna siinä on yli 200 Mt: tallenna sen taulukko muodossa CSV UTF-8.",
      binary: "Se on binaarityökirja (.xlsb): tallenna se .xlsx-muotoon.",
      notWorkbook: "Se on zip-tiedosto, jossa ei ole työkirjaa. Pura se ja valitse sen sisältö.",
      damaged: "Se on vioittunut: avaa se Excelissä ja tallenna uudelleen.",
    },
    from1904: "Se käyttää vuoden 1904 päivämääräjärjestelmää: tallenna sen taulukko muodossa CSV UTF-8.",
    noTable: "Siinä ei ole taulukkoa, jossa on otsikko ja rivejä: vie tiedot uudelleen.",
    severalSheets: "Siinä on useita taulukoita, joissa on rivejä: {sheets}. Tallenna niistä oikea muodossa CSV UTF-8.",
    empty: "Se on tyhjä: vie taulukko uudelleen.",
    noRows: "Siinä on otsikko mutta ei rivejä: vie se uudelleen ilman suodatinta.",
    undecidedEncoding: "Sen kirjainten merkistö ei selviä tavuista.",
    unknownEncoding: "Sitä ei voi lukea merkistöllä {encoding}.",
    bytes: "Rivillä {line} on tavuja, jotka eivät ole tekstiä merkistössä {encoding}.",
    openQuote:
      "Rivillä {line} on solu, joka alkaa lainausmerkillä mutta ei pääty siihen: vie tiedosto uudelleen, se voi olla katkennut.",
    strayQuote:
      "Rivillä {line} on lainausmerkki lainausmerkeissä olevan solun sisällä: vie tiedosto uudelleen tai kirjoita tuo merkki kahdesti.",
    delimiter:
      "Rivillä {line} on useita merkkejä, jotka voivat erottaa solut: lisää esimerkiksi rivi sep=; tiedoston alkuun.",
    noHeader:
      "Rivillä {line} se alkaa tekstillä ”{text}”, eikä millään rivillä ole sarakkeiden nimiä: vie se otsikkoineen.",
    width:
      "Solujen määrä eroaa otsikosta {count} rivillä (rivejä on {rows}), ensin rivillä {line}: vie tiedosto toisella erottimella tai lainausmerkein.",
    unknownColumns: "Siinä ei ole yhtään tunnettua saraketta.",
    unknownTable: "Se voi olla jokin useasta taulukosta.",
    severalVendors: "Se voi olla peräisin mistä tahansa useasta CRM:stä.",
    missing: "Siitä puuttuu sarake kentälle: {field}.",
    twoColumns: "Siinä on useita sarakkeita kentälle {field}: {columns}.",
    notInFile: "Siinä ei ole saraketta ”{column}”, joka valittiin sille aiemmin: valitse tiedosto uudelleen.",
    decimal: "Rivillä {line} on sarakkeessa ”{column}” summa, joka voi olla kaksi eri lukua: {text}.",
    wrongDecimal:
      "Rivillä {line} sarakkeen ”{column}” {text} ei ole summa, kun desimaalierotin on ”{decimal}”: valitse tiedostot uudelleen ja sitten toinen erotin.",
    contraryDecimals: "Siinä on summia eri desimaalierottimilla, {dot} ja {comma}: kumpi erotin on muissa?",
    notAmounts:
      "Sarakkeessa ”{column}” {count}/{of} solua ei ole summia, esimerkiksi {text}: korjaa ne tai vie toinen sarake.",
    notDates:
      "Sarakkeessa ”{column}” {count}/{of} solua ei ole päivämääriä, esimerkiksi {text}: korjaa ne tai vie toinen sarake.",
    oddYears:
      "Sarakkeessa ”{column}” {count}/{of} päivämäärää on ennen vuotta 1990 tai yli viisi vuotta tulevaisuudessa, esimerkiksi {text}: korjaa ne tai vie toinen sarake.",
    notFlags:
      "Sarakkeessa ”{column}” {count}/{of} solua ei ole kyllä tai ei, esimerkiksi {text}: korjaa ne tai vie toinen sarake.",
    tooManyKeys:
      "Siinä on yli kaksi miljoonaa eri tunnusta, mikä on enemmän kuin selaimen muisti sallii. Vie vähemmän päiviä tai käytä komentoriviä: npm run workbook -- import.",
    tooManyRows:
      "Siinä on {rows} mukaan laskettua riviä, mikä on taulukolle liikaa: kirjoita mittaritaulukot ilman niitä.",
    noPeriod: "Siinä ei ole päiviä.",
    dates: "Rivillä {line} on sarakkeessa ”{column}” päivämäärä, joka voi olla useampi eri päivä: {text}.",
    currencies: "Siinä on summia useassa valuutassa: {found}.",
    otherCurrency: "Siinä ei ole summia valuutassa {currency}, vain näissä: {found}.",
    noRate: "Siinä on summia valuutassa {currency}, jolle ei ole kurssia.",
    noOutcome: "Sarakkeessa ”{column}” ei ole voitettuja eikä hävittyjä: kerro, mitä sen sanat tarkoittavat.",
    unclearOutcome: "Sarakkeessa ”{column}” on sanoja, jotka voivat tarkoittaa voitettua tai hävittyä: kerro, kumpaa.",
    question: "Sarake ”{column}” ei kerro, mihin kysymykseen vastattiin.",
    scale:
      "Sarakkeessa ”{column}” korkein vastaus on {highest}, vaikka enintään {max} on mahdollinen: kerro, mitä kysyttiin ja mikä on korkein vastaus.",
    manyWords: "Sarakkeessa ”{column}” on yli {count} eri sanaa, eivätkä ne ole vaiheita: vie toinen sarake.",
    nothingUsed:
      "Yhtäkään sen riviä ei voi käyttää (rivejä on {rows}): vie kokonaisia rivejä, ei poistettuja eikä summarivejä.",
    duplicates:
      "Tunnus ”{id}” toistuu eri soluin riveillä {lines}: jätä muut pois tai vie myös viimeisimmän muutoksen päivä.",
    twoFiles: "Siinä on sama taulukko kuin toisessa tiedostossa: valitse niistä vain toinen tai yhdistä ne.",
    noKey:
      "Siinä ei ole saraketta kauppojen tunnuksille, joten sen rivien tulosta ei tiedetä: vie se tunnuksineen tai valitse se ilman kauppojen tiedostoa.",
    noJoin:
      "Se viittaa kauppoihin, joita ei ole missään muussa tiedostossa: valitse myös kauppojen tiedosto, jossa on tunnukset.",
    valuesDiffer: "Siinä on yhdellä kaupalla eri arvoja: valitse myös kauppojen tiedosto tai yhtenäistä arvot.",
    noDays: "Siinä ei ole päiviä, joten ei ole aikaa ennen eikä jälkeen: vie se päivien sarakkeen kanssa.",
    oneSide:
      "Kaikki sen päivät, {from}–{to}, ovat käyttöönottopäivän samalla puolella: valitse toinen päivä tai vie pidempi aika.",
    emptySide:
      "Siinä ei ole mitään ajalta {from}–{to}, jota verrattaisiin yhtä pitkään aikaan: valitse toinen päivä tai vie pidempi aika.",
    wrongPeriod: "Siinä ei ole yhtään riviä tuolta ajalta.",
  },
} as const;
