/** The file for --map: which column holds what, and which words mean won, lost and open. */
import type { Settings } from "../../exports/decide/settings";
import type { ColumnMap } from "../../exports/mapping";
import { questions, type AskedFor } from "../../exports/question";
import { fieldsOf, isField, tableKinds, type TableKind } from "../../exports/tables";
import { fold } from "../../language/fold";
import { shown } from "../../workbook/inputs/field";
import type { TableNames } from "../../sharing/warehouse/asked";
import { readJson, type Json } from "../json";

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

export function readMap(path: string, text: string): ReadMap {
  const read = readJson(text);
  if ("wrong" in read) return { wrong: `${path} is not JSON: Row ${read.row}: ${read.wrong}.` };
  if (!isObject(read.json))
    return { wrong: `${path} must be an object, such as {"deals": {"columns": {"amount": "Sum"}}}.` };
  const map: { [T in TableKind]?: { readonly columns: ColumnMap } } = {};
  const tables: { [T in TableKind]?: string | readonly string[] } = {};
  let outcomes: Settings["outcomes"];
  let scores: Settings["scores"];
  for (const [name, table] of Object.entries(read.json)) {
    const kind = tableKinds.find((each) => each === name);
    if (!kind) return { wrong: `${path}: unknown table ${shown(name)}. Known are ${tableKinds.join(", ")}.` };
    if (!isObject(table)) return { wrong: `${path}: ${name} must be an object with "columns".` };
    const keys = ["table", "columns", ...(ownKeys[kind] ?? [])];
    const unknown = Object.keys(table).find((key) => !keys.includes(key));
    if (unknown !== undefined)
      return { wrong: `${path}: unknown key ${shown(unknown)} in ${name}. Known are ${keys.join(", ")}.` };
    const named = table["table"];
    if (named !== undefined) {
      const isName =
        typeof named === "string" ? named !== "" : isTexts(named) && named.length > 0 && !named.includes("");
      if (!isName || typeof named === "boolean")
        return { wrong: `${path}: table of ${name} must be a name in quotes, or a list of its parts.` };
      tables[kind] = named as string | readonly string[];
    }
    const columns = mapColumns(path, kind, table["columns"]);
    if ("wrong" in columns) return columns;
    map[kind] = { columns: columns.columns };
    if (kind === "scores") {
      const asked = askedFor(path, table);
      if ("wrong" in asked) return asked;
      scores = asked;
    }
    if (table["outcomes"] === undefined) continue;
    const words = outcomesOf(path, table["outcomes"]);
    if ("wrong" in words) return words;
    outcomes = words.outcomes;
  }
  return { map, tables, ...(outcomes && { outcomes }), ...(scores && { scores }) };
}

function askedFor(path: string, { question, scaleMax }: Keys): AskedFor | { readonly wrong: string } {
  const known = questions.find((each) => each === question);
  if (question !== undefined && !known)
    return { wrong: `${path}: question of scores must be ${questions.map((each) => shown(each)).join(", ")}.` };
  if (scaleMax !== undefined && !(typeof scaleMax === "number" && Number.isInteger(scaleMax) && scaleMax >= 2))
    return { wrong: `${path}: scaleMax of scores must be a whole number from 2.` };
  return { ...(known && { question: known }), ...(typeof scaleMax === "number" && { scaleMax }) };
}

function mapColumns(
  path: string,
  table: TableKind,
  columns: Json | undefined,
): { readonly columns: ColumnMap } | { readonly wrong: string } {
  if (columns === undefined) return { columns: {} };
  if (!isObject(columns)) return { wrong: `${path}: columns of ${table} must be an object of fields and headers.` };
  const found: Record<string, string | readonly string[] | null> = {};
  for (const [field, header] of Object.entries(columns)) {
    const fields = fieldsOf(table);
    if (!isField(field) || !fields.includes(field))
      return { wrong: `${path}: unknown field ${shown(field)} of ${table}. Known are ${fields.join(", ")}.` };
    if (header !== null && typeof header !== "string" && !isTexts(header))
      return { wrong: `${path}: ${field} of ${table} must be a header in quotes, a list of headers, or null.` };
    found[field] = header;
  }
  return { columns: found };
}

function outcomesOf(
  path: string,
  json: Json,
): { readonly outcomes: NonNullable<Settings["outcomes"]> } | { readonly wrong: string } {
  const shape = `${path}: outcomes must be an object of won, lost and open with lists of words.`;
  if (!isObject(json)) return { wrong: shape };
  const found: { won?: readonly string[]; lost?: readonly string[]; open?: readonly string[] } = {};
  const seen = new Set<string>();
  for (const [meaning, words] of Object.entries(json)) {
    if ((meaning !== "won" && meaning !== "lost" && meaning !== "open") || !isTexts(words)) return { wrong: shape };
    const twice = words.find((word) => seen.has(fold(word)));
    if (twice !== undefined)
      return { wrong: `${path}: ${shown(twice)} stands twice among the outcomes: leave one out.` };
    words.forEach((word) => seen.add(fold(word)));
    found[meaning] = words;
  }
  return { outcomes: found };
}
