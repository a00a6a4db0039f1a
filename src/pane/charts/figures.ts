/** Reads what the charts show from a model's named cells. */
import type { YearlyAmounts } from "../../charts/byYears";
import type { CellValue } from "../../grid/plan";
import type { SpreadsheetHost } from "../../hosts/port";
import { carriers, type Carrier } from "../../workbook/full/sensitivity/carriers";
import type { Model } from "../../workbook/model/models";
import type { Key } from "../../workbook/model/names";
import { taxAfter } from "../../workbook/model/tax";
import { fiscalStart, type FiscalStart } from "../../workbook/model/yearNames";
import { readLineSwings, type LineSwing } from "./lineSwings";

export interface Swing {
  readonly carrier: Carrier;
  /** The change of NPV at the low and at the high of the assumption. */
  readonly low: number;
  readonly high: number;
}

export interface ChartFigures {
  readonly currency: string | undefined;
  /** Undefined where the years are numbered. */
  readonly fiscal: FiscalStart | undefined;
  readonly benefits: YearlyAmounts;
  readonly costs: YearlyAmounts;
  readonly cumulative: YearlyAmounts;
  /** The tax of the last year that is paid after it; 0 if there is none. */
  readonly taxAfter: number;
  /** In years; undefined if the money isn't back within them. */
  readonly payback: number | undefined;
  /** The assumptions that move NPV, the strongest first; undefined if the model has no such table. */
  readonly tornado: readonly Swing[] | undefined;
  /** Its lines instead, on one page and where no assumption has a low and a high. */
  readonly lines: readonly LineSwing[] | undefined;
}

/** The full workbook draws benefits and costs before tax, after scenario and risk; the cumulative net is after tax. */
const sources = {
  benefits: ["benefitsAfter", "benefits"],
  costs: ["costsAfter", "costs"],
  cumulative: ["cumulative"],
} as const satisfies Readonly<Record<string, readonly Key[]>>;

const single = ["payback", "currency", "tornado", "lineByLine", "taxPaid", "fiscalYear", "fiscalMonth"] as const;

export async function readChartFigures(host: SpreadsheetHost, model: Model): Promise<ChartFigures> {
  const [found, linesOfPage] = await Promise.all([
    host.read(model, [...Object.values(sources).flat(), ...single]),
    model.template === "sheet" ? readLineSwings(host, model) : undefined,
  ]);
  const cells = (key: Key) => {
    const area = found.get(key);
    return area === "missing" ? undefined : area;
  };
  const amounts = (keys: readonly Key[]): YearlyAmounts => {
    const row = keys.map((key) => cells(key)?.[0]).find((each) => each !== undefined) ?? [];
    return row.map((value) => (typeof value === "number" ? value : null));
  };
  const cumulative = amounts(sources.cumulative);
  const tornado = cells("tornado")?.flatMap(swingOf);
  const isByLine = cells("lineByLine")?.[0]?.[0] !== 0;
  const lines = tornado?.length === 0 && isByLine ? await readLineSwings(host, model) : linesOfPage;
  const [payback, currency] = [cells("payback")?.[0]?.[0], cells("currency")?.[0]?.[0]];
  return {
    currency: typeof currency === "string" ? currency : undefined,
    fiscal: fiscalStart(cells("fiscalYear")?.[0]?.[0], cells("fiscalMonth")?.[0]?.[0]),
    benefits: amounts(sources.benefits),
    costs: amounts(sources.costs),
    cumulative,
    taxAfter: taxAfter(cells("taxPaid")?.[0] ?? [], cumulative.length),
    payback: typeof payback === "number" ? payback : undefined,
    tornado,
    lines,
  };
}

/** A row has the number of the assumption and the two changes. */
function swingOf([which, low, high]: readonly CellValue[]): readonly Swing[] {
  const carrier = typeof which === "number" ? carriers[which - 1] : undefined;
  if (!carrier || typeof low !== "number" || typeof high !== "number" || (low === 0 && high === 0)) return [];
  return [{ carrier, low, high }];
}
