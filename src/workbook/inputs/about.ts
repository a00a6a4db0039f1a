/** The inputs that describe the model: its organisation, author, status, version and dates. */
import { amountSizes } from "../../language/cellForm";
import { isCurrency } from "../currency";
import { key, missingOr, type Field } from "./field";
import { choice, input } from "./input";
import { kinds, yearsAllowed } from "./limits";
import { numbers, oneOf } from "./values";

export const organisation = input({ key: "organisation", kind: "text", says: "shown in the title" });
export const author = input({ key: "author", kind: "text", says: "of the model" });
export const status = choice(["draft", "approved"], {
  key: "status",
  of: "statuses",
  usual: "draft",
  says: "of the model",
});
/** Who answers for the case as a whole, and who has approved it. */
export const owner = input({ key: "owner", kind: "text", says: "who answers for the case as a whole" });
export const approver = input({ key: "approver", kind: "text", says: "who approves the case" });
export const approvalDate = input({ key: "approvalDate", kind: "date", format: "date", says: "of the approval" });
export const decision = input({ key: "decision", kind: "sentence", says: "what is to be decided, and by when" });
export const recommendation = input({ key: "recommendation", kind: "sentence", says: "what the owner advises" });
export const version = input({ key: "version", kind: "text", says: "of the model" });
export const versionDate = input({ key: "versionDate", kind: "date", format: "date", says: "of the version" });
export const start = input({ key: "start", kind: "date", format: "date", says: "year 0" });
export const fiscalYear = input({
  key: "fiscalYear",
  kind: "calendarYear",
  unit: "year",
  format: "whole",
  says: "the calendar year in which year 1 begins, such as 2027; without it the years are numbered",
});
export const fiscalMonth = input({
  key: "fiscalMonth",
  kind: "monthOfYear",
  unit: "month",
  format: "whole",
  says: "the month in which it begins; January without it",
});
export const scenario = choice(["base", "low", "high"], {
  key: "scenario",
  of: "scenarios",
  usual: "base",
  says: "which one Summary and Returns show",
});

const currencyCode: Field<string> = {
  takes: "an ISO 4217 code such as EUR, or IRT for toman",
  schema: { type: "string", pattern: "^[A-Z]{3}$" },
  read: (given, where, frame) => {
    const code = kinds.text.read(given, where, frame);
    if (isCurrency(code)) return code;
    throw missingOr(code, where, "notCurrency");
  },
};

/** The currency of every amount. No cell has this input, because another currency needs another workbook. */
export const currency = key(currencyCode, "of every amount");
/** Of the Summary, or of the one page's answers. No cell has this input: it is in the cells' number formats. */
export const amountsIn = key(
  oneOf(amountSizes),
  "how the summary shows amounts: whole (without it, but in millions in IRR, IRT, IDR and VND), or from 10,000 on with one decimal; cells keep all digits",
);
/** The form has one column per year, so no cell has this input. */
export const years = key(numbers(yearsAllowed), "after year 0, which is today");
