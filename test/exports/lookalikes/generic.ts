import { word } from "./deals";
import type { Form } from "./form";
import { iso, plain } from "./texts";

/** Of no vendor that is known. */
export const generic: Readonly<Record<string, Form>> = {
  "generic.csv": {
    header: ["Deal ID", "Value", "Outcome", "Opened", "Closed On", "Source", "Deleted"],
    cells: (deal) => [
      String(deal.id),
      deal.cents === undefined ? "" : deal.cents % 2 === 1 ? `(${plain(deal.cents)})` : plain(deal.cents),
      word(deal.outcome, "Won", "Lost", "Pending"),
      iso(deal.opened).replace(".000Z", "+00:00"),
      iso(deal.closed).slice(0, 10),
      deal.source,
      deal.isDeleted ? "yes" : "no",
    ],
    delimiter: "|",
    before: ["Deals of the last two years", "Filter: none", ""],
    extra: (rows) => [
      ["Deal ID", "Value", "Outcome", "Opened", "Closed On", "Source", "Deleted"],
      ...rows.slice(0, 3),
      ["1", "2"],
    ],
  },
};
