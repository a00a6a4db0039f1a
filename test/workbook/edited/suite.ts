import { beforeAll, expect, it } from "vitest";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import type { Template } from "../../../src/workbook";
import { sampled, seed } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { awaiting } from "./awaiting";
import { editBooks, type AfterEdit, type EditedBook, type Read } from "./editing";
import { Made } from "./made";
import { both, isOk, noErrorUnderOk, readsOf, seenIn, unchanged, type Case } from "./rule";

export interface Edits {
  readonly cases: (made: Made) => readonly Case[];
  /** Further cells that the cases read. */
  readonly further: (made: Made) => Readonly<Record<string, Read>>;
}

/** A template in two languages, with few years and more. */
const booksOf = (template: Template): readonly Made[] =>
  (["en", "fa"] as const).flatMap((language) => [3, 5].map((years) => new Made(template, language, years)));

/** Each case once at least, in a workbook chosen by the seed; in a full run, in every workbook. */
export function testEdits(template: Template, { cases, further }: Edits): void {
  const books = booksOf(template).map((made) => ({ made, further: further(made), cases: cases(made) }));
  const all = books.flatMap(({ made, cases: own }, book) =>
    own.map((each, place) => ({ ...each, title: `${made.name}: ${each.name}`, made, book, place })),
  );
  const chosen = sampled(all, 0, ({ name, book }) => [name, book]);

  describeWith(["LibreOffice", "LibreOffice's Python"], `${template}, edited in LibreOffice, by the seed ${seed}`, () => {
    let edited: readonly EditedBook[] = [];
    beforeAll(async () => {
      const asked = books.map(async ({ made, further: more }, book) => ({
        bytes: await writeXlsx(made.plan),
        reads: readsOf(more),
        edits: chosen.filter((each) => each.book === book).map(({ edits }) => edits),
      }));
      edited = await editBooks(await Promise.all(asked));
    });
    const beforeOf = (book: number) => {
      const { made, further: more } = books[book] as (typeof books)[number];
      return seenIn(edited[book]?.before ?? [], more, made);
    };
    const afterOf = (each: (typeof chosen)[number]): AfterEdit => {
      const place = chosen.filter(({ book }) => book === each.book).indexOf(each);
      return edited[each.book]?.after[place] as AfterEdit;
    };

    it("has the expected answers and an OK before any edit", () => {
      books.forEach(({ made }, book) => {
        const before = beforeOf(book);
        expect(both(unchanged, isOk)(before, before, made), made.name).toBeUndefined();
      });
    });

    it.each(chosen)("$title", (each) => {
      const after = afterOf(each);
      if ("failed" in after) throw new Error(after.failed);
      const { made, further: more } = books[each.book] as (typeof books)[number];
      const wrong = both(each.rule, noErrorUnderOk)(seenIn(after.values, more, made), beforeOf(each.book), made);
      if (!awaiting[template].has(each.name)) expect(wrong).toBeUndefined();
      else expect(wrong, `"${each.name}" holds now: take it off the list of awaiting.ts`).toBeDefined();
    });

    it("waits for no case that isn't there", () => {
      const names = new Set(all.map(({ name }) => name));
      expect([...awaiting[template]].filter((name) => !names.has(name))).toEqual([]);
    });
  });
}
