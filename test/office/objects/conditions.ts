import { intersection } from "../addresses";
import { propertyBag, colour, flag, storeIn, under } from "../propertyBag";
import type { Area } from "../../../src/grid/plan";
import { gone, invalid } from "../refusal";
import { Range } from "./range";
import type { Sheet } from "./sheet";

/** A conditional format; only the kind with a formula is emulated. */
export class ConditionalFormat {
  readonly className = "ConditionalFormat";
  readonly type = "Custom";
  readonly values = new Map<string, unknown>();
  readonly custom;

  constructor(
    private readonly sheet: Sheet,
    readonly id: string,
    public area: Area,
  ) {
    const store = storeIn(this.values, () => sheet.change());
    const formula = {
      start: "",
      takes: (value: unknown) => typeof value === "string" && value.startsWith("=") && !/CRM[A-Z]+\(/.test(value),
    };
    this.custom = propertyBag("CustomConditionalFormat", {}, store, {
      rule: propertyBag("ConditionalFormatRule", { formula }, under(store, "rule")),
      format: propertyBag("ConditionalRangeFormat", {}, store, {
        font: propertyBag(
          "ConditionalRangeFont",
          { color: colour(""), bold: flag(), italic: flag() },
          under(store, "font"),
        ),
        fill: propertyBag("ConditionalRangeFill", { color: colour("") }, under(store, "fill")),
      }),
    });
  }

  /** 0 has the highest priority. */
  get priority(): number {
    return this.sheet.conditions.indexOf(this);
  }
  set priority(_: number) {
    throw new Error("Moving a condition is not modelled");
  }
  move(area: (given: Area) => Area | undefined): void {
    this.area = area(this.area) ?? this.area;
  }
  shift(formula: (text: string) => string): void {
    const rule = this.values.get("rule.formula");
    if (typeof rule === "string") this.values.set("rule.formula", formula(rule));
  }
  getRange(): Range {
    return new Range(this.sheet, this.area);
  }
  delete(): void {
    this.sheet.change();
    this.sheet.conditions.splice(this.priority, 1);
  }
}

export class ConditionalFormats {
  readonly className = "ConditionalFormatCollection";

  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {}

  get items(): readonly ConditionalFormat[] {
    return this.sheet.conditions.filter(({ area }) => intersection(area, this.area) !== undefined);
  }
  add(type: unknown): ConditionalFormat {
    if (!Object.values(Excel.ConditionalFormatType).includes(type as Excel.ConditionalFormatType)) {
      throw invalid(`There is no conditional format ${String(type)}.`);
    }
    if (type !== "Custom") throw new Error(`Conditions of type ${String(type)} are not modelled`);
    this.sheet.change();
    const added = new ConditionalFormat(this.sheet, this.sheet.book.nextId("condition"), this.area);
    // Excel gives a new rule the highest priority.
    this.sheet.conditions.unshift(added);
    return added;
  }
  getItem(key: unknown): ConditionalFormat {
    const found = this.items.find(({ id }) => id === key);
    if (!found) throw gone(`The condition ${String(key)}`);
    return found;
  }
  getItemAt(index: unknown): ConditionalFormat {
    const found = this.items[index as number];
    if (!found) throw invalid(`There is no condition ${String(index)}.`);
    return found;
  }
  getCount(): number {
    return this.items.length;
  }
}
