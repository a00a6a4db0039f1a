/** Success beyond money: four areas by four measures, and the weight of each area. */
import { key } from "./field";
import { each, named, object } from "./groups";
import { input } from "./input";

export const scoreAreas = ["technology", "culture", "mining", "social"] as const;
export type ScoreArea = (typeof scoreAreas)[number];
export const scoreMeasures = ["quality", "productivity", "cost", "speed"] as const;

export const score = input({ kind: "score", format: "number" });
export const weight = input({
  kind: "number",
  format: "number",
  says: "of the area; without any, all count the same",
});

const scoresField = named("scores", object({ ...each(scoreMeasures, (says) => ({ ...score, says })), weight }));
export const scorecard = key(object(each(scoreAreas, (name) => key(scoresField, name))), "scores from 0 to 100");
