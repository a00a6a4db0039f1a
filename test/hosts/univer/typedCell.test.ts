import { expect, it } from "vitest";
import { typedCell } from "../../../src/hosts/univer/typedCell";
import type { Language } from "../../../src/language/languages";

const plain = (language: Language) => ({ language, isPercent: false, takes: () => true });

const number = (text: string, language: Language) => {
  const typed = typedCell(text, plain(language));
  return typed.is === "number" ? [typed.reading.number, typed.reading.format] : typed.is;
};

it.each([
  ["7,5%", [0.075, "0.00%"]],
  ["%8", [0.08, "0%"]],
  ["62.000", [62000, "#,##0"]],
  ["62.000,5", [62000.5, "#,##0.00"]],
  ["₺1.500", [1500, "[$₺] #,##0"]],
  ["12,5", [12.5, undefined]],
  ["12.5", "doubt"],
  ["1/2", "doubt"],
  ["21.03.2026", [46102, "dd.mm.yyyy"]],
  ["2026-03-21", [46102, "dd.mm.yyyy"]],
  ["21.03.26", "doubt"],
  ["5 Mar", "text"],
  ["Lisanslar", "text"],
  ["12:30", "univer"],
  ["true", "univer"],
] as const)("in a Turkish cell without a format, %s is %j", (text, wanted) => {
  expect(number(text, "tr")).toEqual(wanted);
});

it("takes 8 in a cell with % for 8 %, and asks about 0,08", () => {
  const inPercent = { ...plain("tr"), isPercent: true };
  expect(typedCell("8", inPercent)).toMatchObject({ is: "number", reading: { number: 0.08 } });
  expect(typedCell("%0,5", inPercent)).toMatchObject({ is: "number", reading: { number: 0.005 } });
  expect(typedCell("0", inPercent)).toMatchObject({ is: "number", reading: { number: 0 } });
  expect(typedCell("0,08", inPercent)).toMatchObject({
    is: "doubt",
    readings: [
      { number: 0.0008, written: "%0,08" },
      { number: 0.08, written: "%8" },
    ],
  });
});

it("asks about an amount in another currency than the cell's", () => {
  const inLira = { ...plain("tr"), takes: (mark: string) => mark === "₺" };
  expect(typedCell("₺1.500", inLira)).toMatchObject({ is: "number" });
  expect(typedCell("€1.500", inLira)).toMatchObject({ is: "doubt", readings: [{ number: 1500, format: "#,##0" }] });
});
