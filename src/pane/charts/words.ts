/** The words of the charts, in English. */
export const charts = {
  year: "Year",
  benefits: "Benefits",
  costs: "Costs",
  cumulative: "Cumulative net benefit",
  amountsIn: "Amounts in {currency}.",
  asTable: "Show as a table",
  asPicture: "Hide the table",
  none: "The pictures appear as soon as costs or benefits are entered.",
  byYear: {
    title: "Costs and benefits by year",
    says: "In all, benefits are {benefits} and costs {costs}.",
  },
  running: {
    title: "Cumulative net benefit",
    says: "It begins at {first} in year {start} and ends at {last} in year {end}.",
    settled: "The tax of year {year}, {tax}, is settled in year {end}.",
    paidBack: "The money is back after {payback}.",
    atOnce: "It is never below 0.",
    notPaidBack: "The money is not back within these years.",
    mark: "Back after {payback}",
  },
  tornado: {
    title: "What moves NPV most",
    says: "{assumption} moves NPV most: by {low} at its low and by {high} at its high.",
    assumption: "Assumption",
    low: "at its low",
    high: "at its high",
    line: "Line",
    start:
      "A starting point: benefits from {below} below plan to {above} above it, costs from plan to {beyond} above it. Choose your own under “{simulation}”.",
    own: "Enter a low and a high of your own assumptions on “{sheet}”.",
    page: "What moves NPV most shows as soon as there are lines and a discount rate.",
    empty: "No assumption has a low and a high yet. Enter them on “{sheet}” to see what moves NPV most.",
  },
} as const;
