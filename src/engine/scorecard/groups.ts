/** Signals and metrics in their groups. */
import { type Facts, figureOf } from "./facts.ts";
import {
	isShared,
	MEASUREMENTS,
	METRIC_GROUPS,
	type MetricGroupId,
	type MetricKey,
	SIGNAL_GROUPS,
	type SignalGroupId,
} from "./measurements.ts";
import { signalOf } from "./signals.ts";
import type {
	Metric,
	MetricGroup,
	ScorecardPhrase,
	Signal,
	SignalGroup,
	Verdict,
} from "./types.ts";

// Object.keys loses the key type; both tables are closed.
const SIGNAL_GROUP_IDS = Object.keys(SIGNAL_GROUPS) as SignalGroupId[];
const METRIC_GROUP_IDS = Object.keys(METRIC_GROUPS) as MetricGroupId[];

/** One pause pauses a group; otherwise one open signal leaves it open. */
function statusOf(signals: Signal<unknown>[]): SignalGroup<unknown>["status"] {
	const has = (status: Signal<unknown>["status"]) => signals.some((one) => one.status === status);
	if (has("pause")) return "pause";
	return has("insufficient") ? "insufficient" : "pass";
}

/** The four groups that decide. */
export const signalGroupsOf = (facts: Facts): SignalGroup<ScorecardPhrase>[] =>
	SIGNAL_GROUP_IDS.map((id) => {
		const signals = SIGNAL_GROUPS[id].map((metric) => signalOf(metric, facts));
		return { id, status: statusOf(signals), signals };
	});

function verdictOf(change: number | null, better: "lower" | "higher"): Verdict {
	if (change === null) return "unknown";
	if (change === 0) return "same";
	return change < 0 === (better === "lower") ? "better" : "worse";
}

function metricOf(metric: MetricKey, facts: Facts): Metric {
	const { unit, better } = MEASUREMENTS[metric];
	const baseline = isShared(metric) ? figureOf(facts.baseline, metric) : null;
	const pilot = figureOf(facts.pilot, metric);
	const change = baseline === null || pilot === null ? null : pilot - baseline;
	return { metric, unit, baseline, pilot, change, verdict: verdictOf(change, better) };
}

/** Everything measured, before and after; as it is, without a test. */
export const metricGroupsOf = (facts: Facts): MetricGroup[] =>
	METRIC_GROUP_IDS.map((id) => ({
		id,
		metrics: METRIC_GROUPS[id].map((metric) => metricOf(metric, facts)),
	}));
