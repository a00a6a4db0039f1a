/** The definition that `npm run add` creates: it compiles and passes its tests, but its content is a placeholder. */
export function definition(id: string): string {
  return `import { define } from "../define";

export const ${id} = define({
  id: "${id}",
  says: "TODO: what it answers, in one sentence.",
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

/** This test stays valid while the definition is filled in. */
export function firstTest(id: string): string {
  return `import { it } from "vitest";
import { expectExample } from "../expectExample";

it("answers its first example", () => expectExample("${id}", 0));
`;
}
