import { expect, it } from "vitest";
import { typedText } from "../../../src/hosts/excel/typedText";

const typed = (value: string) => typedText({ row: 0, column: 0, value, style: "plain" });

it.each(["TRUE", "true", "False", "DOĞRU", "doğru", "Yanlış", "YANLIŞ", "tosi", "TOSI", "Epätosi"])(
  "keeps the word %s a text, which Excel in one of the languages would convert to TRUE or FALSE",
  (word) => {
    expect(typed(word)).toBe(`'${word}`);
  },
);

it.each(["12", "1/2", "3 Jan", "=A1", "+A1", "-", "@SUM", "'quoted", "Q1", "1e5", " 7", "٣"])(
  "keeps %j a text, which Excel might convert",
  (text) => {
    expect(typed(text)).toBe(`'${text}`);
  },
);

it.each(["Licences", "Truest", "falsework", "tosiasia", "İş gücü", "هزینه", "a=b"])("types %j as it is", (text) => {
  expect(typed(text)).toBe(text);
});

it("types a formula, an error's text, a number, and nothing", () => {
  expect(typedText({ row: 0, column: 0, value: 1, formula: "A1+1", style: "plain" })).toBe("=A1+1");
  expect(typedText({ row: 0, column: 0, value: { error: "#N/A" }, style: "plain" })).toBe("#N/A");
  expect(typedText({ row: 0, column: 0, value: 0, style: "plain" })).toBe(0);
  expect([typed(""), typedText({ row: 0, column: 0, value: null, style: "plain" })]).toEqual([null, null]);
});
