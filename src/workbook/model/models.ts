/** Models of ours in a workbook, by their defined names, and what stands in their named cells. */
import { languages, type Language } from "../../language/languages";
import { isCurrency } from "../currency";
import { templates, type Template } from "..";
import type { BookName } from "../../grid/book";
import type { Located, Lookup } from "../../formula/lookup";

export interface BookModel {
  readonly number: number;
  readonly template: Template;
  readonly language: Language;
}

export function modelsIn({ book }: Lookup): readonly BookModel[] {
  return book.names.flatMap(({ name, formula }): readonly BookModel[] => {
    const number = /^CRM_(\d+)_model$/i.exec(name)?.[1];
    const [version, template, language] = (/^="([^"]*)"$/.exec(formula)?.[1] ?? "").split(";");
    const [known, spoken] = [templates.find((one) => one === template), languages.find((one) => one === language)];
    return number !== undefined && version === "1" && known && spoken
      ? [{ number: Number(number), template: known, language: spoken }]
      : [];
  });
}

/** What the model's names stand for, by what follows CRM_n_. */
export function partsOf({ number }: BookModel, look: Lookup): ReadonlyMap<string, Located> {
  const prefix = `crm_${number}_`;
  const found = (name: BookName) => look.locate(name.formula.replace(/^=/, ""), { sheet: "", row: 0, column: 0 });
  return new Map(
    look.book.names.flatMap((name): readonly (readonly [string, Located])[] => {
      const located = name.name.toLowerCase().startsWith(prefix) ? found(name) : undefined;
      return located ? [[name.name.slice(prefix.length), located]] : [];
    }),
  );
}

/** The code of its currency; undefined where somebody typed something else. */
export function currencyOf(parts: ReadonlyMap<string, Located>, look: Lookup): string | undefined {
  const part = parts.get("currency");
  const code = part && look.values(part)[0]?.[0];
  return isCurrency(code) ? code : undefined;
}
