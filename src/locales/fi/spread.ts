/** Finnish. */
export const spread = {
  range: "{low} – {high} kahdeksassa tapauksessa kymmenestä",
  openRange: "Alkaen {low}; useammin kuin kerran kymmenestä ei näiden vuosien aikana",
  noRange: "Kahdeksassa tapauksessa kymmenestä ei näiden vuosien aikana",
  fromStart: "(vaihteluvälit vain lähtökohta)",
  plan: {
    better:
      "Suunnitelman nettonykyarvo on parempi kuin {count} tapauksessa sadasta: käytetyissä vaihteluväleissä on enemmän varaa huonompaan kuin parempaan.",
    worse:
      "Suunnitelman nettonykyarvo on huonompi kuin {count} tapauksessa sadasta: käytetyissä vaihteluväleissä on enemmän varaa parempaan kuin huonompaan.",
  },
  paidBack: {
    sometimes: "Investointi maksaa itsensä takaisin {count} tapauksessa sadasta. Tarkasteluaika: {years}.",
    hardly: "Investointi maksaa itsensä takaisin harvemmin kuin kerran sadasta. Tarkasteluaika: {years}.",
    nearly: "Investointi maksaa itsensä takaisin useammin kuin 99 kertaa sadasta. Tarkasteluaika: {years}.",
  },
  histogram: {
    title: "Kuinka usein kukin nettonykyarvo toteutui",
    says: "Kaikkien simulointikierrosten mediaani on {middle}; niistä {share} on yli 0.",
    interval: "Nettonykyarvon väli",
    loss: "alle 0",
    gain: "0 tai enemmän",
    trials: "Kierroksia",
  },
} as const;
