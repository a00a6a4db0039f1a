import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlankDate, writtenMoment, type DateOrder } from "../../src/exports/columns/dateForms";
import { jalaliSerial } from "../../src/exports/columns/jalali";
import { isoDay, serialOfIsoDay } from "../../src/exports/isoDay";
import { count, seed } from "../tools/sample";
import { sourceOf } from "../../src/exports/file/source";
import { read } from "./reading";

const utc = () => 0;

/** A cell's moment in an order as 2026-01-31 12:30:00, or only its day. */
function moment(cell: string, order: DateOrder = "ymd", offset = utc): string | undefined {
  const serial = writtenMoment(cell, offset)?.serials[order];
  if (serial === undefined) return undefined;
  const text = new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString().slice(0, 19).replace("T", " ");
  return text.replace(" 00:00:00", "");
}

describe("A date", () => {
  it.each([
    // One reading, whatever the order.
    ["2023-05-11 00:00:00", "2023-05-11"],
    ["2023-09-06 15:23:12.000000 UTC", "2023-09-06 15:23:12"],
    ["2026-11-29T10:20:30Z", "2026-11-29 10:20:30"],
    ["2026-11-29T10:20:30+03:00", "2026-11-29 07:20:30"],
    ["2026-01-01T01:00:00+0200", "2025-12-31 23:00:00"],
    ["15 Apr, 2021 00:02:00", "2021-04-15 00:02:00"],
    ["Sep 12, 2026", "2026-09-12"],
    ["September 12th, 2026 3:05 PM", "2026-09-12 15:05:00"],
    ["Sat, 12 Sep 2026 12:00 AM", "2026-09-12"],
    ["12-Sep-26", "2026-09-12"],
    ["12 Eylül 2026", "2026-09-12"],
    ["12. syyskuuta 2026 klo 14.05", "2026-09-12 14:05:00"],
    ["۱۲ سپتامبر ۲۰۲۶", "2026-09-12"],
    ["۱۴۰۵/۰۶/۲۱", "2026-09-12"],
    ["21 شهریور 1405", "2026-09-12"],
    ["20210101", "2021-01-01"],
    ["20210101T101112Z", "2021-01-01 10:11:12"],
    ["46277", "2026-09-12"],
    ["46277.5", "2026-09-12 12:00:00"],
    ["1789171200", "2026-09-12"],
    ["1789171200000", "2026-09-12"],
    ["2024-02-29", "2024-02-29"],
    ["\u200e2024-02-29\u200f", "2024-02-29"],
  ])("%s is %s", (cell, wanted) => {
    expect(moment(cell)).toBe(wanted);
    expect(moment(cell, "dmy")).toBe(wanted);
  });

  it.each<[cell: string, dmy: string | undefined, mdy: string | undefined, ymd: string | undefined]>([
    ["03/04/2024", "2024-04-03", "2024-03-04", undefined],
    ["13.4.2024", "2024-04-13", undefined, undefined],
    ["4. 13. 2024", undefined, "2024-04-13", undefined],
    ["20-10-16", "2016-10-20", undefined, "2020-10-16"],
    ["01-03-17", "2017-03-01", "2017-01-03", "2001-03-17"],
    ["26-02-2018 19:58", "2018-02-26 19:58:00", undefined, undefined],
    ["02/01/99 9:15 am", "1999-01-02 09:15:00", "1999-02-01 09:15:00", undefined],
    ["29/02/2023", undefined, undefined, undefined],
  ])("%s depends on the order", (cell, dmy, mdy, ymd) => {
    expect([moment(cell, "dmy"), moment(cell, "mdy"), moment(cell, "ymd")]).toEqual([dmy, mdy, ymd]);
  });

  it.each([
    "soon",
    "12/13/14/15",
    "2024-13-01",
    "2024-02-30",
    "9999-12-31",
    "1900-01-01",
    "1-2-3",
    "12:30",
    "2024-01-01 25:00",
    "2024-01-01 13:00 pm",
    "12 Foo 2024",
    "1403/12/31",
    "Q1 2024",
    "12345",
    "5.5",
  ])("%s is none", (cell) => {
    expect(moment(cell)).toBeUndefined();
  });

  it.each(["", "0000-00-00", "0000-00-00 00:00:00", "0001-01-01T00:00:00Z"])("%j is blank", (cell) => {
    expect(isBlankDate(cell)).toBe(true);
  });

  it("with a zone is read into the reader's", () => {
    expect(moment("2026-01-31T22:30:00Z", "ymd", () => 180)).toBe("2026-02-01 01:30:00");
    expect(moment("2026-01-31 22:30:00", "ymd", () => 180)).toBe("2026-01-31 22:30:00");
  });

  it("of the Persian calendar is the day that the platform's calendar has", () => {
    const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
      timeZone: "UTC",
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
    const from = serialOfIsoDay("1975-01-01") ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: from, max: from + 36_000 }), (serial) => {
        const parts = new Map(
          persian
            .formatToParts((serial - 25_569) * 86_400_000)
            .map(({ type, value }) => [type, Number(value)] as const),
        );
        expect(isoDay(jalaliSerial(parts.get("year") ?? 0, parts.get("month") ?? 0, parts.get("day") ?? 0) ?? 0)).toBe(
          isoDay(serial),
        );
      }),
      { numRuns: count(500, 20_000), seed },
    );
    expect(jalaliSerial(1403, 12, 30)).toBeDefined();
    expect(jalaliSerial(1404, 12, 30)).toBeUndefined();
    expect(jalaliSerial(1404, 7, 31)).toBeUndefined();
  });
});

describe("The order of a column of dates", () => {
  const file = (rows: readonly (readonly string[])[], header = "Deal ID,Stage,Amount,Created Date,Close Date") =>
    sourceOf(
      "deals.csv",
      new TextEncoder().encode(`${header}\n${rows.map((row, i) => [i, "Won", 5, ...row].join(",")).join("\n")}\n`),
    );

  function orders(rows: readonly (readonly string[])[], given = {}) {
    const found = read(file(rows), given);
    if ("refusal" in found) return found.refusal.is;
    return [...found.first.decided.dates.values()].map(({ order, why }) => `${order} ${why}`);
  }

  it("is the one in which nearly all cells are dates", () => {
    expect(orders([["13/01/2024", "14/02/2024"]])).toEqual(["dmy allCells", "dmy allCells"]);
  });

  it("is the one in which deals aren't closed before they were opened", () => {
    expect(
      orders([
        ["02/03/2024", "01/04/2024"],
        ["11/01/2024", "02/02/2024"],
      ]),
    ).toEqual(["dmy closedAfterOpened", "dmy closedAfterOpened"]);
    expect(orders([["20-10-16", "01-03-17"]])).toEqual(["dmy closedAfterOpened", "dmy otherColumns"]);
  });

  it("is that of the other columns, where its own cells don't tell", () => {
    expect(
      orders([
        ["13/01/2024", "05/06/2024"],
        ["14/01/2024", "06/07/2024"],
      ]),
    ).toEqual(["dmy allCells", "dmy otherColumns"]);
  });

  it("is the reader's, where nothing else tells, and is asked where the reader's isn't known", () => {
    const rows = [["03/04/2024", "05/06/2024"]];
    expect(orders(rows, { usualOrder: "mdy" })).toEqual(["mdy reader", "mdy reader"]);
    expect(orders(rows, { dates: "dmy" })).toEqual(["dmy named", "dmy named"]);
    expect(orders(rows)).toBe("dates");
  });

  it("isn't asked where the day and the month are the same number", () => {
    expect(orders([["05/05/2024", "06/06/2024"]])).toEqual(["dmy oneOrder", "dmy oneOrder"]);
  });

  it("is none for a column with several forms, whose cells tell by themselves", () => {
    expect(
      orders([
        ["12 Sep 2024", "10/13/2024"],
        ["2024-11-15", "2024-11-16"],
      ]),
    ).toEqual(["dmy oneOrder", "mdy allCells"]);
  });

  it("leaves one cell in a hundred unread, and says so; more are refused", () => {
    const rows = Array.from({ length: 200 }, (_, i) => [
      `2024-01-${String((i % 28) + 1).padStart(2, "0")}`,
      "2024-03-01",
    ]);
    const found = read(file([...rows, ["unknown", "2024-03-01"]]));
    expect("refusal" in found ? found : found.read.leftOut).toContainEqual({
      reason: "unreadDate",
      of: "cycle",
      count: 1,
      lines: [202],
    });
    expect(orders([...rows, ["unknown", ""], ["later", ""], ["?", ""]])).toBe("notDates");
  });
});
