import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/hosts/csv/encoding";
import { count, seed } from "../../tools/sample";
import { encoded, joined } from "./bytes";

const utf8Mark = [0xef, 0xbb, 0xbf];
const littleMark = [0xff, 0xfe];
const bigMark = [0xfe, 0xff];
const text = "type;line;label\ncost;other;Lisans ücreti, İş €\n";

describe("the text in bytes", () => {
  it.each([
    ["UTF-8", encoded(text, "utf-8"), "utf-8"],
    ["UTF-8 with its mark", joined(utf8Mark, encoded(text, "utf-8")), "utf-8"],
    ["UTF-16 with its mark", joined(littleMark, encoded(text, "utf-16le")), "utf-16le"],
    ["UTF-16 the other way round", joined(bigMark, encoded(text, "utf-16be")), "utf-16be"],
    ["UTF-16 without a mark", encoded(text, "utf-16le"), "utf-16le"],
    ["UTF-16 the other way round, without a mark", encoded(text, "utf-16be"), "utf-16be"],
  ])("is read from %s", (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding, isGuess: false });
  });

  it.each(["CRMها", "Ћао и Љ", "AKİ’nin", "Bucureşti ș", "β-Test ü", "5 €"])(
    "is UTF-8 without a doubt: %s",
    (words) => {
      expect(decode(encoded(words, "utf-8"))).toEqual({ text: words, encoding: "utf-8", isGuess: false });
    },
  );

  it.each([
    ["windows-1254", "Lisans ücreti, İş gücü ve eğitim", "windows-1254"],
    ["windows-1254", "AKİS'in İŞ GÜCÜ ücreti", "windows-1254"],
    ["windows-1252", "Käyttöönotto ja työ: 5 €", "windows-1252"],
    ["windows-1252", "Kö", "windows-1252"],
    ["windows-1252", "5 €", "windows-1252"],
    ["windows-1254", "AKİ’nin ücreti", "windows-1254"],
    ["windows-1256", "حسابداري و فروش شرکت", "windows-1256"],
  ])("is guessed from %s, and the guess is told: %s", (encoding, words, guess) => {
    const content = `type;line;label\ncost;other;${words}\n`;
    expect(decode(encoded(content, encoding))).toEqual({ text: content, encoding: guess, isGuess: true });
  });

  it("is read in the encoding that the user names, unless a mark says another", () => {
    const bytes = encoded("İş", "windows-1254");
    expect(decode(bytes, "windows-1252")).toEqual({ text: "Ýþ", encoding: "windows-1252", isGuess: false });
    expect(decode(bytes, "iso-8859-9")).toEqual({ text: "İş", encoding: "windows-1254", isGuess: false });
    expect(decode(joined(utf8Mark, encoded("İş", "utf-8")), "windows-1254")).toMatchObject({ text: "İş" });
    expect(decode(bytes, "windows-9999")).toEqual({ refused: "unknownEncoding" });
  });

  it.each([
    ["a word that is Turkish in one encoding and Arabic in another", encoded("label\nİŞÇİ\n", "windows-1254")],
    ["a letter and an apostrophe that are one letter of UTF-8", encoded("label\nAKİ’nin\n", "windows-1254")],
    ["UTF-8 and windows-1254 in one file", joined(encoded("ücret\n", "utf-8"), encoded("ücret\n", "windows-1254"))],
    ["UTF-8 and windows-1256 in one file", joined(encoded("فروش\n", "utf-8"), encoded("فروش شرکت\n", "windows-1256"))],
  ])("is undecided: %s", (title, bytes) => {
    expect(decode(bytes)).toEqual({ refused: "undecided" });
    expect(decode(bytes, "windows-1254")).toHaveProperty(title.includes("1256") ? "refused" : "text");
  });

  it("has the signs of windows-1252 that ISO 8859-1 lacks", () => {
    const bytes = Uint8Array.from([0x80, 0x85, 0x8e, 0x92, 0x96, 0x9f]);
    expect(decode(bytes)).toEqual({ text: "€…Ž’–Ÿ", encoding: "windows-1252", isGuess: true });
  });

  it.each([
    ["zip", [0x50, 0x4b, 3, 4, 20, 0]],
    ["old .xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  ])("isn't looked for in a %s file", (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ refused: "workbook" });
    expect(decode(Uint8Array.from(bytes), "windows-1252")).toEqual({ refused: "workbook" });
  });

  it.each([
    ["a NUL", "a\r\nb\0c", "control", 2, "utf-8"],
    ["a control character", "a\rb\n\nc\u001b[2J", "control", 4, "utf-8"],
    ["a letter that an earlier saving lost", "a\nb\ufffdc", "lostLetter", 2, "utf-8"],
    ["a code that stands for no character", "a\n\uffff", "control", 2, "utf-8"],
  ])("is refused by its line: %s", (_, content, refused, row, encoding) => {
    expect(decode(encoded(content, "utf-8"))).toEqual({ refused, row, encoding });
  });

  it("is refused by the line of the first byte without a meaning", () => {
    const odd = joined(encoded("a\nü\n", "utf-8"), [0xff], encoded("\n\n\n", "utf-8"));
    expect(decode(odd, "utf-8")).toEqual({ refused: "bytes", row: 3, encoding: "utf-8" });
    const cut = joined(littleMark, encoded("a\nb\nc", "utf-16le").slice(0, -1));
    expect(decode(cut)).toEqual({ refused: "bytes", row: 3, encoding: "utf-16le" });
    const half = joined(littleMark, encoded("a\n", "utf-16le"), [0, 0xd8], encoded("\nb", "utf-16le"));
    expect(decode(half)).toEqual({ refused: "bytes", row: 2, encoding: "utf-16le" });
    // A byte of an encoding of DOS.
    expect(decode(joined(encoded("a\nb", "utf-8"), [0x81]))).toMatchObject({ refused: "control", row: 2 });
  });

  it("of every encoding is the text that was written, or another one that is told to be a guess", () => {
    const letters = {
      "utf-8": "aZ019üİşñסک漢😀",
      "utf-16le": "aZ019üİşñסک漢😀",
      "windows-1252": "aZ019üßñéÉ",
      "windows-1254": "aZ019üİışŞğĞ",
    };
    const cases = fc.constantFrom(...(Object.keys(letters) as (keyof typeof letters)[])).chain((encoding) => {
      const word = fc.array(fc.constantFrom(...letters[encoding]), { minLength: 1, maxLength: 5 });
      // Signs stand after words, not between any two letters: Ş€Ş€ is UTF-8 as well.
      const words = fc.tuple(word, fc.constantFrom("", "’", "€", "…"), fc.constantFrom(" ", ";", "\n", ", "));
      return fc.record({
        encoding: fc.constant(encoding),
        content: fc.array(words, { minLength: 1, maxLength: 10 }).map((all) => `id ${all.flat(2).join("")}`),
      });
    });
    fc.assert(
      fc.property(cases, ({ encoding, content }) => {
        const found = decode(encoded(content, encoding));
        if ("refused" in found) expect(found.refused).toBe("undecided");
        else if (!found.isGuess) expect(found.text).toBe(content);
        expect(decode(encoded(content, encoding), encoding)).toMatchObject({ text: content });
      }),
      { numRuns: count(1000, 20_000), seed },
    );
  });
});
