/** Ids have one code each, whether they come as text or as bytes. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { IdCodes } from "../../src/exports/idCodes";
import { hashIn } from "../../src/exports/ids";

it("ids have the codes of a map, as text and as bytes, and more than there are places for", () => {
  const id = fc.oneof(
    fc.nat(2000).map((number) => `0068ajuK${number}`),
    fc.constantFrom("a", "A", "İ", " a", "", "  "),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(id, fc.boolean()), { minLength: 700, maxLength: 1500 }), (ids) => {
      const [codes, known] = [new IdCodes(), new Map<string, number>()];
      for (const [text, isBytes] of ids) {
        const own = text.trim();
        if (own !== "" && !known.has(own)) known.set(own, known.size);
        const bytes = new TextEncoder().encode(own);
        const hash = hashIn(bytes, 0, bytes.length);
        const code = isBytes && hash !== 0 ? codes.ofAscii(hash, bytes, 0, bytes.length) : codes.of(text);
        expect(code).toBe(known.get(own) ?? -1);
      }
      expect(codes.spellings).toEqual([...known.keys()]);
    }),
    { numRuns: 20 },
  );
});
