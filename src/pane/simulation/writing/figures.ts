/** What the sheet of a simulation shows, from its outcome. */
import { refusal } from "../../../catalogue/call";
import { isFault, type Fault } from "../../../core/fault";
import type { Spread } from "../../../core/uncertainty/trialStatistics";
import type { Model } from "../../../workbook/model/models";
import { statistics, type SimulationFigures, type SimulationWords } from "../../../workbook/simulation";
import type { Locale } from "../../locale";
import { seed } from "../entry";
import type { SimulationResult } from "../useSimulation";

/** @param said the words of the model's language, in which its workbook is written */
export function sheetFigures(
  { spreads, bins, trials, years, currency, used }: SimulationResult,
  { template, language, sheet }: Model,
  said: Locale,
): SimulationFigures {
  const faults = new Set<Fault>();
  const known = (value: number | Fault | undefined): number | undefined => {
    if (value !== undefined && isFault(value)) faults.add(value);
    return typeof value === "number" ? value : undefined;
  };
  const of = (measure: Spread["measure"]) => {
    const found = spreads.find((each) => each.measure === measure);
    const all = [...statistics, "share" as const].map((statistic) => [statistic, known(found?.[statistic])] as const);
    return Object.fromEntries(all) as SimulationFigures["spreads"]["npv"];
  };
  const all = { npv: of("npv"), roi: of("roi"), payback: of("payback") };
  const reasons = new Set([...faults].map((fault) => refusal(fault, said.answer).message));
  return {
    ...{ template, language, sheet, currency, years, trials, seed, bins },
    ...used,
    spreads: all,
    refused: reasons.size === 0 ? "" : `${said.simulationSheet.none} ${[...reasons].join(" ")}`,
  };
}

export const sheetWords = ({ language, simulationSheet, sheet, answer }: Locale): SimulationWords => ({
  sheet: simulationSheet,
  page: sheet.page,
  statistics: answer.tables[language].CRMSIMULATE.columns,
});
