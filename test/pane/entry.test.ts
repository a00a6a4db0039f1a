import { describe, expect, it } from "vitest";
import { currencies, matching, meant } from "../../src/pane/create/currencies";
import { readEntry, suspectedFraction, type Entry } from "../../src/pane/create/entry";
import { locales } from "../../src/locales";
import { fullSample } from "../../src/workbook/full/sample";
import { sample } from "../../src/workbook/sample";

const entry: Entry = { currency: "EUR", years: 3, rate: "", users: "", start: "empty", template: "sheet" };

describe("an entry", () => {
  it("may leave out the rate and the users", () => {
    expect(readEntry(entry, locales.en)).toEqual({ figures: { currency: "EUR", years: 3, costs: {}, benefits: {} } });
  });
  it("becomes figures: the rate a fraction, the currency a code", () => {
    const read = readEntry({ ...entry, currency: "euro", rate: "8,5 %", users: "1 200" }, locales.fi);
    expect(read).toEqual({
      figures: { currency: "EUR", years: 3, discountRate: 0.085, users: 1200, costs: {}, benefits: {} },
    });
  });
  it("replaces the sample's figures, except where fields are empty", () => {
    const whole = sample({ years: 3, currency: "EUR" });
    expect(readEntry({ ...entry, start: "sample" }, locales.en)).toEqual({ figures: whole });
    expect(readEntry({ ...entry, start: "sample", rate: "0", users: "7" }, locales.en)).toEqual({
      figures: { ...whole, discountRate: 0, users: 7 },
    });
  });
  it("starts from the full workbook's sample in the reader's language for that workbook", () => {
    const asked = { ...entry, template: "full", start: "sample" } as const;
    const whole = fullSample({ years: 3, currency: "EUR" }, locales.fi.full.sample);
    expect(readEntry(asked, locales.fi)).toEqual({ figures: whole });
    expect(readEntry({ ...entry, template: "full" }, locales.fi)).toEqual({
      figures: { currency: "EUR", years: 3, costs: {}, benefits: {} },
    });
  });
  it.each([
    [{ currency: "XYZZY" }, { currency: "currency" }],
    [{ currency: "" }, { currency: "currency" }],
    [{ rate: "eight" }, { rate: "rate" }],
    [{ rate: "-1" }, { rate: "rateRange" }],
    [{ rate: "100.1" }, { rate: "rateRange" }],
    [{ users: "0" }, { users: "users" }],
    [{ users: "1.5" }, { users: "users" }],
    [{ users: "many" }, { users: "users" }],
    [
      { rate: "x", users: "x", currency: "x" },
      { rate: "rate", users: "users", currency: "currency" },
    ],
  ])("%o is refused", (changed, wrong) => expect(readEntry({ ...entry, ...changed }, locales.en)).toEqual({ wrong }));
  it("of 0.08 % is suspected to mean 8 %", () => {
    expect(suspectedFraction({ ...entry, rate: "0.08" }, "en")).toBe(0.0008);
    expect(suspectedFraction({ ...entry, rate: "8" }, "en")).toBeUndefined();
    expect(suspectedFraction({ ...entry, rate: "0" }, "en")).toBeUndefined();
  });
});

describe("currencies", () => {
  it("have names in the reader's language, with the default one first", () => {
    expect(currencies("fi")[0]).toEqual({ code: "EUR", name: "euro" });
    expect(currencies("tr")[0]).toMatchObject({ code: "TRY", name: expect.stringMatching(/^Türk lirası$/i) });
    expect(currencies("fa")[0]).toEqual({ code: "IRR", name: "ریال ایران" });
  });
  it("are found by part of a name, whatever forms of i and ye are typed", () => {
    expect(matching(currencies("tr"), "LIRASI").map(({ code }) => code)).toContain("TRY");
    // With the Arabic ye of many keyboards.
    expect(matching(currencies("fa"), "ريال").map(({ code }) => code)).toContain("IRR");
    expect(matching(currencies("en"), "sek")[0]?.code).toBe("SEK");
    expect(meant(currencies("en"), "swedish krona")?.code).toBe("SEK");
    expect(meant(currencies("en"), "krona")).toBeUndefined();
  });
});
