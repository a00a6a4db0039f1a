/** Credits of channels on an engine. The weights are those of `core/sales/attribution`, which a test compares. */
import { none } from "../../core/numbers/coded";
import { Sums } from "../../core/numbers/sums";
import { finishChannels } from "../../core/sales/attribution";
import { isFault } from "../../core/fault";
import { attributionModels, byChannel } from "../channelFigures";
import { Codes } from "../codes";
import type { ChannelFigures } from "../figureRows";
import type { LeftOutCounts } from "../leftOut";
import { refuse } from "../refusal";
import { idText } from "./duplicates";
import type { Fields } from "./fields";
import { rowsOf, rowsStatement, withMoment, type UsableRows } from "./rows";
import { counting, countIf, inside, shared, type StatementAnswer, type Statement } from "./statement";

export function touchRows(fields: Fields, mayHaveDoubles: boolean): UsableRows {
  const time = fields.moment("time");
  const raw = {
    touch_deal: idText(fields, "deal"),
    touch_contact: idText(fields, "contact"),
    channel: fields.text("channel"),
    at_s: time.seconds,
    at_f: time.fault,
    own_value: fields.amount("value").value,
  };
  return rowsOf("touches", fields, raw, withMoment("at_f"), mayHaveDoubles);
}

/** Where the deals of touches are: undefined without a table of them. */
export interface DealsOfTouches {
  readonly relation: string;
  /** Both tables have the contact, by which a touch without a deal finds those of its contact. */
  readonly hasContacts: boolean;
}

/**
 * Touches with the deal they belong to and its value: that of a won deal, or the one beside the touch where there are no deals. Only
 * columns that differ from row to row are joined: ClickHouse 18.16 refuses others.
 */
function valued(
  fields: Fields,
  relation: string,
  deals: DealsOfTouches | undefined,
): { readonly all: string; readonly matched: string } {
  const hasContacts = deals?.hasContacts === true;
  const ids = [...(fields.has("deal") ? ["touch_deal"] : []), ...(hasContacts ? ["touch_contact"] : [])];
  const used = shared(
    "roi_touched",
    `select ${[...ids, "channel", "at_s", ...(deals ? [] : ["own_value"])].join(", ")} from ${inside(relation, "t")} where left_out = ''`,
  );
  if (!deals) {
    const all = shared(
      "roi_valued",
      `select touch_deal as deal, channel, at_s, coalesce(own_value, 0) as deal_value from ${inside(used, "o")} where touch_deal <> ''`,
    );
    return { all, matched: `select count(*) as touches from ${inside(all, "n")}` };
  }
  const known = shared(
    "roi_known",
    `select id, ${hasContacts ? "contact, " : ""}case when is_won then coalesce(worth, 0) else 0 end as deal_value from ${inside(deals.relation, "a")} where left_out = '' and id <> ''`,
  );
  const columns = "x.channel as channel, x.at_s as at_s, d.deal_value as deal_value";
  const byDeal = `select x.touch_deal as deal, ${columns} from ${inside(used, "x")} join ${inside(known, "d")} on x.touch_deal = d.id`;
  const deal = `select id as known_id, count(*) as same_id from ${inside(known, "e")} group by id`;
  const withoutDeal = `select s.touch_contact as touch_contact, s.channel as channel, s.at_s as at_s from ${inside(used, "s")} left join ${inside(deal, "k")} on s.touch_deal = k.known_id where coalesce(k.same_id, 0) = 0 and s.touch_contact <> ''`;
  const others = fields.has("deal") ? shared("roi_others", withoutDeal) : used;
  const ofContacts = `select id, contact, deal_value from ${inside(known, "n")} where contact <> ''`;
  const byContact = `select d.id as deal, ${columns} from ${inside(others, "x")} join ${inside(ofContacts, "d")} on x.touch_contact = d.contact`;
  const contacts = `select contact as known_contact, count(*) as same_contact from ${inside(known, "c")} where contact <> '' group by contact`;
  const isByDeal = fields.has("deal");
  const matched = [
    ...(isByDeal ? [`select count(*) as touches from ${inside(byDeal, "p")}`] : []),
    ...(hasContacts
      ? [
          `select count(*) as touches from ${inside(others, "q")} join ${inside(contacts, "c")} on q.touch_contact = c.known_contact`,
        ]
      : []),
  ];
  const all = [...(isByDeal ? [byDeal] : []), ...(hasContacts ? [byContact] : [])];
  return { all: shared("roi_valued", all.join("\nunion all\n")), matched: matched.join("\nunion all\n") };
}

/** @param deals the relation of deals, if there is a table of them */
export function touchStatements(
  fields: Fields,
  relation: string,
  deals: DealsOfTouches | undefined,
): readonly Statement[] {
  const { all, matched } = valued(fields, relation, deals);
  const touches = (name: string) => inside(all, name);
  const { double } = fields.dialect;
  // By deal: its touches, the first and the last of them, and how many lie at each end.
  const ends = `select deal as end_deal, count(*) as n, min(at_s) as f, max(at_s) as l from ${touches("m")} group by deal`;
  const journeys = `select y.deal as journey, e.n as n, e.f as f, e.l as l, ${countIf("y.at_s = e.f")} as nf, ${countIf("y.at_s = e.l")} as nl from ${touches("y")} join ${inside(ends, "e")} on y.deal = e.end_deal group by y.deal, e.n, e.f, e.l`;
  const weighed = `select x.channel as channel, x.at_s as at_s, ${double("x.deal_value")} as worth, j.n as n, j.f as f, j.l as l, j.nf as nf, j.nl as nl from ${touches("x")} join ${inside(journeys, "j")} on x.deal = j.journey`;
  // 40% for the first touch, 40% for the last, 20% for those between; 50% for each end without any between.
  const share = "case when n > nf + nl then 1.0 else 0.8 end";
  return [
    rowsStatement("touches.rows", relation, "at_s", { ids: fields.has("deal") ? "touch_deal" : "touch_contact" }),
    { key: "touches.matched", columns: ["touches"], sql: matched },
    counting(
      "touches.values",
      inside(`select deal, min(deal_value) as low, max(deal_value) as high from ${touches("v")} group by deal`, "b"),
      {},
      { deals: "count(*)", worth: "sum(low)", differing: countIf("low <> high") },
    ),
    counting(
      "touches.channels",
      inside(weighed, "c"),
      { channel: "channel" },
      {
        touches: "count(*)",
        linear: "sum(worth / n)",
        first: "sum(case when at_s = f then worth / nf else 0 end)",
        last: "sum(case when at_s = l then worth / nl else 0 end)",
        position: `sum(case when f = l then worth / n when at_s = f then worth * 0.4 / nf / (${share}) when at_s = l then worth * 0.4 / nl / (${share}) else worth * 0.2 / (n - nf - nl) end)`,
      },
    ),
  ];
}

export function readTouches(
  answer: StatementAnswer,
  table: string,
  used: number,
  leftOut: LeftOutCounts,
): readonly ChannelFigures[] {
  const values = answer.rows("touches.values")[0];
  const differing = values ? answer.count("touches.values", values, "differing") : 0;
  if (differing > 0) return refuse({ is: "valuesDiffer", file: table });
  const matched = answer
    .rows("touches.matched")
    .reduce((sum, row) => sum + answer.count("touches.matched", row, "touches"), 0);
  leftOut.addAll(used - matched, [], "unmatched");
  const key = "touches.channels";
  const rows = answer.rows(key);
  if (rows.length === 0 || matched === 0) return refuse({ is: "noJoin", file: table });
  const words = new Codes();
  // Touches without a channel come after the words.
  const places = rows.map((row) => words.of(answer.text(key, row, "channel")));
  const count = words.spellings.length;
  const names = [...words.spellings, none];
  const touches = new Int32Array(count + 1);
  const credits = new Map(attributionModels.map((model) => [model, new Sums(count + 1)]));
  rows.forEach((row, i) => {
    const own = places[i] ?? -1;
    const place = own < 0 ? count : own;
    touches[place] = (touches[place] ?? 0) + answer.count(key, row, "touches");
    for (const [model, sums] of credits) sums.add(place, answer.number(key, row, model));
  });
  const value = values ? answer.number("touches.values", values, "worth") : 0;
  return byChannel((model) => {
    const credit = credits.get(model)?.totals() ?? new Float64Array(count + 1);
    const found = finishChannels({ names, credit, touches, value });
    return isFault(found) ? refuse({ is: "valuesDiffer", file: table }) : found;
  });
}
