/** The score for what isn't money: criteria, weights and scores, all of them inputs. */
import type { DraftRow } from "../../grid/draft";
import { above, dash, equal, native, over, rows, times, when, type Expression } from "../../grid/expression";
import { fill } from "../../language/fill";
import { kinds } from "../inputs/limits";
import { isNumber } from "../plainCells";
import { columnOf, keyed, type ComparisonCells } from "./cells";

const mostPoints = 10;
const allowed = { type: "decimal", from: 0, to: mostPoints } as const;
const weightsAllowed = kinds.score.allows;
const mostText = { most: String(mostPoints) };

const criterionRow = (number: number): string => keyed("criterion", number);

export function score(make: ComparisonCells): readonly DraftRow[] {
  const { words } = make;
  const { weight, score: asked, criterion } = words.validation;
  const criteria = Object.values(words.criteria);
  // One object each, so that cells share one validation.
  const asksWeight = { allows: weightsAllowed, ...weight };
  const asksScore = {
    allows: allowed,
    title: asked.title,
    prompt: fill(asked.prompt, mostText),
    refusal: fill(asked.refusal, mostText),
  };
  const asksCriterion = { allows: kinds.text.allows, ...criterion };
  return [
    make.section(fill(words.sections.score, mostText), { unit: words.heads.weight }),
    ...criteria.map((label, i): DraftRow => ({
      key: criterionRow(i + 1),
      cells: {
        label: { ...make.text(label, "inputText"), asks: asksCriterion },
        unit: { ...make.figure(null, "number", "input"), asks: asksWeight },
        ...Object.fromEntries(
          make.columns.map((column) => [column, { ...make.figure(null, "number", "input"), asks: asksScore }]),
        ),
      },
    })),
    {
      key: "weighted",
      named: `${columnOf(1)}:${columnOf(make.options.length)}`,
      cells: {
        label: make.text(words.rows.weighted, "totalLabel"),
        unit: make.figure(native("SUM", weights(make)), "number", "total"),
        ...make.each((option) => weighted(make, option), "amount", "total"),
      },
    },
    make.note(words.notes.weights),
  ];
}

const column = (make: ComparisonCells, name: string): Expression =>
  rows(criterionRow(1), criterionRow(Object.keys(make.words.criteria).length), name);
const weights = (make: ComparisonCells): Expression => column(make, "unit");

/** Σ weight × score / Σ weights, only where every criterion with a weight has a score. */
function weighted(make: ComparisonCells, option: number): Expression {
  const scores = column(make, columnOf(option));
  const scored = native("SUMPRODUCT", times(above(weights(make), 0), isNumber(scores)));
  const isComplete = native(
    "AND",
    above(native("SUM", weights(make)), 0),
    equal(scored, native("COUNTIF", weights(make), ">0")),
  );
  return when(isComplete, over(native("SUMPRODUCT", weights(make), scores), native("SUM", weights(make))), dash);
}

/** The cells of weights and of scores, with their limits. */
export const scoreInputs = (make: ComparisonCells) =>
  [
    { allows: weightsAllowed, area: weights(make) },
    { allows: allowed, area: column(make, `${columnOf(1)}:${columnOf(make.options.length)}`) },
  ] as const;
