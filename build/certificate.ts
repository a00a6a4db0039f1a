/**
 * The certificate with which localhost is served. Microsoft's office-addin-dev-certs makes it, and on Windows and Mac makes
 * the user's account trust it. The package's authority is used once: its key is never written to a file.
 */
import { X509Certificate } from "node:crypto";
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ensureCertificatesAreInstalled, generateCertificates } from "office-addin-dev-certs";

/** The folder in which office-addin-dev-certs stores certificates. */
export const certificateFolder = join(homedir(), ".office-addin-dev-certs");

/** The certificate of the authority that signed localhost's, for browsers in which a user must import it. */
export const authority = (folder = certificateFolder): string => join(folder, "ca.crt");

export interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** The certificate for localhost; undefined if none is valid for another day. Only the user can read the key afterwards. */
export function certificate(folder = certificateFolder): Certificate | undefined {
  const paths = pathsIn(folder);
  try {
    chmodSync(paths.key, 0o600);
    const [ca, cert, key] = [readFileSync(paths.ca), readFileSync(paths.cert), readFileSync(paths.key)];
    const tomorrow = Date.now() + 86_400_000;
    return Date.parse(new X509Certificate(cert).validTo) > tomorrow ? { ca, cert, key } : undefined;
  } catch {
    return undefined;
  }
}

/** A certificate that this computer trusts. The user is asked to trust the authority of a new one. */
export async function trustedCertificate(): Promise<Certificate> {
  if (!certificate()) remove(certificateFolder);
  await forThisUserOnly(() => ensureCertificatesAreInstalled());
  return made(certificateFolder);
}

/** A certificate that perhaps nothing trusts. It is sufficient for browsers, in which the user must accept it anyway. */
export async function untrustedCertificate(folder = certificateFolder): Promise<Certificate> {
  const found = certificate(folder);
  if (found) return found;
  remove(folder);
  const { ca, cert, key } = pathsIn(folder);
  await forThisUserOnly(() => generateCertificates(ca, cert, key));
  return made(folder);
}

/** The package makes a certificate only where there is none, even if the one that is there has expired. */
function remove(folder: string): void {
  for (const path of Object.values(pathsIn(folder))) rmSync(path, { force: true });
}

function pathsIn(folder: string) {
  return { ca: authority(folder), cert: join(folder, "localhost.crt"), key: join(folder, "localhost.key") };
}

function made(folder: string): Certificate {
  const found = certificate(folder);
  if (!found) throw new Error(`There is no certificate for localhost in ${folder}.`);
  return found;
}

/** Runs `work` so that other users of the computer can't read the files it creates. The package sets no permissions. */
async function forThisUserOnly(work: () => Promise<void>): Promise<void> {
  const before = process.umask(0o077);
  try {
    await work();
  } finally {
    process.umask(before);
  }
}
