import { faults } from "../locales/tr/faults";
import { parameters } from "../locales/tr/parameters";
import { associate } from "./associate";

associate({ language: "tr", faults, parameters });
