import type { Language } from "../language/languages";
import type { Columns } from "./define";
import type { FaultWords } from "./faults";
import { definitions, type Catalogue } from "./index";

type ParameterKey = { [Id in keyof Catalogue]: keyof Catalogue[Id]["parameters"] }[keyof Catalogue] & string;

/** The name of each parameter in hints and messages. */
export type ParameterNames = Readonly<Record<ParameterKey, string>>;

/** The headers and labels of every spilled table. */
export type Tables = {
  readonly [Id in keyof Catalogue as Catalogue[Id]["returns"] extends Columns ? Id : never]: {
    readonly columns: Readonly<Record<keyof Catalogue[Id]["returns"] & string, string>>;
  } & (Catalogue[Id] extends { readonly labels?: infer L }
    ? [keyof L] extends [never]
      ? unknown
      : { readonly labels: Readonly<Record<keyof L & string, string>> }
    : unknown);
};

/** The description of a function and of its parameters. */
export type FunctionWords = {
  readonly [Id in keyof Catalogue]: {
    readonly says: string;
    readonly parameters: {
      readonly [K in keyof Catalogue[Id]["parameters"]]: Catalogue[Id]["parameters"][K] extends {
        readonly options: infer O;
      }
        ? { readonly says: string; readonly options: Readonly<Record<keyof O & string, string>> }
        : string;
    };
  };
};

/** Other words by which readers search for a function, separated by semicolons. */
export type Synonyms = Readonly<Record<keyof Catalogue, string>>;

/** The words that a function answers with. Each bundle has the tables of all languages, because CRMSUMMARY can be asked for any. */
export interface AnswerWords {
  readonly language: Language;
  readonly faults: FaultWords;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<Language, Tables>>;
}

/** In English, a parameter's name is its key. */
export const parameters = Object.fromEntries(
  definitions.flatMap((definition) => Object.keys(definition.parameters).map((key) => [key, key])),
) as ParameterNames;

/** The English tables, read from the definitions. */
export const tables = Object.fromEntries(
  definitions.flatMap((definition) => {
    const { returns } = definition;
    if (typeof returns !== "object") return [];
    const columns = Object.fromEntries(Object.entries(returns).map(([key, column]) => [key, column.says]));
    return [[definition.id, "labels" in definition ? { columns, labels: definition.labels } : { columns }]];
  }),
) as unknown as Tables;

/** The English descriptions, read from the definitions. */
export const functions = Object.fromEntries(
  definitions.map(({ id, says, parameters }) => [
    id,
    {
      says,
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([key, parameter]) => [
          key,
          parameter.shape === "option" ? { says: parameter.says, options: parameter.options } : parameter.says,
        ]),
      ),
    },
  ]),
) as unknown as FunctionWords;

/** The English synonyms, read from the definitions. */
export const synonyms = Object.fromEntries(definitions.map(({ id, alsoCalled }) => [id, alsoCalled])) as Synonyms;
