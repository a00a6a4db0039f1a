/** What the columns of a file mean, from all that its first reading has shown. What can't be decided is refused with the question. */
import type { DecimalSign } from "../../language/separators";
import { readings, shownIn, type AmountEvidence } from "../columns/amounts";
import { columnsOf, isRead, type Evidence } from "../evidence";
import type { MappedField, Recognised } from "../mapping";
import { refuse, type CountedWord } from "../refusal";
import { fields, isCounted } from "../tables";
import { decideCurrency, type DecidedCurrency } from "./currency";
import { decideDates, type DecidedDates } from "./dates";
import { checkFlags } from "./flags";
import { decideOutcome, type DecidedOutcome } from "./outcome";
import type { Settings } from "./settings";

export interface Decided {
  readonly dates: ReadonlyMap<number, DecidedDates>;
  readonly signs: ReadonlyMap<number, DecimalSign>;
  readonly currency: DecidedCurrency;
  /** Of deals only. */
  readonly outcome: DecidedOutcome | undefined;
}

/** True if the rows mean the same by both. */
export function sameMeaning(a: Decided, b: Decided): boolean {
  const dates = ({ dates }: Decided) => [...dates].map(([column, { order }]) => [column, order] as const);
  const key = (decided: Decided) =>
    JSON.stringify([
      dates(decided).sort(([x], [y]) => x - y),
      [...decided.signs].sort(([x], [y]) => x - y),
      decided.currency.currency ?? "",
      decided.currency.found.map(({ word }) => word).sort(),
      decided.outcome?.form ?? "",
    ]);
  return key(a) === key(b);
}

export function decide(
  file: string,
  recognised: Recognised,
  headers: readonly string[],
  evidence: Evidence,
  settings: Settings,
): Decided {
  if (evidence.rows === 0) return refuse({ is: "noRows", file });
  refuseBroken(file, evidence);
  const columns = recognised.fields
    .filter(isRead)
    .flatMap((mapped) => mapped.columns.map((column) => ({ mapped, column, header: headers[column] ?? "" })));
  for (const { mapped, column, header } of columns)
    if (fields[mapped.field] === "flag") checkFlags(file, column, header, evidence);
  const isNeeded = ({ field }: MappedField) => isCounted(recognised.table, field, evidence.ids.mayHaveDoubles);
  const dates = decideDates(
    file,
    columns.flatMap(({ mapped, column, header }) => {
      const found = evidence.dates.get(column);
      return found ? [{ column, header, evidence: found, isNeeded: isNeeded(mapped) }] : [];
    }),
    evidence.pairs,
    settings,
  );
  const signs = new Map<number, DecimalSign>();
  for (const { mapped, column, header } of columns) {
    const found = evidence.amounts.get(column);
    if (found && fields[mapped.field] === "amount" && isNeeded(mapped))
      signs.set(column, signOf(file, header, found, settings));
  }
  return {
    dates,
    signs,
    currency: currencyOf(file, recognised, evidence, settings),
    outcome: recognised.table === "deals" ? decideOutcome(file, recognised, headers, evidence, settings) : undefined,
  };
}

/** Where more than a tenth of the rows have another number of cells, the file isn't separated as it seems. */
function refuseBroken(file: string, { leftOut, rows }: Evidence): void {
  const broken = leftOut.list().find(({ reason }) => reason === "width");
  if (broken && broken.count > 1 && broken.count > rows / 10)
    refuse({ is: "width", file, line: broken.lines[0] ?? 0, count: broken.count, rows });
  if (rows > 0 && leftOut.whole === rows) refuse({ is: "nothingUsed", file, rows });
}

function signOf(file: string, header: string, evidence: AmountEvidence, { decimal }: Settings): DecimalSign {
  const { filled, unread, percent } = evidence;
  const wrong = unread.count + percent.count;
  const first = unread.first ?? percent.first;
  if (first && wrong * 2 > filled.count)
    return refuse({ is: "notAmounts", file, cell: shownIn(header, first), count: wrong, of: filled.count });
  const sign = evidence.sign();
  if (typeof sign === "string") {
    const shown = evidence.shownFor(sign);
    if (decimal !== undefined && decimal !== sign && shown)
      return refuse({ is: "wrongDecimal", file, cell: shownIn(header, shown), decimal });
    return decimal ?? sign;
  }
  if (decimal !== undefined) return decimal;
  if ("ambiguous" in sign)
    return refuse({ is: "decimal", file, cell: shownIn(header, sign.ambiguous), ...readings(sign.ambiguous.text) });
  const [dot, comma] = sign.contrary;
  return refuse({ is: "contraryDecimals", file, dot: shownIn(header, dot), comma: shownIn(header, comma) });
}

function currencyOf(file: string, recognised: Recognised, evidence: Evidence, settings: Settings): DecidedCurrency {
  const [column] = columnsOf(recognised, "currency");
  const words = column === undefined ? undefined : evidence.words.get(column)?.counted();
  const marks: CountedWord[] = (["amount", "value"] as const).flatMap((field) =>
    columnsOf(recognised, field).flatMap((each) => evidence.amounts.get(each)?.currencies() ?? []),
  );
  return decideCurrency(file, words, marks, settings);
}
