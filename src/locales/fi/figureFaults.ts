export const figureFaults = {
  wholeFile: "Tiedosto",
  row: "Rivi {number}",
  entry: "kohta {number}",
  year: "vuosi {number}",
  list: "luettelo",
  object: "olio",
  more: "{names} ja {count} muuta",
  says: {
    missing: "{where} puuttuu.",
    notNumber: "{where}: arvon pitää olla luku, mutta annettu on {given}.",
    notText: "{where}: arvon pitää olla teksti, mutta annettu on {given}.",
    notOneOf: "{where}: arvon pitää olla jokin näistä: {choices}; annettu on {given}.",
    notDate:
      "{where}: arvon pitää olla päivä, esimerkiksi 2027-01-31, aikaisintaan vuodelta {from}; annettu on {given}.",
    notWhole: "{where}: arvon pitää olla kokonaisluku väliltä {from}–{to}; annettu on {given}.",
    outside: "{where}: arvon pitää olla väliltä {from}–{to}.",
    outsideShare: "{where}: arvon pitää olla väliltä {from}–{to}: 8 % annetaan muodossa 0.08.",
    notCurrency: "{where}: arvon pitää olla ISO 4217 -koodi, esimerkiksi EUR, tai tomanille IRT; annettu on {given}.",
    character: "{where} sisältää merkin {code}, jota mikään solu ei voi näyttää: poista se.",
    longText: "{where}: merkkejä on {count}; enintään {most} mahtuu.",
    notAmounts: "{where}: arvon pitää olla luettelo summia, yksi vuotta kohti vuodesta {first} alkaen.",
    amountCount:
      "{where}: summia on {count}; kun vuosia on {years}, niitä tarvitaan {wanted}: vuodesta {first} vuoteen {years}.",
    notList: "{where}: arvon pitää olla luettelo.",
    longList: "{where}: kohtia on {count}; enintään {most} mahtuu.",
    notObject: "{where}: arvon pitää olla olio aaltosulkeissa.",
    unknownKey: "{where}: tuntematon avain {given}. Tunnettuja ovat {known}.",
    notRates: "{where}: arvon pitää olla luettelo kursseja vuodesta 0 alkaen, vähintään yksi.",
    rateCount: "{where}: kursseja on {count}; kun vuosia on {years}, niitä mahtuu {most}.",
    amountsAndTime: "{where} sisältää sekä summat että ajan: jätä toinen pois.",
    twoPlans: "Sekä `waves` että `goLive` kertovat, milloin CRM otetaan käyttöön: jätä toinen pois.",
    otherUsers: "`users` on {users}, mutta vaiheissa on {inWaves} käyttäjää: tee niistä samat tai jätä `users` pois.",
    forFull: "{where} on koko työkirjaa varten: pyydä se valitsimella `--template full`.",
    codeTwice: "{where}: {code} on kahdesti.",
    ownCode: "{where}: {code} on mallin oma valuutta, joka ei tarvitse kurssia: jätä se pois.",
    pricedIn: "{where} on {given}, jota ei ole tiedoston valuutoissa. Tunnettuja ovat {known}.",
    earlierKeys:
      '{keys}: jokaisella valuutalla on nyt kurssit vuosittain. Kirjoita `"currencies": {entries}` ja `"pricedIn": {code}` avaimen `"licence"` sijaan.',
    lineTwice: "{where}: {line} on kahdesti ryhmässä {kind}, ensin rivillä {before}.",
    notType: "{where}: sarakkeen `type` arvon pitää olla `cost` tai `benefit`; annettu on {given}.",
    noLine: "{where}: `line` puuttuu.",
    unknownLine: "{where}: tuntematon erä {given} ryhmässä {kind}. Tunnettuja ovat {known}.",
    noAmounts: "{where}: summia ei ole: täytä vuodet 0–{years}.",
    timeOfOthers: "{where}: {columns} ovat vain näitä varten: {lines}.",
    amountsAndHours:
      "{where} sisältää sekä summat että vapautuvat tunnit: jätä tyhjiksi vuodet tai sarakkeet {columns}.",
    columnMissing: "{where}: sarake {columns} puuttuu. Löytyneet ovat {found}.",
    noName: "{where}: {given} on sarakkeessa {column}, jolla ei ole nimeä.",
    unknownColumn: "{where}: tuntematon sarake {given}. Tunnettuja ovat {known} sekä vuosille 0, 1, 2 …",
    columnTwice: "{where}: sarake {column} on kahdesti, nimillä {first} ja {second}: jätä toinen pois.",
    beyondYears:
      "{where}: tiedostossa on sarake {column}. Vuodet lasketaan: 0 on tänään, 1 vuoden päästä, enintään {most}.",
    yearsMissing:
      "{where}: sarake {columns} puuttuu: kun vuosia on {years}, tarvitaan sarakkeet 0–{years}. Löytyneet ovat {found}.",
    yearBeyond:
      "{where}: sarake {column} on myöhempi kuin vuosi {years}: pyydä `--years {column}` tai jätä sarake pois.",
    wrongDecimal: "{where}: sarakkeen {column} {given} ei ole luku, kun annettu on `--decimal {sign}`.",
    twoNumbers:
      "{where}: sarakkeen {column} {given} voi olla kaksi eri lukua: `--decimal .` tekee siitä {dot}, `--decimal ,` tekee siitä {comma}.",
    twoSigns:
      "Rivit {firstRow} ja {secondRow}: sarakkeen {column} arvoissa {first} ja {second} on eri desimaalierotin: kirjoita ne samalla.",
    noShare: "{where}: sarakkeen {column} arvossa {given} on %, vaikka siihen ei kuulu osuus.",
    noMoney: "{where}: sarakkeen {column} arvossa {given} on valuutta, vaikka siihen ei kuulu rahamäärä.",
    otherCurrency:
      "{where}: sarakkeen {column} {given} ei ole työkirjan valuutassa {currency}: muunna se tai anna toinen `--currency`.",
  },
} as const;
