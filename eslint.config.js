import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** Every import points left: a folder may import itself and those before it. */
const order = ["core", "catalogue", "template", "sharing", "hosts", "pane"];
const entries = ["functions", "taskpane", "workbench", "worker", "cli"];

const forbidden = (folder) => {
  const right = [...order.slice(order.indexOf(folder) + 1), ...entries, "locales"];
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: right.map((name) => `**/${name}/**`).concat(right.map((name) => `**/${name}`)),
              message: "Imports point left: core, catalogue, template, sharing, hosts, pane, entries.",
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
  { files: ["**/*.js"], languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } } },
);
