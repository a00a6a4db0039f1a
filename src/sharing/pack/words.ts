import type { Texts } from "../../language/texts";

/** The English words of the page and the letter for stakeholders. {…} is a placeholder. */
export const pack = {
  subject: "Is the CRM worth it? {figures}",
  short: { roi: "ROI", payback: "payback" },
  opening: {
    workbook: "Attached is our cost and benefit model for the CRM: {years}, amounts in {currency}.",
    page: "Attached is a page with the results of our cost and benefit model for the CRM: {years}, amounts in {currency}.",
  },
  sample: "Its figures are a sample and not ours yet.",
  irr: "IRR {value}",
  rate: "at {rate} a year",
  onPresentValues: "on present values {value}",
  discounted: "discounted {value}",
  perUserMonth: "{value} per user and month",
  atOnce: "at once",
  none: "none",
  checks: {
    hold: "All checks of the model hold.",
    fail: "One of the model’s checks does not hold: see its check line before you rely on it.",
    warn: "One of the model’s checks asks for a look before you rely on it.",
    unknown: "The model’s checks could not be read.",
    failing: "Checks that do not hold, to be put right before you rely on the figures:",
    looking: "Checks that ask for a look before you rely on the figures:",
  },
  verdict: {
    pays: "On these figures the CRM pays for itself over {years}.",
    loses: "On these figures the CRM does not pay for itself over {years}.",
    open: "A check of the model does not hold: before it is put right, these figures give no verdict.",
  },
  assumed: {
    title: "Main assumptions",
    rate: "discount rate {rate} a year",
    noRate: "no discount rate",
    users: "users: {users}",
    currency: "amounts in {currency}",
  },
  range: {
    says: "In 8 of 10 simulated cases NPV is between {low} and {high}.",
    fromStart: "The ranges behind this are only a place to start, nobody’s estimate.",
  },
  opens: {
    withoutAddIn:
      "The workbook opens in any Excel and needs no add-in. Every figure is a formula you can follow; blue figures on a light fill are what we entered.",
    withAddIn:
      "The workbook opens in any Excel; with the CRM ROI add-in its CRM functions calculate too. Every figure is a formula you can follow; blue figures on a light fill are what we entered.",
  },
  otherLanguage: "The workbook itself is in {language}, as it has been changed since it was made.",
  page: {
    title: "Is the CRM worth it?",
    author: "Author: {author}",
    costs: "Costs by line",
    benefits: "Benefits by line",
    others: "Others ({count})",
    byYear: "By year",
    chart: "Benefits, costs and cumulative net benefit by year",
    printed: "From the workbook, {date}",
    basis: "Year 0 is today; later years are discounted from their end.",
    midYear: "Year 0 is today; later years are discounted from their middle. IRR and payback keep whole years.",
  },
} as const;

export type PackWords = Texts<typeof pack>;
