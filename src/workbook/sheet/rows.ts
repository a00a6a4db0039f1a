/** The kinds of rows of the one-sheet form; rows refer to each other by key, not by address. */
import type { Asks, DraftCell, DraftRow } from "../../grid/draft";
import { dash, equal, minus, native, row, when, within, type Expression } from "../../grid/expression";
import { formatCode, type FormatName } from "../../grid/formats";
import type { StyleName } from "../../grid/styles";
import { sentenceOf, stateOf, type Otherwise, type StateWords } from "../checks/state";
import { kinds, type InputKind } from "../inputs/limits";
import { currencyCell } from "../currency";
import { amountUnit, isUnitBeside, type AmountSize } from "../../language/cellForm";
import { currencySignIn } from "../../language/currencyDisplay";
import { fill } from "../../language/fill";
import type { Language } from "../../language/languages";
import type { SheetWords } from "./words";

export type RowKey = keyof SheetWords["rows"];
export type UnitWord = keyof SheetWords["units"] | "currency";

export interface Wording {
  readonly words: SheetWords;
  readonly language: Language;
  /** ISO 4217 or IRT. */
  readonly currency: string;
}

interface LineCells {
  readonly amounts: readonly (number | null)[];
  readonly asks: Asks;
  readonly note?: string | undefined;
}

/** One kind of row each, in the reader's words. */
export class SheetRows {
  /** One object, so that all names share one validation. */
  private asksName: Asks | undefined;

  constructor(
    private readonly wording: Wording,
    private readonly amountsIn?: AmountSize,
  ) {}

  section(key: keyof SheetWords["sections"], heads: DraftRow["cells"] = {}): DraftRow {
    const { words } = this.wording;
    return {
      key: `section_${key}`,
      band: "sectionFigure",
      cells: { ...heads, label: { content: words.sections[key], style: "section" } },
    };
  }

  /** The heading of the first section, and in its row the numbers of the years: 0, 1, 2 … */
  years(key: keyof SheetWords["sections"]): DraftRow {
    const made = this.section(key, { unit: { content: this.wording.words.units.year, style: "sectionText" } });
    const number = (year: number): DraftCell => ({ content: year, style: "sectionFigure", format: this.code("whole") });
    return { ...made, key: "period", named: "years", years: number };
  }

  /** The headings over the figures of the answers. */
  get answerHeads(): DraftRow["cells"] {
    const { figure, addIn, check } = this.wording.words.header;
    return { figure: head(figure), addIn: head(addIn), check: head(check) };
  }

  /** One input: a rate, a number of users. */
  assumption(
    of: { key: "rate" | "users" | "fiscalYear" | "fiscalMonth"; kind: InputKind; unit: UnitWord; format: FormatName },
    given: number | undefined,
    words: Omit<Asks, "allows">,
  ): DraftRow {
    const { key, kind, unit, format } = of;
    const asks = { allows: kinds[kind].allows, ...words };
    return {
      key,
      named: "figure",
      cells: {
        ...this.labelled(key, unit),
        figure: this.figure(given ?? null, "input", format, asks),
        aside: { content: this.note(key), style: "note" },
      },
    };
  }

  private nameInput(label: string | undefined): DraftCell {
    const asks = (this.asksName ??= { allows: kinds.text.allows, ...this.wording.words.validation.label });
    return { content: label ?? null, style: "inputText", asks };
  }

  /** As the reader writes it: €, ریال. */
  get currencyWord(): string {
    return currencySignIn(this.wording.language, this.wording.currency);
  }

  word(key: RowKey): string {
    return this.wording.words.rows[key];
  }

  /** A line with a label of ours, or with the user's instead of it. */
  line(key: string, of: LineCells & { readonly label: string }): DraftRow {
    return { ...this.amounts(key, of, { content: of.label, style: "label" }), named: "years" };
  }

  /** A line whose label is the user's to type. */
  freeLine(key: string, of: LineCells & { readonly label: string | undefined }): DraftRow {
    return this.amounts(key, of, this.nameInput(of.label));
  }

  /** One input per year, and their total. */
  private amounts(key: string, { amounts, asks, note }: LineCells, label: DraftCell): DraftRow {
    return {
      key,
      cells: {
        label,
        unit: { content: this.currencyWord, style: "unit" },
        total: this.figure(native("SUM", row(key, "years")), "calculation", "money"),
        note: { content: note ?? null, style: "note" },
      },
      years: (year) => ({ content: amounts[year] ?? null, style: "input", format: this.code("money"), asks }),
    };
  }

  /** One formula, the same for every year, and at most one for the total. */
  yearly(
    key: RowKey,
    of: { unit: UnitWord; format: FormatName; each: Expression; total?: Expression; isTotal?: true },
  ): DraftRow {
    const { unit, format, each, total, isTotal } = of;
    const style = isTotal ? "total" : "calculation";
    const cell: DraftCell = { content: each, style, format: this.code(format) };
    const end = total || isTotal ? { total: this.figure(total ?? null, style, format) } : {};
    return {
      key,
      named: "years",
      cells: { ...this.labelled(key, unit, isTotal && "total"), ...end },
      years: () => cell,
    };
  }

  /** One calculated figure that answers depend on. */
  step(key: RowKey, of: { unit: UnitWord; format: FormatName; figure: Expression }): DraftRow {
    return {
      key,
      named: "figure",
      cells: {
        ...this.labelled(key, of.unit),
        figure: this.figure(of.figure, "calculation", of.format),
        aside: { content: this.note(key), style: "note" },
      },
    };
  }

  /** A headline, the add-in's figure next to it, and whether they agree; its label says so when they don't. */
  answer(key: RowKey, of: { unit: UnitWord; format: FormatName; figure: Expression; addIn: Expression }): DraftRow {
    const { words } = this.wording;
    const { unit } = this.labelled(key, of.unit, "headline");
    const disagrees = fill(words.failures.agreement, { answer: words.rows[key] });
    return {
      key,
      named: "figure",
      height: 19,
      cells: {
        label: {
          content: when(equal(row(key, "check"), words.check), disagrees, words.rows[key]),
          style: "headlineLabel",
        },
        unit,
        figure: this.figure(of.figure, "headline", of.format),
        addIn: this.figure(of.addIn, "addIn", of.format),
        check: { content: agreement(row(key, "addIn"), row(key, "figure"), words), style: "check" },
      },
    };
  }

  /** A statement that must hold; its label becomes another sentence when it doesn't. */
  check(
    key: keyof SheetWords["checks"],
    holds: Expression,
    more: {
      readonly otherwise?: Otherwise;
      readonly given?: Readonly<Record<string, Expression>>;
      /** True if it fails for an amount below the form, which has no row to be named. */
      readonly elsewhere?: Expression;
      /** Whole numbers that the check is made of. */
      readonly steps?: Readonly<Partial<Record<"figure" | "addIn", Expression | number>>>;
    } = {},
  ): DraftRow {
    const { words } = this.wording;
    const { otherwise, given, elsewhere, steps = {} } = more;
    const instead = elsewhere && { when: elsewhere, fails: words.failures.amountsBelow };
    const says = { holds: words.checks[key], fails: words.failures[key], given, instead };
    const label = sentenceOf(row(key, "check"), words.ok, says);
    return {
      key,
      height: 19,
      cells: {
        label: { content: label, style: "label" },
        ...Object.fromEntries(
          Object.entries(steps).map(([column, step]) => [column, this.figure(step, "calculation", "period")]),
        ),
        check: { content: stateOf(holds, words, otherwise), style: "check" },
      },
    };
  }

  private labelled(key: RowKey, unit: UnitWord, look?: "total" | "headline"): Record<"label" | "unit", DraftCell> {
    const { words, language, currency } = this.wording;
    const [label, units]: readonly [StyleName, StyleName] =
      look === undefined ? ["label", "unit"] : [`${look}Label`, `${look}Unit`];
    const size = this.amountsIn ?? "units";
    const said =
      unit === "currency"
        ? amountUnit(language, currency, size)
        : fill(words.units[unit], { currency: this.currencyWord });
    return {
      label: { content: words.rows[key], style: label },
      unit: key === "costs" ? currencyCell(currency, language, units) : { content: said, style: units },
    };
  }

  private figure(content: DraftCell["content"], style: StyleName, format: FormatName, asks?: Asks): DraftCell {
    return { content, style, format: this.code(format), ...(asks && { asks }) };
  }

  private code(format: FormatName): string {
    const { wording, amountsIn } = this;
    const isBeside = amountsIn !== undefined && isUnitBeside(wording.currency, amountsIn);
    return formatCode(format, { ...wording, amountsIn, isUnitBeside: isBeside });
  }

  private note(key: RowKey): string | null {
    return (this.wording.words.notes as Readonly<Partial<Record<RowKey, string>>>)[key] ?? null;
  }
}

const head = (content: string): DraftCell => ({ content, style: "sectionFigure" });

/** "–" means that the add-in is absent or there is nothing to compare, which isn't a failure; an error of our own figure is. */
export function agreement(addIn: Expression, figure: Expression, said: StateWords): Expression {
  const compared = when(
    native("ISERROR", minus(addIn, figure)),
    dash,
    when(within(addIn, figure), said.ok, said.check),
  );
  return when(native("ISERROR", figure), said.check, compared);
}
