/** What a comparison comes to. `named`: it differs, and docs/differences.md says why. `not asked`: no function answers it. */
export type Verdict = "agrees" | "named" | "disagrees" | "not asked";
