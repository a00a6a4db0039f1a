import type { Peer } from "../peers/peer";
import { corpusCases, type CorpusCase } from "./cases";
import { Asked } from "./limit";
import { reply } from "./reply";
import { verdict, type Reply, type Verdict } from "./verdict";

export interface Answered {
  readonly asked: CorpusCase;
  readonly reply: Reply;
  readonly verdict: Verdict;
}
export interface Run {
  readonly peer: Peer;
  readonly irr: readonly Answered[];
  readonly xirr: readonly Answered[];
}

/** Asks one peer every case of the kinds that it calculates; a text says why it couldn't be asked. */
export async function run(peer: Peer): Promise<Run | string> {
  const answering = new Asked(peer.name);
  try {
    const calculates = await answering.start();
    return await answered(peer, calculates, (question) => answering.ask(question));
  } catch (failure) {
    return `${peer.name}: ${failure instanceof Error ? failure.message : String(failure)}`;
  } finally {
    answering.end();
  }
}

/** The same in this process, without a limit of time: for this core. */
export async function runHere(peer: Peer): Promise<Run> {
  const calculations = await peer.load();
  return answered(peer, Object.keys(calculations), (question) => Promise.resolve(reply(calculations, question)));
}

async function answered(
  peer: Peer,
  calculates: readonly string[],
  ask: (question: CorpusCase) => Promise<Reply>,
): Promise<Run> {
  const answers = async (kind: "irr" | "xirr") => {
    const all: Answered[] = [];
    if (!calculates.includes(kind)) return all;
    for (const asked of corpusCases.filter(({ days }) => (days ? "xirr" : "irr") === kind)) {
      const reply = await ask(asked);
      all.push({ asked, reply, verdict: verdict(asked, reply) });
    }
    return all;
  };
  return { peer, irr: await answers("irr"), xirr: await answers("xirr") };
}
