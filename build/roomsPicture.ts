/** The rooms of `src` and their imports as a Mermaid graph, made from the code. */
import { imports, roomOf } from "./imports";
import { entries, rooms, words } from "./rooms.json";

export function roomsPicture(): string {
  const counts = new Map<string, number>();
  for (const { file, target } of imports()) {
    if (target === undefined || roomOf(file) === roomOf(target)) continue;
    const arrow = `${roomOf(file)} --> ${roomOf(target)}`;
    counts.set(arrow, (counts.get(arrow) ?? 0) + 1);
  }
  const arrows = [...counts.keys()].filter((arrow) => !isImplied(arrow, [...counts.keys()])).sort();
  return [
    "```mermaid",
    "graph RL",
    `  subgraph entries`,
    ...entries.map((entry) => `    ${entry}`),
    "  end",
    ...[...rooms, words].map((room) => `  ${room}`),
    ...arrows.map((arrow) => `  ${arrow}`),
    "```",
  ].join("\n");
}

/** True if the arrow is implied by two or more others; the picture then leaves it out. */
function isImplied(arrow: string, all: readonly string[]): boolean {
  const [from = "", to = ""] = arrow.split(" --> ");
  const next = (room: string) =>
    all.filter((each) => each.startsWith(`${room} --> `)).map((each) => each.split(" --> ")[1] ?? "");
  const reaches = (room: string, passed: readonly string[]): boolean =>
    room === to || (!passed.includes(room) && next(room).some((other) => reaches(other, [...passed, room])));
  return next(from).some((room) => room !== to && reaches(room, [from]));
}
