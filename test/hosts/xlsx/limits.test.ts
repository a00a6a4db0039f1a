import { describe, expect, it } from "vitest";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import type { Validation } from "../../../src/grid/plan";
import { oneSheet } from "../../plans/oneSheet";
import { validate } from "../../tools/validator";
import { element, part } from "./parts";

const sheet = "xl/worksheets/sheet1.xml";
const ask = (given: Partial<Validation>) =>
  oneSheet({
    validations: [
      {
        area: { row: 0, column: 0, rows: 1, columns: 1 },
        allows: { type: "list", words: ["yes", "no"] },
        title: "",
        prompt: "",
        refusal: "",
        ...given,
      },
    ],
  });

describe("a message above Excel's limit", () => {
  it("is shortened, and no surrogate pair is split", async () => {
    const bytes = await writeXlsx(ask({ title: "😀".repeat(40), prompt: "p".repeat(300), refusal: "r".repeat(225) }));
    const validation = element(part(bytes, sheet), "dataValidation");
    expect(validation).toContain(` promptTitle="${"😀".repeat(15)}…"`);
    expect(validation).toContain(` prompt="${"p".repeat(254)}…"`);
    expect(validation).toContain(` error="${"r".repeat(223)}…"`);
    expect(await validate(bytes)).toEqual([]);
  });

  it("is shortened in a header, and no code is split", async () => {
    const page = oneSheet({}).sheets[0]?.page;
    if (!page) throw new Error("no sheet");
    const ending = (left: string) => ({ ...page, header: { left, right: "&P" } });
    for (const left of [
      "x".repeat(400),
      "&D".repeat(200),
      "&&".repeat(200),
      `${"y".repeat(123)}&D${"z".repeat(200)}`,
    ]) {
      const header = element(part(await writeXlsx(oneSheet({ page: ending(left) })), sheet), "oddHeader")
        .replace(/<[^>]*>/g, "")
        .replaceAll("&amp;", "&");
      expect(header.length).toBeLessThanOrEqual(255);
      expect(header).toMatch(/^&L(?:[^&]|&[D&])+…&R&P$/);
    }
  });
});

it("several parts of a header or footer share Excel's limit, and each is shown", async () => {
  const page = oneSheet({}).sheets[0]?.page;
  if (!page) throw new Error("no sheet");
  const long = (sign: string) => sign.repeat(300);
  const footer = { left: long("l"), centre: long("c"), right: long("r") };
  const bytes = await writeXlsx(
    oneSheet({ page: { ...page, header: { left: long("a"), right: long("&&") }, footer } }),
  );
  for (const [name, parts] of [
    ["oddHeader", /^&La+…&R(?:&&)+…$/],
    ["oddFooter", /^&Ll+…&Cc+…&Rr+…$/],
  ] as const) {
    const text = element(part(bytes, sheet), name)
      .replace(/<[^>]*>/g, "")
      .replaceAll("&amp;", "&");
    expect(text).toMatch(parts);
    expect(text.length, name).toBeLessThanOrEqual(255);
    expect(text.length, name).toBeGreaterThan(245);
  }
});

describe("a list of words", () => {
  it("can contain quotes", async () => {
    const bytes = await writeXlsx(ask({ allows: { type: "list", words: ['"due"', "<end>"] } }));
    expect(part(bytes, sheet)).toContain('<formula1>"""due"",&lt;end&gt;"</formula1>');
  });

  it("is refused if the file can't store it", async () => {
    await expect(writeXlsx(ask({ allows: { type: "list", words: ["a,b"] } }))).rejects.toThrow("comma");
    await expect(writeXlsx(ask({ allows: { type: "list", words: ["a".repeat(256)] } }))).rejects.toThrow("255");
  });
});
