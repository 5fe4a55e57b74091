import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PageModel, ProductionEvent } from "../model/page-model.js";
import { date, dateAndTime, dayAndMonth } from "./format.js";
import { Section } from "./parts.js";
import { EventStory, type ShowEntry } from "./story.js";

/** Points in the picture. */
const columnWidth = 84;
const height = 230;
const top = 46;
const bottom = 44;
const shownAtFirst = 24;

/**
 * Production as a stair: each release is a step up, a rollback falls back to the level of the release that it brought back,
 * a failed deployment stands beside the stair. The newest is on the right.
 */
export const Timeline = ({
  model,
  showEntry,
}: {
  readonly model: PageModel;
  readonly showEntry: ShowEntry;
}): JSX.Element => {
  const { events } = model;
  const [shown, setShown] = useState(shownAtFirst);
  const [chosen, choose] = useState(events.length - 1);
  const strip = useRef<HTMLDivElement>(null);
  const stair = useMemo(() => climb(events), [events]);
  const first = Math.max(0, events.length - shown);
  useEffect(() => {
    if (strip.current !== null) strip.current.scrollLeft = strip.current.scrollWidth;
  }, []);
  const event = events[chosen];
  return (
    <Section id="timeline" title="Timeline" aside={<Legend />}>
      {event === undefined ? (
        <p class="quiet">No deployment to production yet.</p>
      ) : (
        <>
          {first > 0 && (
            <button type="button" class="plain-button" onClick={() => setShown(shown + 48)}>
              Show earlier ({first} more)
            </button>
          )}
          <div class="strip" ref={strip}>
            <Stair stair={stair.slice(first)} chosen={chosen} choose={choose} />
          </div>
          <EventStory event={event} model={model} showEntry={showEntry} />
        </>
      )}
    </Section>
  );
};

interface Stand {
  readonly event: ProductionEvent;
  readonly index: number;
  /** Where its mark stands, and where production stands after it. */
  readonly level: number;
  readonly after: number;
}

function climb(events: readonly ProductionEvent[]): readonly Stand[] {
  const levels = new Map<string, number>();
  let current = 0;
  return events.map((event, index) => {
    const { kind, version } = event;
    const before = current;
    if (kind === "release" || kind === "recovery") {
      current += 1;
      levels.set(version, current);
    } else if (kind === "rollback") current = levels.get(version) ?? current;
    const level = kind === "release" || kind === "recovery" || kind === "rollback" ? current : before + 1;
    return { event, index, level, after: current };
  });
}

interface StairProps {
  readonly stair: readonly Stand[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

const Stair = ({ stair, chosen, choose }: StairProps): JSX.Element => {
  const levels = stair.flatMap(({ level, after }) => [level, after]);
  const lowest = Math.min(...levels) - 1;
  const steps = Math.max(1, Math.max(...levels) - lowest);
  const step = Math.min(44, (height - top - bottom) / steps);
  const yOf = (level: number): number => height - bottom - (level - lowest) * step;
  const xOf = (place: number): number => columnWidth * (place + 0.5);
  const width = columnWidth * stair.length;
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const onKeyDown = (pressed: KeyboardEvent, place: number): void => {
    const next = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: stair.length - 1 }[pressed.key];
    const target = next === undefined ? undefined : stair[next];
    if (next === undefined || target === undefined) return;
    pressed.preventDefault();
    choose(target.index);
    buttons.current[next]?.focus();
  };
  return (
    <div class="stair" style={{ width: `${width}px`, height: `${height}px` }}>
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        {stair.map((stand, place) => (
          <Tread key={stand.index} stand={stand} before={stair[place - 1]} x={xOf(place)} yOf={yOf} />
        ))}
      </svg>
      <ol aria-label="Deployments to production, oldest first">
        {stair.map(({ event, index, level }, place) => (
          <li key={index} style={{ left: `${xOf(place)}px`, top: `${yOf(level)}px` }}>
            <button
              type="button"
              ref={(element) => {
                buttons.current[place] = element;
              }}
              class={`mark ${event.kind}`}
              aria-pressed={index === chosen}
              aria-label={spoken(event)}
              tabIndex={
                index === chosen ||
                (place === stair.length - 1 && !stair.some((each) => each.index === chosen))
                  ? 0
                  : -1
              }
              onClick={() => choose(index)}
              onKeyDown={(pressed) => onKeyDown(pressed, place)}
            >
              <span class="mark-sign" aria-hidden="true">
                {signs[event.kind]}
              </span>
              <span class={`mark-name ${event.rolledBack === null ? "" : "gone"}`}>
                {event.kind === "rollback" ? event.rollback : event.version}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div class="days" aria-hidden="true">
        {stair.map(({ event, index }, place) =>
          place > 0 &&
          stair[place - 1]?.event.startedAt.slice(0, 10) === event.startedAt.slice(0, 10) ? null : (
            <span key={index} style={{ left: `${columnWidth * place + 8}px` }}>
              {dayAndMonth(event.startedAt)}
            </span>
          ),
        )}
      </div>
    </div>
  );
};

const signs: Readonly<Record<ProductionEvent["kind"], string>> = {
  release: "●",
  recovery: "◆",
  rollback: "↩",
  failed: "✕",
  "not-started": "○",
  running: "…",
};

const Tread = ({
  stand,
  before,
  x,
  yOf,
}: {
  readonly stand: Stand;
  readonly before: Stand | undefined;
  readonly x: number;
  readonly yOf: (level: number) => number;
}): JSX.Element => {
  const { event, level, after } = stand;
  const from = before?.after ?? (event.kind === "release" || event.kind === "recovery" ? after - 1 : after);
  const half = columnWidth / 2;
  const isFall = event.kind === "rollback" && after < from;
  const beside = event.kind === "failed" || event.kind === "not-started" || event.kind === "running";
  return (
    <g>
      {from > 0 && <path class="tread" d={`M${x - half} ${yOf(from)}H${x}`} />}
      {after !== from && <path class={isFall ? "fall" : "rise"} d={`M${x} ${yOf(from)}V${yOf(after)}`} />}
      {after > 0 && <path class="tread" d={`M${x} ${yOf(after)}H${x + half}`} />}
      {beside && <path class="beside" d={`M${x} ${yOf(from)}V${yOf(level)}`} />}
    </g>
  );
};

const kinds: Readonly<Record<ProductionEvent["kind"], string>> = {
  release: "released",
  recovery: "released, brings back what was rolled back",
  rollback: "brought back by a rollback",
  failed: "failed to deploy",
  "not-started": "was not deployed: no job started",
  running: "is being deployed",
};

const spoken = ({ kind, version, rollback, startedAt, rolledBack }: ProductionEvent): string =>
  `${version} ${kinds[kind]}${rollback === null ? "" : `, ${rollback}`}, ${dateAndTime(startedAt)}${rolledBack === null ? "" : `; rolled back by ${rolledBack.rollback} on ${date(rolledBack.at)}`}`;

const Legend = (): JSX.Element => (
  <p class="legend quiet">
    <span class="good">●</span> release <span class="good">◆</span> recovery <span class="wait">↩</span>{" "}
    rollback <span class="bad">✕</span> failed
  </p>
);
