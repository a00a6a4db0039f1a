/**
 * Odoo (crm.lead): labels or technical names; the expected revenue is the only amount; won is a probability of 100 or a stage of
 * winning, lost an archived row with probability 0, which is exported only if archived rows are included; times in UTC without saying
 * so. Evidence: the vendor's language files for the labels, own knowledge for the rest.
 */
import { unverified, type ExportForm, type Vendor } from "./vendor";

const traps: ExportForm["traps"] = ["amountIsExpected", "lostAreArchived"];

export const odoo: Vendor = {
  id: "odoo",
  name: "Odoo",
  forms: [
    {
      table: "deals",
      signature: {
        all: ["Expected Revenue"],
        any: ["Opportunity", "Stage", "Expected Closing", "Created on", "Salesperson", "Medium", "Won/Lost"],
        need: 3,
      },
      headers: {
        id: ["ID", "External ID", unverified("id")],
        outcome: ["Won/Lost"],
        stage: ["Stage"],
        amount: ["Expected Revenue"],
        currency: ["Currency"],
        opened: ["Created on"],
        closed: ["Closed Date", "Date Closed"],
        source: ["Source"],
        customer: ["Customer"],
        owner: ["Salesperson"],
        expectedClose: ["Expected Closing"],
        modified: ["Last Updated on"],
        probability: ["Probability"],
        active: ["Active"],
      },
      traps,
    },
    {
      table: "deals",
      signature: {
        all: ["expected_revenue"],
        any: ["stage_id", "date_closed", "create_date", "probability", "active"],
        need: 2,
      },
      headers: {
        id: ["id", ".id"],
        outcome: ["won_status"],
        stage: ["stage_id", "stage_id/name"],
        amount: ["expected_revenue"],
        currency: ["company_currency", "company_currency/name"],
        opened: ["create_date"],
        closed: ["date_closed"],
        source: ["source_id", "source_id/name"],
        customer: ["partner_id", "partner_id/id"],
        owner: ["user_id"],
        expectedClose: ["date_deadline"],
        modified: ["write_date"],
        probability: ["probability"],
        active: ["active"],
      },
      traps,
    },
  ],
};
