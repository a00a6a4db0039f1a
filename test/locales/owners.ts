import { everyWord } from "../../build/everyWord";

export { texts } from "../../build/everyWord";

/** Words in English by owner, and what each language makes of them. */
export const { en: english, ...translated } = everyWord;
