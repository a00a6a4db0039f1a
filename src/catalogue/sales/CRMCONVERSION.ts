import { conversion } from "../../core/sales/selling";
import { define } from "../define";

export const CRMCONVERSION = define({
  id: "CRMCONVERSION",
  says: "Conversion rate: the share that went on to the next step, such as leads that became customers.",
  alsoCalled: "lead to customer; funnel; qualified leads; converted; step rate; MQL; SQL",
  returns: "ratio",
  parameters: {
    converted: { says: "How many went on", unit: "count", shape: "number", from: 0 },
    total: { says: "How many there were", unit: "count", shape: "number", from: 0 },
  },
  compute: conversion,
  native: ({ converted, total }) => `${converted.text}/${total.text}`,
  source: "Converted over all.",
  examples: [
    { given: { converted: 45, total: 600 }, gives: 0.075 },
    { given: { converted: 0, total: 600 }, gives: 0 },
    { given: { converted: 0, total: 0 }, gives: "div0" },
    { given: { converted: 700, total: 600 }, gives: "value" },
  ],
});
