/** Known vulnerabilities of the packages that the product contains, as npm's registry tells them. */
import { npm } from "./npm";
import { unless, type Outcome } from "./outcome";

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  /** What failed, in one of two forms. */
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

export async function audit(options: readonly string[] = []): Promise<Outcome> {
  const { stdout } = await npm(["audit", "--omit=dev", "--json", "--fetch-retries=0", ...options]);
  return audited(stdout);
}

/** What `npm audit --json` said. */
export function audited(said: string): Outcome {
  const { vulnerabilities, message, error } = reportOf(said);
  const why = message ?? error?.summary;
  if (!vulnerabilities) return { leftOut: why ? `no registry answered (${why})` : "no registry answered" };
  const wrong = Object.entries(vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range}: ${severity}; npm audit tells more`,
  );
  return unless(wrong, "no known vulnerability in a package that the product contains");
}

function reportOf(said: string): Report {
  try {
    return JSON.parse(said) as Report;
  } catch {
    return {};
  }
}
