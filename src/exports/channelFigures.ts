/** Credits of channels, from touches that refer to deals of another file or have the deal's value beside them. */
import { asKey } from "../catalogue/shapes/cells";
import { isFault } from "../core/fault";
import type { Coded } from "../core/numbers/coded";
import { attribution, type AttributionModel, type ChannelRow } from "../core/sales/attribution";
import { IdCodes } from "./idCodes";
import { nameOf, noName } from "./figureNames";
import type { ChannelFigures } from "./figureRows";
import { idsIn, type DealIndex } from "./joins";
import type { LeftOutCounts } from "./leftOut";
import { refuse } from "./refusal";
import type { TableColumns } from "./tableRows";

export const attributionModels = ["first", "last", "linear", "position"] as const satisfies readonly AttributionModel[];

const textAt = ({ codes, spellings }: Coded, row: number): string => String(spellings[codes[row] ?? -1] ?? "");

/** The value of a deal is its amount if it is won; or the one beside the touch, where there is no file of deals. */
export function channelCredits(
  file: string,
  { codes, has, numbers, rows }: TableColumns,
  index: DealIndex | undefined,
  leftOut: LeftOutCounts,
): readonly ChannelFigures[] {
  const [deals, contacts, channel] = [codes("deal"), codes("contact"), codes("channel")];
  const [times, own] = [numbers("time"), numbers("value")];
  if (!index && !has("value")) return refuse({ is: "noJoin", file });
  const ids = new IdCodes();
  const touches: { readonly deal: number; readonly channel: number; readonly time: number; readonly value: number }[] =
    [];
  for (let row = 0; row < rows.length; row++) {
    const [deal, contact] = [textAt(deals, row), textAt(contacts, row)];
    const found = index ? index.idsOf(deal, contact) : idsIn(deal);
    if (found.length === 0)
      leftOut.add(rows[row] ?? 0, index?.isOutside(deal, contact) ? "outsidePeriod" : "unmatched");
    for (const id of found) {
      const joined = index?.get(id);
      const value = joined ? (joined.outcome === "won" ? joined.amount : 0) : (own[row] ?? 0);
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
  return byChannel((model) => {
    const credits = attribution({ ...given, model });
    return isFault(credits) ? refuse({ is: "valuesDiffer", file }) : credits;
  });
}

/** The credits of each channel by every model. */
export function byChannel(
  creditsOf: (model: (typeof attributionModels)[number]) => readonly ChannelRow[],
): readonly ChannelFigures[] {
  const found = new Map<string, ChannelFigures>();
  for (const model of attributionModels)
    for (const { channel: name, credit, touches: count } of creditsOf(model)) {
      const key = String(asKey(typeof name === "object" ? noName : String(name)));
      const row = found.get(key) ?? { channel: nameOf(name), touches: count };
      found.set(key, { ...row, ...(!isFault(credit) && { [model]: credit }) });
    }
  return [...found.values()];
}
