import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The folder in which office-addin-dev-certs stores certificates. */
const folder = join(homedir(), ".office-addin-dev-certs");

/** The certificate of the authority that signed localhost's, for browsers in which a user must import it. */
export const authority = join(folder, "ca.crt");

export interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** The certificate for localhost; undefined if none is valid for another day. */
export function certificate(): Certificate | undefined {
  try {
    const [ca, cert, key] = [authority, join(folder, "localhost.crt"), join(folder, "localhost.key")].map((path) =>
      readFileSync(path),
    );
    if (!ca || !cert || !key) return undefined;
    const tomorrow = Date.now() + 86_400_000;
    return Date.parse(new X509Certificate(cert).validTo) > tomorrow ? { ca, cert, key } : undefined;
  } catch {
    return undefined;
  }
}
