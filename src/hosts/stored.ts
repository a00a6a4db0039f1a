/**
 * The only use of the browser's storage; the self-test asks it by itself, to report its refusal. It may be blocked (reading
 * the property throws), absent, full, or separate for each site that frames this page. Then nothing is kept, and nothing
 * else changes.
 */
export const keep = (key: string, value: string): boolean => keepIn(() => localStorage, key, value);

export const kept = (key: string): string | undefined => keptIn(() => localStorage, key);

/** Kept until this window or tab of the browser is closed. */
export const keepInSession = (key: string, value: string): boolean => keepIn(() => sessionStorage, key, value);

export const keptInSession = (key: string): string | undefined => keptIn(() => sessionStorage, key);

function keepIn(storage: () => Storage, key: string, value: string): boolean {
  try {
    storage().setItem(key, value);
    return storage().getItem(key) === value;
  } catch {
    return false;
  }
}

function keptIn(storage: () => Storage, key: string): string | undefined {
  try {
    return storage().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
