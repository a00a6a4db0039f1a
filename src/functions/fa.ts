import { faults } from "../locales/fa/faults";
import { parameters } from "../locales/fa/parameters";
import { associate } from "./associate";

associate({ language: "fa", faults, parameters });
