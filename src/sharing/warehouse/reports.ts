/** What an engine has counted, in the form in which files are reported. */
import { Evidence } from "../../exports/evidence";
import type { Settings } from "../../exports/decide/settings";
import type { EngineReading } from "../../exports/sql/warehouse";
import type { FirstReading } from "../../exports/usable";
import type { FileReport } from "../../workbook/kpis/reports";
import { plausibleDays } from "../../exports/columns/dates";

export function reportOf({ table, rows, read, outcome, currency }: EngineReading, settings: Settings): FileReport {
  const { name, headers, recognised } = table;
  const evidence = new Evidence(recognised, headers.length, {
    offset: settings.offset,
    latest: plausibleDays(settings.today).latest,
  });
  evidence.rows = rows;
  const first: FirstReading = {
    settings,
    opened: {
      // There are no bytes of a file: its rows stay where they are.
      source: { name, chunks: () => [], original: new Uint8Array() },
      encoding: "",
      isGuess: false,
      isChecked: true,
      delimiter: "",
      header: { row: 0, cells: headers },
      preamble: [],
    },
    recognised,
    evidence,
    decided: {
      dates: new Map(),
      signs: new Map(),
      currency: { currency, found: [], of: () => ({ rate: 1 }) },
      outcome,
    },
    ahead: undefined,
  };
  return { first, read };
}
