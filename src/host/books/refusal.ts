import { ScriptError } from '../contract';

/** What Sheets refuses, in its own words: a script gets it as an exception, the page shows it. */
export class Refusal extends ScriptError {}
