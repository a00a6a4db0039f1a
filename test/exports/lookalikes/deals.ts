import { seeded } from "../../tools/random";

/** The deals of which every look-alike is made, by a seed. */
export interface Deal {
  readonly id: number;
  readonly outcome: "won" | "lost" | "open";
  /** Milliseconds since 1970, as if the clock were UTC. */
  readonly opened: number;
  readonly closed: number;
  readonly cents: number | undefined;
  readonly source: string;
  readonly account: number;
  readonly isDeleted: boolean;
}

const dayLength = 86_400_000;

export function deals(seed: number, count = 240): readonly Deal[] {
  const random = seeded(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, id) => {
    const outcome = (["won", "lost", "open"] as const)[upTo(3)] ?? "open";
    const opened = Date.UTC(2024, 0, 1) + upTo(600) * dayLength + upTo(86_400) * 1000;
    // One in forty is closed before it was opened.
    const closed = opened + (upTo(40) === 0 ? -5 : upTo(120)) * dayLength + upTo(3600) * 1000;
    const cents = upTo(12) === 0 ? undefined : upTo(30) === 0 ? 0 : upTo(9_000_000) + 1;
    const source = ["Web", "Partner", "", "Phone, inbound", "Fair"][upTo(5)] ?? "";
    return { id: id + 1, outcome, opened, closed, cents, source, account: upTo(60), isDeleted: upTo(25) === 0 };
  });
}

export const word = (outcome: Deal["outcome"], won: string, lost: string, open: string): string =>
  ({ won, lost, open })[outcome];
export const isClosed = ({ outcome }: Deal): boolean => outcome !== "open";
