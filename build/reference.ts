import { call, isRefusal, type AnswerCell, type CallRefusal } from "../src/catalogue/call";
import { check } from "../src/catalogue/check";
import type { AnyDefinition, Columns, Example, Parameter, Raw } from "../src/catalogue/define";
import { languages, type Language } from "../src/language/languages";
import type { AnswerWords } from "../src/catalogue/words";
import { isFault, kindOf, type Reason } from "../src/core/fault";
import { locales } from "../src/locales";
import { omissible, separator, shown, signature, type ExampleCells, type Shown } from "../src/formula/example";
import { locally, type Typing } from "../src/formula/locally";
import { truthIn } from "../src/formula/localNames";
import { markdown, type Markdown } from "./markdown";
import type { Refusals } from "./refusals";
import { rateLimits } from "../src/catalogue/unit";
import { referenceWords, type ReferenceWords } from "./referenceWords";

/** The functions of each folder of the catalogue, in the catalogue's order. */
export type Groups = ReadonlyMap<string, readonly AnyDefinition[]>;

/** The file name of a language's reference. */
export const referenceFile = (language: Language): string => `functions.${language}.md`;

/** The reference of all functions in one language, as Markdown. The results of its examples are calculated here. */
export function reference(language: Language, groups: Groups, refusals: ReadonlyMap<string, Refusals>): string {
  const page = new Page(language, refusals);
  return page.text(groups);
}

/** A language's texts for one parameter. */
interface Said {
  readonly says: string;
  readonly options: Readonly<Record<string, string>>;
}

class Page {
  readonly #words: ReferenceWords;
  readonly #answer: AnswerWords;
  readonly #functions: Readonly<
    Record<string, { readonly says: string; readonly parameters: Readonly<Record<string, string | Said>> }>
  >;
  readonly #md: Markdown;

  constructor(
    readonly language: Language,
    readonly refusals: ReadonlyMap<string, Refusals>,
  ) {
    const { functions, faults, parameters } = locales[language];
    const { en, tr, fa, fi } = locales;
    this.#words = referenceWords[language];
    this.#answer = {
      language,
      faults,
      parameters,
      tables: { en: en.tables, tr: tr.tables, fa: fa.tables, fi: fi.tables },
    };
    this.#functions = functions;
    this.#md = markdown(language === "fa" ? "rtl" : "ltr");
  }

  text(groups: Groups): string {
    const { title, conventions } = this.#words;
    const others = languages
      .filter((each) => each !== this.language)
      .map((each) => `[${referenceWords[each].language}](${referenceFile(each)})`);
    return this.#md.page([
      `# ${title}`,
      others.join(" · "),
      ...conventions.map(this.#md.prose),
      ...[...groups].map(([folder, definitions]) => this.#contents(folder, definitions)),
      ...[...groups].flatMap(([folder, definitions]) => [
        `## ${this.#heading(folder)}`,
        ...definitions.flatMap((definition) => this.#entry(definition)),
      ]),
    ]);
  }

  /** A folder without a translated heading is listed under its own name. */
  #heading = (folder: string): string => this.#words.groups[folder] ?? folder;

  #contents(folder: string, definitions: readonly AnyDefinition[]): string {
    return this.#md.table(
      [this.#md.prose(this.#heading(folder)), this.#words.purpose],
      definitions.map(({ id }) => [`[${id}](#${id.toLowerCase()})`, this.#md.prose(this.#functions[id]?.says ?? "")]),
    );
  }

  #entry(definition: AnyDefinition): readonly string[] {
    const { code, prose, foreign } = this.#md;
    const { id, parameters, source } = definition;
    const between = `${separator(this.#answer.faults.decimalSign)} `;
    return [
      `### ${id}`,
      prose(this.#functions[id]?.says ?? ""),
      code(signature(definition, this.#answer.parameters, between)),
      this.#md.table(
        [this.#words.argument, this.#words.meaning, this.#words.unit],
        Object.entries(parameters).map(([key, parameter]) => this.#argument(id, key, parameter)),
      ),
      ...this.#result(definition),
      `**${this.#words.source}**: ${foreign(source)}`,
      ...(Object.values(parameters).some(isDated) ? [prose(this.#words.dates1904)] : []),
      ...this.#examples(definition),
      ...this.#refusals(definition),
      ...this.#native(definition),
    ];
  }

  #argument(id: string, key: string, parameter: Parameter): readonly string[] {
    const { code, prose } = this.#md;
    const said = this.#functions[id]?.parameters[key] ?? "";
    const { says, options } = typeof said === "string" ? { says: said, options: {} } : said;
    const name = code(this.#answer.parameters[key] ?? key);
    return [
      omissible(parameter) ? `${name}<br>(${this.#words.optional})` : name,
      [prose(says), ...Object.entries(options).map(([word, means]) => this.#option(parameter, word, means))].join(
        "<br>",
      ),
      parameter.shape === "option" ? this.#words.units.word : this.#limits(parameter),
    ];
  }

  #option(parameter: Parameter, word: string, means: string): string {
    const isDefault = parameter.shape === "option" && parameter.default === word;
    const synonym = parameter.shape === "option" ? parameter.synonyms?.[word] : undefined;
    const written = [`"${word}"`, ...(synonym === undefined ? [] : [this.#typed(synonym)])].map(this.#md.code);
    return `${written.join(" / ")}: ${this.#md.prose(means)}${isDefault ? ` (${this.#words.default})` : ""}`;
  }

  /** The unit and the limits of a number. */
  #limits(parameter: Parameter & { shape: Exclude<Parameter["shape"], "option"> }): string {
    if (parameter.unit === undefined) return this.#words.units.label;
    const { unit, whole, above } = parameter;
    const isRate = unit === "ratePerPeriod" && parameter.shape === "number";
    const { from, to } = parameter;
    const bounds = [
      ...(above !== undefined ? [`> ${this.#typed(above)}`] : isRate ? [`> ${rateLimits.above}`] : []),
      ...(from !== undefined ? [`≥ ${this.#typed(from)}`] : []),
      ...(to !== undefined ? [`≤ ${this.#typed(to)}`] : isRate ? [`< ${rateLimits.below}`] : []),
    ].map(this.#md.code);
    return [this.#words.units[unit], ...(whole ? [this.#words.whole] : []), ...bounds].join("<br>");
  }

  #result({ id, returns }: AnyDefinition): readonly string[] {
    const { result, table, column, unit, units } = this.#words;
    if (typeof returns === "string") return [`**${result}**: ${units[returns]}`];
    const header = (this.#tables()[id] as { columns: Readonly<Record<string, string>> }).columns;
    return [
      `**${result}**: ${table}`,
      this.#md.table(
        [column, unit],
        Object.entries(returns).map(([key, { unit }]) => [
          this.#md.prose(header[key] ?? key),
          units[unit === "text" ? "label" : unit],
        ]),
      ),
    ];
  }

  #tables(): Readonly<Record<string, unknown>> {
    return this.#answer.tables[this.language];
  }

  #examples(definition: AnyDefinition): readonly string[] {
    const { examples, formula, cells, result, reason } = this.#words;
    const answered: (readonly string[])[] = [];
    const refused: (readonly string[])[] = [];
    const spilled: string[] = [];
    for (const example of definition.examples) {
      const typed = shown(definition, this.#answer.faults.decimalSign, example);
      if (!typed) continue;
      const start = [this.#md.code(typed.formula), this.#cells(typed)];
      const answer = call(definition, this.#raw(definition, example), this.#answer);
      if (isRefusal(answer)) refused.push([...start, this.#error(answer), this.#md.prose(answer.message)]);
      else if (typeof answer === "number")
        answered.push([...start, this.#md.code(this.#figure(answer, definition.returns as string))]);
      else spilled.push(this.#md.table([formula, cells], [start]), this.#spilled(definition, answer));
    }
    const listed = answered.length > 0 ? [this.#md.table([formula, cells, result], answered)] : [];
    return [
      `**${examples}**`,
      ...listed,
      ...spilled,
      ...(refused.length > 0 ? [this.#md.table([formula, cells, result, reason], refused)] : []),
    ];
  }

  /** Every reason for a result without a number: from the arguments, from the calculation, or in a column's cells. */
  #refusals({ id }: AnyDefinition): readonly string[] {
    const { refusals, result, reason, argument, column } = this.#words;
    const { door, answer, cells } = this.#refusalsOf(id);
    const headers = (this.#tables()[id] as { columns: Readonly<Record<string, string>> } | undefined)?.columns ?? {};
    const names = (keys: readonly string[]) => keys.map((key) => this.#answer.parameters[key] ?? key);
    const row = (why: Reason, parameters: readonly string[], where: string) => [
      this.#md.code(this.#words.errors[kindOf(why)]),
      this.#md.prose(this.#sentence(why, names(parameters))),
      where,
    ];
    return [
      `**${refusals}**`,
      this.#md.table(
        [result, reason, cells.size > 0 ? `${argument} / ${column}` : argument],
        [
          ...[...door].map(([why, keys]) => row(why, keys, names(keys).map(this.#md.code).join(" "))),
          ...answer.filter((why) => !door.has(why)).map((why) => row(why, [], "")),
          ...[...cells].map(([why, keys]) =>
            row(why, [], this.#md.prose(keys.map((key) => headers[key] ?? key).join(", "))),
          ),
        ],
      ),
    ];
  }

  /** The parameter's name is filled in if only one is possible; … stands for everything that depends on the call. */
  #sentence(reason: Reason, parameters: readonly string[]): string {
    const [only] = parameters.length === 1 ? parameters : [];
    return this.#answer.faults[reason].replace("{parameter}", only ?? "…").replace(/\{\w+\}/g, "…");
  }

  #refusalsOf(id: string): Refusals {
    const found = this.refusals.get(id);
    if (!found) throw new Error(`${id}: no refusals`);
    return found;
  }

  #raw = ({ parameters }: AnyDefinition, { given }: Example): readonly unknown[] =>
    Object.keys(parameters).map((key) => given[key] ?? null);

  #cells({ cells }: Shown): string {
    const { code } = this.#md;
    const cell = (value: Raw): string => {
      if (value === null || value === "") return `(${this.#words.blank})`;
      if (typeof value === "boolean") return truthIn(value, this.language);
      return typeof value === "number" ? this.#typed(value) : value;
    };
    const rows = (values: ExampleCells["values"]) => values.map((row) => code(row.map(cell).join(" · "))).join("<br>");
    return cells.map(({ address, values }) => `${code(address)}: ${rows(values)}`).join("<br>");
  }

  #spilled({ returns }: AnyDefinition, [header = [], ...rows]: readonly (readonly AnswerCell[])[]): string {
    const units = Object.values(returns as Columns).map(({ unit }) => unit);
    return this.#md.table(
      header.map((text) => this.#md.prose(String(text))),
      rows.map((row) =>
        row.map((cell, column) => {
          if (typeof cell === "string") return this.#md.prose(cell);
          if (typeof cell === "number") return this.#md.code(this.#figure(cell, units[column] ?? "figure"));
          return `${this.#error(cell)} ${this.#md.prose(cell.message)}`;
        }),
      ),
    );
  }

  #error = ({ refused }: CallRefusal): string => this.#md.code(this.#words.errors[refused]);

  /** The native formula for the first example that has one. */
  #native(definition: AnyDefinition): readonly string[] {
    for (const example of definition.examples) {
      if (typeof example.gives === "string") continue;
      const typed = shown(definition, ".", example);
      const given = check(definition, this.#raw(definition, example));
      if (!typed || isFault(given) || definition.nativeHolds?.(given) === false) continue;
      const formula = definition.native?.(typed.refs);
      if (formula !== undefined)
        return [`**${this.#words.native}**:`, this.#md.code(locally(`=${formula}`, this.#typing)), this.#cells(typed)];
    }
    return [];
  }

  /** Rounds money to two decimals and other values to six; a value that would become 0 is shown with three digits. */
  #figure(value: number, unit: string): string {
    const rounded = Number(value.toFixed(unit.startsWith("money") ? 2 : 6));
    return this.#typed(rounded === 0 ? Number(value.toPrecision(3)) : rounded);
  }

  get #typing(): Typing {
    return { language: this.language, decimalSign: this.#answer.faults.decimalSign };
  }

  #typed(value: number): string {
    return String(value).replace(".", this.#answer.faults.decimalSign);
  }
}

const isDated = (parameter: Parameter): boolean => "unit" in parameter && parameter.unit === "date";
