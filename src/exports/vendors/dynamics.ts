/**
 * Dynamics 365: three columns "(Do Not Modify) …" before the others; Status (Open, Won, Lost) is the outcome; the actual revenue is that
 * of won deals, the estimated one that of open ones. Evidence: public readers and the vendor's table reference.
 */
import type { Vendor } from "./vendor";

export const dynamics: Vendor = {
  id: "dynamics",
  name: "Dynamics 365",
  forms: [
    {
      table: "deals",
      signature: {
        all: [],
        any: [
          "(Do Not Modify) Opportunity",
          "(Do Not Modify) Row Checksum",
          "Topic",
          "Potential Customer",
          "Est. Close Date",
          "Est. Revenue",
          "Actual Close Date",
          "Actual Revenue",
          "Status Reason",
        ],
        need: 3,
      },
      headers: {
        id: ["(Do Not Modify) Opportunity"],
        outcome: ["Status", "statecode"],
        stage: ["Pipeline Phase"],
        amount: ["Actual Revenue"],
        currency: ["Currency"],
        opened: ["Created On"],
        closed: ["Actual Close Date"],
        source: ["Originating Lead", "Lead Source", "Source Campaign"],
        customer: ["Potential Customer", "Account"],
        owner: ["Owner"],
        expectedAmount: ["Est. Revenue"],
        expectedClose: ["Est. Close Date"],
        modified: ["(Do Not Modify) Modified On", "Modified On"],
      },
      traps: [],
    },
  ],
};
