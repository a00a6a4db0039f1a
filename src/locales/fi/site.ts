export const site = {
  purpose:
    "CRM ROI for Excel kertoo, onko CRM kustannustensa arvoinen: Excelin funktioilla sekä kustannus–hyöty-työkirjalla, joka on tehty Excelin omin kaavoin ja jonka päätulokset kuka tahansa voi laskea uudelleen.",
  workbench: "Avaa selainversio: ilman Exceliä",
  support: {
    title: "CRM ROI for Excel: tuki",
    answers: {
      notLoaded: {
        question: "Solussa näkyy `#NIMI?`",
        answer:
          "Apuohjelmaa ei ole ladattu tässä Excelissä. Asenna se (Aloitus, Apuohjelmat) ja laske uudelleen näppäimillä Ctrl+Alt+F9. Jos virhe jää, valitse solu ja paina F2 ja Enter.",
      },
      fault: {
        question: "Solussa näkyy `#ARVO!` tai `#PUUTTUU!`",
        answer:
          "Napsauta solua hiiren kakkospainikkeella ja valitse Selitä: CRM ROI. Ruutu kertoo syyn ja sen, mistä solusta se johtuu.",
      },
      refused: {
        question: "Excel ei hyväksy kaavaa",
        answer:
          "Argumenttien erotin riippuu tietokoneen alueasetuksista. Jos Excelisi kirjoittaa puolikkaan 0,5, erotin on puolipiste: `=CRMROI(B2:E2;B3:E3)`; jos se kirjoittaa 0.5, yleensä pilkku: `=CRMROI(B2:E2,B3:E3)`; persialaisilla asetuksilla ehkä ”؛”. Funktioiden nimet ja valintasanat ovat samat kaikilla kielillä.",
      },
      wholeColumn: {
        question: "Argumenttina on koko sarake",
        answer: "Excelin verkkoversio ei hyväksy sitä: anna käyttämäsi solut, esimerkiksi `B2:B61`.",
      },
      other: {
        question: "Jokin muu",
        answer:
          "Kysy siltä, jolta sait apuohjelman. Kerro kaava, mitä solussa näkyy ja Excelisi versio (Tiedosto, Tili).",
      },
    },
  },
  privacy: {
    title: "CRM ROI for Excel: tietosuoja",
    calculated:
      "Kaikki lasketaan Excelissä omalla laitteellasi. Mitään lukua, kaavaa, tiedostonimeä tai muuta työkirjan sisältöä ei lähetetä minnekään.",
    kept: "Apuohjelmassa ei ole käyttäjätiliä, se ei aseta evästeitä eikä mittaa käyttöä. Työkirjasi ulkopuolella se säilyttää selaimesi muistissa vain sen, mitä olet valinnut tai vastannut, kuten kielen, valuutan ja vientitiedoston sarakkeiden merkityksen.",
    requests:
      "Tiedostot tulevat apuohjelman tarjoajan sivustolta ja Office-kirjasto Microsoftilta. Kuten millä tahansa verkkosivulla, kumpikin näkee pyynnön: IP-osoitteesi, ajan ja selaimen tyypin. Excelin itsensä osalta on voimassa {statement}.",
    statement: "Microsoftin tietosuojalauseke",
  },
} as const;
