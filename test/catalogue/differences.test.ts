import { describe, expect, it } from "vitest";
import { comparedDifferences, differencesPage as page } from "../../validation/differences";
import { published } from "../../validation/published/cases";
import { named } from "../../validation/published/named";

const lines = comparedDifferences();

describe("the page of differences", () => {
  it.each(lines)("$formula → $shown", ({ agrees, answer }) => {
    expect(agrees, `it is ${answer}`).toBe(true);
  });

  it("calculates every formula it shows", () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(page.match(/^=/gm)?.length).toBe(lines.length);
  });

  it("names every published figure that isn't reproduced, with its source", () => {
    const figure = (value: unknown) =>
      typeof value === "number" && value >= 1000 ? [String(value), value.toLocaleString("en")] : [String(value)];
    for (const { id, source_url, expected, status } of published) {
      if (status === "consistent" || status === "error-case") continue;
      expect(page, id).toContain(source_url);
      const said = Object.values(expected).flatMap(figure);
      expect(
        said.some((each) => page.includes(each)),
        id,
      ).toBe(true);
    }
  });

  it.each(named)("shows under “$heading” what stands instead: $gives", ({ heading, gives }) => {
    expect(lines.filter((each) => each.heading === heading).map(({ shown }) => shown)).toContain(gives);
  });

  it("would be found wrong by a digit", () => {
    const wrong = page.replace("→ -0.379332733", "→ -0.379332734");
    expect(comparedDifferences(wrong).filter(({ agrees }) => !agrees)).toHaveLength(1);
  });
});
