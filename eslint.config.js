import { readFileSync } from "node:fs";
import js from "@eslint/js";
import tseslint from "typescript-eslint";

const { rooms, importNothing, entries, words } = JSON.parse(
  readFileSync(new URL("build/rooms.json", import.meta.url), "utf8"),
);

/** Every import points left: a folder may import itself and those before it; some import nothing. */
const forbidden = (room) => {
  const right = importNothing.includes(room)
    ? rooms.filter((other) => other !== room)
    : rooms.slice(rooms.indexOf(room) + 1);
  const names = [...right, ...entries, words];
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
  ...rooms.map(forbidden),
  { files: ["**/*.js"], languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } } },
);
