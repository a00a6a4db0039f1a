/** A generated workbook with the places of its cells by the keys of their rows, whatever its language. */
import { options } from "../../../src/cli/options";
import { columnOf, layout, rowOf, yearsOf, type PlacedSheet } from "../../../src/grid/layout";
import type { Plan } from "../../../src/grid/plan";
import { directionOf, type Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { planWorkbook, type PlanWords, type Template } from "../../../src/workbook";
import type { Figures } from "../../../src/workbook/figures";
import { fullBook } from "../../../src/workbook/full";
import { sheetBook } from "../../../src/workbook/sheet";
import type { At } from "./editing";

const rate = 0.08;
const users = 50;

export class Made {
  readonly words: PlanWords;
  readonly figures: Figures;
  readonly plan: Plan;
  private readonly sheets: readonly PlacedSheet[];

  constructor(
    readonly template: Template,
    readonly language: Language,
    readonly years: number,
  ) {
    const asked = `--template ${template} --language ${language} --years ${years} --rate ${rate} --users ${users}`;
    const order = options([...asked.split(" "), "--sample", "--out", "model.xlsx"], () => new Uint8Array());
    if (!("figures" in order)) throw new Error(JSON.stringify(order));
    this.words = locales[language];
    this.figures = order.figures;
    this.plan = planWorkbook({ ...order, words: this.words });
    this.sheets = placed(this);
  }

  get name(): string {
    return `${this.language}, ${this.years} years`;
  }

  /** The cell of a row in a column or in a year; `on` is the key of its sheet where several sheets have such a row. */
  at(key: string, column: string | number, on?: string): At {
    const sheet = this.sheetWith(key, on);
    const across = typeof column === "number" ? yearsOf(sheet).first + column : columnOf(sheet, column);
    return { sheet: sheet.name, row: rowOf(sheet, key), column: across };
  }

  /** The cells of a row in all years. */
  across(key: string): At {
    return { ...this.at(key, 0), columns: this.years + 1 };
  }

  sheet(key: string): { readonly name: string; readonly height: number; readonly width: number } {
    const found = this.sheets.find(({ draft }) => draft.key === key);
    if (!found) throw new Error(`No sheet is called ${key}.`);
    return found;
  }

  /** The key of a sheet by its name. */
  sheetKeyOf(name: string): string {
    const found = this.sheets.find((each) => each.name === name);
    if (!found) throw new Error(`No sheet is named ${name}.`);
    return found.draft.key;
  }

  private sheetWith(key: string, on: string | undefined): PlacedSheet {
    const found = this.sheets.filter(
      (each) => each.rowOf(key) !== undefined && (on ?? each.draft.key) === each.draft.key,
    );
    if (found.length !== 1) throw new Error(`${found.length} sheets have a row ${key}.`);
    return found[0] as PlacedSheet;
  }
}

/** Where the layout places the rows of the draft that the plan is made from. */
function placed({ template, language, words, figures, plan }: Made): readonly PlacedSheet[] {
  const { currency, isSample = false } = figures;
  const direction = directionOf(language);
  const wording = { words: words.full, shared: words.sheet, language, currency, isSample };
  const draft =
    template === "sheet"
      ? sheetBook(figures, { words: words.sheet, language, currency }, direction)
      : fullBook(figures, wording, words, direction);
  return layout(
    draft,
    plan.sheets.map(({ name }) => name),
  ).sheets;
}
