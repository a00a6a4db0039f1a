/**
 * Zoho CRM: amounts as "$22,700.00", dates as "15 Apr, 2021 00:02:00", Forecast Type is the outcome where it is there, Expected Revenue is
 * the amount times the probability. Evidence: an export and public readers.
 */
import { unverified, type Vendor } from "./vendor";

export const zoho: Vendor = {
  id: "zoho",
  name: "Zoho CRM",
  forms: [
    {
      table: "deals",
      signature: {
        all: [],
        any: [
          "Potential Name",
          "Deal Name",
          "Closing Date",
          "Expected Revenue",
          "Forecast Type",
          "Record Id",
          "Account Name.id",
        ],
        need: 2,
      },
      headers: {
        id: ["Record Id", "Deal Id", "Zoho id"],
        outcome: ["Forecast Type"],
        stage: ["Stage"],
        amount: ["Amount", "Potential Amount"],
        currency: ["Currency"],
        opened: ["Created Time"],
        closed: ["Closing Date"],
        source: ["Lead Source"],
        customer: ["Account Name.id", "Account Name"],
        owner: ["Deal Owner", "Potential Owner"],
        expectedAmount: ["Expected Revenue"],
        modified: ["Modified Time"],
        probability: ["Probability (%)", unverified("Probability")],
      },
      traps: ["closeDateIsExpectedWhileOpen"],
    },
  ],
};
