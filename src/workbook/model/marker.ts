/** The text of the name CRM_n_model, which identifies a model: version, template, language, as in "3;sheet;tr". */
import { languages, type Language } from "../../language/languages";
import { templates, type Template } from "../templates";

export const markerKey = "model";

export interface Marker {
  readonly template: Template;
  readonly language: Language;
}

export interface ReadMarker extends Marker {
  /** True for a form that a new model has no longer. */
  readonly isEarlier?: true;
}

type Fields = readonly string[];

const find = <T extends string>(all: readonly T[], wanted: string | undefined): T | undefined =>
  all.find((one) => one === wanted);

const templateAndLanguage = ([template, language]: Fields): Marker | undefined => {
  const known = { template: find(templates, template), language: find(languages, language) };
  return known.template && known.language && { template: known.template, language: known.language };
};

const earlier = (fields: Fields): ReadMarker | undefined => {
  const read = templateAndLanguage(fields);
  return read && { ...read, isEarlier: true };
};

/**
 * Parses the rest of the marker for each version; `marker` writes the newest. Version 2 has free lines, three states of
 * checks and sentences for their failures; version 3 counts tax by year and plans fiscal years, waves and several currencies.
 */
const versions: ReadonlyMap<string, (fields: Fields) => ReadMarker | undefined> = new Map([
  ["1", earlier],
  ["2", earlier],
  ["3", templateAndLanguage],
]);

export const newest = "3";

export const marker = ({ template, language }: Marker): string => `${newest};${template};${language}`;

/** The version of the templates that made the model. */
export const markerVersion = (text: string): string => text.split(";")[0] ?? "";

/** Undefined if the version, template or language is unknown. */
export function parseMarker(text: string): ReadMarker | undefined {
  const [version = "", ...fields] = text.split(";");
  return versions.get(version)?.(fields);
}
