/** The words of the command line, which no page loads. */
export { commandHelp } from "./commandHelp";
export { commandImport } from "./commandImport";
export { commandLine } from "./commandLine";
export { figureFaults } from "./figureFaults";
