/**
 * HubSpot: labels or internal names as headers; custom stages as numbers when internal names were asked for; several ids in one cell
 * split at ";"; times in the account's zone. Evidence: public readers, and internal names in an export.
 */
import { unverified, type Vendor } from "./vendor";

export const hubspot: Vendor = {
  id: "hubspot",
  name: "HubSpot",
  forms: [
    {
      table: "deals",
      signature: {
        all: ["Record ID", "Deal Name"],
        any: ["Deal Stage", "Close Date", "Create Date", "Pipeline", "Amount", "Deal owner"],
      },
      headers: {
        id: ["Record ID"],
        stage: ["Deal Stage"],
        won: ["Is Closed Won", unverified("Is closed won")],
        lostFlag: ["Is closed lost"],
        closedFlag: [unverified("Is Deal Closed?")],
        amount: ["Amount"],
        currency: ["Currency", "deal_currency_code"],
        opened: ["Create Date"],
        closed: ["Close Date"],
        source: ["Original Traffic Source", "Original Source", "Original Source Type"],
        customer: ["Associated Company IDs", "Associated Company"],
        owner: ["Deal owner"],
        modified: [unverified("Last Modified Date")],
      },
      traps: ["closeDateIsExpectedWhileOpen"],
    },
    {
      table: "deals",
      signature: {
        all: ["dealname", "dealstage"],
        any: ["closedate", "createdate", "hs_analytics_source", "pipeline"],
      },
      headers: {
        id: ["hs_object_id", "Record ID", "dealId"],
        stage: ["dealstage"],
        won: ["hs_is_closed_won"],
        lostFlag: [unverified("hs_is_closed_lost")],
        closedFlag: ["hs_is_closed"],
        amount: ["amount"],
        currency: ["deal_currency_code"],
        opened: ["createdate"],
        closed: ["closedate"],
        source: ["hs_analytics_source"],
        owner: ["hubspot_owner_id"],
        modified: ["hs_lastmodifieddate"],
      },
      traps: ["closeDateIsExpectedWhileOpen"],
    },
  ],
};
