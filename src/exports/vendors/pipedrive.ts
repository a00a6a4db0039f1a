/**
 * Pipedrive: every header begins with "Deal - "; Status (Open, Won, Lost, Deleted) is the outcome and Stage is none; a time of winning and
 * one of losing. Evidence: several public readers, a sample sheet in public notes.
 */
import { unverified, type Vendor } from "./vendor";

export const pipedrive: Vendor = {
  id: "pipedrive",
  name: "Pipedrive",
  forms: [
    {
      table: "deals",
      signature: {
        all: ["Deal - Title"],
        any: [
          "Deal - Status",
          "Deal - Value",
          "Deal - Won time",
          "Deal - Lost time",
          "Deal - Deal created",
          "Deal - Stage",
        ],
        need: 1,
      },
      headers: {
        id: ["Deal - ID", "Deal - Pipedrive System ID"],
        outcome: ["Deal - Status"],
        stage: ["Deal - Stage", "Deal - Stage (pipeline)"],
        amount: ["Deal - Value"],
        currency: ["Deal - Currency of value", "Deal - Currency"],
        opened: ["Deal - Deal created", "Deal - Add time", "Deal - Creation date"],
        closed: ["Deal - Deal closed on", "Deal - Closed on", "Deal - Won time", "Deal - Lost time"],
        source: ["Deal - Source channel", "Deal - Source", "Deal - Deal source"],
        customer: ["Deal - Organization ID", "Deal - Organization"],
        owner: ["Deal - Owner"],
        expectedClose: ["Deal - Expected close date"],
        modified: ["Deal - Update time", unverified("Deal - Last updated")],
        probability: ["Deal - Probability"],
      },
      allOf: ["closed"],
      traps: ["stageIsNoOutcome"],
    },
  ],
};
