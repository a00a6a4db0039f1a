/** What exports give a workbook: how each was understood, the KPI sheets, and the measures on both sides of a go-live. */
import { withAnswer, type ReaderAnswers } from "../exports/answers";
import type { BeforeAfter } from "../exports/beforeAfter";
import type { Settings } from "../exports/decide/settings";
import type { Source } from "../exports/file/source";
import { fingerprintOf, type KeptMapping } from "../exports/keptMapping";
import { openedFile } from "../exports/read";
import { attempt, type Refusal } from "../exports/refusal";
import { summaryOf, type FileSummary } from "../exports/summary";
import type { TableKind } from "../exports/tables";
import type { Plan } from "../grid/plan";
import { kpiPlan, type KpiRequest } from "../workbook/kpis";
import { optionsOf } from "./importOptions";
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
export interface ImportRequest extends Omit<KpiRequest, "files" | "today" | "options"> {
  readonly settings: Omit<Settings, "offset">;
  /** What is said of one file, by its name. */
  readonly ofFiles?: Readonly<Record<string, ReaderAnswers>>;
  /** What was said of earlier files, by the fingerprint of their header. */
  readonly kept?: Readonly<Record<string, KeptMapping>>;
  /** Excel's serial number of the day. */
  readonly goLive: number | undefined;
  /** True if the rows themselves go onto sheets, too. */
  readonly withRows?: boolean;
  /** Of the model into which the measures would be written. */
  readonly model?: ModelTerms;
}

/** What a measurement needs of a model; the rest of a target refers to the whole workbook. */
export type ModelTerms = ReviewTerms & Pick<Target, "currency" | "otherLines">;

export const modelTerms = ({ periods, terms, currency, otherLines }: Target): ModelTerms => ({
  ...{ periods, terms, currency, otherLines },
});

export type Imported =
  /** With the headers of the file, if something was said of an earlier one with the same. */
  | { readonly refusal: Refusal; readonly headers?: readonly string[] }
  | {
      readonly files: readonly ImportedFile[];
      readonly plan: Plan;
      /** Empty without a go-live. */
      readonly compared: readonly ComparedTable[];
      /** With a go-live, for the model of the request. */
      readonly measured?: MeasuredOfModel;
    };

export interface ImportedFile extends FileSummary, Omit<Said, "headers"> {}

interface Said {
  /** All that a reader said of the file. */
  readonly answers: ReaderAnswers;
  /** True if some of it was said of an earlier file. */
  readonly isFromBefore: boolean;
  /** Those by which what was said before was found. */
  readonly headers: readonly string[];
}

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
  { goLive, withRows, model, settings, ofFiles = {}, kept = {}, ...request }: ImportRequest,
  sha256: (source: Source) => Promise<string>,
): Promise<Imported> {
  const said = new Map<string, Said>();
  const settingsOf = (file: string): Settings => ({ ...settings, ...said.get(file)?.answers, offset });
  const reports = attempt(() => {
    const given = sources();
    for (const source of given) said.set(source.name, saidOf(source, ofFiles[source.name] ?? {}, kept));
    return reportsOf(firstReadings(given, settingsOf), { goLive, withRows });
  });
  if ("refusal" in reports) {
    const { headers, isFromBefore } = said.get(reports.refusal.file) ?? nothingSaid;
    return { ...reports, ...(isFromBefore && { headers }) };
  }
  const files = await Promise.all(
    reports.map(async ({ first, read, rows }) => ({
      first,
      read,
      ...(rows && { rows }),
      sha256: await sha256(first.opened.source),
    })),
  );
  const options = optionsOf(new Map([...said].map(([file, { answers }]) => [file, answers])));
  return attempt(() => ({
    files: reports.map(({ first, read }) => {
      const { answers, isFromBefore } = said.get(first.opened.source.name) ?? nothingSaid;
      return { ...summaryOf(first, read), answers, isFromBefore };
    }),
    plan: kpiPlan({ ...request, files, options, today: settings.today }),
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

const nothingSaid: Said = { answers: {}, isFromBefore: false, headers: [] };

/** What was said of the file itself comes after what was said of an earlier one with the same header. */
function saidOf(source: Source, answers: ReaderAnswers, kept: Readonly<Record<string, KeptMapping>>): Said {
  if (Object.keys(kept).length === 0) return { ...nothingSaid, answers };
  const headers = openedFile(source, answers).header.cells;
  const fingerprint = fingerprintOf(headers);
  const before = Object.hasOwn(kept, fingerprint) ? kept[fingerprint] : undefined;
  return { answers: before ? withAnswer(before, answers) : answers, isFromBefore: before !== undefined, headers };
}
