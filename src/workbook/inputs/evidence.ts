/** The source, owner and confidence of a figure. */
import { named, object } from "./groups";
import { choice, input } from "./input";

const source = input({ kind: "text", says: "where the figure comes from" });
export const owner = input({ kind: "text", says: "who answers for it" });
const confidence = choice(["measured", "estimated", "assumed"], { of: "confidence", says: "what it rests on" });

export const evidence = { source, owner, confidence } as const;
export const evidenceField = named("evidence", object(evidence));
