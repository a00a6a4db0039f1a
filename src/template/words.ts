/** Every word of the workbook, in English. {…} is filled in when the workbook is planned. */
export const template = {
  sheetName: "Cost and benefit",
  title: "CRM cost and benefit",
  subject: "Is the CRM worth it? Costs, benefits and returns by year",
  sample: "SAMPLE FIGURES",
  basis: "Nominal, before tax · amounts in {currency} · year 0 is today, later years discounted from their end",
  statement: {
    /** Filled by the workbook itself: for every 1000 spent, what comes back and what is left. */
    before: "Every 1000 {currency} spent brings back ",
    between: " {currency}, the 1000 included: ",
    after: " {currency} net.",
    missing: "Still missing:",
    separator: " • ",
    costs: "costs",
    benefits: "benefits",
    rate: "discount rate",
    users: "users",
  },
  checksHold: "Checks: OK",
  checkFails: "Check: ",
  ok: "OK",
  check: "CHECK",
  header: {
    unit: "Unit",
    /** Over a year's column, and 0 for today. */
    year: "Year {year}",
    total: "Total",
    note: "Source, owner, note",
    figure: "Figure",
    addIn: "Add-in",
    check: "Check",
  },
  units: {
    perYear: "per year",
    people: "people",
    factor: "factor",
    ofCost: "of cost",
    years: "years",
    year: "year",
    perUserMonth: "{currency} per user, month",
  },
  sections: {
    assumptions: "Assumptions",
    costs: "Costs (enter as positive amounts)",
    benefits: "Benefits (margin and savings, not revenue)",
    net: "Net benefit",
    answers: "Answers",
  },
  rows: {
    rate: "Discount rate",
    users: "Users",
    costs_licences: "Software: licences, subscription, maintenance",
    costs_implementation: "Implementation and customisation",
    costs_integration: "Integration with other systems",
    costs_migration: "Data migration",
    costs_training: "Training, first and continuing",
    costs_people: "Internal work and administration",
    costs_change: "Change management",
    costs_retirement: "Retirement and exit",
    costs: "Total costs",
    benefits_sales: "More sales (margin)",
    benefits_savings: "Lower cost of marketing, sales, service",
    benefits_productivity: "Productivity (freed time that becomes work)",
    benefits_loyalty: "Satisfaction and loyalty (margin of repeat sales)",
    benefits_markets: "New markets and channels (margin)",
    benefits: "Total benefits",
    net: "Net benefit",
    cumulative: "Cumulative net",
    factor: "Discount factor",
    presentCosts: "Discounted costs",
    presentBenefits: "Discounted benefits",
    presentNet: "Discounted net",
    presentCumulative: "Discounted cumulative",
    irrStart: "Rate that IRR starts from",
    shortfall: "Paid back during year",
    presentShortfall: "Paid back during year, discounted",
    roi: "ROI: net benefit / cost",
    roiDiscounted: "ROI on present values",
    npv: "Net present value (NPV)",
    irr: "Internal rate of return (IRR)",
    payback: "Payback",
    paybackDiscounted: "Payback, discounted",
    tco: "Total cost of ownership (TCO)",
    tcoUser: "TCO per user and month",
    totalsAgree: "Totals agree across and down",
    costsArePositive: "Costs are entered as positive amounts",
    amountsAreNumbers: "Every amount is a number",
  },
  notes: {
    rate: "Ask finance; without it there is no NPV",
    users: "People with a licence",
    shortfall: "Beyond the last year: not within these years",
  },
  convention:
    "Blue figures on a light fill are inputs; the rest is calculated by Excel alone. “Add-in” is the same figure by the CRM ROI functions, “–” where they are not installed.",
  validation: {
    rate: {
      title: "Discount rate",
      prompt: "Per year, from 0 % to 100 %. Type 8 % as 8%.",
      refusal: "Enter a rate from 0 % to 100 %, for example 8%.",
    },
    users: {
      title: "Users",
      prompt: "How many people will use the CRM.",
      refusal: "Enter a whole number of at least 1.",
    },
    amount: {
      title: "Amount in {currency}",
      prompt: "Costs and benefits both as positive numbers. Year 0 is paid today.",
      refusal: "Enter a number, without text or units.",
    },
  },
  chart: {
    title: "Benefits, costs and cumulative net by year ({currency})",
    alt: "Column chart: benefits, costs and cumulative net benefit for each year",
  },
  page: { model: "CRM ROI for Excel", page: "Page &P of &N" },
} as const;

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type TemplateWords = Words<typeof template>;

/** Fills {key}s. */
export function fill(text: string, given: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => given[key] ?? whole);
}
