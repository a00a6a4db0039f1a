/** The columns of a file whose rows can be read from their bytes. */
import { plausibleDays } from "./columns/dates";
import type { Settings } from "./decide/settings";
import { isNamed, type Evidence } from "./evidence";
import type { OpenedFile } from "./file/rows";
import type { MappedField, Recognised } from "./mapping";
import { PlainRows, type PlainColumns } from "./plainRows";
import { fields, isCounted, type Field } from "./tables";

interface Opened {
  readonly opened: OpenedFile;
  readonly recognised: Recognised;
}

/** More columns of amounts, dates and ids have no bit of their own. */
const mostColumns = 30;

/**
 * @param idFields those that are read beside the rows' own ids
 * @returns undefined where a column has two meanings, of which each would have to be read
 */
export function plainColumns(
  { opened: { header, delimiter }, recognised }: Opened,
  { today }: Pick<Settings, "today">,
  evidence: Evidence,
  idFields: readonly Field[],
): Omit<PlainColumns<never>, "meaningOf" | "take"> | undefined {
  const columnsOf = (isMeant: (mapped: MappedField) => boolean) =>
    recognised.fields.filter(isMeant).flatMap(({ columns }) => columns);
  const isRead = ({ field }: MappedField) => isCounted(recognised.table, field, false);
  const more = columnsOf((mapped) => isRead(mapped) && ["words", "percent"].includes(fields[mapped.field]));
  const words = [...new Set([...evidence.words.keys(), ...more])];
  const ids = columnsOf(({ field }) => field === "id" || idFields.includes(field));
  const numbers = [...evidence.amounts.keys(), ...evidence.dates.keys()].filter((column) => !more.includes(column));
  const own = [...words, ...ids, ...numbers];
  if (new Set(own).size < own.length || ids.length + numbers.length > mostColumns) return undefined;
  const id = columnsOf(({ field }) => field === "id")[0];
  const naming = [...words, ...ids];
  return {
    ...{ width: header.cells.length, delimiter, words, ids, id, ...plausibleDays(today) },
    isNamed: (cells) => isNamed(recognised, cells, naming),
  };
}

/** Rows of which only the evidence is read. */
export function plainEvidence(file: Opened, settings: Settings, evidence: Evidence): PlainRows<true> | undefined {
  const columns = plainColumns(file, settings, evidence, []);
  if (!columns) return undefined;
  return new PlainRows({ ...columns, meaningOf: () => true, take: () => undefined }, evidence, true);
}
