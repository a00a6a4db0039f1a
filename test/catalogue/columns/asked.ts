/** Functions over the columns of an export, asked through the door in English. */
import { catalogue, definitions } from "../../../src/catalogue";
import { call, isRefusal, type Answer, type AnswerCell } from "../../../src/catalogue/call";
import { takesOneCell } from "../../../src/catalogue/define";
import { shapeOf } from "../../../src/catalogue/shapes";
import { english } from "../english";

export const ask = (id: keyof typeof catalogue, ...raw: readonly unknown[]): Answer =>
  call(catalogue[id], raw, english);
export const down = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
export const message = (answer: Answer): string =>
  isRefusal(answer) ? `${answer.refused}: ${answer.message}` : JSON.stringify(answer);
export const rows = (answer: Answer): readonly (readonly AnswerCell[])[] => {
  if (typeof answer === "number" || isRefusal(answer)) throw new Error(message(answer));
  return answer;
};

/** The figures of CRMSALESKPIS by their English names. */
export const kpis = (outcomes: readonly unknown[], ...words: readonly unknown[]) => {
  const days = outcomes.map((_, i) => [45_700 + i]);
  const table = rows(
    ask(
      "CRMSALESKPIS",
      days,
      days,
      down(...outcomes),
      days.map(() => [1]),
      ...words,
    ),
  );
  return Object.fromEntries(table.slice(1)) as Readonly<Record<string, AnswerCell>>;
};

/** The functions whose ranges are all columns of an export. */
export const overExports = definitions.filter(({ parameters }) => {
  const ranges = Object.values(parameters).filter(
    (parameter) => !takesOneCell(parameter) && parameter.shape !== "wordList",
  );
  return ranges.length > 0 && ranges.every((range) => shapeOf(range).aligned?.by === "row");
});
