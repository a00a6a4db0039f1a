/** What a comparison says, read from its named cells: a rank, sentences, checks, and the flows of each pair. */
import { isFault } from "../../core/fault";
import { crossoverRates } from "../../core/returns/alternatives";
import { areaAddress, areaAt } from "../../grid/address";
import type { Area, CellValue } from "../../grid/plan";
import { nameKey } from "../../grid/sameName";
import { parseReference } from "../../formula/sheetReference";
import type { CellRef } from "../../formula/lookup";
import type { SpreadsheetHost } from "../../hosts/port";
import { conflicts } from "../../workbook/comparison/conflicts";
import type { CheckKey } from "../../workbook/comparison/checks";
import type { Comparison } from "../../workbook/comparison/names";
import { pairsOf } from "../../workbook/comparison/pairList";
import { masterState, type MasterState } from "../../workbook/model/masterState";
import type { CheckState } from "../../workbook/model/checkList";
import type { ExportsLocale } from "../locale";
import { noFigure } from "../../language/noFigure";

export interface ReadPair {
  readonly label: string;
  readonly verdict: string;
  /** Every rate at which both options are worth the same; undefined where they can't be found. */
  readonly rates: readonly number[] | undefined;
  /** The verdict says the one rate, or that their flows are the same. */
  readonly isSaid: boolean;
}

export interface ReadComparisonCheck {
  readonly key: CheckKey;
  readonly state: CheckState;
  readonly says: string | undefined;
  readonly isConflict: boolean;
  /** Undefined where its cells are deleted. */
  readonly at: CellRef | undefined;
}

export interface ReadComparison {
  /** Without places where nothing is ranked. */
  readonly options: readonly {
    readonly name: string;
    readonly npv: number | undefined;
    readonly place: number | undefined;
  }[];
  readonly currency: string | undefined;
  readonly statement: string | undefined;
  readonly ranking: readonly string[];
  readonly pairs: readonly ReadPair[];
  readonly checks: readonly ReadComparisonCheck[];
  readonly master: MasterState;
}

interface Named {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly CellValue[];
}

/** @param words those of the comparison's language */
export async function readComparison(
  host: SpreadsheetHost,
  meanings: Comparison["meanings"],
  words: ExportsLocale,
): Promise<ReadComparison> {
  const cells = await namedCells(host, meanings);
  const row = (key: string): readonly CellValue[] => cells.get(nameKey(key))?.values ?? [];
  const text = (key: string): string | undefined => {
    const [value] = row(key);
    return typeof value === "string" && value.trim() !== "" ? value : undefined;
  };
  const names = row("options");
  const npv = row("npv");
  const ranks = row("rank");
  const count = npv.length;
  const { sheet } = words;
  return {
    options: npv.map((value, i) => ({
      name: String(names[i] ?? ""),
      npv: numberOf(value),
      place: numberOf(ranks[i]),
    })),
    currency: text("shown_currency"),
    statement: text("statement"),
    ranking: npv.flatMap((_, i) => text(`place_${i + 1}`) ?? []).filter((each) => each !== noFigure),
    pairs: pairsOf(count).flatMap(({ number }) => {
      const [label, ...rest] = row(`difference_${number}`);
      const verdict = text(`verdict_${number}`);
      if (verdict === undefined || typeof label !== "string") return [];
      const flows = rest.filter((each) => typeof each === "number");
      const rates = crossoverRates({ larger: flows, smaller: [] });
      const isSaid = typeof row(`pair_${number}`)[1] === "number" || flows.every((flow) => flow === 0);
      return [{ label, verdict, rates: isFault(rates) ? undefined : rates, isSaid }];
    }),
    checks: (Object.keys(words.comparison.checks) as CheckKey[]).map((key) => {
      const found = cells.get(nameKey(key));
      const [says, state] = [found?.values[0], found?.values.at(-1)];
      const states = { [sheet.ok]: "holds", [sheet.look]: "look", [sheet.check]: "fails" } as const;
      return {
        key,
        state: (typeof state === "string" && states[state]) || "lost",
        says: typeof says === "string" && says !== "" ? says : undefined,
        isConflict: conflicts.some((each) => each === key),
        at: found && { sheet: found.sheet, row: found.area.row, column: found.area.column },
      };
    }),
    master: masterState(row("master")[0] ?? null, words),
  };
}

/** False beside a conflict: then the sheet has no ranks, and its amounts may be in several currencies. */
export const isRanked = ({ options, checks }: Pick<ReadComparison, "options" | "checks">): boolean =>
  options.every(({ place }) => place !== undefined) &&
  !checks.some(({ isConflict, state }) => isConflict && state === "fails");

const numberOf = (value: CellValue | undefined): number | undefined => (typeof value === "number" ? value : undefined);

/** The first row of each name's cells. Each sheet is read once. */
async function namedCells(
  host: SpreadsheetHost,
  meanings: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Named>> {
  const places = [...meanings].flatMap(([key, meaning]) => {
    const reference = parseReference(meaning);
    const area = areaAt(reference?.address.replaceAll("$", ""));
    return reference?.sheet !== undefined && area ? [{ key, sheet: reference.sheet, area }] : [];
  });
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const found = await Promise.all(
    sheets.map(async (sheet) => {
      const own = places.filter((place) => place.sheet === sheet);
      const around = bounds(own.map(({ area }) => area));
      const values = (await host.cells(around.address, sheet))?.values ?? [];
      return own.map(({ key, area }): readonly [string, Named] => {
        const line = values[area.row - around.row] ?? [];
        const from = area.column - around.column;
        return [key, { sheet, area, values: line.slice(from, from + area.columns) }];
      });
    }),
  );
  return new Map(found.flat());
}

function bounds(areas: readonly Area[]): Area & { readonly address: string } {
  const [row, column] = [Math.min(...areas.map((area) => area.row)), Math.min(...areas.map((area) => area.column))];
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  const area = { row, column, rows, columns };
  return { ...area, address: areaAddress(area) };
}
