import { expect, it } from "vitest";
import { shownSentence } from "../../../src/pane/compare/sentence";

it("writes numbers as the language does, and leaves names as they are", () => {
  const says = "Dynamics 365 is worth most: NPV 63,715 EUR at 8.0% over 3 years, 180 more than A (2)";
  const shown = shownSentence(says, ["Dynamics 365", "A", "A (2)"], "fi");
  expect(shown).toBe("Dynamics 365 is worth most: NPV 63\u00a0715 EUR at 8,0% over 3 years, 180 more than A (2)");
  // A name isn't found within a number.
  expect(shownSentence("5: NPV 1,250 EUR at 5.5%, 8 less than 50", ["5", "50", "8"], "fi")).toBe(
    "5: NPV 1\u00a0250 EUR at 5,5%, 8 less than 50",
  );
  expect(shownSentence("8.0٪", [], "fa")).toBe("۸٫۰٪");
});
