/** The program of the separate process in which a peer calculates. */
import { peers } from "../peers";
import { ours } from "../peers/ours";
import type { CorpusCase } from "./cases";
import type { Said } from "./limit";
import { reply } from "./reply";

const say = (said: Said): void => void process.send?.(said);

const peer = [ours, ...peers].find(({ name }) => name === process.argv[2]);
try {
  const calculations = (await peer?.load()) ?? {};
  process.on("message", (asked) => {
    const said = reply(calculations, asked as CorpusCase);
    say(said === "refused" ? { refused: true } : said);
  });
  say({ ready: true, calculates: Object.keys(calculations) });
} catch (failure) {
  say({ failed: failure instanceof Error ? failure.message : String(failure) });
}
