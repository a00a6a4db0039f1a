import type { Texts } from "../../language/texts";

/** The words of waves in the form of one's own figures, in English. */
export const waves = {
  title: "Adoption by waves",
  hint: "Optional: departments or countries that go live one after the other. Month 1 is the first after the start, 13 the first of year 2; 0 is in use at the start.",
  add: "Add a wave",
  name: "Department or country",
  users: "Users",
  goLive: "Go-live month",
  ramp: "Ramp, months",
  field: "{wave}, {field}",
  unnamed: "Wave without a name",
  asEntered:
    "Benefits count as typed once everybody is at work; each wave brings its users’ share from its month on. Costs stay as typed. Change adoption and waves on the sheet of inputs.",
  wrong: {
    name: "Give the wave a name.",
    users: "Enter its users as a whole number of at least 1.",
    goLive: "Enter its month as a whole number from 0 to 120.",
    ramp: "Enter a ramp from 0 to 120 months, or none.",
    sum: "The waves have {waves} users, but Users says {users}: make them agree, or leave Users empty.",
  },
} as const;

export type WavesWords = Texts<typeof waves>;
