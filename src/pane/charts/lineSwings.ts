/** How far NPV moves with each line of a model that has no low and high of its own: with the starting ranges. */
import { presentValue } from "../../core/returns/presentValue";
import { areaAddress } from "../../grid/address";
import type { Area, CellValue } from "../../grid/plan";
import type { RangeContents, SpreadsheetHost } from "../../hosts/port";
import { checkName, nameOf } from "../../workbook/model/names";
import type { Model } from "../../workbook/model/models";
import { areaIn, sheetOf } from "../addresses";
import { startingRanges } from "../../workbook/simulation/startingRanges";

export interface LineSwing {
  /** As the sheet names the line; the address of its first amount where it has no name. */
  readonly line: string;
  /** The change of NPV at the low and at the high of the line. */
  readonly low: number;
  readonly high: number;
}

const kinds = ["benefits", "costs"] as const;
type Kind = (typeof kinds)[number];
const areaNames = { benefits: "simulatedBenefits", costs: "simulatedCosts" } as const;

/** The strongest first; undefined if a name or the rate is missing. */
export async function readLineSwings(host: SpreadsheetHost, model: Model): Promise<readonly LineSwing[] | undefined> {
  const named = (key: string) => host.cells(nameOf(model.number, key), model.sheet);
  const [rateCell, checks, ...blocks] = await Promise.all([
    named("rate"),
    // A check's name begins in the column of the labels, on one page the master check's.
    named(model.template === "full" ? checkName("scenarioAgrees") : "checks"),
    ...kinds.map((kind) => named(areaNames[kind])),
  ]);
  const rate = rateCell?.values[0]?.[0];
  const labels = checks && areaIn(checks.address)?.column;
  if (typeof rate !== "number" || rate <= -1 || labels === undefined) return undefined;
  const swings = await Promise.all(
    kinds.map(async (kind, i) => {
      const block = blocks[i];
      const area = block && areaIn(block.address);
      if (!block || !area) return undefined;
      const column = areaAddress({ row: area.row, column: labels, rows: area.rows, columns: 1 });
      const beside = await host.cells(column, sheetOf(block.address));
      return swingsOf(kind, { block, area, beside }, rate);
    }),
  );
  if (swings.some((each) => each === undefined)) return undefined;
  const all = swings.flatMap((each) => each ?? []).sort((a, b) => sizeOf(b) - sizeOf(a));
  return model.template === "full" ? all.slice(0, most) : all;
}

/** A full workbook has so many lines that the last of them move next to nothing. */
const most = 10;

const sizeOf = ({ low, high }: LineSwing): number => Math.abs(high - low);

interface Lines {
  readonly block: RangeContents;
  readonly area: Area;
  readonly beside: RangeContents | undefined;
}

/** NPV is the sum of its lines' present values, so a line at a share of its plan moves it by that share of its own. */
function swingsOf(kind: Kind, { block, area, beside }: Lines, rate: number): readonly LineSwing[] {
  const [low, , high] = startingRanges[kind];
  const sign = kind === "benefits" ? 1 : -1;
  return block.values.flatMap((cells, i) => {
    // As SUM does, which the sheet adds its lines with: a text counts nothing.
    const value = presentValue(cells.map(amountOf), rate);
    if (value === 0 || !Number.isFinite(value)) return [];
    const label = beside?.values[i]?.[0];
    const line =
      typeof label === "string" && label.trim() !== ""
        ? label.trim()
        : areaAddress({ ...area, row: area.row + i, rows: 1, columns: 1 });
    // Adding 0 turns −0 into 0.
    return [{ line, low: sign * (low - 1) * value + 0, high: sign * (high - 1) * value + 0 }];
  });
}

const amountOf = (cell: CellValue): number => (typeof cell === "number" ? cell : 0);
