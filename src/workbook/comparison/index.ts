/** The plan of a comparison: one sheet that is read, and one with the figures and flows that it is calculated from. */
import type { DraftBook, DraftSheet } from "../../grid/draft";
import { literal, plus } from "../../grid/expression";
import type { Plan } from "../../grid/plan";
import type { Value } from "../../grid/value";
import type { AmountSize } from "../../language/cellForm";
import { directionOf, type Language } from "../../language/languages";
import { fill } from "../../language/fill";
import { formulaCells } from "../checks/formulas";
import { plainPlan } from "../plainPlan";
import type { SheetWords } from "../sheet/words";
import { ComparisonCells } from "./cells";
import { comparisonSheet, type CountedChecks } from "./comparisonSheet";
import { figuresSheet } from "./figuresSheet";
import { comparisonName, languageKey, nextComparison } from "./names";
import type { Option } from "./option";
import type { AskedSettings } from "./settings";
import type { ComparisonWords } from "./words";

export interface ComparisonRequest {
  readonly language: Language;
  readonly words: ComparisonWords;
  /** Of checks, headers and footers, as on the sheets of a model. */
  readonly shared: SheetWords;
  readonly options: readonly Option[];
  readonly asked: AskedSettings;
  /** The values of the cells of the workbook's own models, where options are links. */
  readonly outside?: ((reference: string) => Value | undefined) | undefined;
  /** Names of sheets that the workbook has already, and the numbers of its comparisons. */
  readonly taken?: { readonly sheets: readonly string[]; readonly comparisons: readonly number[] };
}

export function comparisonPlan(request: ComparisonRequest): Plan {
  const { language, words, shared, options, asked, outside, taken = { sheets: [], comparisons: [] } } = request;
  const direction = directionOf(language);
  const makeIn = (size: AmountSize) => new ComparisonCells(words, shared, options, language, size);
  // The steps have all their digits, as those of a model have.
  const [make, makeWhole] = [makeIn(sharedSize(options)), makeIn("units")];
  const years = Math.max(...options.map((option) => option.years));
  const sheetsWith = (counted: CountedChecks): readonly DraftSheet[] => [
    comparisonSheet(make, asked, years, counted),
    figuresSheet(makeWhole, years),
  ];
  // The number of formulas is known when the rows are, so the sheets are drafted twice.
  const counts = sheetsWith(notCounted).map((sheet) => formulaCells(sheet, years, { leftOut: ["label", "check"] }));
  const sheets = sheetsWith({
    count: counts.map(({ count }) => count).reduce(plus),
    expected: counts.reduce((sum, { expected }) => sum + expected, 0),
  });
  const properties = { title: fill(words.title, { count: String(options.length) }), subject: words.subject };
  const book: DraftBook = { direction, years, properties, sheets, names: [] };
  const number = nextComparison(taken.comparisons);
  const nameOf = (key: string) => comparisonName(number, key);
  const plan = plainPlan({ language, book, taken: taken.sheets, nameOf, outside });
  return {
    ...plan,
    names: [...plan.names, { name: nameOf(languageKey), text: language }],
  };
}

/** What all models show their amounts in, or whole amounts. */
function sharedSize(options: readonly Option[]): AmountSize {
  const [first = "units", ...others] = new Set(options.map(({ amountsIn }) => amountsIn));
  return others.length === 0 ? first : "units";
}

const notCounted: CountedChecks = { count: literal(0), expected: 0 };
