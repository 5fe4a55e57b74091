"""The DORA measures of docs/dora.md, computed a second time: from the entries alone, in another language and another way.

Reads logs as JSON, one a line, each a list of entries, oldest first; writes {"week": [...], "month": [...]} a line.
"""

import json
import sys
from datetime import datetime, timedelta, timezone


def moment(text):
    return datetime.strptime(text[:19], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc)


def seconds(start, end):
    return max(0, int((moment(end) - moment(start)).total_seconds()))


def week(text):
    day = moment(text).date()
    return (day - timedelta(days=day.weekday())).isoformat()


def month(text):
    return text[:7]


def following(key, kind):
    if kind == "week":
        return (datetime.fromisoformat(key) + timedelta(days=7)).date().isoformat()
    year, number = int(key[:4]), int(key[5:7])
    return f"{year + number // 12:04d}-{number % 12 + 1:02d}"


def attempts_of(entries):
    """Every production attempt with how it ended: good, bad, nothing (aborted) or open."""
    attempts, current = [], None
    for entry in entries:
        facts, kind = entry["facts"], entry["type"]
        if kind == "production-deployment-started":
            if current is not None:
                current.update(outcome="bad", ended=entry["time"], place=entry["sequence"] - 0.5)
            current = {"facts": facts, "outcome": "open", "place": entry["sequence"]}
            attempts.append(current)
        elif kind in ("production-deployed", "production-deployment-failed", "production-deployment-aborted"):
            if current is None or current["facts"]["deployment"] != facts["deployment"]:
                continue
            outcome = {"production-deployed": "good", "production-deployment-failed": "bad"}.get(kind, "nothing")
            current.update(outcome=outcome, ended=entry["time"], place=entry["sequence"])
            current = None
    return [each for each in attempts if each["outcome"] in ("good", "bad")]


def rolled_back(attempts):
    gone = set()
    for index, attempt in enumerate(attempts):
        if attempt["facts"]["mode"] != "rollback" or attempt["outcome"] != "good":
            continue
        earlier = [
            each["facts"]
            for each in attempts[:index]
            if each["outcome"] == "good" and each["facts"]["mode"] != "rollback"
            and each["facts"]["deployment"] not in gone
        ]
        versions = [each["version"] for each in earlier]
        target = len(versions) - 1 - versions[::-1].index(attempt["facts"]["version"]) if attempt["facts"]["version"] in versions else -1
        gone.update(each["deployment"] for each in earlier[target + 1:])
    return gone


def recoveries_of(entries, attempts):
    """Walks over the moments at which production was found bad, and pairs each with the deployment that mended it."""
    moments = []
    for entry in entries:
        if entry["type"] in ("rollback-requested", "rollback-rejected", "rollback-withdrawn"):
            moments.append((entry["sequence"], entry["type"], entry["facts"]["rollback"], entry["time"], None))
    for attempt in attempts:
        facts = attempt["facts"]
        moments.append((attempt["place"], attempt["outcome"], facts["deployment"], attempt["ended"], facts["mode"]))
    moments.sort(key=lambda each: each[0])
    found, broken, asked = [], None, None
    for _, what, name, time, mode in moments:
        if what == "rollback-requested":
            asked = (name, time)
        elif what in ("rollback-rejected", "rollback-withdrawn"):
            if asked is not None and asked[0] == name:
                asked = None
        elif what == "bad":
            if mode != "rollback" and broken is None:
                broken = (name, time)
        else:
            start = broken or (asked if mode == "rollback" else None)
            if start is not None:
                found.append((start[1], time))
            broken = None
            if mode == "rollback":
                asked = None
    return found


def lead_times_of(entries, attempts):
    """For each good release the seconds from the first boarding of each pull request since it was last released."""
    by_deployment = {}
    good = sorted(
        (each for each in attempts if each["outcome"] == "good" and each["facts"]["mode"] != "rollback"),
        key=lambda each: each["place"],
    )
    for index, attempt in enumerate(good):
        times = []
        for pull in attempt["facts"]["pullRequests"]:
            after = max(
                (each["place"] for each in good[:index]
                 if any(other["number"] == pull["number"] for other in each["facts"]["pullRequests"])),
                default=0,
            )
            boardings = [
                entry["time"] for entry in entries
                if entry["type"] == "pull-request-promoted" and entry["facts"]["pullRequest"] == pull["number"]
                and after < entry["sequence"] < attempt["place"]
            ]
            times.append(seconds(boardings[0] if boardings else pull["boardedAt"], attempt["ended"]))
        by_deployment[attempt["facts"]["deployment"]] = times
    return by_deployment


def median(values):
    if not values:
        return None
    ordered = sorted(values)
    middle = len(ordered) // 2
    value = ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) // 2
    return {"seconds": value, "values": len(ordered)}


def trend(entries, kind):
    period = week if kind == "week" else month
    attempts = attempts_of(entries)
    gone = rolled_back(attempts)
    leads = lead_times_of(entries, attempts)
    recoveries = recoveries_of(entries, attempts)
    key, last, points = period(entries[0]["time"]), period(entries[-1]["time"]), []
    while key <= last:
        changes = [
            each for each in attempts if each["facts"]["mode"] != "rollback" and period(each["ended"]) == key
        ]
        good = [each for each in changes if each["outcome"] == "good"]
        failed = [each for each in changes if each["outcome"] == "bad" or each["facts"]["deployment"] in gone]
        rework = [
            each for each in good
            if each["facts"]["mode"] == "redeploy"
            or any(pull["recovers"] is not None for pull in each["facts"]["pullRequests"])
        ]
        points.append({
            "period": key,
            "deploymentFrequency": len(good),
            "changeLeadTime": median([time for each in good for time in leads[each["facts"]["deployment"]]]),
            "changeFailRate": {"part": len(failed), "whole": len(changes)},
            "failedDeploymentRecoveryTime": median(
                [seconds(start, end) for start, end in recoveries if period(end) == key]
            ),
            "deploymentReworkRate": {"part": len(rework), "whole": len(good)},
        })
        key = following(key, kind)
    return points


def main():
    for line in sys.stdin:
        entries = json.loads(line)
        print(json.dumps({kind: trend(entries, kind) for kind in ("week", "month")}))


main()
