/** Asks below the grid what a number means that isn't written as the reader's language writes numbers. */
import { ICommandService, IUndoRedoService, generateRandomId } from "@univerjs/core";
import { SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import { cellAddress } from "../grid/address";
import type { Grid } from "../hosts/univer/grid";
import type { TypedReading } from "../hosts/univer/typedCell";
import { formatOf, numberCell, type DoubtfulCell } from "../hosts/univer/typing";
import { onChange } from "../hosts/univer/watch";
import { fillIsolated } from "../language/fill";
import { directionOf, type Language } from "../language/languages";
import { numberFormat } from "../language/numbers";
import { eitherOf } from "../pane/doubt/sentence";
import type { DoubtWords } from "../pane/doubt/words";
import { button } from "./button";

export interface DoubtQuestion {
  ask(cell: DoubtfulCell): void;
  speak(words: DoubtWords, language: Language): void;
}

const exampleDay = "2026-03-21";

export function question(grid: Grid, place: HTMLElement): DoubtQuestion {
  const sentence = document.createElement("p");
  sentence.setAttribute("role", "status");
  const answers = document.createElement("div");
  place.replaceChildren(sentence, answers);
  let asked: readonly DoubtfulCell[] = [];
  let spoken: { readonly words: DoubtWords; readonly language: Language } | undefined;
  let shown = "";

  const answer = (cell: DoubtfulCell, reading?: TypedReading) => {
    asked = asked.filter((each) => each !== cell);
    if (reading) void write(grid, cell, reading);
    draw();
    grid.focus?.();
  };
  const draw = () => {
    asked = asked.filter((each) => stands(grid, each));
    const [first] = asked;
    place.hidden = first === undefined;
    const now =
      first && spoken
        ? JSON.stringify([first, asked.length, spoken.language, grid.workbook.getActiveSheet().getSheetId()])
        : "";
    if (now === shown) return;
    shown = now;
    if (!first || !spoken) return sentence.replaceChildren();
    const { words, language } = spoken;
    const more =
      asked.length > 1 ? fillIsolated(words.more, { count: numberFormat(language).format(asked.length - 1) }) : "";
    sentence.textContent = `${sentenceOf(grid, first, words, language)} ${more}`.trim();
    answers.replaceChildren(
      ...first.readings.map((reading) => answerButton(reading.written, () => answer(first, reading))),
      answerButton(words.keep, () => answer(first)),
    );
  };
  onChange(grid, draw);
  leaveByKey(grid, place);
  return {
    ask(cell) {
      asked = [...asked.filter((each) => !isSamePlace(each, cell)), cell];
    },
    speak(words, language) {
      spoken = { words, language };
      // The grid's part of the page runs from the left in every language.
      place.dir = directionOf(language);
      draw();
    },
  };
}

const isSamePlace = (a: DoubtfulCell, b: DoubtfulCell): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** True as long as the cell holds the text. */
function stands({ workbook }: Grid, { sheet, row, column, text }: DoubtfulCell): boolean {
  const stored = workbook.getSheetBySheetId(sheet)?.getSheet().getCellRaw(row, column);
  return stored?.v === text && !stored.f;
}

function sentenceOf({ workbook }: Grid, cell: DoubtfulCell, words: DoubtWords, language: Language): string {
  const { sheet, row, column, text, readings, isDay } = cell;
  const isElsewhere = workbook.getActiveSheet().getSheetId() !== sheet;
  const name = isElsewhere ? `${workbook.getSheetBySheetId(sheet)?.getSheetName() ?? ""} ` : "";
  const key = readings.length === 0 ? "cellOnlyDay" : isDay ? "cellDay" : "cell";
  return fillIsolated(words[key], {
    cell: name + cellAddress(row, column),
    text,
    readings: eitherOf(
      readings.map(({ written }) => written),
      language,
    ),
    example: exampleDay,
  });
}

/** In one step of undo, under the cell's own rule: a cost typed as −5 is refused as if it had been typed so. */
async function write({ workbook, injector }: Grid, cell: DoubtfulCell, reading: TypedReading): Promise<void> {
  const book = workbook.getWorkbook();
  const worksheet = book.getSheetBySheetId(cell.sheet);
  if (!worksheet) return;
  const { sheet: subUnitId, row, column: col } = cell;
  const [unitId, redoUndoId] = [workbook.getId(), generateRandomId()];
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId,
    subUnitId,
    range: { startRow: row, endRow: row, startColumn: col, endColumn: col },
    value: numberCell(reading, formatOf({ workbook: book, worksheet, row, col })),
    redoUndoId,
  });
  const isValid = await injector.get(SheetInterceptorService).onValidateCell(book, worksheet, row, col);
  if (isValid === false) injector.get(IUndoRedoService).rollback(redoUndoId, unitId);
}

function answerButton(text: string, press: () => void): HTMLButtonElement {
  const made = button();
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}

/** Escape goes back to the cells; F6 comes here (`betweenCellsAndPane`). */
function leaveByKey(grid: Grid, place: HTMLElement): void {
  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    grid.focus?.();
  });
}
