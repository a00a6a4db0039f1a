/** What readers have said of exports' columns and words, by the fingerprint of the header, for their next visit. */
import { fingerprintOf, mappingIn, type KeptMapping } from "../../../exports/keptMapping";
import type { Remembered } from "../../../hosts/port";
import type { ImportedFile } from "../../../sharing/imported";

const key = "mappings of exports";
/** A reader has so many reports at most; beyond that, the oldest is forgotten. */
const most = 40;

export type KeptMappings = Readonly<Record<string, KeptMapping>>;

export function keptMappings(kept: Remembered): KeptMappings {
  try {
    const found: unknown = JSON.parse(kept.get(key) ?? "{}");
    return typeof found === "object" && found !== null ? (found as KeptMappings) : {};
  } catch {
    return {};
  }
}

export function keepMappings(kept: Remembered, files: readonly ImportedFile[]): void {
  const said = files.flatMap(({ headers, answers }) => {
    const mapping = mappingIn(answers, headers);
    return mapping ? [[fingerprintOf(headers), mapping] as const] : [];
  });
  if (said.length > 0)
    write(kept, [
      ...others(
        kept,
        said.map(([fingerprint]) => fingerprint),
      ),
      ...said,
    ]);
}

export const forgetMapping = (kept: Remembered, headers: readonly string[]): void =>
  write(kept, others(kept, [fingerprintOf(headers)]));

const others = (kept: Remembered, fingerprints: readonly string[]) =>
  Object.entries(keptMappings(kept)).filter(([each]) => !fingerprints.includes(each));

const write = (kept: Remembered, mappings: readonly (readonly [string, KeptMapping])[]): void =>
  kept.set(key, JSON.stringify(Object.fromEntries(mappings.slice(-most))));
