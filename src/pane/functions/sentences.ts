/** What the fields of a function give, as a sentence in the reader's language. */
import { isRefusal } from "../../catalogue/call";
import type { AnyDefinition } from "../../catalogue/define";
import { formattedAnswer } from "../../catalogue/formattedAnswer";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { isolated } from "../../language/isolates";
import { listed } from "../../language/lists";
import type { Locale } from "../locale";
import type { EntryReading } from "./entry";

/** True if the formula can't be inserted, or would show an error. */
export function isRefused(reading: EntryReading): boolean {
  if (reading.kind === "answered") return isRefusal(reading.answer);
  return reading.kind !== "missing" && reading.kind !== "noTarget";
}

export function sentenceOf(reading: EntryReading, { returns }: AnyDefinition, locale: Locale): string {
  const words = locale.pane.functions;
  const { language, reason } = locale;
  switch (reading.kind) {
    case "noTarget":
      return words.noTarget;
    case "noSuchCell":
      return fillIsolated(words.noSuchCell, { text: reading.text });
    case "missing":
      return fillIsolated(words.missing, { parameters: listed(reading.parameters, language) });
    case "noCells":
      return fillIsolated(reason.noCells, { parameter: reading.parameter, text: reading.text });
    case "fromCell": {
      const { parameter, address, error } = reading;
      return fillIsolated(reason.fromCell, { parameter, address, error });
    }
    case "circular":
      return fillIsolated(words.circular, { parameter: reading.parameter, address: reading.address });
    case "answered": {
      const { answer } = reading;
      if (isRefusal(answer)) return answer.message;
      if (typeof answer === "number") {
        const value = formattedAnswer(answer, typeof returns === "string" ? returns : "figure", language);
        return `${words.value}: ${isolated(value)}`;
      }
      const size = { rows: count(answer.length, language), columns: count(answer[0]?.length ?? 0, language) };
      return fillIsolated(reason.table, size);
    }
  }
}
