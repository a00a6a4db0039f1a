import { faults } from "../catalogue/faults";
import { parameters } from "../catalogue/words";
import { associate } from "./associate";

associate({ language: "en", faults, parameters });
