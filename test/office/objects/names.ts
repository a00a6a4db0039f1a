import { isDefinedName } from "../../../src/grid/definedName";
import { areaAddress, sheetPrefix } from "../../../src/grid/address";
import type { Area } from "../../../src/grid/plan";
import { parseReference } from "../addresses";
import { gone, invalid, Refusal } from "../refusal";
import type { Book } from "./book";
import { Range } from "./range";
import type { Sheet } from "./sheet";

type Meaning =
  { readonly sheet: Sheet; readonly area: Area } | { readonly text: string } | { readonly formula: string };

export class NamedItem {
  readonly className = "NamedItem";
  visible = true;
  comment = "";
  readonly scope: "Workbook" | "Worksheet";
  readonly id: string;

  constructor(
    private readonly book: Book,
    readonly name: string,
    private meaning: Meaning,
    readonly owner: Sheet | undefined,
  ) {
    this.id = name;
    this.scope = owner ? "Worksheet" : "Workbook";
  }

  get type(): string {
    const { meaning } = this;
    if ("text" in meaning) return "String";
    return "area" in meaning && !meaning.sheet.deleted ? "Range" : "Error";
  }
  get value(): unknown {
    if ("text" in this.meaning) return this.meaning.text;
    return this.type === "Range" ? this.formula.slice(1) : "#REF!";
  }
  get formula(): string {
    const { meaning } = this;
    if ("text" in meaning) return `="${meaning.text.replaceAll('"', '""')}"`;
    if ("formula" in meaning) return `=${meaning.formula}`;
    const fixed = areaAddress(meaning.area, { row: true, column: true });
    return meaning.sheet.deleted ? `=#REF!${fixed}` : `=${sheetPrefix(meaning.sheet.name)}${fixed}`;
  }
  set formula(given: unknown) {
    this.book.structure();
    this.meaning = meaningOf(given, this.book);
  }
  /** Moves its cells, of which nothing may be left, or those of its formula. */
  shift(sheet: Sheet, area: (given: Area) => Area | undefined, formula: (text: string, on: Sheet) => string): void {
    const { meaning } = this;
    if ("formula" in meaning) this.meaning = { formula: formula(meaning.formula, this.owner ?? sheet) };
    if (!("area" in meaning) || meaning.sheet !== sheet) return;
    const moved = area(meaning.area);
    this.meaning = moved ? { sheet, area: moved } : { formula: `${sheetPrefix(sheet.name)}#REF!` };
  }
  getRange(): Range {
    const found = this.getRangeOrNullObject();
    if (!found) throw gone(`The range of ${this.name}`);
    return found;
  }
  getRangeOrNullObject(): Range | null {
    const { meaning } = this;
    return "area" in meaning && !meaning.sheet.deleted ? new Range(meaning.sheet, meaning.area) : null;
  }
  delete(): void {
    const index = this.book.nameList.indexOf(this);
    if (index < 0) throw gone(this.name);
    this.book.nameList.splice(index, 1);
  }
}

export class NamedItems {
  readonly className = "NamedItemCollection";

  constructor(
    private readonly book: Book,
    private readonly owner: Sheet | undefined,
  ) {}

  get items(): readonly NamedItem[] {
    return this.book.nameList.filter(({ owner }) => owner === this.owner);
  }
  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    this.book.writable();
    if (typeof name !== "string" || !isName(name)) throw invalid(`${String(name)} can't be a name.`);
    if (this.find(name)) throw new Refusal("ItemAlreadyExists", `There already is a name ${name}.`);
    const added = new NamedItem(this.book, name, meaningOf(reference, this.book), this.owner);
    if (typeof comment === "string") added.comment = comment;
    this.book.nameList.push(added);
    return added;
  }
  getItem(name: unknown): NamedItem {
    const found = this.find(name);
    if (!found) throw gone(`The name ${String(name)}`);
    return found;
  }
  getItemOrNullObject(name: unknown): NamedItem | null {
    return this.find(name) ?? null;
  }
  getCount(): number {
    return this.items.length;
  }

  private find(name: unknown): NamedItem | undefined {
    return this.items.find((item) => item.name.toLowerCase() === String(name).toLowerCase());
  }
}

function meaningOf(reference: unknown, book: Book): Meaning {
  if (reference instanceof Range) return { sheet: reference.sheet, area: reference.area };
  if (typeof reference !== "string" || !reference.startsWith("="))
    throw invalid("A name stands for a range or a formula.");
  const text = /^="((?:[^"]|"")*)"$/.exec(reference)?.[1]?.replaceAll('""', '"');
  if (text !== undefined) {
    if (text.length > 255) throw invalid("A text in a formula holds 255 characters.");
    return { text };
  }
  const found = parseReference(reference.slice(1));
  const sheet = found?.sheet === undefined ? undefined : book.find(found.sheet);
  return found && sheet ? { sheet, area: found.area } : { formula: reference.slice(1) };
}

/** Whether Excel accepts a defined name: letters, digits, dots and underscores, but no address in A1 or R1C1 notation. */
function isName(name: string): boolean {
  return (
    name.length <= 255 &&
    isDefinedName(name) &&
    !/^[A-Z]{1,3}\d+$/i.test(name) &&
    !/^(R\d*)?(C\d*)?$/i.test(name) &&
    !/^(_xlnm\..*|Print_Area|Print_Titles|TRUE|FALSE)$/i.test(name)
  );
}
