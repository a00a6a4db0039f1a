/**
 * The only use of the browser's storage; the self-test asks it by itself, to report its refusal. It may be blocked (reading the property throws), absent, full, or separate for
 * each site that frames this page. Then nothing is kept, and nothing else changes.
 */
export function keep(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return localStorage.getItem(key) === value;
  } catch {
    return false;
  }
}

export function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
