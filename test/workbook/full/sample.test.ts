import { expect, it } from "vitest";
import { locales } from "../../../src/locales";
import { fullSample } from "../../../src/workbook/full/sample";

it("the sample's last known figure is repeated in every later year", () => {
  const [five, ten] = [5, 10].map((years) => fullSample({ years, currency: "EUR" }, locales.en.full.sample));
  expect(ten?.costs["licences"]?.amounts).toEqual([0, ...Array.from({ length: 10 }, () => 50)]);
  let lines = 0;
  for (const kind of ["costs", "benefits"] as const)
    for (const [line, { amounts }] of Object.entries(ten?.[kind] ?? {})) {
      const known = Object.entries(five?.[kind] ?? {}).find(([name]) => name === line)?.[1].amounts ?? [];
      // Retirement comes with the last year.
      if (known.length === 0 || line === "retirement") continue;
      lines++;
      expect(amounts, line).toHaveLength(11);
      expect(amounts.slice(0, 6), line).toEqual(known);
      expect(new Set(amounts.slice(6)), line).toEqual(new Set([known[5]]));
    }
  expect(lines).toBeGreaterThan(8);
});
