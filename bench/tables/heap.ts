import { inVite } from "../pane/inVite";
import { ratio, table } from "../print";

/** Bytes in use after a collection: after the first round, and after the last. */
type Growth = readonly [first: number, last: number];

export interface Heaps {
  readonly alone: Growth;
  readonly ours: Growth;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Measures the heap after 50 rounds of creating a model and deleting it, beside the same cells by Univer alone. */
export async function heap(): Promise<string> {
  const { alone, ours } = await inVite<Heaps>("heap");
  const row = (name: string, [first, last]: Growth) => [
    ...[name, megabytes(first), megabytes(last)],
    ratio(last / alone[1]),
  ];
  const rows = [row("Univer alone", alone), row("the pane's models", ours)];
  return `## The heap, after 50 rounds of create and delete\n\n${table(["", "after one", "after 50", "ratio"], rows)}`;
}
