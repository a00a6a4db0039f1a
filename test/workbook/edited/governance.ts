/** What users do to who decides, who owns, and how the years are called; and what must hold afterwards. */
import type { Edit, Read } from "./editing";
import { type } from "./edits";
import type { Made } from "./made";
import { both, isOk, look, unchanged, type Case, type Rule } from "./rule";

const oneCase = (name: string, rule: Rule, ...edits: readonly Edit[]): Case => ({ name, rule, edits });

/** A cell that is read shows a text or a number. */
const shows =
  (key: string, value: string | number): Rule =>
  ({ cell }) =>
    cell(key) === value ? undefined : `${key} is ${JSON.stringify(cell(key))}, not ${JSON.stringify(value)}`;

export const governanceEdits = (made: Made): readonly Case[] => [...approval(made)];

export const governanceCells = (made: Made): Readonly<Record<string, Read>> => ({
  decision: made.at("summary_decision", "unit"),
  recommendation: made.at("summary_recommendation", "unit"),
  approval: made.at("summary_approval", "unit"),
});

function approval(made: Made): readonly Case[] {
  const { full } = made.words;
  const base = (key: string) => made.at(key, "base");
  const { approved, draft } = full.choices.statuses;
  const says = full.summary;
  const day = says.day.replace("{day}", "2027-01-31");
  const named = (key: "owner" | "approver", name: string) => `${says[key].replace("{name}", name)} · `;
  const stays = both(unchanged, isOk);
  return [
    oneCase("nothing typed about a decision", both(stays, shows("decision", "–"), shows("approval", draft))),
    ...["=1+1", "+1 CRM", "-1 CRM", "@all"].map((text) =>
      oneCase(
        `a decision that begins with ${text[0] ?? ""}`,
        both(stays, shows("decision", text)),
        type(base("decision"), text),
      ),
    ),
    oneCase(
      "a recommendation",
      both(stays, shows("recommendation", "Go ahead")),
      type(base("recommendation"), "Go ahead"),
    ),
    oneCase(
      "an owner of a draft",
      both(stays, shows("approval", `${named("owner", "Aino")}${draft}`)),
      type(base("owner"), "Aino"),
    ),
    oneCase("approved, nobody knows by whom", both(unchanged, look), type(base("status"), approved)),
    oneCase(
      "approved without a date",
      both(unchanged, look),
      type(base("status"), approved),
      type(base("approver"), "CFO"),
    ),
    oneCase(
      "approved without an approver",
      both(unchanged, look),
      type(base("status"), approved),
      type(base("approvalDate"), 46_418),
    ),
    oneCase(
      "approved by somebody on a day",
      both(stays, shows("approval", `${named("approver", "CFO")}${approved} · ${day}`)),
      type(base("status"), approved),
      type(base("approver"), "CFO"),
      type(base("approvalDate"), 46_418),
    ),
  ];
}
