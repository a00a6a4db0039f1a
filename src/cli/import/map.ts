/** The file for --map: which column holds what, and which words mean won, lost and open. */
import type { Settings } from "../../exports/decide/settings";
import type { ColumnMap } from "../../exports/mapping";
import { questions, type AskedFor } from "../../exports/question";
import { fieldsOf, isField, tableKinds, type TableKind } from "../../exports/tables";
import { fold } from "../../language/fold";
import type { Given } from "../../language/sentence";
import type { TableNames } from "../../sharing/warehouse/asked";
import { readJson, type Json } from "../json";
import type { Reader } from "../reader";

export type ReadMap =
  (Pick<Settings, "map" | "outcomes" | "scores"> & { readonly tables: TableNames }) | { readonly wrong: string };

/** What a table may say besides its columns. */
const ownKeys: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  deals: ["outcomes"],
  scores: ["question", "scaleMax"],
};

type Keys = Readonly<Record<string, Json>>;
const isObject = (json: Json | undefined): json is Keys =>
  typeof json === "object" && json !== null && !Array.isArray(json);
const isTexts = (json: Json): json is readonly string[] =>
  Array.isArray(json) && json.every((each) => typeof each === "string");

/** The sentences about a file, with its name. */
function refusing(path: string, { say, words }: Reader) {
  const { map } = words.commandImport;
  return (is: keyof typeof map, given: Given = {}) => ({ wrong: say(map[is], { ...given, file: path }) });
}

type Refusing = ReturnType<typeof refusing>;

export function readMap(path: string, text: string, reader: Reader): ReadMap {
  const { say, list, or, shown, words } = reader;
  const read = readJson(text, reader);
  if ("wrong" in read)
    return { wrong: say(words.commandLine.figures.notJson, { file: path, row: read.row, says: read.wrong }) };
  const wrong = refusing(path, reader);
  if (!isObject(read.json)) return wrong("notObject");
  const map: { [T in TableKind]?: { readonly columns: ColumnMap } } = {};
  const tables: { [T in TableKind]?: string | readonly string[] } = {};
  let outcomes: Settings["outcomes"];
  let scores: Settings["scores"];
  for (const [name, table] of Object.entries(read.json)) {
    const kind = tableKinds.find((each) => each === name);
    if (!kind) return wrong("unknownTable", { name: shown(name), known: list(tableKinds) });
    if (!isObject(table)) return wrong("noTable", { table: name });
    const keys = ["table", "columns", ...(ownKeys[kind] ?? [])];
    const unknown = Object.keys(table).find((key) => !keys.includes(key));
    if (unknown !== undefined) return wrong("unknownKey", { name: shown(unknown), table: name, known: list(keys) });
    const named = table["table"];
    if (named !== undefined) {
      const isName =
        typeof named === "string" ? named !== "" : isTexts(named) && named.length > 0 && !named.includes("");
      if (!isName || typeof named === "boolean") return wrong("tableName", { table: name });
      tables[kind] = named as string | readonly string[];
    }
    const columns = mapColumns(kind, table["columns"], reader, wrong);
    if ("wrong" in columns) return columns;
    map[kind] = { columns: columns.columns };
    if (kind === "scores") {
      const asked = askedFor(table, wrong, or(questions.map(shown)));
      if ("wrong" in asked) return asked;
      scores = asked;
    }
    if (table["outcomes"] === undefined) continue;
    const words = outcomesOf(table["outcomes"], reader, wrong);
    if ("wrong" in words) return words;
    outcomes = words.outcomes;
  }
  return { map, tables, ...(outcomes && { outcomes }), ...(scores && { scores }) };
}

function askedFor(
  { question, scaleMax }: Keys,
  wrong: Refusing,
  listed: string,
): AskedFor | { readonly wrong: string } {
  const known = questions.find((each) => each === question);
  if (question !== undefined && !known) return wrong("question", { known: listed });
  if (scaleMax !== undefined && !(typeof scaleMax === "number" && Number.isInteger(scaleMax) && scaleMax >= 2))
    return wrong("scaleMax");
  return { ...(known && { question: known }), ...(typeof scaleMax === "number" && { scaleMax }) };
}

function mapColumns(
  table: TableKind,
  columns: Json | undefined,
  { list, shown }: Reader,
  wrong: Refusing,
): { readonly columns: ColumnMap } | { readonly wrong: string } {
  if (columns === undefined) return { columns: {} };
  if (!isObject(columns)) return wrong("columns", { table });
  const found: Record<string, string | readonly string[] | null> = {};
  for (const [field, header] of Object.entries(columns)) {
    const fields = fieldsOf(table);
    if (!isField(field) || !fields.includes(field))
      return wrong("unknownField", { name: shown(field), table, known: list(fields) });
    if (header !== null && typeof header !== "string" && !isTexts(header)) return wrong("header", { field, table });
    found[field] = header;
  }
  return { columns: found };
}

function outcomesOf(
  json: Json,
  { shown }: Reader,
  wrong: Refusing,
): { readonly outcomes: NonNullable<Settings["outcomes"]> } | { readonly wrong: string } {
  if (!isObject(json)) return wrong("outcomes");
  const found: { won?: readonly string[]; lost?: readonly string[]; open?: readonly string[] } = {};
  const seen = new Set<string>();
  for (const [meaning, words] of Object.entries(json)) {
    if ((meaning !== "won" && meaning !== "lost" && meaning !== "open") || !isTexts(words)) return wrong("outcomes");
    const twice = words.find((word) => seen.has(fold(word)));
    if (twice !== undefined) return wrong("twice", { word: shown(twice) });
    words.forEach((word) => seen.add(fold(word)));
    found[meaning] = words;
  }
  return { outcomes: found };
}
