import { X509Certificate } from "node:crypto";
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { certificate, certificateFolder, untrustedCertificate } from "../../build/certificate";

let folder = "";
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "crm-roi-certificate-")), "kept");
});
afterEach(() => rm(join(folder, ".."), { recursive: true }));

const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

describe("the certificate for localhost", () => {
  it("lies in the user's home folder", () => {
    expect(certificateFolder).toMatch(/[\\/]\.office-addin-dev-certs$/);
  });

  it("is signed by an authority whose key is written nowhere", async () => {
    const { ca, cert } = await untrustedCertificate(folder);
    const made = new X509Certificate(cert);
    expect(made.verify(new X509Certificate(ca).publicKey)).toBe(true);
    expect(made.checkHost("localhost")).toBe("localhost");
    expect((await readdir(folder)).sort()).toEqual(["ca.crt", "localhost.crt", "localhost.key"]);
  });

  it.skipIf(process.platform === "win32")("has a key that only the user can read", async () => {
    const before = process.umask();
    await untrustedCertificate(folder);
    expect(await mode(folder)).toBe("700");
    expect(await mode(join(folder, "localhost.key"))).toBe("600");
    expect(process.umask()).toBe(before);
    // One made by an earlier version was readable by all.
    await chmod(join(folder, "localhost.key"), 0o644);
    expect(certificate(folder)).toBeDefined();
    expect(await mode(join(folder, "localhost.key"))).toBe("600");
  });

  it("is kept while it is valid, and made anew if it can't be read", async () => {
    const first = await untrustedCertificate(folder);
    expect((await untrustedCertificate(folder)).cert.equals(first.cert)).toBe(true);
    await writeFile(join(folder, "localhost.crt"), "damaged");
    expect(certificate(folder)).toBeUndefined();
    expect((await untrustedCertificate(folder)).cert.equals(first.cert)).toBe(false);
  });
});
