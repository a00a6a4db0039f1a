/** What exports give a workbook: how each was understood, the KPI sheets, and the measures on both sides of a go-live. */
import type { BeforeAfter } from "../exports/beforeAfter";
import type { Settings } from "../exports/decide/settings";
import type { Source } from "../exports/file/source";
import { attempt, type Refusal } from "../exports/refusal";
import { summaryOf, type FileSummary } from "../exports/summary";
import type { TableKind } from "../exports/tables";
import type { Plan } from "../grid/plan";
import { kpiPlan, type KpiRequest } from "../workbook/kpis";
import {
  goalsOf,
  otherCurrency,
  quartersOf,
  type MeasuredGoals,
  type OtherCurrency,
  type Quarters,
  type ReviewTerms,
  type Target,
} from "./measured";
import { firstReadings, reportsOf } from "../workbook/kpis/reports";

/** All of it is data, so that it can be sent to a worker. */
export interface ImportRequest extends Omit<KpiRequest, "files" | "today"> {
  readonly settings: Omit<Settings, "offset">;
  /** What is said of one file, by its name. */
  readonly ofFiles?: Readonly<Record<string, Partial<Settings>>>;
  /** Excel's serial number of the day. */
  readonly goLive: number | undefined;
  /** Of the model into which the measures would be written. */
  readonly model?: ModelTerms;
}

/** What a measurement needs of a model; the rest of a target refers to the whole workbook. */
export type ModelTerms = ReviewTerms & Pick<Target, "currency" | "otherLines">;

export const modelTerms = ({ periods, terms, currency, otherLines }: Target): ModelTerms => ({
  ...{ periods, terms, currency, otherLines },
});

export type Imported =
  | { readonly refusal: Refusal }
  | {
      readonly files: readonly FileSummary[];
      readonly plan: Plan;
      /** Empty without a go-live. */
      readonly compared: readonly ComparedTable[];
      /** With a go-live, for the model of the request. */
      readonly measured?: MeasuredOfModel;
    };

export interface MeasuredOfModel {
  /** What the model said when it was measured. */
  readonly terms: ModelTerms;
  readonly goals: MeasuredGoals;
  readonly quarters: Quarters;
  /** Then nothing can be written into the model. */
  readonly otherCurrency: OtherCurrency | undefined;
}

export interface ComparedTable extends BeforeAfter {
  readonly table: TableKind;
}

/** The zone of the computer that reads. */
const offset: Settings["offset"] = (milliseconds) => -new Date(milliseconds).getTimezoneOffset();

/**
 * @param sources what it throws as a refusal is returned
 * @param sha256 of a file's bytes, in hexadecimal digits
 */
export async function imported(
  sources: () => readonly Source[],
  { goLive, model, settings, ofFiles = {}, ...request }: ImportRequest,
  sha256: (source: Source) => Promise<string>,
): Promise<Imported> {
  const settingsOf = (file: string): Settings => ({ ...settings, ...ofFiles[file], offset });
  const reports = attempt(() => reportsOf(firstReadings(sources(), settingsOf), settingsOf, goLive));
  if ("refusal" in reports) return reports;
  const files = await Promise.all(
    reports.map(async ({ first, read }) => ({ first, read, sha256: await sha256(first.opened.source) })),
  );
  return attempt(() => ({
    files: reports.map(({ first, read }) => summaryOf(first, read)),
    plan: kpiPlan({ ...request, files, today: settings.today }),
    compared: reports.flatMap(({ first, compared }) =>
      compared ? [{ ...compared, table: first.recognised.table }] : [],
    ),
    ...(goLive !== undefined &&
      model && {
        measured: {
          terms: model,
          goals: goalsOf(reports),
          quarters: quartersOf(reports, goLive, model),
          otherCurrency: otherCurrency(reports, model.currency),
        },
      }),
  }));
}
