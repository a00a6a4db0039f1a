import { useState } from "react";
import { isMarkOf } from "../../../exports/currencyMark";
import type { DecimalSign } from "../../../language/separators";
import { writtenAmount } from "../../../language/writtenAmount";
import { useLocale } from "../../context";
import { kindMeant } from "../catalogueLines";
import type { LineKind } from "../../../workbook/lines";
import type { FormLine } from "../lines";
import { readBlock, type PastedBlock, type BlockRead, type Note } from "./readBlock";
import { takenLine } from "./taken";

export type LineChoice = LineKind | "leave";

export interface Taken {
  readonly lines: readonly Omit<FormLine, "id">[];
  readonly block: PastedBlock;
}

interface Pasting {
  readonly isOpen: boolean;
  readonly text: string;
  /** What the reader must decide, or why nothing could be read. */
  readonly read?: BlockRead;
  /** The reader's answer to what is ambiguous. */
  readonly decimal?: DecimalSign | undefined;
  /** By the row of a line. */
  readonly choices: ReadonlyMap<number, LineChoice>;
  /** The notes of the block that was taken. */
  readonly taken?: { readonly costs: number; readonly benefits: number; readonly notes: readonly Note[] };
}

const closed: Pasting = { isOpen: false, text: "", choices: new Map() };

/** A block from the moment it is pasted until its lines are in the form. Where the kind of each line is certain, nothing is asked. */
export function usePasting(currency: string, onTaken: (taken: Taken) => void) {
  const locale = useLocale();
  const [pasting, setPasting] = useState(closed);

  const take = (block: PastedBlock, choices: ReadonlyMap<number, LineChoice>) => {
    const chosen = block.lines.flatMap((line) => {
      const kind = choices.get(line.row);
      return kind === undefined || kind === "leave" ? [] : [takenLine(line, kind, locale.language)];
    });
    const count = (kind: LineKind) => chosen.filter((line) => line.kind === kind).length;
    setPasting({ ...closed, taken: { costs: count("costs"), benefits: count("benefits"), notes: block.notes } });
    onTaken({ lines: chosen, block });
  };
  const read = (text: string, decimal?: DecimalSign) => {
    const kindOf = (label: string) => kindMeant(label, locale);
    const found = readBlock(text, { language: locale.language, currency, decimal, kindOf });
    if (!("lines" in found)) return setPasting({ ...closed, isOpen: true, text, decimal, read: found });
    const choices = new Map(
      found.lines.flatMap(({ row, kind }) =>
        kind === undefined ? [] : [[row, kind === "sum" ? "leave" : kind] as const],
      ),
    );
    if (found.lines.every(({ kind }) => kind === "costs" || kind === "benefits")) return take(found, choices);
    return setPasting({ ...closed, isOpen: true, text, decimal, read: found, choices });
  };
  /** The amounts that were in the currency are no longer complained of. */
  const changeCurrency = (code: string) => {
    const { text, decimal, read: asked, choices, taken } = pasting;
    const kindOf = (label: string) => kindMeant(label, locale);
    const again = asked && readBlock(text, { language: locale.language, currency: code, decimal, kindOf });
    setPasting({
      ...pasting,
      ...(again && { read: again, choices }),
      ...(taken && { taken: { ...taken, notes: taken.notes.filter((note) => !isInCurrency(note, code)) } }),
    });
  };
  return {
    pasting,
    changeCurrency,
    read,
    take,
    type: (text: string) => setPasting({ ...closed, isOpen: true, text }),
    open: () => setPasting({ ...pasting, isOpen: true }),
    close: () => setPasting({ ...closed, text: pasting.text }),
    choose: (row: number, choice: LineChoice) =>
      setPasting({ ...pasting, choices: new Map([...pasting.choices, [row, choice]]) }),
  };
}

const isInCurrency = (note: Note, code: string): boolean =>
  note.is === "otherCurrency" && isMarkOf(writtenAmount(note.text)?.currency ?? "", code);

export type PastingState = ReturnType<typeof usePasting>;
