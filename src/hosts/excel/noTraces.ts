/** What a paint has added to the workbook so far. */
export interface Traces {
  /** Sheets known to be ours: their ids and the names they were given. */
  readonly ids: ReadonlyMap<string, string>;
  /** Names of requested sheets whose creation wasn't confirmed; such a sheet is ours if it is empty. */
  readonly unconfirmed: ReadonlySet<string>;
  /** Names that were not defined before the paint. */
  readonly defined: ReadonlySet<string>;
}

export const noTraces: Traces = { ids: new Map(), unconfirmed: new Set(), defined: new Set() };
