import { expect, it } from "vitest";
import type { Spelling } from "../../../src/core/numbers/coded";
import { mergeWords, type Words } from "../../../src/core/numbers/words";

const folded = (word: Spelling) => (typeof word === "string" ? word.toLowerCase() : word);
const codes = (words: Words, others: readonly Spelling[]) => {
  const found = mergeWords(words, others, folded);
  return found && Array.from(found);
};

it("matches the words of several dictionaries by their key, and keeps the first spelling", () => {
  const words: Words = { spellings: [] };
  expect(codes(words, ["Web", 7])).toBeUndefined();
  expect(codes(words, ["7", "WEB", "Fair"])).toEqual([2, 0, 3]);
  expect(codes(words, ["fair", "Mail", 7, "7"])).toEqual([3, 4, 1, 2]);
  expect(words.spellings).toEqual(["Web", 7, "7", "Fair", "Mail"]);
});

it("takes the codes of a shared dictionary as they are, also once it has grown", () => {
  const shared: Spelling[] = ["Web"];
  const words: Words = { spellings: [] };
  expect(codes(words, shared)).toBeUndefined();
  shared.push("Fair");
  expect(codes(words, shared)).toBeUndefined();
  expect(codes(words, ["fair", "Mail"])).toEqual([1, 2]);
  // The words of others are not put into the reader's array.
  expect(shared).toEqual(["Web", "Fair"]);
  shared.push("Phone", "mail");
  expect(codes(words, shared)).toEqual([0, 1, 3, 2]);
  expect(words.spellings).toEqual(["Web", "Fair", "Mail", "Phone"]);
});

it("gives a word the place it has, even if a dictionary has two spellings of one", () => {
  const words: Words = { spellings: ["Web", "web"] };
  expect(codes(words, ["WEB", "Fair"])).toEqual([0, 2]);
  expect(words.spellings).toEqual(["Web", "web", "Fair"]);
});
