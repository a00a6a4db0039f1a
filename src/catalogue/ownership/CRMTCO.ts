import { tco } from "../../core/ownership/tco";
import { define } from "../define";
import { periods, presentValue, total } from "../native";
import { ownership } from "../parameters";

export const CRMTCO = define({
  id: "CRMTCO",
  says: "Total cost of ownership: one-off, recurring and retirement costs over the whole life.",
  alsoCalled:
    "lifetime cost; total cost; cost over life; life cycle cost; licence and implementation cost; budget; TCO",
  returns: "money",
  parameters: ownership,
  compute: tco,
  native: ({ oneOff, recurring, years, retirement, rate, growth, timing }) => {
    const chosen = timing === undefined ? "end" : timing.literal;
    if (chosen !== "end" && chosen !== "advance") return undefined;
    const advance = chosen === "advance";
    const life = years?.text ?? String(periods(recurring));
    const running = () => {
      if (!years) return rate ? presentValue(recurring, rate.text, advance ? 0 : 1) : total(recurring);
      if (!rate && !growth) return `${total(recurring)}*${life}`;
      const [r, g] = [rate?.text ?? "0", growth?.text ?? "0"];
      const annuity = `PV((1+${r})/(1+${g})-1,${life},-${total(recurring)},0,${advance ? 1 : 0})`;
      return advance ? annuity : `${annuity}/(1+${g})`;
    };
    const exit = retirement && (rate ? `+${retirement.text}/(1+${rate.text})^${life}` : `+${retirement.text}`);
    return `${total(oneOff)}+${running()}${exit ?? ""}`;
  },
  source: "Gartner, total cost of ownership: acquisition, operation and retirement; growing annuity by Excel's PV.",
  examples: [
    { given: { oneOff: [50000, 10000], recurring: 20000, years: 5 }, gives: 160000 },
    { given: { oneOff: 50000, recurring: [20000, 21000, 22000], retirement: 5000 }, gives: 118000 },
    { given: { oneOff: 1000, recurring: 110, years: 1, rate: 0.1 }, gives: 1100 },
    { given: { oneOff: 1000, recurring: 110, years: 2, rate: 0.1, timing: "advance" }, gives: 1210 },
    { given: { oneOff: 0, recurring: 100, years: 3, growth: 0.1 }, gives: 331 },
    { given: { oneOff: 100, recurring: [110, 121], rate: 0.1, retirement: -121 }, gives: 200 },
    { given: { oneOff: 100, recurring: [50], growth: 0.1 }, gives: "value" },
    { given: { oneOff: 100, recurring: [50], years: 0 }, gives: "value" },
    { given: { oneOff: 100, recurring: [50], years: 2.5 }, gives: "value" },
    { given: { oneOff: 50000, recurring: [20000, 1000], years: 5 }, gives: 155000 },
    { given: { oneOff: 50000, recurring: [20000, 21000, 22000], years: 3 }, gives: "value" },
    { given: { oneOff: -100, recurring: [50] }, gives: "value" },
  ],
});
