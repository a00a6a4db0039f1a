import type { Texts } from "../language/texts";
import { create } from "./create/words";
import { doubt } from "./doubt/words";
import { charts } from "./charts/words";
import { checks } from "./results/checks/words";
import { frame } from "./frame/words";
import { functions } from "./functions/words";
import { settings } from "./settings/words";
import { share } from "./share/words";
import { spread } from "./simulation/words";

/** Every word of the pane, in English. Placeholders {…} are filled in when shown. */
export const pane = {
  title: "CRM ROI",
  purpose:
    "Is the CRM worth it? Enter costs and benefits by year; ROI, NPV, payback and TCO follow, in plain formulas anyone can check.",
  waiting: "The spreadsheet does not answer yet. If a cell is being edited, finish it with Enter or Esc.",
  create,
  results: {
    title: "Results",
    model: "Sheet",
    roi: "ROI",
    npv: "NPV",
    payback: "Payback",
    tco: "TCO",
    roiDiscounted: "On present values {value}",
    irr: "IRR {value}",
    paybackDiscounted: "Discounted {value}",
    tcoUser: "Per user and month {value}",
    about: "about {value}",
    atOnce: "At once",
    noValue: "no value yet",
    show: "Go to the cell in the sheet",
    checksHold: "All checks hold",
    checksFail: "A check does not hold",
    checksWarn: "A check asks you to look",
    /** On the card of a figure whose own check isn't OK. */
    ofFigure: { fails: "Its check does not hold", looks: "Its check asks you to look" },
    checksUnknown: "The checks cannot be read",
    addInUnknown:
      "The spreadsheet does not recognise the add-in’s functions at the moment, so their column shows errors. The figures above are the spreadsheet’s own and are not affected.",
    unreadable: "The sheet cannot be read at the moment.",
    changed: "Results changed. {figures}",
    addLine: "Add a line",
  },
  file: {
    download: "Download .xlsx",
    busy: "Preparing the file",
    done: "The file “{name}” is ready.",
    failed: "The file could not be made. Nothing in the workbook has changed.",
  },
  share,
  simulation: {
    title: "How sure is the result?",
    intro:
      "Hardly any line turns out exactly as planned. A simulation draws all of them many times over, most often near the plan, and shows how far NPV, ROI and payback spread.",
    full: "It draws the lines on “{sheet}”, as the results above count them: after scenario, risk % and tax; only ROI is before tax.",
    benefits: "Benefits, % of plan",
    costs: "Costs, % of plan",
    low: "At least",
    high: "At most",
    plan: "100 is the plan, the likeliest value.",
    starting: "This range is only a place to start: put in what you expect of your own lines.",
    fromStart: "This rests on a range that nobody has chosen yet. Put in what you expect of your own lines above.",
    shareRead: "This means {share}. For 80% type 80.",
    given: "{kind}: {low} to {high}, line by line from the workbook.",
    correlation: "Do the lines move together?",
    trials: "Trials",
    submit: "Simulate",
    progress: "Simulating: {percent}",
    cancelled: "Cancelled. Your entries are still here.",
    onPage:
      "Background work is not allowed here, so the pane calculates by itself. That takes longer; you can go on working.",
    failed: "The simulation could not be finished here. CRMSIMULATE gives the same figures in a cell.",
    wrong: {
      low: "Enter a percentage from 0 to 100.",
      high: "Enter a percentage from 100 to 1000.",
    },
    lost: "The lines of this sheet are not known by name, so they can’t be drawn. A sheet created anew has the names.",
    unready: "The sheet has no NPV yet. Enter costs, benefits and a discount rate first.",
    byYear:
      "Tax or mid-year discounting is counted by year here, so the lines by themselves don’t give the NPV above, and no simulation is made. The low, base and high scenario on the sheet count it.",
    stale: "The sheet or your entries have changed since. Simulate again.",
    sometimes: "In {count} of 100 cases NPV is above 0; in 90 of 100 it lies between {low} and {high}.",
    hardly: "In fewer than 1 of 100 cases NPV is above 0; in 90 of 100 it lies between {low} and {high}.",
    nearly: "In more than 99 of 100 cases NPV is above 0; in 90 of 100 it lies between {low} and {high}.",
    caption: "{trials} trials, seed {seed}",
    columns: { npv: "NPV", roi: "ROI", payback: "Payback" },
    years: "years",
    share: "Above 0, or paid back",
    reading:
      "P5: 5 of 100 trials are below it; P50 lies in the middle. The mean payback is over the trials paid back. CRMSIMULATE with the same seed gives the same digits.",
  },
  doubt,
  charts,
  checks,
  spread,
  functions,
  frame,
  settings,
} as const;

export type PaneWords = Texts<typeof pane>;
