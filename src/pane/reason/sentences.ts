/** A reason as sentences in the reader's language. */
import { isRefusal, type AnswerCell } from "../../catalogue/call";
import { catalogue } from "../../catalogue";
import type { Locale } from "../locale";
import { partLocally } from "../../formula/locally";
import { usualTyping } from "../useTyping";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import type { Explained } from "./explain";
import { mendingOf } from "./mendings";
import { answerIn } from "./reading";

export interface ReasonText {
  /** The result, if there is one. */
  readonly answer?: string;
  readonly sentences: readonly string[];
  /** What to do about it. */
  readonly mending?: string;
}

/** `error` is the error that the cell shows, if any. */
export function reasonSentences(
  { id, reason }: Explained,
  error: string | undefined,
  locale: Locale,
  typing = usualTyping(locale),
): ReasonText {
  const words = locale.reason;
  const { language } = locale;
  switch (reason.kind) {
    case "refused":
      return { sentences: [reason.message], mending: words.mendings[mendingOf[reason.says]] };
    case "unknownFunction":
      return { sentences: [words.unknownFunction] };
    case "expression":
    case "noCells":
      return {
        sentences: [
          fillIsolated(words[reason.kind], { parameter: reason.parameter, text: partLocally(reason.text, typing) }),
        ],
      };
    case "fromCell": {
      const { parameter, address, error } = reason;
      return { sentences: [fillIsolated(words.fromCell, { parameter, address, error })] };
    }
    case "fromExpression": {
      const { parameter, text, error } = reason;
      return { sentences: [fillIsolated(words.fromExpression, { parameter, text: partLocally(text, typing), error })] };
    }
    case "answered": {
      if (typeof reason.answer !== "number") return table(reason.answer, locale);
      const answer = answerIn(reason.answer, catalogue[id], language);
      return {
        answer,
        sentences:
          error === undefined ? [] : [fillIsolated(words[reason.isWhole ? "stale" : "elsewhere"], { value: answer })],
      };
    }
  }
}

/** Describes a table's size and the reason for each gap in it. */
function table(rows: readonly (readonly AnswerCell[])[], { language, reason }: Locale): ReasonText {
  const size = { rows: count(rows.length, language), columns: count(rows[0]?.length ?? 0, language) };
  const gaps = rows.flatMap(([figure, ...cells]) => {
    const refused = cells.find(isRefusal);
    return refused ? [fillIsolated(reason.gap, { figure: String(figure), message: refused.message })] : [];
  });
  return { sentences: [fillIsolated(reason.table, size), ...gaps] };
}
