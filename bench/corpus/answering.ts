/** The program of the separate process in which a peer calculates. */
import { peers } from "../peers";
import { ours } from "../peers/ours";
import { answer, type Calculations } from "../peers/peer";
import type { CorpusCase } from "./cases";
import type { Said } from "./limit";

const say = (said: Said): void => void process.send?.(said);

const peer = [ours, ...peers].find(({ name }) => name === process.argv[2]);
try {
  const calculations = (await peer?.load()) ?? {};
  process.on("message", (asked) => say(reply(calculations, asked as CorpusCase)));
  say({ ready: true, calculates: Object.keys(calculations) });
} catch (failure) {
  say({ failed: failure instanceof Error ? failure.message : String(failure) });
}

function reply({ irr, xirr }: Calculations, { amounts, days }: CorpusCase): Said {
  // Preparing the question for the package can throw, too.
  const rate = answer(() => (days ? xirr?.({ amounts, days }) : irr?.({ amounts }))?.());
  return rate === undefined ? { refused: true } : { rate };
}
