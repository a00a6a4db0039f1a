import { describe, expect, it } from "vitest";
import { fault } from "../../src/core/fault";
import type { Spread } from "../../src/core/uncertainty/trialStatistics";
import { locales } from "../../src/locales";
import { sentence } from "../../src/pane/simulation/sentence";
import { bare } from "./steps";

const spread = { measure: "npv", p5: -65002, p25: 0, p50: 1, p75: 2, p95: 123456.7, mean: 1 } as const;
const said = (share: Spread["share"], language: keyof typeof locales = "en", currency: string | undefined = "EUR") =>
  bare(sentence({ ...spread, share }, currency, locales[language]) ?? "nothing").replaceAll("\u2060", "");

describe("the sentence of a simulation", () => {
  it.each([
    [0.873, /^In 87 of 100 cases NPV is above 0; in 90 of 100 it lies between -€65,002 and €123,457\.$/],
    [0.005, /^In 1 of 100 cases/],
    [0.9949, /^In 99 of 100 cases/],
    [0.995, /^In more than 99 of 100 cases/],
    [1, /^In more than 99 of 100 cases/],
    [0.0049, /^In fewer than 1 of 100 cases/],
    [0, /^In fewer than 1 of 100 cases/],
  ])("for a share of %f", (share, expected) => expect(said(share)).toMatch(expected));
  it.each([
    ["tr", "Her 100 denemenin 87 tanesinde NBD 0’dan büyük; 90 tanesinde -€65.002 ile €123.457 arasında."],
    [
      "fi",
      "87 tapauksessa sadasta nettonykyarvo on yli 0; 90 tapauksessa sadasta se on välillä −65 002 € – 123 457 €.",
    ],
  ] as const)("in %s", (language, expected) => expect(said(0.87, language)).toBe(expected));
  it("has only Persian digits in Persian", () => {
    expect(said(0.87, "fa")).toContain("۸۷ مورد از هر ۱۰۰ مورد");
    expect(said(0.87, "fa")).not.toMatch(/[0-9]/);
  });
  it("has no currency if it isn't known", () => {
    expect(said(0.5, "en", "pieces of eight")).toContain("between -65,002 and 123,457.");
  });
  it("is left out if a figure is missing", () => {
    expect(said(fault("costsAreZero"))).toBe("nothing");
  });
});
