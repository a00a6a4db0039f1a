/** Runs one calculation in this core and in every peer that has it: compares the answers with the truth, then times them. */
import type { Known } from "./cases";
import { measure, type Timing } from "./measure";
import { peers } from "./peers";
import { installPeers } from "./peers/install";
import { ours } from "./peers/ours";
import { answer, type Calculation, type Kind, type Peer, type Questions } from "./peers/peer";
import { versionOf } from "./peers/versions";
import { ratio, table, time } from "./print";
import { isTrue } from "./truth";

export interface Course<K extends Kind> {
  readonly title: string;
  readonly kind: K;
  /** The cases of each column, by the column's heading. */
  readonly cases: Readonly<Record<string, readonly Known<Questions[K]>[]>>;
  /** Peers that serve for comparison only; they don't count as the fastest package. */
  readonly references?: readonly Peer[];
  readonly note?: string;
  /** The number of rounds, for calls that take seconds; the usual number if absent. */
  readonly rounds?: number;
}

/** The number of questions of a case, and of the wrong and refused answers to them. */
interface Result {
  readonly asked: number;
  readonly wrong: number;
  readonly refused: number;
  /** Absent if any question is refused, because the peer may then have done only a part of the work. */
  readonly timing?: Timing;
}
const isRight = ({ wrong, refused }: Result): boolean => wrong + refused === 0;

export async function race<K extends Kind>({
  title,
  kind,
  cases,
  references = [],
  note,
  rounds,
}: Course<K>): Promise<string> {
  if (!installPeers()) throw new Error("Without the peers there is nothing to measure against.");
  const runners: { peer: Peer; calculate: Calculation<Questions[K]> }[] = [];
  const missing: string[] = [];
  for (const peer of [ours, ...peers]) {
    try {
      const calculate = (await peer.load())[kind] as Calculation<Questions[K]> | undefined;
      if (calculate) runners.push({ peer, calculate });
    } catch (failure) {
      missing.push(`${peer.name} is left out: ${failure instanceof Error ? failure.message : String(failure)}`);
    }
  }
  const calculations = runners.map(({ calculate }) => calculate);
  const columns = Object.values(cases).map((known) => compare(kind, calculations, known, rounds));
  const rows = runners.map(({ peer }, i) => [
    called(peer),
    ...columns.map((results) => shown(results[i] as Result, i === 0)),
  ]);
  const eligible = (i: number) => i > 0 && !references.includes((runners[i] as { peer: Peer }).peer);
  const best = columns.map((results) => {
    const right = results.filter((result, i) => eligible(i) && isRight(result));
    const fastest = Math.min(...right.map(({ timing }) => timing?.ratio ?? Infinity));
    return fastest === Infinity ? "–" : ratio(fastest);
  });
  const notes = runners.flatMap(({ peer }) => (peer.note ? [`${peer.name}: ${peer.note}.`] : []));
  if (note) notes.push(note);
  return [
    `## ${title}`,
    table(["", ...Object.keys(cases)], [...rows, ["fastest right package", ...best]]),
    [...notes, ...missing].join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function compare<K extends Kind>(
  kind: K,
  calculations: readonly Calculation<Questions[K]>[],
  known: readonly Known<Questions[K]>[],
  rounds?: number,
): readonly Result[] {
  const contestants = calculations.map((calculate) => {
    const calls = known.map(({ question }) => calculate(own(question)));
    const answers = calls.map(answer);
    const refused = answers.filter((given) => given === undefined).length;
    const right = known.filter(({ truth }, i) => isTrue[kind](answers[i] ?? NaN, truth)).length;
    return { calls, asked: known.length, refused, wrong: known.length - refused - right };
  });
  const timed = contestants.filter(({ refused }) => refused === 0);
  const timings = measure(timed, rounds);
  return contestants.map((contestant) => {
    const { asked, wrong, refused } = contestant;
    const timing = timings[timed.indexOf(contestant)];
    return { asked, wrong, refused, ...(timing && { timing }) };
  });
}

/** A copy, because some packages change their arguments. `slice` keeps V8's fast representation of an array of doubles. */
const own = <Q extends object>(question: Q): Q =>
  Object.fromEntries(
    Object.entries(question).map(([name, given]: [string, unknown]) => [
      name,
      Array.isArray(given) ? given.slice() : given,
    ]),
  ) as Q;

const called = (peer: Peer): string => [peer.name, versionOf(peer)].filter(Boolean).join(" ");

function shown({ asked, wrong, refused, timing }: Result, isOurs: boolean): string {
  return [
    ...(refused > 0 ? [`refuses ${refused} of ${asked}`] : []),
    ...(wrong > 0 ? [`wrong ${wrong} of ${asked}`] : []),
    ...(timing ? [isOurs ? time(timing.ns) : ratio(timing.ratio)] : []),
  ].join(", ");
}
