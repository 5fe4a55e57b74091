import type { Stage } from "../stage/stage.js";

/** A story that is played on a stage: people act, and the story says what must come of it. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  play(stage: Stage): Promise<void>;
}
