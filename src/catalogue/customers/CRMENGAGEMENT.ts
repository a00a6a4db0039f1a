import { engagement } from "../../core/customers/engagement";
import { define } from "../define";
import { products } from "../native";

export const CRMENGAGEMENT = define({
  id: "CRMENGAGEMENT",
  says: "Engagement score: interactions by their weight, for each customer.",
  alsoCalled: "activity score; interactions; contacts; calls and mails; meetings; customer activity",
  returns: "pointsPerCustomer",
  parameters: {
    interactions: {
      says: "How often each kind of interaction happened, one cell per kind",
      unit: "count",
      shape: "lines",
    },
    weights: {
      says: "Points for each kind, in the same order; negative for complaints",
      unit: "points",
      shape: "lines",
    },
    customers: { says: "Number of customers", unit: "count", shape: "number", from: 0 },
  },
  compute: engagement,
  native: ({ interactions, weights, customers }) => `${products(interactions, weights)}/${customers.text}`,
  source: "Σ interactions × weight over customers; the weights are yours.",
  examples: [
    { given: { interactions: [400, 120, 35], weights: [1, 3, 10], customers: 200 }, gives: 5.55 },
    { given: { interactions: [400, 120], weights: [[1], [-2]], customers: 100 }, gives: 1.6 },
    { given: { interactions: [400, null, 35], weights: [1, 3, 10], customers: 50 }, gives: 15 },
    { given: { interactions: [400, 120], weights: [1, 3], customers: 0 }, gives: "div0" },
    { given: { interactions: [400, 120], weights: [1], customers: 200 }, gives: "value" },
    { given: { interactions: [400, -120], weights: [1, 3], customers: 200 }, gives: "value" },
  ],
});
