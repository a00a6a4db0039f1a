import { createContext } from "react";

/** False in a tab that was opened and is out of view: it stays, and what costs time may wait. */
export const InView = createContext(true);
