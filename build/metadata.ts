import { takesOneCell, type AnyDefinition, type Parameter } from "../src/catalogue/define";
import { definitions } from "../src/catalogue";
import type { Language } from "../src/language/languages";
import { locales } from "../src/locales";
import { omissible } from "../src/formula/example";

/** The part of Microsoft's custom-functions metadata that this add-in uses. */
export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: Dimensionality };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: Dimensionality;
  readonly optional?: true;
  readonly customEnumId?: string;
}

interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

type Dimensionality = "scalar" | "matrix";

/**
 * The content of functions.json for one language. Ids and option words are the same in every language, because users' files
 * contain them.
 */
export function metadata(language: Language): Metadata {
  return {
    functions: definitions.map((definition) => describe(definition, language)),
    enums: definitions.flatMap((definition) => pickLists(definition, language)),
  };
}

interface ParameterWords {
  readonly says: string;
  readonly options: Readonly<Record<string, string>>;
}

/** The texts of a function, with the texts of all its parameters in the same form. */
function said(id: string, language: Language): { says: string; parameter: (key: string) => ParameterWords } {
  const all: Readonly<Record<string, { says: string; parameters: Readonly<Record<string, string | ParameterWords>> }>> =
    locales[language].functions;
  const { says = "", parameters = {} } = all[id] ?? {};
  return {
    says,
    parameter: (key) => {
      const entry = parameters[key] ?? "";
      return typeof entry === "string" ? { says: entry, options: {} } : entry;
    },
  };
}

function describe({ id, parameters, returns }: AnyDefinition, language: Language): FunctionMetadata {
  const { says, parameter: words } = said(id, language);
  const names: Readonly<Record<string, string>> = locales[language].parameters;
  return {
    id,
    name: id,
    description: says,
    parameters: Object.entries(parameters).map(([key, parameter]) => ({
      name: names[key] ?? key,
      description: words(key).says,
      // Parameters with a pick list have the type `any`, too: with `string`, Excel would turn blanks and numbers into texts.
      type: "any",
      dimensionality: takesOneCell(parameter) ? "scalar" : "matrix",
      ...(omissible(parameter) && { optional: true }),
      ...(parameter.shape === "option" && { customEnumId: enumId(id, key) }),
    })),
    result: { type: "any", dimensionality: typeof returns === "string" ? "scalar" : "matrix" },
  };
}

function pickLists({ id, parameters }: AnyDefinition, language: Language): readonly EnumMetadata[] {
  const { parameter } = said(id, language);
  return Object.entries(parameters).flatMap(([key, { shape, ...rest }]: [string, Parameter]) => {
    if (shape !== "option" || !("options" in rest)) return [];
    const values = Object.keys(rest.options).map((word) => ({
      name: word,
      stringValue: word,
      tooltip: parameter(key).options[word] ?? "",
    }));
    return [{ id: enumId(id, key), type: "string", values }];
  });
}

function enumId(id: string, key: string): string {
  return `${id}_${key.toUpperCase()}`;
}

/** The English file has no language in its name: functions.json, functions.tr.json. */
export function fileName(language: Language, extension: "js" | "json" | "html"): string {
  return language === "en" ? `functions.${extension}` : `functions.${language}.${extension}`;
}
