/** What is said where an engine isn't there, or gives no figures: one sentence. */
import type { Trouble } from "../../exports/sql/trouble";
import { troubleText as paneText } from "../../pane/data/warehouse/troubleText";
import type { Reader } from "../reader";
import type { EngineFault } from "./engine";

/** Where no option helps, it is the pane's sentence. */
export function troubleText(trouble: Trouble, reader: Reader): string {
  const { say, plain, words } = reader;
  const { troubles } = words.commandImport;
  const key = trouble.is === "type" ? trouble.wanted : trouble.is;
  if (!isOwn(key, troubles)) return plain(paneText(trouble, words));
  const values = Object.entries(trouble).map(([name, value]) => [name, valueText(name, value, reader)]);
  return say(troubles[key], Object.fromEntries(values) as Readonly<Record<string, string>>);
}

const isOwn = <Words extends object>(key: PropertyKey, words: Words): key is keyof Words => Object.hasOwn(words, key);

/** Names that a table chose, in quotes. */
const chosen = ["column", "word", "text"];

function valueText(name: string, value: unknown, { shown, shownAll, number }: Reader): string {
  if (typeof value === "number") return number(value);
  if (Array.isArray(value)) return shownAll(value.map(String));
  return chosen.includes(name) ? shown(value) : String(value);
}

export function engineText({ is, given }: EngineFault, { say, words }: Reader): string {
  const { engines } = words.commandImport;
  const { files } = words.commandLine;
  const texts = { ...engines, unreadableName: files.unreadableName, unreadableAfter: files.unreadableAfter };
  const error = given["error"] === "" ? engines.noMessage : given["error"];
  return say(texts[is], { ...given, ...(error !== undefined && { error }) });
}
