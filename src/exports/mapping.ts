/** Which CRM's export a file is, which table, and which column holds which field: with how sure that is, and why. */
import { bareHeaderKey, headerKey } from "./headerKey";
import { refuse } from "./refusal";
import { fieldsOf, tables, type Field, type TableKind } from "./tables";
import { vendors } from "./vendors";
import type { ExportForm, Header, Vendor, VendorId } from "./vendors/vendor";

/** How a column was found: named by the user; a header of this CRM's; of no special one; one that nobody has verified. */
export type Confidence = "named" | "vendor" | "general" | "unsure";

export interface MappedField {
  readonly field: Field;
  /** Indices of the columns; of several, a later one fills the gaps of those before. */
  readonly columns: readonly number[];
  readonly headers: readonly string[];
  readonly confidence: Confidence;
}

export interface Recognised {
  readonly vendor: VendorId;
  readonly table: TableKind;
  /** Headers of the vendor's signature that the file has. */
  readonly signature: readonly string[];
  readonly fields: readonly MappedField[];
  readonly traps: ExportForm["traps"];
  /** True if the user wants counts only. */
  readonly isWithoutAmount: boolean;
}

/** Columns by field, as the user names them; null for a field that is to be left out. */
export type ColumnMap = Readonly<Partial<Record<Field, string | readonly string[] | null>>>;

export interface WantedMapping {
  readonly crm?: VendorId | undefined;
  readonly map?: Readonly<Partial<Record<TableKind, { readonly columns: ColumnMap }>>> | undefined;
}

interface Candidate {
  readonly vendor: Vendor;
  readonly form: ExportForm;
  readonly signature: readonly string[];
  readonly fields: readonly MappedField[];
  readonly missing: Field | undefined;
  readonly isWithoutAmount: boolean;
  /** A field whose header the file has twice. */
  readonly doubled: { readonly field: Field; readonly columns: readonly string[] } | undefined;
}

export function recognise(file: string, headers: readonly string[], { crm, map }: WantedMapping = {}): Recognised {
  const keys = new Set(headers.map(headerKey));
  const namesIn = (table: TableKind) => Object.values(map?.[table]?.columns ?? {}).flatMap((name) => name ?? []);
  const isNamed = (table: TableKind) => namesIn(table).some((name) => keys.has(headerKey(name)));
  /** A map may be for several files: that of a table is for the files that have some of its columns. */
  const mapOf = (table: TableKind): ColumnMap | undefined =>
    namesIn(table).length === 0 || isNamed(table) ? map?.[table]?.columns : undefined;
  const all = vendors
    .filter(({ id }) => crm === undefined || id === crm || id === "generic")
    .flatMap((vendor) => vendor.forms.map((form) => candidate(file, headers, vendor, form, mapOf(form.table))));
  const mapped = all.filter(({ form }) => isNamed(form.table));
  const candidates = mapped.length > 0 ? mapped : all;
  const whole = candidates.filter(({ missing }) => missing === undefined);
  const signed = whole.filter(
    ({ vendor, form, signature }) => isSigned(form, signature) || (vendor.id === crm && crm !== "generic"),
  );
  const [first, second] = ranked(signed);
  const [general, rival] = ranked(whole.filter(isGeneral));
  if (first) {
    if (second && rank(second) === rank(first) && differ(first, second)) {
      return first.vendor === second.vendor
        ? refuse({ is: "unknownTable", file, headers })
        : refuse({ is: "severalVendors", file, vendors: [first.vendor.id, second.vendor.id] });
    }
    return recognised(file, first);
  }
  const lacking = candidates.filter(({ missing }) => missing !== undefined);
  const [incomplete] = ranked(lacking.filter(({ form, signature }) => isSigned(form, signature)));
  const [nearest] = ranked(lacking.filter((each) => isGeneral(each) && hasSomeNeeded(each)));
  // Deals without an outcome have what leads have, and aren't leads.
  const isBetter = general && nearest && rank(nearest) > rank(general);
  if (general && !isBetter && (!incomplete || incomplete.form.table === general.form.table)) {
    if (rival && rank(rival) === rank(general)) return refuse({ is: "unknownTable", file, headers });
    return recognised(file, general);
  }
  const { form, missing } = incomplete ?? nearest ?? {};
  if (!form || !missing) return refuse({ is: "unknownColumns", file, headers });
  return refuse({ is: "missing", file, table: form.table, field: missing, headers });
}

const isGeneral = ({ vendor }: Candidate): boolean => vendor.id === "generic";

const isSigned = ({ signature: { all, any, need = 0 } }: ExportForm, found: readonly string[]): boolean =>
  all.length + any.length > 0 && found.length >= all.length + need && all.every((header) => found.includes(header));

/** One of the columns that its table must have. */
const hasSomeNeeded = ({ form, fields }: Candidate): boolean =>
  tables[form.table].must.some((some: readonly Field[]) => fields.some(({ field }) => some.includes(field)));

/** Signed forms by the headers of their signature, others by the fields that they have. */
const rank = ({ signature, fields }: Candidate): number => signature.length * 100 + fields.length;

const ranked = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort((a, b) => rank(b) - rank(a));

const differ = (a: Candidate, b: Candidate): boolean =>
  a.form.table !== b.form.table ||
  JSON.stringify(a.fields.map(({ field, columns }) => [field, columns]).sort()) !==
    JSON.stringify(b.fields.map(({ field, columns }) => [field, columns]).sort());

function recognised(file: string, found: Candidate): Recognised {
  const { vendor, form, signature, fields, doubled, isWithoutAmount } = found;
  if (doubled) return refuse({ is: "twoColumns", file, ...doubled });
  return { vendor: vendor.id, table: form.table, signature, fields, traps: form.traps, isWithoutAmount };
}

function candidate(
  file: string,
  headers: readonly string[],
  vendor: Vendor,
  form: ExportForm,
  map: ColumnMap | undefined,
): Candidate {
  const keys = headers.map(headerKey);
  const signature = [...form.signature.all, ...form.signature.any].filter((header) => keys.includes(headerKey(header)));
  const taken = new Set<number>();
  const fields: MappedField[] = [];
  let doubled: Candidate["doubled"];
  // What the user names comes first, so that no other field takes its column.
  const named = fieldsOf(form.table).filter((field) => map?.[field] !== undefined);
  for (const field of named) {
    const columns = [map?.[field] ?? []].flat().map((name) => columnNamed(file, headers, name));
    columns.forEach((column) => taken.add(column));
    if (columns.length > 0) fields.push(mappedField(field, columns, headers, "named"));
  }
  for (const field of fieldsOf(form.table)) {
    if (named.includes(field)) continue;
    const found = foundColumns(form, field, keys, headers, taken);
    if (!found) continue;
    const { columns, isUnverified, isBare } = found;
    const doubles = columns.flatMap((column) => keys.flatMap((key, i) => (key === keys[column] ? [i] : [])));
    if (doubles.length > columns.length) doubled ??= { field, columns: doubles.map((i) => headers[i] ?? "") };
    columns.forEach((column) => taken.add(column));
    const own = vendor.id === "generic" ? "general" : "vendor";
    fields.push(mappedField(field, columns, headers, isUnverified ? "unsure" : isBare ? "general" : own));
  }
  const has = (field: Field): boolean =>
    fields.some((each) => each.field === field) || (field === "amount" && map?.amount === null);
  const missing = tables[form.table].must.find((some) => !some.some(has))?.[0];
  return { vendor, form, signature, fields, missing, doubled, isWithoutAmount: map?.amount === null };
}

const mappedField = (
  field: Field,
  columns: readonly number[],
  headers: readonly string[],
  confidence: Confidence,
): MappedField => ({ field, columns, headers: columns.map((column) => headers[column] ?? ""), confidence });

function columnNamed(file: string, headers: readonly string[], name: string): number {
  const exact = headers.indexOf(name);
  const column = exact >= 0 ? exact : headers.findIndex((header) => headerKey(header) === headerKey(name));
  return column >= 0 ? column : refuse({ is: "notInFile", file, column: name, headers });
}

interface Found {
  readonly columns: readonly number[];
  readonly isUnverified: boolean;
  readonly isBare: boolean;
}

/** The columns of a field: by the header as it stands, else without what a program puts before it. */
function foundColumns(
  { headers: known, allOf = [] }: ExportForm,
  field: Field,
  keys: readonly string[],
  headers: readonly string[],
  taken: ReadonlySet<number>,
): Found | undefined {
  const names = known[field] ?? [];
  const textOf = (header: Header): string => (typeof header === "string" ? header : header.unverified);
  const bare = headers.map(bareHeaderKey);
  const at = (own: readonly string[], header: Header): number =>
    own.findIndex((key, i) => key === headerKey(textOf(header)) && !taken.has(i));
  for (const [own, isBare] of [
    [keys, false],
    [bare, true],
  ] as const) {
    const found = names.filter((header) => at(own, header) >= 0);
    const [first] = found;
    if (first === undefined) continue;
    const chosen = allOf.includes(field) ? found : [first];
    return {
      columns: [...new Set(chosen.map((header) => at(own, header)))],
      isUnverified: chosen.some((header) => typeof header !== "string"),
      isBare,
    };
  }
  return undefined;
}
