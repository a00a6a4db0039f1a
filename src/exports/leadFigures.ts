/** Leads by source, and credits of channels: files that refer to deals of another file. */
import { asKey } from "../catalogue/shapes/cells";
import { isFault } from "../core/fault";
import type { Coded, none, Spelling } from "../core/numbers/coded";
import { attribution, type AttributionModel } from "../core/sales/attribution";
import { finishSources } from "../core/sales/leadSources";
import type { Meaning } from "../core/sales/outcomes";
import { sourceStatistics } from "../core/sales/sourceStatistics";
import { Codes } from "./codes";
import type { ChannelFigures, SourceFigures } from "./figureRows";
import { idsIn, type DealIndex } from "./joins";
import type { LeftOutCounts } from "./leftOut";
import { refuse } from "./refusal";
import type { TableColumns } from "./tableRows";

export const nameOf = (word: Spelling | typeof none): string => (typeof word === "object" ? "(none)" : String(word));

const meanings: readonly Meaning[] = ["won", "lost", "open"];

const textAt = ({ codes, spellings }: Coded, row: number): string => String(spellings[codes[row] ?? -1] ?? "");

/** Without a file of deals, the number of leads is known, and not what became of them. */
export function leadSources(
  file: string,
  { codes, rows }: TableColumns,
  deals: DealIndex | undefined,
): readonly SourceFigures[] {
  const nobody = { codes: new Int32Array(rows.length).fill(-1), spellings: [] };
  const [sources, own, referred] = [codes("source") ?? nobody, codes("id") ?? nobody, codes("deal")];
  const outcomes = new Int32Array(rows.length).fill(meanings.indexOf("open"));
  const revenue = new Float64Array(rows.length);
  const counted = new Set<string>();
  for (let row = 0; deals && row < rows.length; row++) {
    for (const id of idsIn(textAt(referred ?? own, row))) {
      const deal = deals.get(id);
      if (!deal || counted.has(id)) continue;
      counted.add(id);
      if (deal.outcome !== "won") continue;
      outcomes[row] = meanings.indexOf("won");
      revenue[row] = (revenue[row] ?? 0) + (deal.amount || 0);
    }
  }
  if (deals && counted.size === 0) return refuse({ is: "noJoin", file });
  const outcome = { codes: outcomes, meanings, isLostKnown: false };
  const found = finishSources(sourceStatistics({ sources, outcome, revenue }));
  if (deals)
    return found.map(({ source, leads, won, conversion, revenue: money }) => ({
      source: nameOf(source),
      leads,
      won,
      conversion,
      revenue: isFault(money) || !deals.hasAmounts ? undefined : money,
    }));
  return [...found].sort((a, b) => b.leads - a.leads).map(({ source, leads }) => ({ source: nameOf(source), leads }));
}

const models = ["first", "last", "linear", "position"] as const satisfies readonly AttributionModel[];

/** The value of a deal is its amount if it is won; or the one beside the touch, where there is no file of deals. */
export function channelCredits(
  file: string,
  { codes, numbers, rows }: TableColumns,
  index: DealIndex | undefined,
  leftOut: LeftOutCounts,
): readonly ChannelFigures[] {
  const nobody = { codes: new Int32Array(rows.length).fill(-1), spellings: [] };
  const [deal, contact, channel] = [codes("deal") ?? nobody, codes("contact") ?? nobody, codes("channel") ?? nobody];
  const [times, own] = [numbers("time") ?? new Float64Array(rows.length), numbers("value")];
  if (!index && !own) return refuse({ is: "noJoin", file });
  const ids = new Codes(true);
  const touches: { readonly deal: number; readonly channel: number; readonly time: number; readonly value: number }[] =
    [];
  for (let row = 0; row < rows.length; row++) {
    const found = index ? index.idsOf(textAt(deal, row), textAt(contact, row)) : idsIn(textAt(deal, row));
    if (found.length === 0) leftOut.add(rows[row] ?? 0, "unmatched");
    for (const id of found) {
      const joined = index?.get(id);
      const value = joined ? (joined.outcome === "won" ? joined.amount : 0) : (own?.[row] ?? 0);
      touches.push({ deal: ids.of(id), channel: channel.codes[row] ?? -1, time: times[row] ?? 0, value: value || 0 });
    }
  }
  if (touches.length === 0) return refuse({ is: "noJoin", file });
  const given = {
    deals: { codes: Int32Array.from(touches, (each) => each.deal), spellings: ids.spellings },
    channels: { codes: Int32Array.from(touches, (each) => each.channel), spellings: channel.spellings },
    times: Float64Array.from(touches, ({ time }) => time),
    values: Float64Array.from(touches, ({ value }) => value),
    halfLife: 7,
  };
  const byChannel = new Map<string, ChannelFigures>();
  for (const model of models) {
    const credits = attribution({ ...given, model });
    if (isFault(credits)) return refuse({ is: "valuesDiffer", file });
    for (const { channel: name, credit, touches: count } of credits) {
      const key = String(asKey(nameOf(name)));
      const row = byChannel.get(key) ?? { channel: nameOf(name), touches: count };
      byChannel.set(key, { ...row, ...(!isFault(credit) && { [model]: credit }) });
    }
  }
  return [...byChannel.values()];
}
