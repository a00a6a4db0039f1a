/** The rows of a file that count, as columns that the worksheet functions can read. */
import type { Coded } from "../core/numbers/coded";
import { meanings, type Meaning } from "../core/sales/outcomes";
import { closings, DealReading, type DealPart } from "./dealReading";
import { hasField } from "./evidence";
import { LeftOutCounts } from "./leftOut";
import { refuse } from "./refusal";
import { tableRows } from "./tableRows";
import { fields, fieldsOf, type Field } from "./tables";
import { usableRows, type FirstReading } from "./usable";

/** More make a workbook that is slow to open. */
export const mostKeptRows = 100_000;

/**
 * Serial numbers of moments, money in the currency of the figures, words; null for a blank cell. Ids are numbered from 1 in the order of the
 * rows: those of a CRM may be names. Of outcomes, `won` has 1 and 0 where nobody knows which of the other deals are lost.
 */
export interface KeptColumn {
  readonly field: Field;
  readonly values: readonly (number | string | null)[];
}

/** @param used the number of rows that count */
export function keptRows(first: FirstReading, used: number): readonly KeptColumn[] {
  if (used > mostKeptRows) return refuse({ is: "tooManyRows", file: first.opened.source.name, rows: used });
  return first.recognised.table === "deals" ? dealColumns(first) : columnsOf(first);
}

function dealColumns(first: FirstReading): readonly KeptColumn[] {
  const { recognised, decided } = first;
  const isLostKnown = decided.outcome?.isLostKnown ?? false;
  const outcome: (string | number)[] = [];
  const amount: (number | null)[] = [];
  const opened: (number | null)[] = [];
  const closed: (number | null)[] = [];
  const source: (string | null)[] = [];
  const take = (part: DealPart): void =>
    part.outcome.codes.forEach((code, i) => {
      const meaning = meanings[code] as Meaning;
      outcome.push(isLostKnown ? meaning : meaning === "won" ? 1 : 0);
      amount.push(number(part.amount[i]));
      opened.push(moment(part.opened[i]));
      // Of an open deal it is an expected day.
      closed.push(meaning === "open" ? null : moment(part.closed[i]));
      source.push(wordOf(part.sources, part.sources.codes[i] as number));
    });
  const reading = new DealReading(first, first.settings, { take });
  const rows = usableRows(first, reading.leftOut);
  for (let next = rows.next(); !next.done; next = rows.next()) reading.add(next.value);
  reading.finish(isLostKnown);
  const has = (field: Field) => hasField(recognised, field);
  return [
    { field: isLostKnown ? "outcome" : "won", values: outcome },
    ...(has("amount") ? [{ field: "amount", values: amount } as const] : []),
    ...(has("opened") ? [{ field: "opened", values: opened } as const] : []),
    ...(closings.some(has) ? [{ field: "closed", values: closed } as const] : []),
    ...(has("source") ? [{ field: "source", values: source } as const] : []),
  ];
}

function columnsOf(first: FirstReading): readonly KeptColumn[] {
  const { has, numbers, codes } = tableRows(first, new LeftOutCounts(), false);
  return fieldsOf(first.recognised.table)
    .filter(has)
    .map((field): KeptColumn => {
      const holds = fields[field];
      if (holds === "id")
        return { field, values: Array.from(codes(field).codes, (code) => (code < 0 ? null : code + 1)) };
      if (holds === "date") return { field, values: Array.from(numbers(field), moment) };
      if (holds === "amount" || holds === "percent") return { field, values: Array.from(numbers(field), number) };
      return { field, values: wordsOf(codes(field)) };
    });
}

const wordsOf = ({ codes, spellings }: Coded): KeptColumn["values"] =>
  Array.from(codes, (code) => wordOf({ codes, spellings }, code));

/** Null for a blank cell. */
function wordOf({ spellings }: Coded, code: number): string | null {
  const word = String(spellings[code] ?? "").trim();
  return word === "" ? null : word;
}

const number = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

const moment = (serial: number | undefined): number | null => (serial === undefined || serial <= 0 ? null : serial);
