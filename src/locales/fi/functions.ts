/** Long because it is the one tree of the words of all worksheet functions in Finnish. */
const benefits = "Hyödyt positiivisina lukuina, yksi solu kautta kohden; ensimmäinen on hetki nolla";
const costs = "Kustannukset positiivisina lukuina, yksi solu kautta kohden; ensimmäinen on hetki nolla";
const rate = "Diskonttauskorko kautta kohden; 8 % on 0,08";
const guess = "Mitä korkoa tarkoitetaan, jos niitä on useita";
const amounts = "Rahavirrat omalla etumerkillään, kustannukset negatiivisina; yksi solu päivämäärää kohden";
const dates = "Kunkin rahavirran päivämäärä, missä järjestyksessä tahansa; ensimmäinen on hetki nolla";

const ownership = {
  oneOff: "Kertakustannukset, maksetaan hetkellä nolla; kaikki solut lasketaan yhteen",
  recurring: "Jatkuvat kustannukset, yksi solu vuotta kohden; jos vuodet on annettu, vuosimäärä",
  years: "Kuinka monta vuotta vuosimäärä maksetaan",
  retirement: "Käytöstäpoiston kustannus viimeisen vuoden lopussa, jäännösarvo vähennettynä",
  rate: "Diskonttauskorko vuotta kohden; tyhjänä ei diskontata",
  growth: "Vuosimäärän vuotuinen kasvu; tarvitsee vuosien määrän",
  timing: {
    says: "end tai advance: missä kohdassa vuotta jatkuvat kustannukset maksetaan",
    options: { end: "Kunkin vuoden lopussa", advance: "Kunkin vuoden alussa" },
  },
} as const;

const statistic = {
  says: "mean tai median",
  options: { mean: "Keskiarvo", median: "Mediaani; muutama hyvin pitkä aika ei siirrä sitä" },
} as const;

const orders = {
  customers: "Kunkin tilauksen asiakas, nimi tai tunnus; rivi ilman asiakasta jätetään pois",
  dates: "Kunkin tilauksen päivämäärä",
  amounts: "Tulot kustakin tilauksesta; hyvitykset negatiivisina",
} as const;

const customersInPeriod = {
  start: "Asiakkaiden määrä kauden alussa",
  end: "Asiakkaiden määrä kauden lopussa, uudet mukaan lukien",
  new: "Kauden aikana hankittujen asiakkaiden määrä",
} as const;

const recurringRevenue = {
  start: "Toistuvat tulot kauden alussa",
  contraction: "Mitä pysyneet asiakkaat maksavat vähemmän, positiivisena lukuna",
  churned: "Mitä lähteneet asiakkaat maksoivat, positiivisena lukuna",
} as const;

const scores = "Arvosanat yhdestä ylöspäin, yksi solu vastausta kohden; 0 ja tyhjä eivät ole vastauksia";

const wonWord = "Sana tai sanat, jotka tarkoittavat voitettua; korvaa tunnetut sanat";
const lostWord = "Sana tai sanat, jotka tarkoittavat hävittyä; korvaa tunnetut sanat";

const lineItems = {
  benefits: "Hyödyt positiivisina lukuina: rivi erää, sarake kautta kohden; ensimmäinen sarake on hetki nolla",
  costs: "Kustannukset positiivisina lukuina: rivi erää, sarake kautta kohden; ensimmäinen sarake on hetki nolla",
} as const;

export const functions = {
  CRMROI: {
    says: "Investoinnin tuotto (ROI, sijoitetun pääoman tuotto): nettohyöty kustannusten yksikköä kohden.",
    parameters: {
      benefits,
      costs,
      method: {
        says: "total, discounted, annual tai annualised",
        options: {
          total: "(hyödyt − kustannukset) / kustannukset, diskonttaamatta",
          discounted: "Sama nykyarvoista; tarvitsee diskonttauskoron",
          annual: "Keskimääräinen vuotuinen nettohyöty hetken nolla nettomenoa kohden",
          annualised: "Kokonaistuotto vuotuisena korkona",
        },
      },
      rate,
    },
  },
  CRMUPLIFTROI: {
    says: "Tulojen kasvusta laskettu investoinnin tuotto: kasvun kate miinus kaikki kustannukset, jaettuna investoinnilla.",
    parameters: {
      revenueBefore: "Tulot ennen, esimerkiksi edellisenä vuonna",
      revenueAfter: "Tulot jälkeen, yhtä pitkältä ajalta",
      costs: "Kaikki kustannukset positiivisina, investointi mukaan lukien; kaikki solut lasketaan yhteen",
      margin: "Myyntikateprosentti; 40 % on 0,4",
      investment: "Kustannusten osa, jolla jaetaan; tyhjänä kaikki kustannukset",
    },
  },
  CRMROITABLE: {
    says: "Kaikki investoinnin tuoton määritelmät samoista luvuista rinnakkain, ja miksi ne eroavat.",
    parameters: { benefits, costs, rate },
  },
  CRMNPV: {
    says: "Nettonykyarvo: hyödyt miinus kustannukset nykyrahassa.",
    parameters: {
      benefits,
      costs,
      rate,
      timing: {
        says: "start, mid tai end: milloin kauden määrä toteutuu",
        options: {
          start: "Ensimmäinen solu on tänään, seuraava yhden kauden kuluttua",
          mid: "Ensimmäinen solu on tänään, myöhemmät puoli kautta aikaisemmin",
          end: "Ensimmäinen solu on yhden kauden kuluttua, kuten Excelin NNA",
        },
      },
    },
  },
  CRMIRR: {
    says: "Sisäinen korkokanta (IRR): diskonttauskorko, jolla nettonykyarvo on 0.",
    parameters: { benefits, costs, guess },
  },
  CRMIRRS: {
    says: "Kaikki sisäiset korkokannat: jokainen korko, jolla nettonykyarvo on 0, pienimmästä suurimpaan.",
    parameters: { benefits, costs },
  },
  CRMXNPV: {
    says: "Päivättyjen rahavirtojen nettonykyarvo ensimmäisenä annettuna päivänä.",
    parameters: { amounts, dates, rate: "Diskonttauskorko vuotta kohden; 8 % on 0,08" },
  },
  CRMXIRR: {
    says: "Päivättyjen rahavirtojen sisäinen korkokanta: vuosikorko, jolla niiden nettonykyarvo on 0.",
    parameters: { amounts, dates, guess },
  },
  CRMMIRR: {
    says: "Muunnettu sisäinen korkokanta: nettotulot sijoitetaan uudelleen yhdellä, nettomenot rahoitetaan toisella korolla.",
    parameters: {
      benefits,
      costs,
      financeRate: "Nettomenoista maksettava korko kautta kohden; 8 % on 0,08",
      reinvestRate: "Nettotuloille saatava korko kautta kohden; 8 % on 0,08",
    },
  },
  CRMPAYBACK: {
    says: "Takaisinmaksuaika: aika, jonka jälkeen kertynyt nettohyöty pysyy vähintään nollassa.",
    parameters: {
      benefits,
      costs,
      rate,
      unit: {
        says: "periods tai months",
        options: { periods: "Sarjan kausina", months: "Kuukausina; sarjan on oltava vuosittainen" },
      },
    },
  },
  CRMPI: {
    says: "Nykyarvoindeksi: myöhempien nettohyötyjen nykyarvo hetkellä nolla maksettua yksikköä kohden.",
    parameters: { benefits, costs, rate },
  },
  CRMBCR: {
    says: "Hyöty-kustannussuhde: mitä kustannusten yksikköä kohden saadaan takaisin, kustannus mukaan lukien.",
    parameters: { benefits, costs, rate },
  },
  CRMBREAKEVEN: {
    says: "Kannattavuusraja: osuus suunnitelluista hyödyistä, joka riittää kattamaan kustannukset.",
    parameters: { benefits, costs, rate },
  },
  CRMANNUALCOST: {
    says: "Vuosikustannus (annuiteetti): kunkin kauden lopussa maksettava sama määrä, joka vastaa näitä kustannuksia.",
    parameters: { costs, rate },
  },
  CRMCASHFLOW: {
    says: "Kassavirtataulukko: hyödyt, kustannukset, netto ja kertymä kausittain, myös diskontattuina.",
    parameters: { benefits, costs, rate },
  },
  CRMSUMMARY: {
    says: "Yhteenvetotaulukko: ROI, nettonykyarvo, sisäinen korkokanta, takaisinmaksuaika ja suhdeluvut rinnakkain.",
    parameters: {
      benefits,
      costs,
      rate,
      language: {
        says: "Selitteiden kieli; tyhjänä oma kielesi",
        options: { en: "English", tr: "Türkçe", fa: "فارسی", fi: "Suomi" },
      },
    },
  },
  CRMTCO: {
    says: "Omistamisen kokonaiskustannukset (TCO): kerta-, jatkuvat ja käytöstäpoistokustannukset koko elinkaarelta.",
    parameters: ownership,
  },
  CRMTCOTABLE: {
    says: "Omistamisen kokonaiskustannukset vuosittain, vuodesta 0 eli tästä päivästä viimeisen vuoden loppuun.",
    parameters: ownership,
  },
  CRMTCOUSER: {
    says: "Omistamisen kokonaiskustannukset käyttäjää ja kuukautta kohden.",
    parameters: {
      tco: "Omistamisen kokonaiskustannukset diskonttaamatta",
      users: "Käyttäjien määrä",
      years: "Omistusvuosien määrä",
    },
  },
  CRMSALESCYCLE: {
    says: "Myyntisykli: päivät kaupan avaamisesta sulkemiseen, keskiarvo tai mediaani. Anna vain voitetut kaupat.",
    parameters: {
      opened: "Milloin kukin avattiin, yksi solu riviä kohden; rivi ilman päivämäärää jätetään pois",
      closed: "Milloin kukin suljettiin; rivi ilman päivämäärää jätetään pois",
      statistic,
    },
  },
  CRMSTAGETIMES: {
    says: "Vaiheiden kestot: kuinka moni kauppa on läpäissyt myyntiputken kunkin vaiheen ja monessako päivässä.",
    parameters: {
      stages: "Kunkin rivin vaihe; yksi rivi kaupan jokaisesta olosta vaiheessa",
      entered: "Milloin kauppa tuli vaiheeseen",
      left: "Milloin se poistui vaiheesta; tyhjä, jos se on siinä yhä",
      statistic,
      deals: "Kunkin rivin kauppa; saman kaupan peräkkäiset rivit yhdessä vaiheessa ovat yksi läpäisy",
    },
  },
  CRMSALES: {
    says: "Myynnin määrä kuukausittain, neljänneksittäin tai vuosittain: kauppojen määrä, summa ja keskikauppa.",
    parameters: {
      dates: "Kunkin rivin päivämäärä; rivi ilman päivämäärää jätetään pois",
      amounts: "Kunkin kaupan summa",
      by: {
        says: "month, quarter tai year",
        options: {
          month: "Kuukausittain, kuten 2025-01",
          quarter: "Neljänneksittäin, kuten 2025-Q1",
          year: "Vuosittain",
        },
      },
      outcome: "Voitettu tai hävitty, tai voitettu-merkintä: vain voitetut lasketaan; tyhjänä kaikki rivit",
      wonWord,
    },
  },
  CRMBEFOREAFTER: {
    says: "Ennen ja jälkeen käyttöönoton: sama luku yhtä pitkiltä ajoilta molemmin puolin, ja sen muutos.",
    parameters: {
      dates: "Kunkin rivin päivämäärä; rivi ilman päivämäärää jätetään pois",
      values: "Kunkin rivin arvo, kuten kaupan summa",
      goLive: "Päivä, jona CRM otettiin käyttöön; jälkimmäisen ajan ensimmäinen päivä",
      statistic: {
        says: "monthly, count tai mean",
        options: {
          monthly: "Summa 365,25/12 päivän kuukautta kohden",
          count: "Rivejä 365,25/12 päivän kuukautta kohden",
          mean: "Rivin keskimääräinen arvo",
        },
      },
      from: "Aiemman ajan ensimmäinen päivä; tyhjänä yhtä monta täyttä kuukautta kuin jälkeen",
      to: "Jälkimmäisen ajan viimeinen päivä; tyhjänä yhtä monta täyttä kuukautta kuin ennen",
    },
  },
  CRMLEADSOURCES: {
    says: "Liidien lähteet: kunkin lähteen liidit, voitetut, konversio, tulot, kustannukset ja tuotto.",
    parameters: {
      sources: "Kunkin liidin lähde, yksi rivi liidiä kohden",
      won: "Voitettiinko se: TOSI/EPÄTOSI, 1/0 tai sana; tai kaksi saraketta: voitettu- ja suljettu-merkintä",
      revenue: "Tulot kustakin liidistä; vain voitettujen tulot lasketaan",
      cost: "Kunkin liidin kustannus; kustannukset lasketaan yhteen lähteittäin",
      margin: "Myyntikateprosentti; 40 % on 0,4; tyhjänä tuotto lasketaan tuloista",
      wonWord,
      lostWord,
    },
  },
  CRMATTRIBUTION: {
    says: "Attribuutio: kunkin kaupan arvo jaetaan kanaville ja kampanjoille, jotka ovat koskettaneet sitä.",
    parameters: {
      deals: "Kunkin kosketuksen kauppa, nimi tai tunnus; yksi rivi kosketusta kohden",
      channels: "Kunkin kosketuksen kanava tai kampanja",
      times: "Milloin kukin kosketus oli",
      values: "Kaupan arvo, sama sen jokaisella rivillä",
      model: {
        says: "linear, first, last, position tai decay",
        options: {
          linear: "Yhtä suuri osuus kaupan kaikille kosketuksille",
          first: "Kaikki ensimmäiselle kosketukselle",
          last: "Kaikki viimeiselle kosketukselle",
          position: "40 % ensimmäiselle, 40 % viimeiselle, 20 % niiden välisille",
          decay: "Mitä myöhempi kosketus, sitä enemmän; puoliintumisajan mukaan",
        },
      },
      halfLife: "Päivät ennen viimeistä kosketusta, jotka puolittavat kosketuksen painon; tyhjänä 7",
    },
  },
  CRMNETNEW: {
    says: "Uusien asiakkaiden tulot: ostot jaksolla asiakkailta, joiden ensimmäinen osto osuu jaksolle.",
    parameters: { ...orders, from: "Ensimmäinen laskettava päivä", to: "Viimeinen laskettava päivä" },
  },
  CRMSALESKPIS: {
    says: "Myynnin mittarit CRM-viennistä: kaupat, voitetut, hävityt, avoimet, voittoaste, sykli ja tulot.",
    parameters: {
      opened: "Milloin kukin kauppa avattiin, yksi rivi kauppaa kohden",
      closed: "Milloin se suljettiin; tyhjä, jos se on avoin",
      outcome: "Voitettu tai hävitty, muu sana on avoin; tai kaksi saraketta: voitettu- ja suljettu-merkintä",
      amount: "Kunkin kaupan summa",
      wonWord,
      lostWord,
    },
  },
  CRMCUSTOMERS: {
    says: "Asiakkaan arvo: tilaukset, ensimmäinen ja viimeinen päivä, tulot, kate ja osuus asiakkaittain.",
    parameters: { ...orders, margin: "Myyntikateprosentti; 40 % on 0,4" },
  },
  CRMREPEATRATE: {
    says: "Uusintaostojen osuus: asiakkaat, joilla on vähintään kaksi tilausta, kaikista asiakkaista.",
    parameters: { customers: "Kunkin tilauksen asiakas: yksi rivi tilausta, ei laskun riviä, kohden" },
  },
  CRMRESOLUTION: {
    says: "Ratkaisuaika: kalenteritunnit valituksen tai tapauksen avaamisesta sen ratkaisuun.",
    parameters: {
      opened: "Milloin kukin avattiin, kellonaikoineen; rivi ilman päivämäärää jätetään pois",
      resolved: "Milloin kukin ratkaistiin, kellonaikoineen; avoimet tapaukset jätetään pois",
      statistic,
    },
  },
  CRMADMINTIME: {
    says: "Säästetyn hallintotyön arvo vuodessa: työksi muuttuvat tunnit täysine kustannuksineen.",
    parameters: {
      people: "Aikaa säästävien henkilöiden määrä",
      hoursPerWeek: "Tunnit, jotka kukin heistä säästää viikossa",
      weeks: "Työviikot vuodessa",
      hourlyCost: "Työtunnin kustannus, sivukulut ja yleiskustannukset mukaan lukien",
      conversion: "Vapautuneen ajan osuus, joka muuttuu työksi; 50 % on 0,5",
    },
  },
  CRMRISKADJUST: {
    says: "Riskikorjattu määrä: hyötyä pienennetään, kustannusta kasvatetaan.",
    parameters: {
      amount: "Hyöty tai kustannus positiivisena lukuna",
      risk: "Riski, että toteuma on huonompi; 10 % on 0,1",
      kind: {
        says: "benefit tai cost: hyöty vai kustannus",
        options: { benefit: "Hyöty: määrä × (1 − riski)", cost: "Kustannus: määrä × (1 + riski)" },
      },
    },
  },
  CRMEXPECTED: {
    says: "Kolmen pisteen arvion odotusarvo: alin, todennäköisin ja ylin määrä.",
    parameters: {
      low: "Alin määrä, johon on varauduttava",
      likely: "Todennäköisin määrä",
      high: "Ylin määrä, johon on varauduttava",
      shape: {
        says: "triangular tai pert",
        options: {
          triangular: "(alin + todennäköisin + ylin) / 3; kolmiojakauma, kuten Forresterin Total Economic Impactissa",
          pert: "(alin + 4 × todennäköisin + ylin) / 6; kuten projektisuunnittelun PERT-arviossa",
        },
      },
    },
  },
  CRMWINRATE: {
    says: "Voitettujen kauppojen osuus (voittoaste): voitetut kaikista ratkenneista kaupoista.",
    parameters: { won: "Voitettujen kauppojen määrä", lost: "Hävittyjen kauppojen määrä" },
  },
  CRMCONVERSION: {
    says: "Konversioaste: seuraavaan vaiheeseen edenneiden osuus, esimerkiksi asiakkaiksi tulleet liidit.",
    parameters: { converted: "Edenneiden määrä", total: "Kaikkien määrä" },
  },
  CRMVELOCITY: {
    says: "Myynnin nopeus: tulot, jotka myyntiputki tuo päivää kohden.",
    parameters: {
      opportunities: "Avointen myyntimahdollisuuksien määrä",
      averageDeal: "Voitetun kaupan keskimääräinen arvo",
      winRate: "Voitettujen kauppojen osuus; 25 % on 0,25",
      cycleDays: "Päivät ensimmäisestä yhteydenotosta kauppaan",
    },
  },
  CRMUPSELL: {
    says: "Lisä- ja ristiinmyynnin osuus: nykyisiltä asiakkailta saatu lisätulo suhteessa heidän perusmyyntiinsä.",
    parameters: {
      expansionRevenue: "Tulot useampien, kalliimpien ja täydentävien tuotteiden myynnistä nykyisille asiakkaille",
      baseRevenue: "Samojen asiakkaiden tulot ilman sitä",
    },
  },
  CRMCAC: {
    says: "Asiakashankinnan kustannus (CAC): myynnin ja markkinoinnin kustannus uutta asiakasta kohden.",
    parameters: {
      cost: "Kauden myynnin ja markkinoinnin kustannukset, palkat mukaan lukien",
      newCustomers: "Kauden aikana hankittujen asiakkaiden määrä",
    },
  },
  CRMTEAMROI: {
    says: "Myyntitiimi-investoinnin tuotto: katteen kasvu miinus kustannus, jaettuna kustannuksella.",
    parameters: {
      marginBefore: "Tiimin myynnin kate ennen",
      marginAfter: "Kate jälkeen, yhtä pitkältä ajalta",
      teamCost: "Tiimiin käytetty lisäraha: koulutus, kannustimet, aika; ei palkkoja",
    },
  },
  CRMHCROI: {
    says: "Henkilöstöinvestoinnin tuotto: mitä henkilöstö ansaitsee siihen käytettyä yksikköä kohden.",
    parameters: {
      revenue: "Kauden tulot",
      operatingCost: "Kaikki toimintakulut, henkilöstökulut mukaan lukien",
      peopleCost: "Henkilöstökulut: palkat, sivukulut, rekrytointi, palkitseminen, koulutus",
      method: {
        says: "classic tai iso",
        options: {
          classic: "(tulot − muut toimintakulut) / henkilöstökulut; kannattavuusraja on 1",
          iso: "Sama miinus 1, kuten ISO 30414:ssä; kannattavuusraja on 0",
        },
      },
    },
  },
  CRMCLV: {
    says: "Asiakkaan elinkaariarvo (CLV): kate niin kauan kuin asiakas pysyy, nykyrahassa.",
    parameters: {
      margin: "Yhden asiakkaan kate kautta kohden, rahamääränä",
      retention: "Kaudesta toiseen pysyvien asiakkaiden osuus; 80 % on 0,8",
      rate,
      acquisitionCost: "Asiakkaan hankinnan kustannus, joka vähennetään",
      timing: {
        says: "end tai start: milloin ensimmäinen kate saadaan",
        options: { end: "Yhden kauden kuluttua, pysyneiltä asiakkailta", start: "Heti, kaikilta asiakkailta" },
      },
      growth: "Katteen kasvu kautta kohden",
    },
  },
  CRMLTVCAC: {
    says: "LTV:CAC: asiakkaan elinkaariarvo hankintaan käytettyä yksikköä kohden.",
    parameters: {
      clv: "Asiakkaan elinkaariarvo, hankintakustannusta vähentämättä",
      cac: "Yhden asiakkaan hankinnan kustannus",
    },
  },
  CRMRETENTION: {
    says: "Asiakaspysyvyys: osuus kauden alun asiakkaista, jotka ovat jäljellä sen lopussa.",
    parameters: customersInPeriod,
  },
  CRMCHURN: {
    says: "Asiakaspoistuma: osuus kauden alun asiakkaista, jotka on menetetty sen loppuun mennessä.",
    parameters: customersInPeriod,
  },
  CRMNRR: {
    says: "Toistuvien tulojen nettopysyvyys (NRR): mitä alun asiakkaat tuovat kauden lopussa, laajennukset mukaan lukien.",
    parameters: { ...recurringRevenue, expansion: "Samojen asiakkaiden lisäämät tulot" },
  },
  CRMGRR: {
    says: "Toistuvien tulojen bruttopysyvyys (GRR): mitä alun tuloista on jäljellä kauden lopussa, ilman laajennuksia.",
    parameters: recurringRevenue,
  },
  CRMNPS: {
    says: "Nettosuositteluindeksi (NPS): arvosanojen 9 ja 10 prosenttiosuus miinus arvosanojen 0–6 prosenttiosuus.",
    parameters: {
      scores: "Kokonaiset arvosanat 0–10, yksi solu vastausta kohden",
      answered: "Samojen solujen LASKE (COUNT): erottaa tyhjän solun arvosanasta 0",
    },
  },
  CRMCSAT: {
    says: "Asiakastyytyväisyys (CSAT): tyytyväisten asiakkaiden vastausten osuus.",
    parameters: {
      scores,
      scaleMax: "Asteikon paras arvosana; tyhjänä 5",
      satisfiedFrom: "Arvosana, josta alkaen asiakas on tyytyväinen; tyhjänä yhtä parasta alempi",
    },
  },
  CRMCES: {
    says: "Asiakkaan vaivannäkö (CES): vastausten keskiarvo vaikeasta helppoon; suurempi on helpompi.",
    parameters: { scores, scaleMax: "Asteikon paras arvosana, erittäin helppo; tyhjänä 7" },
  },
  CRMENGAGEMENT: {
    says: "Sitoutumispisteet: vuorovaikutukset painoineen asiakasta kohden.",
    parameters: {
      interactions: "Kuinka monta kertaa kukin vuorovaikutuksen laji tapahtui, yksi solu lajia kohden",
      weights: "Kunkin lajin pisteet samassa järjestyksessä; valituksille negatiivisina",
      customers: "Asiakkaiden määrä",
    },
  },
  CRMADOPTION: {
    says: "Käyttöaste: niiden lisensoitujen käyttäjien osuus, jotka todella käyttävät CRM:ää.",
    parameters: { active: "Kauden aktiivisten käyttäjien määrä", licensed: "Lisensoitujen käyttäjien määrä" },
  },
  CRMSUS: {
    says: "Käytettävyysasteikko (SUS): kuinka käytettävänä CRM:n käyttäjät sitä pitävät, 0–100.",
    parameters: { answers: "Kullekin henkilölle rivi, jolla on kymmenen vastausta 1–5 kyselyn järjestyksessä" },
  },
  CRMGOAL: {
    says: "Tavoitteen saavuttaminen: kuinka suuri osa matkasta lähtötasosta tavoitteeseen on kuljettu, ylös tai alas.",
    parameters: {
      baseline: "Missä oltiin ennen CRM:ää",
      target: "Missä pitäisi olla",
      actual: "Missä ollaan",
    },
  },
  CRMSUCCESS: {
    says: "CRM:n onnistuminen: teknologian, yrityskulttuurin, tiedonlouhinnan ja sosiaalisen CRM:n painotettu keskiarvo.",
    parameters: {
      scores: "Arvosanat 0–100: teknologia, kulttuuri, tiedonlouhinta, sosiaalinen CRM tai omat; tyhjä on 0",
      weights: "Kunkin arvosanan paino samassa järjestyksessä; tyhjänä kaikki yhtä suuret",
    },
  },
  CRMSENSITIVITY: {
    says: "Herkkyysanalyysi (tornado): tulos, kun yksi erä kerrallaan on pienempi tai suurempi; laajin vaihtelu ensin.",
    parameters: {
      labels: "Ensin kunkin hyötyerän, sitten kunkin kustannuserän nimi",
      ...lineItems,
      rate,
      swing: "Kuinka paljon kutakin erää pienennetään ja suurennetaan; 20 % on 0,2",
      measure: {
        says: "npv, roi tai payback",
        options: {
          npv: "Nettonykyarvo",
          roi: "Investoinnin tuotto, diskonttaamatta",
          payback: "Kausia takaisinmaksuun, diskonttaamatta",
        },
      },
    },
  },
  CRMSIMULATE: {
    says: "Monte Carlo -simulointi: miten nettonykyarvo, ROI ja takaisinmaksuaika vaihtelevat erien vaihdellessa.",
    parameters: {
      ...lineItems,
      rate,
      benefitRisk:
        "Kullekin hyötyerälle kolme kerrointa: alin, todennäköisin, ylin; 20 %:n lasku, 10 %:n nousu: 0,8 1 1,1",
      costRisk: "Kullekin kustannuserälle kolme kerrointa: alin, todennäköisin, ylin",
      trials: "Simulointikierrosten määrä, pyöristetään ylös kahden potenssiin; tyhjänä 16 384",
      seed: "Toinen kokonaisluku arpoo toiset kierrokset; tyhjänä 1",
      correlation: {
        says: "none, full tai adverse: vaihtelevatko erät yhdessä",
        options: {
          none: "Kukin erä vaihtelee erikseen",
          full: "Kaikki erät, kustannuksetkin, ovat yhtä aikaa alhaalla tai ylhäällä",
          adverse: "Huonot uutiset osuvat yhteen: pienet hyödyt ja suuret kustannukset",
        },
      },
    },
  },
} as const;
