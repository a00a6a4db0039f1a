/** Cases done to workbooks in LibreOffice, and what each breaks of the rule. */
import { beforeAll, expect, it } from "vitest";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import type { Template } from "../../../src/workbook";
import { isFull, sampled, seed } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { awaiting } from "./awaiting";
import { editBooks, secondsFor, type Read } from "./editing";
import { Made } from "./made";
import { both, isOk, noErrorUnderOk, readsOf, seenIn, unchanged, type Case } from "./rule";

export interface Edits {
  readonly cases: (made: Made) => readonly Case[];
  /** Further cells that the cases read. */
  readonly further: (made: Made) => Readonly<Record<string, Read>>;
}

/** A case and the workbook it is done to. */
export interface Planned extends Case {
  readonly made: Made;
}

/** A template in two languages, with few years and more. */
export const booksOf = (template: Template): readonly Made[] =>
  (["en", "fa"] as const).flatMap((language) => [3, 5].map((years) => new Made(template, language, years)));

/** Tests some of the cases, each in a workbook chosen by the seed; in a full run, each in every workbook. */
export function testEdits(template: Template, { cases, further }: Edits): void {
  const all = booksOf(template).flatMap((made) => cases(made).map((each): Planned => ({ ...each, made })));
  const once = sampled(all, 0, ({ name }) => [name]);
  const chosen = isFull ? all : sampled(once, 24, ({ made }) => [made.language]);

  describeWith(tools, `${template}, edited in LibreOffice, by the seed ${seed}`, () => {
    const wrongIn = done(chosen, further);

    for (const each of chosen) {
      it(`${each.made.name}: ${each.name}`, () => {
        const wrong = wrongIn(each);
        if (!awaiting[template].has(each.name)) expect(wrong).toBeUndefined();
        else expect(wrong, `"${each.name}" holds now: take it off the list in awaiting.ts`).toBeDefined();
      });
    }

    it("has each case once, and awaits none that isn't there", () => {
      const names = all.filter(({ made }) => made === all[0]?.made).map(({ name }) => name);
      expect(names.length).toBeGreaterThanOrEqual(40);
      expect(new Set(names).size).toBe(names.length);
      expect([...awaiting[template]].filter((name) => !names.includes(name))).toEqual([]);
    });
  });
}

export const tools = ["LibreOffice", "LibreOffice's Python"] as const;

/** Does the cases before the tests run, then says of each what it breaks, or undefined. */
export function done(planned: readonly Planned[], further: Edits["further"]): (each: Planned) => string | undefined {
  const books = [...new Set(planned.map(({ made }) => made))].map((made) => ({
    made,
    further: further(made),
    cases: planned.filter((each) => each.made === made),
  }));
  let edited: Awaited<ReturnType<typeof editBooks>> = [];
  const beforeOf = (book: number) => {
    const { made, further: more } = books[book] as (typeof books)[number];
    return seenIn(edited[book]?.before ?? [], more, made);
  };

  beforeAll(
    async () => {
      const asked = books.map(async ({ made, further: more, cases }) => ({
        bytes: await writeXlsx(made.plan),
        reads: readsOf(more),
        edits: cases.map(({ edits }) => edits),
      }));
      edited = await editBooks(await Promise.all(asked));
    },
    secondsFor(planned.length) * 1000,
  );

  it("has the expected answers and an OK before any edit", () => {
    books.forEach(({ made }, book) => {
      const before = beforeOf(book);
      expect(both(unchanged, isOk)(before, before, made), made.name).toBeUndefined();
    });
  });

  return (each) => {
    const book = books.findIndex(({ made }) => made === each.made);
    const { made, further: more, cases } = books[book] as (typeof books)[number];
    const after = edited[book]?.after[cases.indexOf(each)];
    if (!after || "failed" in after) throw new Error(`LibreOffice couldn't do it: ${after?.failed ?? "no answer"}`);
    return both(each.rule, noErrorUnderOk)(seenIn(after.values, more, made), beforeOf(book), made);
  };
}
