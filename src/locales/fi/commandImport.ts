export const commandImport = {
  calls: {
    exclude: "`--json` ja `--dry-run` sulkevat toisensa pois: jätä toinen pois.",
    jsonOut: "`--json` tulostaa luvut ja `--out` kirjoittaa ne työkirjaksi: jätä toinen pois.",
    jsonInto: "`--json` tulostaa luvut ja `--into` kirjoittaa ne työkirjaan: jätä toinen pois.",
    force: "`--force` on valitsimen `--out` tai `--as` tiedostoa varten: nimeä se.",
    rows: "`--rows` on tiedostoista tehtävää valitsimen `--out` työkirjaa varten: nimeä se.",
    currency: "`--currency`: arvon pitää olla koodi, esimerkiksi EUR; annettu on {given}.",
    rates: "`--rates` tarvitsee valitsimen `--currency`, valuutan, johon kurssit muuntavat.",
    day: "`{option}`: arvon pitää olla päivä, esimerkiksi `2026-01-31`; annettu on {given}.",
    fromAfterTo: "`--from` ei saa olla myöhempi kuin `--to`.",
    goLiveChooses: "`--golive` valitsee itse verrattavat päivät: jätä pois `--from` ja `--to`.",
    ofInto: "`{option}` on valitsimen `--into` työkirjaa varten: nimeä se.",
    intoNeeds:
      "`--into` tarvitsee valitsimen `--golive`, päivän, jona CRM otettiin käyttöön: tavoitteet mitataan ennen sitä ja sen jälkeen.",
    model: "`--model`: arvon pitää olla mallin numero, esimerkiksi 2; annettu on {given}.",
    bothFiles: "{file} ei voi olla sekä mittaritaulukot että malli: valitse toinen nimi valitsimelle `--out`.",
    roads: "`--sql`, `--engine` ja `--statistics` sulkevat toisensa pois: jätä niistä kaksi pois.",
    ofEngine: "`{option}` on valitsinta `--engine` varten: nimeä tietokantamoottori.",
    comparesFiles: "`--golive` ja `--into` vertaavat tiedostojen rivejä: jätä ne pois tai tuo tiedostoja.",
    needsMap: "`{option}` tarvitsee valitsimen `--map`, joka nimeää taulut ja sarakkeet.",
    tablesOfMap: "Kyselyt koskevat valitsimen `--map` nimeämiä tauluja: jätä tiedostot pois.",
    timeout: "`--timeout`: arvon pitää olla sekuntien määrä, esimerkiksi 600; annettu on {given}.",
    engineTables: "`--engine {engine}` laskee valitsimen `--map` nimeämät taulut: jätä tiedostot pois.",
    needsUrl: "`--engine {engine}` tarvitsee valitsimen `--url`, tietokannan osoitteen.",
    url: "`--url`: arvon pitää olla osoite, esimerkiksi `postgres://reader@host/name`.",
    password:
      "`--url` sisältää salasanan, jonka muut voivat nähdä: siirrä se ympäristömuuttujaan ja poista se osoitteesta.",
    urlAndFiles: "`--url` on tietokanta, ja tiedostot ovat tauluja: jätä toinen pois.",
  },
  files: {
    noFile: "{file} ei ole tiedosto: nimeä itse viety tiedosto.",
    piped: "vakiosyöte",
    noInput: "Vakiosyötettä, jota `-` tarkoittaa, ei voi lukea: nimeä sen sijaan tiedosto.",
  },
  map: {
    notObject: '{file}: sisällön pitää olla olio, esimerkiksi `{"deals": {"columns": {"amount": "Sum"}}}`.',
    unknownTable: "{file}: tuntematon taulu {name}. Tunnettuja ovat {known}.",
    noTable: '{file}: avaimen {table} arvon pitää olla olio, jossa on `"columns"`.',
    unknownKey: "{file}: tuntematon avain {name} taulussa {table}. Tunnettuja ovat {known}.",
    tableName: "{file}: taulun {table} avaimen `table` arvon pitää olla nimi lainausmerkeissä tai luettelo sen osista.",
    question: "{file}: taulun `scores` avaimen `question` arvon pitää olla jokin näistä: {known}.",
    scaleMax: "{file}: taulun `scores` avaimen `scaleMax` arvon pitää olla kokonaisluku, vähintään 2.",
    columns: "{file}: taulun {table} avaimen `columns` arvon pitää olla olio, jossa on kenttiä ja otsikoita.",
    unknownField: "{file}: tuntematon kenttä {name} taulussa {table}. Tunnettuja ovat {known}.",
    header:
      "{file}: taulun {table} kentän {field} arvon pitää olla otsikko lainausmerkeissä, luettelo otsikoita tai `null`.",
    outcomes:
      "{file}: avaimen `outcomes` arvon pitää olla olio, jonka avaimilla `won`, `lost` ja `open` on luettelo sanoja.",
    twice: "{file}: {word} on kahdesti tulosten sanoissa: jätä toinen pois.",
  },
  rates: {
    columns: "{file}: `--rates` tarvitsee tiedoston, jossa ovat sarakkeet `currency` ja `rate`.",
    sign: "{file}: kurssien desimaalierotin ei ole varma: anna se valitsimella `--decimal`.",
    rate: "{file}: rivi {line}: {given} ei ole kurssi, joka on yli 0: `--rates` tarvitsee kurssin joka valuutalle.",
    twice: "{file}: rivi {line}: {code} on kahdesti: jätä toinen kurssi pois valitsinta `--rates` varten.",
  },
  refusals: {
    undecidedEncoding:
      "{file}: kirjainten merkistö ei selviä tavuista: anna se valitsimella `--encoding`, esimerkiksi `utf-8`, `windows-1254` (turkki), `windows-1252` (länsimainen) tai `windows-1256` (persia).",
    unknownEncoding:
      "{file}: valitsimen `--encoding` arvo {encoding} on tuntematon; tunnettuja ovat muun muassa `utf-8`, `utf-16le`, `windows-1252`, `windows-1254` ja `windows-1256`.",
    bytes:
      "{file}: rivillä {line} on tavuja, jotka eivät ole tekstiä merkistössä {encoding}: anna toinen valitsimella `--encoding`.",
    delimiter: "{file}: rivi {line}: solujen erotin voi olla {signs}: lisää sen eteen esimerkiksi rivi `sep=;`.",
    unknownColumns:
      "{file}: yhtään tunnettua saraketta ei ole, vain {headers}: nimeä sarakkeet tiedostossa ja anna se valitsimella `--map`.",
    unknownTable:
      "{file} voi olla jokin useasta taulukosta: kerro tiedostossa, mitkä sarakkeet siinä on, ja anna se valitsimella `--map`.",
    severalVendors: "{file} voi olla peräisin useasta CRM:stä: lisää {options}.",
    missing:
      "{file}: taulun {table} sarakkeista ({headers}) puuttuu {field}: nimeä sarake valitsimella `--map` tai vie tiedosto sen sarakkeen kanssa.",
    missingAmount:
      '{file}: taulun {table} sarakkeista ({headers}) puuttuu {field}: nimeä sarake valitsimella `--map` tai vie tiedosto sen sarakkeen kanssa; `"amount": null` antaa vain lukumäärät.',
    twoColumns:
      "{file}: samalle kentälle ({field}) on useita sarakkeita: {columns}: jätä viennistä pois kaikki paitsi yksi tai nimeä yksi valitsimella `--map`.",
    notInFile: "{file}: saraketta {column}, jonka `--map` nimeää, ei ole; sarakkeet ovat {headers}.",
    decimal:
      "{file}: {cell} voi olla kaksi eri lukua: lisää `--decimal .`, jos se on {dot}, tai `--decimal ,`, jos se on {comma}.",
    wrongDecimal:
      "{file}: {cell} ei ole luku, kun annettu on `--decimal {decimal}`: jätä se pois tai anna toinen erotin.",
    contraryDecimals:
      "{file}: {dot} ja {comma} ovat eri desimaalierottimilla: anna muiden erotin valitsimella `--decimal`, jolloin nämä solut jäävät pois.",
    notAmounts:
      "{file}: {count}/{of} solua ei ole summia, esimerkiksi {cell}: nimeä toinen sarake valitsimella `--map`.",
    notDates:
      "{file}: {count}/{of} solua ei voi lukea päivinä, esimerkiksi {cell}: anna järjestys valitsimella `--dates` tai toinen sarake valitsimella `--map`.",
    oddYears:
      "{file}: {count}/{of} päivää on ennen vuotta 1990 tai yli viisi vuotta tulevaisuudessa, esimerkiksi {cell}: kalenteria ei tunneta tai sarake ei ole oikea; nimeä toinen valitsimella `--map`.",
    notFlags:
      "{file}: sarakkeen {column} {text} (rivejä {count}/{of}) ei ole kyllä tai ei: nimeä toinen sarake valitsimella `--map`.",
    tooManyKeys:
      "{file}: eri tunnuksia on enemmän kuin muistiin mahtuu: tuo vähemmän päiviä valitsimilla `--from` ja `--to`.",
    tooManyRows:
      "{file}: mukaan laskettuja rivejä on {rows}, ja `--rows` kirjoittaa enintään {most}: valitse vähemmän päiviä valitsimilla `--from` ja `--to`.",
    noPeriod:
      "{file}: päivien saraketta, jota `--from` ja `--to` käyttävät, ei ole: nimeä se valitsimella `--map` tai jätä ne pois.",
    noPeriodOfTouches:
      "{file}: `--from` ja `--to` seuraavat kauppojen päiviä: tuo tiedosto yhdessä kauppojen kanssa tai jätä ne pois.",
    dates: "{file}: {cell} voi olla {days}: lisää {options}.",
    option: "{option}, jos se on {day}",
    currencies:
      "{file}: summia on useassa valuutassa, {found}: valitse yksi valitsimella `--currency` ja anna muiden arvot valitsimella `--rates`, tai ne jäävät pois.",
    otherCurrency:
      "{file}: summia ei ole valuutassa {currency}, vain näissä: {found}: anna sellainen valitsimella `--currency` tai lisää `--rates`.",
    noRate: "{file}: valuutalle {currency} ({rows}) ei ole kurssia valitsimen `--rates` tiedostossa: lisää se sinne.",
    noOutcome:
      '{file}: sarakkeessa {column} ei ole voitettuja eikä hävittyjä, vain {words}: kerro valitsimen `--map` tiedoston avaimella `"outcomes"`, mitkä sanat tarkoittavat voitettua ja hävittyä.',
    unclearOutcome:
      '{file}: {words} sarakkeessa {column} voi tarkoittaa voitettua tai hävittyä: kerro kumpaa valitsimen `--map` tiedoston avaimella `"outcomes"`.',
    question:
      '{file}: sarake {column} ei kerro, mihin kysymykseen siinä vastataan: lisää valitsimen `--map` tiedoston avaimeen `"scores"` `"question": "nps"` (suosittelisitko, 0–10), `"csat"` (oletko tyytyväinen) tai `"ces"` (oliko helppoa).',
    questionOfSurvey:
      '{file}: kyselyn {kind} vastaukset sarakkeessa {column} eivät kerro, mihin kysymykseen niissä vastataan: lisää valitsimen `--map` tiedoston avaimeen `"scores"` `"question": "nps"` (suosittelisitko, 0–10), `"csat"` (oletko tyytyväinen) tai `"ces"` (oliko helppoa), tai tuo ne erikseen.',
    scale:
      '{file}: sarakkeen {column} vastaukset yltävät arvoon {highest}, ja kysymyksen {question} arvoon {max}: anna korkein vastaus avaimella `"scaleMax"` valitsimen `--map` tiedoston avaimessa `"scores"`.',
    scaleOfNps:
      '{file}: sarakkeen {column} vastaukset yltävät arvoon {highest}, ja kysymyksen {question} arvoon {max}: anna toinen `"question"` valitsimen `--map` tiedoston avaimessa `"scores"`.',
    manyWords:
      "{file}: sarakkeessa {column} on yli {count} eri sanaa, eivätkä ne ole vaiheita: nimeä toinen sarake valitsimella `--map`.",
    noKey:
      '{file}: saraketta kauppojen tunnuksille ei ole, joten rivien tulosta ei tiedetä: nimeä se valitsimen `--map` tiedostossa avaimen `"leads"` kenttänä `"deal"` tai tuo tiedosto ilman kauppoja.',
    duplicatesOfTable:
      "{file}: tunnus {id} toistuu eri soluin, eikä mikään päivä kerro, mikä on uusin: jätä muut pois tai nimeä viimeisimmän muutoksen päivä valitsimella `--map`.",
    wrongPeriod: "{file}: yksikään rivi ei ole päivien `--from` ja `--to` välissä.",
  },
  fields: {
    outcome: "kaupan tulos (vaihe, tila tai merkinnät voitetusta ja päättyneestä)",
    opened: "päivä, jona rivi alkaa",
    channel: "kanava tai kampanja",
    deal: "kaupan tunnus",
  },
  counted: {
    rows: { one: "{count} rivi", other: "{count} riviä" },
    word: "{word} ({count})",
    more: "{words} ja {count} muuta",
    cell: "rivi {line}: {text} sarakkeessa {column}",
    cellOfNoLine: "{text} sarakkeessa {column}",
  },
  read: {
    file: "{file}: taulu {table}, CRM {crm}",
    noCrm: "ei otsikoistaan tunnettu",
    by: "tunnistettu otsikoista {headers}",
    written: "{encoding}, erotin {separator}, otsikko rivillä {header}, {rows}",
    guessed: "{encoding}; toisen voi antaa valitsimella `--encoding`",
    workbook: "työkirja, otsikko rivillä {header}, {rows}",
    field: "{field}: {headers} ({why})",
    notRead: "{why}; ei lueta",
    dates: "päivät sarakkeessa {header}: {why}",
    datesIn: "päivät sarakkeessa {header}: {order}, {why}",
    ofColumn: "{header}: {says}",
    currency: "valuutta: {currency}",
    noCurrency: "valuuttaa ei mainita",
    word: "{word}: {meaning} ({count})",
    unknownWord: "{word}: {meaning}, koska siinä ei ole voitettua tai hävittyä tarkoittavaa sanaa ({count})",
    noClosing: "kaupan päättymispäivän saraketta ei ole: kuukausia ja kestoja ei saada",
    noOrder: "tilauksen tunnuksen saraketta ei ole: jokainen rivi on oma tilauksensa",
    used: "{rows} = {used} käytetty + {leftOut} jätetty pois",
    usedIn: "{rows} = {used} käytetty + {leftOut} jätetty pois, {from} – {to}",
    leftOut: "jätetty pois, {reason}: {rows}",
    leftOutOf: "jätetty pois kohdasta {of}, {reason}: {rows}",
    inLines: "{says} ({lines})",
    lines: { one: "rivi {lines}", other: "rivit {lines}" },
    moreLines: "{lines}, …",
    figures: "{key}: {figures}",
    list: "{key}: {count}; `--json` luettelee ne",
    span: "{from} – {to}",
    sides: "ennen {before}, jälkeen {after}: {alike}",
    look: "{state}: {says}",
    goal: "{goal}: ennen {before}, jälkeen {after}",
    notMeasured: "ei mitattu",
    countedBy: "{file}: {table}, laskijana {engine}",
  },
  into: {
    notWritten: "{file}: ei kirjoitettu, koska mikään ei muuttuisi.",
    noCurrency:
      "{file} ei mainitse valuuttaa, ja mallin valuutta on {own}: lisää `--currency {own}`, jos summat ovat siinä.",
    otherCurrency:
      "{file}: summat ovat valuutassa {currency}, ja mallin valuutta on {own}: lisää `--currency {own}` ja `--rates`, jossa ovat muiden arvot.",
    goalCell: "{place} ({goal}, {column}): {says}",
    quarterCell: "{place} (neljänneksen {quarter} hyödyt): {says}",
    startCell: "{place} (hyödyt ajalta ennen alkua): {says}",
    same: "siinä on jo {value}",
    formula: "kaava {formula} jää; mitattu on {value}: muuta se Excelissä",
    replaced: "{value}; korvattu {stands}",
    stays: "{stands} jää; mitattu on {value}, jonka `--replace` kirjoittaa",
    added: "{goal}: sen rivi on poistettu; vapaa rivi tulee sen riviksi",
    notMeasured: "tavoitteet, joita ei mitattu: {goals}",
    otherLines: "hyödyt, joita ei mitattu: {lines}",
    toDate: "hyödyt tähän mennessä: {lines}",
    share: "{line} {sum} (CRM:n osuus {share})",
    noQuarter: "hyödyt tähän mennessä: yksikään neljännes ei ole päättynyt",
    running: "neljännes {quarter}: ei ollut päättynyt {day}, kauppojen viimeisenä päivänä; ei kirjoiteta",
    startRunning: "aika ennen alkua: ei ollut päättynyt {day}, kauppojen viimeisenä päivänä; ei kirjoiteta",
    dataTable:
      "{file}: siinä on arvotaulukko (entä jos -analyysi), jonka vain Excel laskee: syötä valitsimen `--golive` luvut siellä.",
    oneSheet:
      "{file}: malli on yhdellä taulukolla, ilman tavoitteita ja seurantaa: tee malli valitsimella `--template full` ja nimeä se valitsimen `--into` jälkeen.",
    severalFull: "{file}: malleja on useita, {models}: nimeä yksi valitsimella {options}.",
    notRecalculated: {
      unknown:
        "{file}: {place} riippuu siitä, mitä `--into` kirjoittaisi, ja vain Excel voi laskea sen ({formula}): poista se tiedostosta tai syötä luvut Excelissä.",
      uncalculated:
        "{file}: {place} riippuu siitä, mitä `--into` kirjoittaisi, ja siinä on kaavoja, joita ei ole koskaan laskettu ({formula}): avaa se Excelissä, anna sen laskea, tallenna ja yritä uudelleen.",
      otherValue:
        "{file}: {place} riippuu siitä, mitä `--into` kirjoittaisi, ja se näyttää muun arvon kuin mikä siitä tulee ({formula}): avaa se Excelissä, anna sen laskea, tallenna ja yritä uudelleen.",
      spills:
        "{file}: {place} riippuu siitä, mitä `--into` kirjoittaisi, ja se täyttää useita soluja ({formula}): poista se tiedostosta tai syötä luvut Excelissä.",
      circular:
        "{file}: {place} riippuu siitä, mitä `--into` kirjoittaisi, ja se riippuu itsestään ({formula}): poista se tiedostosta tai syötä luvut Excelissä.",
    },
  },
  engines: {
    noTables:
      'Valitsimen `--map` tiedosto ei nimeä taulua: lisää `"table"` avaimen `"columns"` viereen, esimerkiksi `{"deals": {"table": "sales.deals", "columns": {…}}}`.',
    sameTable: "{file}: siinä on sama taulu kuin toisessa tiedostossa: yhdistä ne.",
    workbook:
      "{file} on työkirja, jossa on tietokantamoottorille liian vähän rivejä: tuo se ilman valitsinta `--engine`.",
    encoding: "{file}: merkistö on {encoding}, ja DuckDB lukee UTF-8:aa: tuo se ilman valitsinta `--engine`.",
    jalali:
      "{file}: siinä on persialaisen kalenterin päiviä, joita DuckDB ei tunne: tuo se ilman valitsinta `--engine`.",
    marks: "{file}: summien vieressä on valuuttoja, joita SQL ei erota: tuo se ilman valitsinta `--engine`.",
    cells:
      "{file}: sarakkeen {column} soluista {count}/{of} on muodossa, jota DuckDB:lle ei kerrota: tuo se ilman valitsinta `--engine`.",
    unloadable: "{name}: lataaminen ei onnistu: {error}.",
    notInstalled: "{name} ei ole asennettu: aja kerran `npm run engines -- install`.",
    noMessage: "virhe ilman viestiä",
    late: "{name} ei ole vastannut {seconds} sekunnissa: anna enemmän valitsimella `--timeout`.",
    refuses: "{name} ei hyväksy kyselyä: {error}.",
    ended: "{name} on katkaissut yhteyden: yritä uudelleen, kun se on käynnissä.",
    closed: "{name} ei päästä sisään: {error}.",
    silent: "{name} ei vastaa: {error}.",
    oddAnswer: "{name} vastaa muuta kuin rivejä: tarkista valitsimen `--url` osoite.",
    clickhouseUrl: "ClickHousen `--url`: arvon pitää olla osoite, esimerkiksi `http://host:8123/name`.",
    unopened: "{name}: avaaminen ei onnistu: {error}.",
    noEstimate: "{statement}: {name} ei anna arviota",
    estimate: {
      one: "{statement}: lukee noin {count} rivin, arvioi {name}",
      other: "{statement}: lukee noin {count} riviä, arvioi {name}",
    },
    dryRun: "Mitä muut kysyvät, riippuu näistä. Mitään ei ajettu eikä kirjoitettu.",
    otherOptions:
      "{file}: sen kyselyt tulostettiin toisella `--map`-tiedostolla tai toisilla valitsimilla: anna samat tai tulosta kyselyt uudelleen.",
  },
  troubles: {
    longAnswer:
      "Kyselyn {statement} tuloksessa on yli {rows} riviä, joten jossakin sarakkeessa on nimiä tai tunnuksia sanojen sijasta: nimeä toinen sarake valitsimella `--map`.",
    date: "{table}: sarake {column} on tyyppiä {type}, vaikka sen pitää olla päivä tai aikaleima: nimeä valitsimella `--map` näkymä, joka muuntaa sen.",
    number:
      "{table}: sarake {column} on tyyppiä {type}, vaikka sen pitää olla luku: nimeä valitsimella `--map` näkymä, joka muuntaa sen.",
    otherTable: "{table}: siinä ei ole sen taulun sarakkeita, jona `--map` pitää sitä: nimeä sen sarakkeet siellä.",
    severalIds:
      "Kyselyn {statement} tuloksen mukaan riveillä ({count}) on useita tunnuksia yhdessä solussa: nimeä valitsimella `--map` näkymä, jossa jokaisella on oma rivi.",
    otherOutcome:
      'Tulostetut kyselyt eivät voineet tietää, että {word} tarkoittaa {meaning}: kerro se valitsimen `--map` tiedoston avaimella `"outcomes"` tai valitsimilla `--currency` ja `--rates`, ja tulosta kyselyt uudelleen.',
    spellings:
      "Vaiheet {words} ovat yksi, ja tulostetut kyselyt pitävät niitä kahtena: nimeä valitsimella `--map` näkymä, joka kirjoittaa ne samalla tavalla.",
    noWords:
      'Voiton ja häviön sanojen pitää olla tiedossa ennen kuin kyselyt tulostetaan: nimeä ne taulun `deals` avaimella `"outcomes"` valitsimen `--map` tiedostossa.',
    noCurrency: "Lukujen valuutan pitää olla tiedossa ennen kuin kyselyt tulostetaan: lisää `--currency`.",
    noEnd: "Tilausten viimeisen päivän pitää olla tiedossa ennen kuin kyselyt tulostetaan: lisää `--to`.",
    cases:
      "Tapauksia ei lasketa tulostetuilla kyselyillä, koska tuntien mediaania kysytään kahdessa kierroksessa: poista ne valitsimen `--map` tiedostosta ja tuo ne valitsimella `--engine` tai tiedostona.",
    person: "{text} sisältää henkilön osoitteen, jota ei luovuteta: nimeä toinen sarake valitsimella `--map`.",
    oddText:
      "{text} sisältää merkkejä, joita mikään tämän tietokannan kysely ei voi sisältää: nimeä toinen sarake tai taulu valitsimella `--map`.",
  },
} as const;
