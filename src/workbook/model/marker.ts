/** The text that CRM_n_model stands for, by which a model is recognised: "1;sheet;tr". */
import { languages, type Language } from "../../language/languages";
import { templates, type Template } from "../templates";

export const markerKey = "model";

export interface Marker {
  readonly template: Template;
  readonly language: Language;
}

type Fields = readonly string[];

const find = <T extends string>(all: readonly T[], wanted: string | undefined): T | undefined =>
  all.find((one) => one === wanted);

const firstVersion = ([template, language]: Fields): Marker | undefined => {
  const known = { template: find(templates, template), language: find(languages, language) };
  return known.template && known.language && { template: known.template, language: known.language };
};

/** How each version is read from what follows its number: a new one is added here, and `marker` writes it. */
const versions: ReadonlyMap<string, (fields: Fields) => Marker | undefined> = new Map([["1", firstVersion]]);

export const marker = ({ template, language }: Marker): string => `1;${template};${language}`;

/** Undefined where it is of a version, for a template or in a language that isn't known here. */
export function parseMarker(text: string): Marker | undefined {
  const [version = "", ...fields] = text.split(";");
  return versions.get(version)?.(fields);
}
