/** Everything that the pane asks of a workbook's models, as it asks: each answer is a value or a sentence, never an exception. */
import { lookup } from "../../../src/formula/lookup";
import type { SpreadsheetHost } from "../../../src/hosts/port";
import { locales } from "../../../src/locales";
import { readData } from "../../../src/pane/data/reading";
import { readChartFigures } from "../../../src/pane/charts/figures";
import { pictures } from "../../../src/pane/charts/pictures";
import { explainCell } from "../../../src/pane/reason/explain";
import { isGreen } from "../../../src/pane/results/checks/green";
import { readChecks } from "../../../src/pane/results/checks/useChecks";
import { currencyOf, headlinesOf, readModel } from "../../../src/pane/results/figures";
import { readDoubts } from "../../../src/pane/results/modelDoubts/read";
import { doubtSentences, lostSentences } from "../../../src/pane/results/modelDoubts/sentences";
import { readStanding } from "../../../src/pane/results/standing";
import { ask } from "../../../src/pane/simulation/entry";
import { readDrawn } from "../../../src/pane/simulation/drawn";
import { trialsOffered } from "../../../src/pane/simulation/trials";
import { writtenSheet } from "../../../src/pane/simulation/writing/write";
import { addLine, freeLines } from "../../../src/sharing/addLine";
import { findings } from "../../../src/sharing/check";
import { mendable, mendOf } from "../../../src/sharing/mend";
import { needsOf } from "../../../src/sharing/needs";
import { packOf } from "../../../src/sharing/pack";
import { prepare } from "../../../src/sharing/prepare";
import { repairs } from "../../../src/sharing/repair";
import { restore } from "../../../src/sharing/restore";
import { masterState } from "../../../src/workbook/model/masterState";
import { modelsIn, unmarkedIn, type Model } from "../../../src/workbook/model/models";
import { nameOf } from "../../../src/workbook/model/names";

export interface Answered {
  /** The numbers of models beside whose checks there is a green tick. */
  readonly green: readonly number[];
  /** Those that aren't recognised, which the pane says. */
  readonly unmarked: readonly number[];
  readonly models: readonly Model[];
  /** What the pane says of what is missing. */
  readonly lost: readonly string[];
}

const reader = locales.en;

/** @param withSharing also what Share asks, which reads every formula of the workbook */
export async function askAll(host: SpreadsheetHost, withSharing: boolean): Promise<Answered> {
  const names = await host.definedNames();
  const models = modelsIn(names);
  const answered = await Promise.all(models.map((model) => askOf(host, model)));
  const book = await host.book();
  const look = lookup(book);
  for (const model of models) {
    const words = locales[model.language];
    for (const kind of ["costs", "benefits"] as const) {
      freeLines(kind, model, look, words);
      addLine({ kind, label: "Mine", amounts: [1, 2] }, model, look, words);
    }
    for (const subject of mendable) mendOf(subject, model, look);
  }
  if (withSharing) {
    needsOf(book);
    findings(book, locales);
    prepare(book, reader);
    restore(book, { overChanges: false });
    repairs(book);
    for (const audience of ["withAddIn", "withoutAddIn", "reader"] as const)
      packOf(book, locales, { into: "en", on: new Date(0), audience });
  }
  return {
    green: answered.flatMap(({ isGreen }, i) => (isGreen ? [models[i]?.number ?? 0] : [])),
    unmarked: unmarkedIn(names),
    models,
    lost: answered.flatMap(({ lost }) => lost),
  };
}

async function askOf(host: SpreadsheetHost, model: Model): Promise<{ isGreen: boolean; lost: readonly string[] }> {
  const said = locales[model.language];
  const reading = await readModel(host, model, said);
  for (const { value, details } of headlinesOf(reading, reader.pane.results, "en")) sane([value, ...details].join());
  const [standing, read, charts, drawn] = await Promise.all([
    readStanding(host, model, said),
    readDoubts(host, model, said),
    readChartFigures(host, model),
    readDrawn(host, model),
    readChecks(host, model, said),
    readData(host, model, said),
    writtenSheet(host, model),
  ]);
  pictures(charts, reader);
  for (const doubt of read.doubts) sane(doubtSentences(doubt, model, reader, said).says);
  if (typeof drawn === "object") {
    trialsOffered(drawn);
    ask(drawn, { typed: typedRanges, correlation: "none", trials: 1024 }, "en");
  }
  for (const key of ["roi", "npv", "payback", "tco", "statement"]) await explain(host, model, key);
  await host.show(model, "npv");
  currencyOf(reading);
  return {
    isGreen: isGreen(masterState(reading.checks, said), standing, read),
    lost: read.lost ? lostSentences(read.lost, reader, said) : [],
  };
}

const typedRanges = { "benefits.low": "80", "benefits.high": "110", "costs.low": "90", "costs.high": "125" };

async function explain(host: SpreadsheetHost, model: Model, key: string): Promise<void> {
  const cells = await host.cells(nameOf(model.number, key), model.sheet);
  if (cells) await explainCell(host, cells, reader.answer);
}

/** A sentence shows no number that is none, and nothing of the program. */
function sane(sentence: string): void {
  if (/\b(NaN|Infinity|undefined|null)\b|\[object/.test(sentence)) throw new Error(`The pane would say: ${sentence}`);
}
