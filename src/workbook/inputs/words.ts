import type { Texts } from "../../language/texts";

/** Why a file of figures or a table of lines is refused, in English. Code stands in backticks. */
export const figureFaults = {
  /** Where: what a sentence begins with, as far as it is no key. */
  wholeFile: "The file",
  row: "Row {number}",
  entry: "entry {number}",
  year: "year {number}",
  /** In place of what has no short form. */
  list: "a list",
  object: "an object",
  more: "{names} and {count} more",
  says: {
    missing: "{where} is missing.",
    notNumber: "{where} must be a number, not {given}.",
    notText: "{where} must be a text, not {given}.",
    notOneOf: "{where} must be one of {choices}, not {given}.",
    notDate: "{where} must be a date such as 2027-01-31, from {from} on, not {given}.",
    notWhole: "{where} must be a whole number from {from} to {to}, not {given}.",
    outside: "{where} must be from {from} to {to}.",
    outsideShare: "{where} must be from {from} to {to}: enter 8% as 0.08.",
    notCurrency: "{where} must be an ISO 4217 code such as EUR, or IRT for toman, not {given}.",
    character: "{where} has the character {code} in it, which no cell can show: take it out.",
    longText: "{where} has {count} characters; at most {most} fit.",
    notAmounts: "{where} must be a list of amounts, one per year from year {first}.",
    amountCount: "{where} has {count} amounts; {years} years need {wanted}: year {first} to year {years}.",
    notList: "{where} must be a list.",
    longList: "{where} has {count} entries; at most {most} fit.",
    notObject: "{where} must be an object in braces.",
    unknownKey: "{where}: unknown key {given}. Known are {known}.",
    notRates: "{where} must be a list of rates from year 0, at least one.",
    rateCount: "{where} has {count} rates; {years} years take {most}.",
    amountsAndTime: "{where} has both amounts and time: leave one of them out.",
    twoPlans: "`waves` and `goLive` both say when the CRM goes live: leave one of them out.",
    otherUsers: "`users` is {users}, but the waves have {inWaves} users: make them agree, or leave `users` out.",
    forFull: "{where} is for the full workbook: ask for `--template full`.",
    codeTwice: "{where}: {code} is there twice.",
    ownCode: "{where}: {code} is the model's own currency, which needs no rate: leave it out.",
    pricedIn: "{where} is {given}, which isn't among the file's currencies. Known are {known}.",
    earlierKeys:
      '{keys}: every currency now has its rates by year. Write `"currencies": {entries}`, and `"pricedIn": {code}` instead of `"licence"`.',
    lineTwice: "{where}: {line} is there twice among the {kind}, first in row {before}.",
    notType: "{where}: type must be `cost` or `benefit`, not {given}.",
    noLine: "{where}: line is missing.",
    unknownLine: "{where}: unknown line {given} of {kind}. Known are {known}.",
    noAmounts: "{where} has no amounts: fill in the years 0 to {years}.",
    timeOfOthers: "{where}: {columns} are for {lines} alone.",
    amountsAndHours: "{where} has both amounts and hours freed: leave the years blank, or {columns}.",
    columnMissing: "{where}: the column {columns} is missing. Found are {found}.",
    noName: "{where}: {given} stands in column {column}, which has no name.",
    unknownColumn: "{where}: unknown column {given}. Known are {known}, and 0, 1, 2 … for years.",
    columnTwice: "{where}: the column {column} is there twice, as {first} and {second}: leave one out.",
    beyondYears: "{where}: there is a column {column}. Years are counted: 0 is today, 1 a year later, up to {most}.",
    yearsMissing: "{where}: the column {columns} is missing: {years} years need 0 to {years}. Found are {found}.",
    yearBeyond: "{where}: the column {column} lies beyond {years} years: ask for `--years {column}`, or leave it out.",
    wrongDecimal: "{where}: {given} in the column {column} is no number where `--decimal {sign}` is given.",
    twoNumbers:
      "{where}: {given} in the column {column} can be two numbers: `--decimal .` makes it {dot}, `--decimal ,` makes it {comma}.",
    twoSigns:
      "Rows {firstRow} and {secondRow}: {first} and {second} in the column {column} have different decimal signs: write them with the same.",
    noShare: "{where}: {given} in the column {column} has a %, but no share belongs there.",
    noMoney: "{where}: {given} in the column {column} has a currency, but no money belongs there.",
    otherCurrency:
      "{where}: {given} in the column {column} is not in {currency}, the currency of the workbook: convert it, or ask for another `--currency`.",
  },
} as const;

export type FigureFaultWords = Texts<typeof figureFaults>;
