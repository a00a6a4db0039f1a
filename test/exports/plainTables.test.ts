/** Tables other than deals, in files so large that rows are read from their bytes: in UTF-16, they are read as text alone. */
import { expect, it } from "vitest";
import { figuresOf } from "../../src/exports/figures";
import { firstReading } from "../../src/exports/read";
import { inPieces, settings } from "./reading";

const day = (i: number) => `202${4 + (i % 2)}-0${(i % 9) + 1}-${(i % 18) + 10}`;
const word = (i: number) => ["Web", "Fair", "", "Ağ"][i % 4] ?? "";

const tables: Readonly<
  Record<string, readonly [header: string, row: (i: number) => readonly (string | number)[], odd: readonly string[]]>
> = {
  leads: [
    "Lead ID,Created Date,Lead Source,IsConverted",
    (i) => [i, day(i), word(i), i % 3 === 0 ? 1 : 0],
    ["9001,,Web,0", "9002,2024-02-30,Web,1", ",2024-02-10,New,1", "7,2024-02-17,Ağ,0", "Total,,,"],
  ],
  history: [
    "Deal ID,Stage,Entered,Left",
    (i) => [`d${i >> 2}`, ["Talks", "Offer", "Won"][i % 3] ?? "", `${day(i >> 5)} 10:00:${10 + (i % 50)}`, ""],
    ["d1,Talks,,", ",Talks,2024-01-01,", "d2,Talks,2024-01-05,2024-01-01", "dé,Talks,2024-01-05,2024-01-09", "Total,,,"],
  ],
  touches: [
    "Deal ID,Channel,Touch Date,Value",
    (i) => [`d${i >> 1}`, word(i), day(i), ((i >> 1) % 50) + 0.5],
    ["d9001;d9002,Web,2024-01-05,4", ",Web,2024-01-05,4", "d9003,Web,,4", "d9004,New,2024-01-05,", "Total,,,5"],
  ],
  orders: [
    "Order ID,Customer ID,Order Date,Amount",
    (i) => [`o${i >> 1}`, `c${i % 900}`, day(i), `${i % 70}.5`],
    ["o9001,,2024-01-05,5", "o9002,c1,,5", "o9003,c1,2024-01-05,", "o9004,İ1,2024-01-05,5", "o9005, c1,2024-01-05,-5", "Total,,,9"],
  ],
  scores: ["Respondent,Date,NPS", (i) => [i, day(i), i % 11], ["9001,2024-01-05,", "9002,soon,5", "9003,,11", "Total,,9"]],
  cases: [
    "Case Number,Opened,Resolved",
    (i) => [i, `${day(i)} 10:00:00`, i % 5 === 0 ? "" : `${day(i + 2)} 11:00:00`],
    ["9001,,2024-01-05", "9007,2024-01-05 10:00:00,", "9002,2024-01-05 10:00:00,2023-01-05 10:00:00", "Total,,"],
  ],
}; // prettier-ignore

it.each(Object.keys(tables))("%s say from their bytes what they say as text", (name) => {
  const [header, row, odd] = tables[name] as (typeof tables)[string];
  const rows = Array.from({ length: 5000 }, (_, i) => row(i).join(","));
  const more = odd.flatMap((line, at) => [
    line,
    ...Array.from({ length: 30 }, (_, i) => row(6000 + at * 30 + i).join(",")),
  ]);
  const text = [header, ...rows, ...more, ""].join("\n");
  const wide = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer);
  const cuts = Array.from({ length: 100 }, (_, i) => i * 5000);
  for (const period of [{}, { from: 45_400, to: 45_500 }]) {
    if (name === "touches" && "from" in period) continue;
    const asked = { ...settings, ...period };
    const [fromBytes, asText] = [new TextEncoder().encode(text), wide].map((bytes) => {
      const first = firstReading(inPieces("a.csv", bytes, cuts), asked);
      const { figures, statistics, leftOut, used, other, counted } = figuresOf(first);
      return [first.evidence.rows, figures, statistics, leftOut, used, other, counted];
    });
    expect(fromBytes).toEqual(asText);
  }
});
