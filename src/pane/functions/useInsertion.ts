import { useState } from "react";
import type { AnyDefinition } from "../../catalogue/define";
import type { Inserted } from "../../hosts/port";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { usePane } from "../context";
import { formatOffer } from "../reason/format";
import { whyNotInserted } from "../whyNotInserted";
import { formulaOf, shownAddress, sizeOf, type EntryReading } from "./entry";

export type Answered = Extract<EntryReading, { readonly kind: "answered" }>;

export type Insertion =
  | { readonly phase: "ready" | "busy" }
  | { readonly phase: "done"; readonly sentence: string }
  /** The reader is asked whether the cell's content is to be replaced. */
  | { readonly phase: "occupied"; readonly address: string }
  | { readonly phase: "refused"; readonly sentence: string };

export interface Inserting {
  readonly insertion: Insertion;
  readonly insert: (reading: Answered, replaces: boolean) => Promise<void>;
  readonly reset: () => void;
}

/** Puts the formula into its cell, with the number format of its unit where nobody chose a format. */
export function useInsertion(definition: AnyDefinition): Inserting {
  const { host, locale, announce } = usePane();
  const words = locale.pane.functions;
  const [insertion, setInsertion] = useState<Insertion>({ phase: "ready" });

  const after = (inserted: Inserted, target: string, size: { readonly rows: number; readonly columns: number }) => {
    const address = shownAddress(target);
    if (inserted === "occupied") return setInsertion({ phase: "occupied", address });
    if (inserted === "blocked") {
      const { language } = locale;
      const given = { address, rows: count(size.rows, language), columns: count(size.columns, language) };
      return setInsertion({ phase: "refused", sentence: fillIsolated(words.blocked, given) });
    }
    const sentence = fillIsolated(words.inserted, { function: definition.id, address });
    setInsertion({ phase: "done", sentence });
    announce(sentence);
  };

  const insert = async ({ target, given, answer }: Answered, replaces: boolean) => {
    if (insertion.phase === "busy") return;
    setInsertion({ phase: "busy" });
    const { returns } = definition;
    try {
      const offer =
        typeof answer === "number" && typeof returns === "string"
          ? await formatOffer(host, target, { value: answer, unit: returns }, locale.language)
          : undefined;
      const size = sizeOf(answer);
      const formula = formulaOf(definition.id, given);
      const format = offer && { format: offer.code };
      after(await host.insert({ address: target, formula, ...format, ...size, replaces }), target, size);
    } catch (error) {
      setInsertion({ phase: "refused", sentence: whyNotInserted(error, words) });
    }
  };
  return { insertion, insert, reset: () => setInsertion({ phase: "ready" }) };
}
