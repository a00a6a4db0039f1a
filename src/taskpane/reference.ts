import type { AnyDefinition, Raw } from "../catalogue/define";
import { definitions, type FunctionId } from "../catalogue";
import { searchOf } from "../catalogue/search";
import type { Language } from "../language/languages";
import { omissible, shown } from "../formula/example";
import { truthIn } from "../formula/localNames";
import type { Words } from "../locales/words";
import { pageAddress } from "./pageAddress";

/** Builds page elements for every function with its purpose, its arguments and an example; `english` is searched, too. */
export function reference(language: Language, words: Words, english: Words): HTMLElement {
  const { taskpane: page } = words;
  const search = element("input", { type: "search", id: "find" });
  const nothing = element("p", { hidden: true, textContent: page.nothing });
  const entries = new Map(definitions.map((definition) => [definition.id, entry(definition, language, words)]));
  const list = element("div", {}, ...entries.values());
  const find = searchOf([words, english]);
  search.addEventListener("input", () => {
    const found = find(search.value);
    const shown = new Set<FunctionId>(found);
    for (const [id, each] of entries) each.hidden = !shown.has(id);
    // The best stands first.
    list.append(...found.flatMap((id) => entries.get(id) ?? []));
    nothing.hidden = found.length > 0;
  });
  return element(
    "main",
    {},
    element("h1", {}, page.title),
    element("p", {}, page.purpose),
    element("label", { htmlFor: "find" }, page.find),
    search,
    element("div", { role: "status" }, nothing),
    list,
    element("p", { className: "note" }, page.separator),
    element(
      "footer",
      {},
      element("a", { href: pageAddress("support", language), target: "_blank" }, page.support),
      " ",
      element("a", { href: pageAddress("privacy", language), target: "_blank" }, page.privacy),
    ),
  );
}

function entry(definition: AnyDefinition, language: Language, words: Words): HTMLElement {
  const { taskpane: page } = words;
  const names: Readonly<Record<string, string>> = words.parameters;
  const { says, parameters } = words.functions[definition.id as keyof Words["functions"]];
  const said: Readonly<Record<string, string | { says: string; options: Readonly<Record<string, string>> }>> =
    parameters;
  const list = Object.entries(definition.parameters).flatMap(([key, parameter]) => {
    const entry = said[key] ?? "";
    const { says, options } = typeof entry === "string" ? { says: entry, options: {} } : entry;

    return [
      element("dt", {}, code(names[key] ?? key), omissible(parameter) ? ` (${page.optional})` : ""),
      element("dd", {}, says, ...pickList(options)),
    ];
  });
  return element(
    "details",
    {},
    element("summary", {}, code(definition.id), " ", says),
    element("h2", {}, page.parameters),
    element("dl", {}, ...list),
    ...example(definition, language, words),
  );
}

function pickList(options: Readonly<Record<string, string>>): readonly HTMLElement[] {
  const items = Object.entries(options).map(([word, says]) => element("li", {}, code(`"${word}"`), " ", says));
  return items.length > 0 ? [element("ul", {}, ...items)] : [];
}

function example(
  definition: AnyDefinition,
  language: Language,
  { taskpane: page, faults }: Words,
): readonly HTMLElement[] {
  const example = shown(definition, faults.decimalSign);
  if (!example) return [];
  const figure = figures(language);
  const cells = example.cells.flatMap(({ address, values }) => [
    element("dt", {}, code(address)),
    ...values.map((row) => element("dd", {}, code(row.map((value) => cell(value, language)).join(" | ")))),
  ]);
  return [
    element("h2", {}, page.example),
    element("dl", {}, ...cells),
    element("p", {}, code(example.formula)),
    element("p", {}, `${page.gives}: `, example.gives === undefined ? page.table : code(figure(example.gives))),
  ];
}

function cell(value: Raw, language: Language): string {
  if (typeof value === "boolean") return truthIn(value, language);
  return typeof value === "number" ? figures(language)(value) : (value ?? "");
}

/** Digits are Latin in Persian too, as in Excel's cells. */
function figures(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 6 });
  return (value) => format.format(value);
}

/** Isolates a name, a formula or figures, so that they keep their own direction within right-to-left text. */
function code(text: string): HTMLElement {
  return element("code", { dir: "auto" }, text);
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}
