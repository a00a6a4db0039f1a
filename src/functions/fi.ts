import { faults } from "../locales/fi/faults";
import { parameters } from "../locales/fi/parameters";
import { associate } from "./associate";

associate({ language: "fi", faults, parameters });
