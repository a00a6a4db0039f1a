/** Lines that are typed into the free lines of a plan, which is then calculated anew. */
import { lookup, type Lookup } from "../../../src/formula/lookup";
import type { Book } from "../../../src/grid/book";
import { bookOfPlan } from "../../../src/grid/bookOfPlan";
import type { Plan } from "../../../src/grid/plan";
import type { Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { addLine, type LineWanted } from "../../../src/sharing/addLine";
import type { Change } from "../../../src/sharing/change";
import { planWorkbook, type Template } from "../../../src/workbook";
import type { Figures } from "../../../src/workbook/figures";
import { modelsIn, type Model } from "../../../src/workbook/model/models";
import { planned } from "../../workbook/books";

export function modelIn(book: Book): { readonly model: Model; readonly look: Lookup } {
  const [model] = modelsIn(book.names);
  if (!model) throw new Error("The workbook has no model.");
  return { model, look: lookup(book) };
}

/** A plan, and what was typed into it. */
export class Typing {
  private readonly typed = new Map<string, string | number | null>();
  plan: Plan;

  constructor(
    readonly template: Template,
    readonly language: Language,
    readonly figures: Figures,
  ) {
    this.plan = planned(template, language, figures);
  }

  add(line: LineWanted) {
    const { model, look } = modelIn(bookOfPlan(this.plan));
    const added = addLine(line, model, look, locales[this.language]);
    if (typeof added === "string") return added;
    this.write(added.changes);
    return added;
  }

  write(changes: readonly Change[]): void {
    for (const change of changes) {
      if (!("values" in change)) throw new Error("No formula is changed.");
      const sheet = this.plan.sheets.findIndex(({ name }) => name === change.sheet);
      change.values.forEach((line, r) =>
        line.forEach((value, c) => {
          this.typed.set(`${sheet} ${change.row + r} ${change.column + c}`, value as string | number | null);
        }),
      );
    }
    const { template, language, figures } = this;
    this.plan = planWorkbook({
      template,
      language,
      words: locales[language],
      figures,
      typed: (sheet, row, column) => this.typed.get(`${sheet} ${row} ${column}`),
    });
  }
}
