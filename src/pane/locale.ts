import { languages, type Language } from "../language/languages";
import type { AnswerWords, Synonyms } from "../catalogue/words";
import type { UnitWords } from "../catalogue/unitWords";
import type { ModelWords, PlanWords } from "../workbook";
import type { SimulationSheetWords } from "../workbook/simulation/words";
import type { ComparisonWords } from "../workbook/comparison/words";
import type { KpiWords } from "../workbook/kpis/words";
import type { SharingWords } from "../sharing/words";
import type { AddLineWords } from "./addLine/words";
import type { WavesWords } from "./create/wavesWords";
import type { ComparingWords } from "./compare/words";
import type { ImportingWords } from "./data/import/words";
import type { DataWords } from "./data/words";
import type { ModelDoubtsWords } from "./results/modelDoubts/words";
import type { ReasonWords } from "./reason/words";
import type { SelfTestWords } from "./selfTest/words";
import type { SimulationWritingWords } from "./simulation/writing/words";
import type { UpgradeWords } from "./upgrade/words";
import type { PaneWords } from "./words";

/** The words of one language with which the pane opens. */
export interface PaneLocale {
  readonly language: Language;
  readonly pane: PaneWords;
}

/** With those of a model's sheets, which its results need. */
export interface ModelLocale extends PaneLocale, ModelWords {
  readonly modelDoubts: ModelDoubtsWords;
}

/** All texts of one language that the pane shows or writes into a workbook. */
export interface Locale extends ModelLocale, PlanWords {
  readonly answer: AnswerWords;
  readonly data: DataWords;
  readonly synonyms: Synonyms;
  readonly units: UnitWords;
  readonly sharing: SharingWords;
  readonly addLine: AddLineWords;
  readonly waves: WavesWords;
  readonly reason: ReasonWords;
  readonly selfTest: SelfTestWords;
  readonly upgrade: UpgradeWords;
  readonly simulationSheet: SimulationSheetWords;
  readonly simulationWriting: SimulationWritingWords;
}

/** With the words of exports and of comparisons: of the pane, and of the sheets that they write. */
export interface ExportsLocale extends Locale {
  readonly comparing: ComparingWords;
  readonly comparison: ComparisonWords;
  readonly importing: ImportingWords;
  readonly kpis: KpiWords;
}

/** How much of a language is loaded; each contains the one before. */
export interface Volumes {
  readonly pane: PaneLocale;
  readonly model: ModelLocale;
  readonly all: Locale;
  readonly exports: ExportsLocale;
}

export type Volume = keyof Volumes;

/** Gives the words of a language, which are loaded when they are first needed. */
export interface Library {
  /** Rejects if the words can't be loaded; the next call tries again. */
  load<V extends Volume>(volume: V, language: Language): Promise<Volumes[V]>;
  /** The words that are loaded already, always the same object. */
  known<V extends Volume>(volume: V, language: Language): Volumes[V] | undefined;
}

export type Locales = Readonly<Record<Language, Locale>>;

/** All words of every language, for what reads or writes workbooks in any of them. */
export async function everyLanguage(library: Library): Promise<Locales> {
  const loaded = await Promise.all(languages.map((language) => library.load("all", language)));
  return Object.fromEntries(loaded.map((locale) => [locale.language, locale])) as Locales;
}
