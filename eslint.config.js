import { readFileSync } from "node:fs";
import js from "@eslint/js";
import tseslint from "typescript-eslint";

const { rooms, importNothing, entries, words } = JSON.parse(
  readFileSync(new URL("build/rooms.json", import.meta.url), "utf8"),
);

/** The rooms from left to right; the entries are right of all of them. */
const order = [...rooms, words];

/** A room imports only itself and rooms to its left; some rooms import nothing. */
const forbidden = (room) => {
  const right = importNothing.includes(room)
    ? order.filter((other) => other !== room)
    : order.slice(order.indexOf(room) + 1);
  const names = [...right, ...entries];
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: names.flatMap((name) => [`**/../${name}/**`, `**/../${name}`]),
              message: `Imports point left: ${rooms.join(", ")}, entries.`,
            },
          ],
        },
      ],
    },
  };
};

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...order.map(forbidden),
  {
    files: ["src/pane/**/*.{ts,tsx}", "src/sharing/**/*.ts", "src/workbench/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='join'] > Literal[value=/^[,،] $/]",
          message: "`listed` of language/formatted has the comma of the reader's language.",
        },
        {
          selector:
            "NewExpression[callee.object.name='Intl'][callee.property.name=/^(Number|DateTime)Format$/]:not([arguments.0.type='Literal'])",
          message: "language/numbers writes numbers and dates, in the digits that the reader has chosen.",
        },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|hoisted)$/]",
          message: "Test files share their modules: whichever came first would decide. Pass what is to differ.",
        },
        {
          selector:
            "CallExpression[callee.property.name=/^(toBe|toEqual|toBeGreaterThan)$/]:not([arguments.0.value=0]):not([arguments.0.value=false]) > MemberExpression > CallExpression[callee.name='expect'] > AwaitExpression > CallExpression[callee.property.name=/^(count|isVisible|allInnerTexts|allTextContents)$/]",
          message: "What a page is about to show is waited for: expect.poll(() => …).",
        },
      ],
    },
  },
  { files: ["**/*.js"], languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } } },
);
