/** What `npm run add` accepts, and the file that it creates. */
import { definedIn, subjects } from "./catalogueIndex";

/** The sentence that refuses the arguments of `npm run add`; undefined if they are accepted. */
export function whyNotAdded([id = "", subject = "", ...others]: readonly string[]): string | undefined {
  if (!/^CRM[A-Z0-9]+$/.test(id) || others.length > 0) return "npm run add -- CRMNAME subject";
  // The column CRM exists, so Excel reads CRM12 as a cell.
  if (/^CRM\d+$/.test(id)) return `${id} is the address of a cell. Choose a name with a further letter.`;
  if (!subjects().includes(subject)) return `The subject must be one of ${subjects().join(", ")}, not “${subject}”.`;
  const taken = subjects().find((each) => definedIn(each).includes(id));
  return taken === undefined ? undefined : `There is a ${id} in src/catalogue/${taken}.`;
}

/** It passes the tests of every definition, but its content is a placeholder, and its working is still missing. */
export function definition(id: string): string {
  return `import { define } from "../define";

export const ${id} = define({
  id: "${id}",
  says: "TODO: what it answers, in one sentence.",
  alsoCalled: "TODO: other words by which readers search for it; separated by semicolons",
  returns: "ratio",
  parameters: {
    amount: { says: "TODO: what it is, and how it is entered", unit: "money", shape: "number" },
  },
  compute: ({ amount }) => amount,
  native: ({ amount }) => amount.text,
  source: "TODO: the formula, and where it stands.",
  examples: [
    { given: { amount: 0.25 }, gives: 0.25 },
    { given: { amount: "none" }, gives: "value" },
  ],
});
`;
}
