/** The Scorecard sheet: a weighted score from four areas with four measures each. */
import type { DraftRow, DraftSheet } from "../../grid/draft";
import {
  above,
  call,
  dash,
  equal,
  joined,
  native,
  over,
  plus,
  row,
  rows,
  when,
  type Expression,
} from "../../grid/expression";
import type { Figures } from "../figures";
import { score, scoreAreas, scoreMeasures, weight, type ScoreArea } from "../inputs/scorecard";
import { sheetOf } from "./page";
import type { FullRows, RowKey } from "./rows";
import { base, isNumber } from "./timing";

const areaKey = (area: ScoreArea): RowKey => `area_${area}`;

export function scorecard(make: FullRows, figures: Figures): DraftSheet {
  const { scorecard: said } = make.wording.words;
  const areaRow = (area: ScoreArea): DraftRow => {
    const key = areaKey(area);
    const given = figures.scorecard?.[area] ?? {};
    const measured = row(key, "quality:speed");
    return {
      key,
      named: "quality:speed",
      cells: {
        ...make.labelled(key),
        ...Object.fromEntries(scoreMeasures.map((measure) => [measure, make.cell(make.input(score, given[measure]))])),
        score: make.cell({
          content: when(above(native("COUNT", measured), 0), native("AVERAGE", measured), dash),
          format: "amount",
        }),
        weight: make.cell(make.input(weight, given.weight)),
        note: make.textInput(null),
      },
    };
  };
  const every = (column: string): Expression => rows(areaKey("technology"), areaKey("social"), column);
  const [scores, weights] = [every("score"), every("weight")];
  // COUNTA counts dashes too, so the counts differ if an area has no score.
  const isWhole = equal(native("COUNT", scores), native("COUNTA", scores));
  const weighed = above(native("SUM", weights), 0);
  const outside = plus(
    native("COUNTIF", every("quality:speed"), joined(">", base("percent"))),
    native("COUNTIF", every("quality:speed"), "<0"),
  );
  const heads = Object.fromEntries(
    ([...scoreMeasures, "score", "weight"] as const).map((name) => [
      name,
      { content: said[name], style: "sectionFigure" as const },
    ]),
  );
  return sheetOf("scorecard", make, {
    columns: [
      { names: ["label"], width: 40 },
      ...["quality", "productivity", "cost", "speed", "score", "weight", "addIn", "check"].map((name) => ({
        names: [name],
        width: 13,
      })),
      { names: ["note"], width: 46 },
    ],
    heads: { addIn: "addIn", check: "check", note: "note" },
    sections: [
      [{ ...make.section("areas"), cells: { ...make.section("areas").cells, ...heads } }, ...scoreAreas.map(areaRow)],
      [
        {
          key: "success",
          named: "score",
          height: 19,
          cells: {
            ...make.labelled("success", undefined, "headline"),
            score: make.cell({
              content: when(
                isWhole,
                when(
                  weighed,
                  over(native("SUMPRODUCT", scores, weights), native("SUM", weights)),
                  native("AVERAGE", scores),
                ),
                dash,
              ),
              format: "amount",
              style: "headline",
            }),
            addIn: make.cell({
              content: when(
                isNumber(row("success", "score")),
                when(weighed, call("CRMSUCCESS", scores, weights), call("CRMSUCCESS", scores)),
                dash,
              ),
              format: "amount",
              style: "addIn",
            }),
            check: make.agreement(row("success", "addIn"), row("success", "score")),
            note: make.text(said.note, "note"),
          },
        },
      ],
      [make.section("checks", { check: "check" }), make.check("scoresAreScores", equal(outside, 0))],
    ],
  });
}
