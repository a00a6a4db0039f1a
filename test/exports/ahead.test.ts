/** A file that is read once has the figures of one that is read twice, and is read twice where its last rows change the meaning. */
import { describe, expect, it } from "vitest";
import { figuresOf } from "../../src/exports/figures";
import { firstReading } from "../../src/exports/read";
import { attempt } from "../../src/exports/refusal";
import { within } from "../../src/exports/usable";
import { locales } from "../../src/locales";
import { imported } from "../../src/sharing/imported";
import { settings, source } from "./reading";

const header = "Deal ID,Stage,Amount,Created Date,Close Date,Lead Source,Deleted,Note\n";
const usual = (i: number) =>
  `${i},${["Won", "Lost", "Talks"][i % 3] ?? ""},${i % 50},2024-01-0${(i % 9) + 1},2024-02-${(i % 18) + 11},${i % 4},${i % 7 === 0 ? "yes" : "no"},x`;
const file = (rows: number, ...last: readonly string[]) =>
  `${header}${Array.from({ length: rows }, (_, i) => usual(i)).join("\n")}\n${last.join("\n")}${last.length > 0 ? "\n" : ""}`;
const slashes = (text: string) => text.replace(/2024-0(\d)-(\d\d)/g, "0$1/0$1/2024");

/** The figures with and without what was read ahead; true if something was. */
function both(text: string): readonly [isAhead: boolean, once: unknown, twice: unknown] {
  const first = firstReading(source(text), settings);
  return [
    first.ahead !== undefined,
    attempt(() => figuresOf(first)),
    attempt(() => figuresOf({ ...first, ahead: undefined })),
  ];
}

/** How often the pane's reading asks for the bytes of a file. */
async function timesRead(text: string): Promise<number> {
  const { kpis, sheet } = locales.en;
  const given = source(text);
  let times = 0;
  const counted = { ...given, chunks: () => (times++, given.chunks()) };
  const request = { language: "en", words: kpis, shared: sheet, options: [], zone: "UTC", settings } as const;
  const found = await imported(
    () => [counted],
    { ...request, goLive: undefined },
    () => Promise.resolve(""),
  );
  expect(found).toHaveProperty("files");
  return times;
}

describe("A large file of deals", () => {
  it.each<[what: string, isAhead: boolean, text: string]>([
    ["is read once", true, file(5000)],
    ["of little more rows than show its meaning too", true, file(4096)],
    ["of fewer rows is read twice", false, file(4000)],
    [
      "is read once if its last rows have new words",
      true,
      file(5000, "9001,Kaybedildi,5,2024-01-01,2024-01-02,New,no,x"),
    ],
    [
      "is read once if its last rows are left out",
      true,
      file(5000, "9001,Won", "Total,,99,,,,,", ",,,,,,,", "A report"),
    ],
    ["is read twice if an id comes again", false, file(5000, usual(4999))],
    [
      "is read twice if a row shows another decimal sign",
      false,
      file(5000, '9001,Won,"1,5",2024-01-01,2024-01-02,New,no,x'),
    ],
    [
      "is read twice if a row shows another order of dates",
      false,
      slashes(file(5000)).concat("9001,Won,5,04/13/2024,04/14/2024,New,no,x\n"),
    ],
    [
      "is read once where the first rows show that order",
      true,
      slashes(file(5000)).replace("\n3,Won,3,01/01/2024", "\n3,Won,3,01/13/2024"),
    ],
    ["is read twice if amounts get a currency", false, file(5000, "9001,Won,5 €,2024-01-01,2024-01-02,New,no,x")],
  ])("%s", (_, isAhead, text) => {
    const [was, once, twice] = both(text);
    expect(once).toEqual(twice);
    expect(once).toHaveProperty("figures");
    expect(was).toBe(isAhead);
  });

  it.each([
    ["is read once by the pane, too", 0, file(5000)],
    ["is read twice by the pane if an id comes again", 1, file(5000, usual(4999))],
  ])("%s", async (_, more, text) => {
    expect((await timesRead(text)) - (await timesRead(file(5000, "9001,Won")))).toBe(more);
  });

  it("is read again for other days than those of its first reading", () => {
    const first = firstReading(source(file(5000)), settings);
    const { deals } = figuresOf(within(first, { from: 45_323, to: 45_335 })).figures;
    expect(deals?.["count"]).toBeLessThan(figuresOf(first).figures.deals?.["count"] as number);
  });
});

describe("Cells that aren't read", () => {
  const head = "Deal ID,Note,Stage,Amount\n";
  const rows = "1,a,Won,5\n2,b,Lost,6\n";
  it.each([
    ["in quotes or not", `${head}${rows}`, `${head}${rows.replaceAll(/[ab]/g, '"$&"')}`],
    ["in a row that is cut off", `${head}${rows}3,c\n`, `${head}${rows}3,"c"\n`],
    ["that are the only ones filled", `${head}${rows},c,,\n`, `${head}${rows},"c",,\n`],
    ["of spaces", `${head}${rows}3, \n`, `${head}${rows}3," "\n`],
    ["beside a repeated header", `${head}${rows}${head}`, `${head}${rows}"Deal ID",Note,Stage,Amount\n`],
  ])("are the same %s", (_, plain, quoted) => {
    const [one, other] = [plain, quoted].map((text) => {
      const first = firstReading(source(text), settings);
      return [first.evidence.rows, figuresOf(first)] as const;
    });
    expect(one).toEqual(other);
  });

  it("make a row one that is cut off, not a footer, and a header that comes again no row", () => {
    const found = figuresOf(firstReading(source(`${head}${rows}${head}3,c\n`), settings));
    expect(found.leftOut).toEqual([{ reason: "width", count: 1, lines: [5] }]);
    expect(found.other).toEqual({ footer: [], repeatedHeader: [4] });
  });
});
