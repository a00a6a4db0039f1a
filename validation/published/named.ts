/** Published figures that this product doesn't reproduce. docs/differences.md explains each under its heading. */

export interface Named {
  /** Of the cases. */
  readonly ids: readonly string[];
  /** In docs/differences.md. */
  readonly heading: string;
  /** What stands here instead, as the page shows it. */
  readonly gives: string;
  readonly why: string;
}

export const named: readonly Named[] = [
  {
    ids: ["eff-npv-2", "eff-npv-5", "eff-npv-6"],
    heading: "Rates that are none",
    gives: "#VALUE!",
    why: "a rate below −100 %, at which Excel calculates what has no meaning; here it is refused",
  },
  {
    ids: ["php-mirr-4"],
    heading: "Rates that are none",
    gives: "#VALUE!",
    why: "rates of 550 % and 500 %: taken for percentages typed as whole numbers",
  },
  {
    ids: ["php-xnpv-err-len"],
    heading: "Other errors",
    gives: "#VALUE!",
    why: "fewer dates than amounts are wrong input, as a text among the amounts is",
  },
  {
    ids: ["php-rri-err-nper0", "php-rri-err-pv0"],
    heading: "Other errors",
    gives: "#DIV/0!",
    why: "nothing can be divided by 0",
  },
  {
    ids: ["php-xnpv-err-early"],
    heading: "XNPV refuses dates before the first, and negative rates",
    gives: "1000.6254",
    why: "an earlier date is as good a date",
  },
  {
    ids: ["jx-total-loss"],
    heading: "Other errors",
    gives: "#NUM!",
    why: "a total loss is no rate, as in Excel; the source answers −100 %",
  },
  {
    ids: ["formulajs-xnpv-test-expectation"],
    heading: "A net present value of 2086.6718943024616",
    gives: "2086.647602032",
    why: "the source's own test passes because it allows a difference of 0.1",
  },
  {
    ids: ["pyx-xirr-30-45"],
    heading: "No rate of return, where there is one",
    gives: "-0.840789040421",
    why: "the source finds no rate; there is exactly one",
  },
  {
    ids: ["php-xirr-noroot"],
    heading: "No rate of return, where there is one",
    gives: "-0.99999999999994",
    why: "the rate exists; nearly everything is lost within months",
  },
  {
    ids: ["kpi-ces-academy"],
    heading: "A customer effort score of 4.8",
    gives: "5.8",
    why: "the source adds 4, 5, 6, 7 and 7 up to 24; they add up to 29",
  },
  {
    ids: ["kpi-time-guide2b2b"],
    heading: "Time saved worth 623,000",
    gives: "622440",
    why: "the source rounds to thousands",
  },
];

/** Cases that no function answers, and why. */
export const notAsked: Readonly<Record<string, string>> = {
  "fjs-pduration": "periods until an amount has doubled: no function asks that",
};
