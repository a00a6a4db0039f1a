import { useCallback } from "react";
import type { CellValue } from "../../grid/plan";
import { fillIsolated } from "../../language/fill";
import type { Model } from "../../workbook/model/models";
import type { Key } from "../../workbook/model/names";
import { useLocale, usePane } from "../context";
import type { Changed } from "./EditForm";
import type { CellField } from "./fields";
import { writeCells } from "./writing";

/** A row of the sheet whose cells are written. */
export interface SavedRow {
  /** Its row in the table, from 0. */
  readonly at: number;
  /** The cell by which it is recognised. */
  readonly anchor: { readonly key: Key; readonly before: CellValue };
}

/**
 * Writes the fields of a row that were changed, then calls `onSaved`. It resolves with why it was refused, in words, or
 * undefined.
 */
export function useSaving(model: Model, onSaved: (row: SavedRow) => Promise<void>) {
  const { host, announce } = usePane();
  const { data: words } = useLocale();
  return useCallback(
    async (row: SavedRow, changed: Changed, fields: readonly CellField[]): Promise<string | undefined> => {
      const edits = fields.flatMap(({ key, value: before }) => {
        const value = changed.get(key);
        return value === undefined ? [] : [{ key, row: row.at, before, value }];
      });
      if (edits.length === 0) {
        announce(words.unchanged);
        return undefined;
      }
      const written = await writeCells(host, model, edits, { ...row.anchor, row: row.at });
      if (written === "written") {
        await onSaved(row);
        return undefined;
      }
      if (typeof written === "string") return words.refusals[written];
      const field = fields.find(({ key }) => key === written.formula)?.label ?? "";
      return fillIsolated(words.refusals.formula, { field });
    },
    [host, model, words, announce, onSaved],
  );
}
