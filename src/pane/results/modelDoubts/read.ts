/** Reads what a model's doubts are decided by. */
import { areaAddress, sheetPrefix } from "../../../grid/address";
import type { Area } from "../../../grid/plan";
import type { RangeContents, SpreadsheetHost } from "../../../hosts/port";
import type { ModelWords } from "../../../workbook";
import { lostParts, type LostParts } from "../../../workbook/model/lostParts";
import { modelDoubts, type LineRow, type ModelDoubt } from "../../../workbook/model/modelDoubts";
import type { Model } from "../../../workbook/model/models";
import { nameOf, type Key } from "../../../workbook/model/names";
import { areaIn, sheetOf } from "../../addresses";
import { namesNow } from "../../bookNames";

export interface ReadDoubts {
  readonly doubts: readonly ModelDoubt[];
  /** Undefined if the model has lost nothing. */
  readonly lost: LostParts | undefined;
}

/** @param words those of the model's language */
export async function readDoubts(host: SpreadsheetHost, model: Model, words: ModelWords): Promise<ReadDoubts> {
  const blocks = model.template === "sheet" ? pageBlocks : fullBlocks;
  const [names, sheets, read, benefits, costs] = await Promise.all([
    namesNow(host),
    host.sheetNames(),
    host.read(model, ["adoption", "margin"]),
    readBlock(host, model, blocks.benefits),
    readBlock(host, model, blocks.costs),
  ]);
  const rowOf = (key: Key) => {
    const cells = read.get(key);
    return cells === "missing" ? undefined : cells?.[0];
  };
  const given = {
    template: model.template,
    adoption: rowOf("adoption"),
    margin: rowOf("margin")?.[0],
    benefits,
    costs,
  };
  return { doubts: modelDoubts(given, words), lost: lostParts(names, sheets, model) };
}

type Placed = RangeContents & { readonly area: Area };

/** The first row of a block with its years, or the block itself; and what stands after it. */
interface Block {
  readonly from: Key;
  readonly before?: Key;
}

const pageBlocks = { benefits: { from: "simulatedBenefits" }, costs: { from: "simulatedCosts" } } as const;
// The full workbook's blocks end before the hours that are freed, and before the old systems.
const fullBlocks = {
  benefits: { from: "benefits_sales", before: "time_productivity" },
  costs: { from: "costs_purchase", before: "legacyCost" },
} as const;

/** The rows of a model's block of lines; none if its names are lost. */
async function readBlock(host: SpreadsheetHost, model: Model, { from, before }: Block): Promise<readonly LineRow[]> {
  const named = async (key: Key): Promise<Placed | undefined> => {
    const cells = await host.cells(nameOf(model.number, key), model.sheet);
    const area = cells && areaIn(cells.address);
    return cells && area && { ...cells, area };
  };
  const [first, after] = await Promise.all([named(from), before && named(before)]);
  if (!first || (before && !after)) return [];
  const { row, column, columns } = first.area;
  const rows = after ? after.area.row - row : first.area.rows;
  if (rows < 1) return [];
  const sheet = sheetOf(first.address);
  const block = await host.cells(
    sheetPrefix(sheet) + areaAddress({ row, column: 0, rows, columns: column + columns }),
    sheet,
  );
  return (block?.values ?? []).map((cells, i) => {
    const heads = cells.slice(0, column);
    const label = heads.findIndex((head) => typeof head === "string");
    return { home: { sheet, row: row + i, column: Math.max(0, label) }, heads, amounts: cells.slice(column) };
  });
}
