import type { ReaderAnswers } from "../exports/answers";
import { nameOf } from "../exports/figureNames";

/** What the KPI sheets say of the reader's answers: as the options of the command line, which are the same in every language. */
export const optionsOf = (answers: ReadonlyMap<string, ReaderAnswers>): readonly string[] =>
  [...answers].flatMap(([file, each]) => ofFile(each).map((option) => `${file}: ${option}`));

function ofFile({
  crm,
  encoding,
  dates,
  decimal,
  currency,
  rates,
  map,
  outcomes,
  scores,
}: ReaderAnswers): readonly string[] {
  const option = (name: string, value: string | undefined) => (value === undefined ? [] : [`--${name} ${value}`]);
  // The words of a column may hold an address.
  const words = outcomes && Object.fromEntries(Object.entries(outcomes).map(([key, own]) => [key, own?.map(nameOf)]));
  const tables = {
    ...map,
    ...(words && { deals: { ...map?.deals, outcomes: words } }),
    ...(scores && { scores: { ...map?.scores, ...scores } }),
  };
  const mapped = map || words || scores ? JSON.stringify(tables) : undefined;
  return [
    ...option("crm", crm),
    ...option("encoding", encoding),
    ...option("dates", dates),
    ...option("decimal", decimal),
    ...option("currency", currency),
    ...option("rates", rates && [...rates].map(([code, rate]) => `${code}=${rate}`).join(",")),
    ...option("map", mapped),
  ];
}
