import { scaleBand, scaleLinear } from "d3-scale";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type DeliveryPoint, deliveryTrend, type Share } from "../../domain/metrics/trends.js";
import type { PageModel } from "../model/page-model.js";
import { count, dateAndTime, lengthOf, periodName } from "./format.js";
import { Section } from "./parts.js";

interface Measure {
  readonly name: string;
  readonly about: string;
  /** null: there is nothing to measure in that period. */
  readonly value: (point: DeliveryPoint) => number | null;
  readonly text: (point: DeliveryPoint) => string;
}

const percent = ({ part, whole }: Share): number | null => (whole === 0 ? null : (part / whole) * 100);
const share = (each: Share): string =>
  each.whole === 0 ? "–" : `${Math.round(percent(each) ?? 0)} % (${each.part} of ${each.whole})`;
const median = (each: DeliveryPoint["changeLeadTime"]): string =>
  each === null ? "–" : lengthOf(each.seconds);

const measures: readonly Measure[] = [
  {
    name: "Deployment frequency",
    about: "Releases that ended well",
    value: (point) => point.deploymentFrequency,
    text: (point) => String(point.deploymentFrequency),
  },
  {
    name: "Change lead time",
    about: "Median, from staging to production",
    value: (point) => point.changeLeadTime?.seconds ?? null,
    text: (point) => median(point.changeLeadTime),
  },
  {
    name: "Change fail rate",
    about: "Deployments that failed or were rolled back",
    value: (point) => percent(point.changeFailRate),
    text: (point) => share(point.changeFailRate),
  },
  {
    name: "Failed deployment recovery time",
    about: "Median, until production was good again",
    value: (point) => point.failedDeploymentRecoveryTime?.seconds ?? null,
    text: (point) => median(point.failedDeploymentRecoveryTime),
  },
  {
    name: "Deployment rework rate",
    about: "Releases that brought back what was rolled back",
    value: (point) => percent(point.deploymentReworkRate),
    text: (point) => share(point.deploymentReworkRate),
  },
];

const most = { week: 26, month: 24 } as const;

/** The five DORA measures; docs/dora.md says what counts. */
export const Trends = ({ delivered }: Pick<PageModel, "delivered">): JSX.Element => {
  const trends = useMemo(
    () => ({ week: deliveryTrend(delivered, "week"), month: deliveryTrend(delivered, "month") }),
    [delivered],
  );
  const [kind, setKind] = useState<"week" | "month">(trends.month.length > 3 ? "month" : "week");
  const points = useMemo(() => trends[kind].slice(-most[kind]), [trends, kind]);
  const newest = points.findLastIndex(({ changes, recoveries }) => changes.length + recoveries.length > 0);
  const [chosen, choose] = useState<string>();
  const index = points.findIndex(({ period }) => period === chosen);
  const point = points[index >= 0 ? index : newest >= 0 ? newest : points.length - 1];
  return (
    <Section
      id="delivery"
      title="Delivery"
      aside={
        <p class="pickers">
          <label>
            By{" "}
            <select
              value={kind}
              onChange={({ currentTarget }) => setKind(currentTarget.value === "week" ? "week" : "month")}
            >
              <option value="week">week</option>
              <option value="month">month</option>
            </select>
          </label>{" "}
          {point !== undefined && (
            <label>
              Period{" "}
              <select value={point.period} onChange={({ currentTarget }) => choose(currentTarget.value)}>
                {points.toReversed().map(({ period }) => (
                  <option key={period} value={period}>
                    {periodName(period)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </p>
      }
    >
      {point === undefined ? (
        <p class="quiet">Nothing to measure yet.</p>
      ) : (
        <>
          <div class="measures">
            {measures.map((measure) => (
              <Figure key={measure.name} measure={measure} points={points} chosen={point} choose={choose} />
            ))}
          </div>
          <Behind point={point} />
          <Table points={points} />
        </>
      )}
    </Section>
  );
};

interface FigureProps {
  readonly measure: Measure;
  readonly points: readonly DeliveryPoint[];
  readonly chosen: DeliveryPoint;
  readonly choose: (period: string) => void;
}

const [width, height] = [260, 64];

const Figure = ({ measure, points, chosen, choose }: FigureProps): JSX.Element => {
  const x = scaleBand()
    .domain(points.map(({ period }) => period))
    .range([0, width])
    .padding(points.length > 1 ? 0.25 : 0.85);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...points.map((point) => measure.value(point) ?? 0))])
    .range([0, height - 6]);
  return (
    <figure class="measure">
      <figcaption>
        <span class="measure-name">{measure.name}</span>
        <span class="measure-value">{measure.text(chosen)}</span>
        <span class="quiet">{measure.about}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${measure.name} over ${count(points.length, "period")}; the table below has the numbers`}
      >
        <path class="axis" d={`M0 ${height - 0.5}H${width}`} />
        {points.map((point) => {
          const value = measure.value(point);
          const bar = value === null ? 0 : Math.max(value === 0 ? 1 : 2, y(value));
          const left = x(point.period) ?? 0;
          return (
            <g
              key={point.period}
              class={point === chosen ? "bar chosen" : "bar"}
              onClick={() => choose(point.period)}
            >
              <title>{`${periodName(point.period)}: ${measure.text(point)}`}</title>
              <rect class="hit" x={left} y={0} width={x.bandwidth()} height={height} />
              {value !== null && <rect x={left} y={height - bar} width={x.bandwidth()} height={bar} />}
            </g>
          );
        })}
      </svg>
    </figure>
  );
};

/** What the numbers of one point are made of. */
const Behind = ({ point }: { readonly point: DeliveryPoint }): JSX.Element => (
  <div class="behind">
    <h3>Behind the numbers: {periodName(point.period)}</h3>
    {point.changes.length + point.recoveries.length === 0 ? (
      <p class="quiet">Nothing was deployed.</p>
    ) : (
      <ul tabIndex={0} aria-label={`What was deployed: ${periodName(point.period)}`}>
        {point.changes.map((change) => (
          <li key={change.deployment}>
            {change.version} <span class="quiet">{dateAndTime(change.at)}</span>{" "}
            {!change.isGood && <span class="bad">failed </span>}
            {change.isRolledBack && <span class="bad">rolled back later </span>}
            {change.isRework && <span class="wait">rework </span>}
            {change.leadTimes.length > 0 && (
              <span class="quiet">
                lead time{" "}
                {change.leadTimes
                  .map(({ pullRequest, seconds }) => `#${pullRequest} ${lengthOf(seconds)}`)
                  .join(", ")}
              </span>
            )}
          </li>
        ))}
        {point.recoveries.map(({ cause, deployment, seconds }) => (
          <li key={deployment}>
            Recovered from {cause}{" "}
            <span class="quiet">
              after {lengthOf(seconds)}, with {deployment}
            </span>
          </li>
        ))}
      </ul>
    )}
  </div>
);

const Table = ({ points }: { readonly points: readonly DeliveryPoint[] }): JSX.Element => (
  <details>
    <summary>All numbers as a table</summary>
    <div class="scroll" tabIndex={0} role="region" aria-label="DORA measures by period">
      <table>
        <thead>
          <tr>
            <th scope="col">Period</th>
            {measures.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.period}>
              <th scope="row">{periodName(point.period)}</th>
              {measures.map(({ name, text }) => (
                <td key={name}>{text(point)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
