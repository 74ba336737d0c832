/** The scorecard's signals, metrics, evidence, stages and what it makes of them, from the engine's tables. */
import {
	DECISIONS,
	EVIDENCE,
	enScorecardHelps,
	GUARDRAILS,
	type GuardrailKey,
	type Locale,
	MEASUREMENTS,
	METRIC_GROUPS,
	type MeasurementKey,
	type MetricGroupId,
	type MetricKey,
	PILOT_STAGES,
	type ScorecardHelps,
	type ScorecardRequest,
	SIGNAL_GROUPS,
	type SignalGroupId,
	type SignalKey,
	scorecard,
	zhScorecardHelps,
} from "../../engine/index.ts";
import { LEAST_CONTAINMENT, LEAST_HIT_RATE, nextStageOf } from "../../engine/scorecard/decision.ts";
import { USUAL_EFFORT } from "../../engine/scorecard/facts.ts";
import { AMOUNTS, RATES } from "../../engine/scorecard/measurements.ts";
import { AMOUNT_MARGIN, LEAST_CASES, RATE_MARGIN } from "../../engine/scorecard/signals.ts";
import { settlingSize, Z_95 } from "../../engine/scorecard/statistics.ts";
import { inputAnchor } from "./anchors.ts";
import { type Html, html, joined, paragraphs, rich } from "./html.ts";
import type { Speaker } from "./speaker.ts";
import { type Row, table } from "./table.ts";
import { CALIBRATED, type Part } from "./words.ts";

const HELPS: Record<Locale, ScorecardHelps> = { en: enScorecardHelps, "zh-CN": zhScorecardHelps };

// Object.keys loses the key type; these records are closed.
const SIGNAL_GROUP_IDS = Object.keys(SIGNAL_GROUPS) as SignalGroupId[];
const METRIC_GROUP_IDS = Object.keys(METRIC_GROUPS) as MetricGroupId[];
const GUARDRAIL_KEYS = Object.keys(GUARDRAILS) as GuardrailKey[];
const RATE_KEYS = Object.keys(RATES) as (keyof typeof RATES)[];

/** A label with the API's own key. */
function named(key: SignalKey | MeasurementKey, { engine }: Speaker): Html {
	const { measurements, controls } = engine.scorecard;
	const labels: Record<string, string> = { ...measurements, ...controls };
	return html`${labels[key] ?? key} <code>${key}</code>`;
}

const listed = (keys: readonly (SignalKey | MeasurementKey)[], speaker: Speaker): Html =>
	joined(
		keys.map((key) => named(key, speaker)),
		speaker.comma,
	);

const headed = ({ title, text }: Part): Html => html`<h4>${title}</h4>
${paragraphs(text)}
`;

function groupsPart(speaker: Speaker): Html {
	const { words, engine } = speaker;
	const { groups } = words.scorecard;
	return html`${headed(groups)}${table({
		caption: groups.title,
		columns: [groups.group, groups.signals],
		className: "groups",
		rows: SIGNAL_GROUP_IDS.map((id) => ({
			head: html`${engine.scorecard.groups[id]} <code>${id}</code>`,
			cells: [listed(SIGNAL_GROUPS[id], speaker)],
		})),
	})}`;
}

const NONE = html`<span class="soft">–</span>`;

/** What a guardrail is measured on, must be, and takes to be settled where no fault is seen. */
function guardrailRow(key: GuardrailKey, speaker: Speaker): Row {
	const { words, format } = speaker;
	const { atMost, atLeast, everyCase } = words.scorecard.judged;
	const { threshold, of } = GUARDRAILS[key];
	const isFault = MEASUREMENTS[key].better === "lower";
	const limit = format.percent(threshold);
	const cases = settlingSize(isFault ? 0 : 1, threshold, Z_95, isFault ? "below" : "above");
	return {
		head: named(key, speaker),
		cells: [
			of ? named(of, speaker) : html`${everyCase}`,
			html`${isFault ? atMost(limit) : atLeast(limit)}`,
			of && cases ? html`${format.count(cases)}` : NONE,
		],
	};
}

function judgedPart(speaker: Speaker): Html {
	const { words, format } = speaker;
	const { judged } = words.scorecard;
	const { columns } = judged;
	const row = (key: SignalKey, of: MeasurementKey, limit: string): Row => ({
		head: named(key, speaker),
		cells: [named(of, speaker), html`${limit}`, NONE],
	});
	const points = judged.points(format.count(100 * RATE_MARGIN));
	const worse = judged.worse(format.percent(AMOUNT_MARGIN));
	return html`${headed(judged)}<p>${rich(judged.effort(String(USUAL_EFFORT)))}</p>
<p>${judged.least(format.count(LEAST_CASES))}</p>
${table({
	caption: judged.title,
	columns: [columns.signal, columns.cases, columns.limit, columns.settled],
	rows: [
		...RATE_KEYS.map((key) => row(key, RATES[key], points)),
		...AMOUNTS.map((key) => row(key, "conversations", worse)),
		...GUARDRAIL_KEYS.map((key) => guardrailRow(key, speaker)),
	],
})}<p>${rich(judged.notApplicable)}</p>
<ul class="prose"><li>${rich(judged.inDraft)}${listed(notApplicable({ stage: "draft" }, speaker), speaker)}</li>
<li>${rich(judged.noAction)}${listed(notApplicable({ highRiskActions: 0 }, speaker), speaker)}</li></ul>
`;
}

/** The signals that a pilot without any other figure cannot have. */
export function notApplicable(
	{
		stage = "automated",
		...pilot
	}: Partial<ScorecardRequest["workflow"]> & ScorecardRequest["pilot"],
	{ data }: Pick<Speaker, "data">,
): SignalKey[] {
	const outcome = scorecard({ workflow: { name: "", stage }, baseline: {}, pilot }, data);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.scorecard.groups
		.flatMap(({ signals }) => signals)
		.filter(({ status }) => status === "not-applicable")
		.map(({ metric }) => metric);
}

function metricsPart(speaker: Speaker): Html {
	const { words, engine } = speaker;
	const { metrics } = words.scorecard;
	const metric = (key: MetricKey) =>
		html`${named(key, speaker)}${MEASUREMENTS[key].before ? "" : "*"}`;
	const better = (id: MetricGroupId, way: "lower" | "higher") => {
		const keys = METRIC_GROUPS[id].filter((key) => MEASUREMENTS[key].better === way);
		return keys.length > 0 ? joined(keys.map(metric), speaker.comma) : NONE;
	};
	return html`${headed(metrics)}${table({
		caption: metrics.title,
		columns: [metrics.group, metrics.lower, metrics.higher],
		className: "groups",
		rows: METRIC_GROUP_IDS.map((id) => ({
			head: html`${engine.scorecard.metricGroups[id]} <code>${id}</code>`,
			cells: [better(id, "lower"), better(id, "higher")],
		})),
	})}`;
}

function evidencePart({ words, engine, locale }: Speaker): Html {
	const { evidence } = words.scorecard;
	return html`${headed(evidence)}${table({
		caption: evidence.title,
		columns: [evidence.field, evidence.meaning],
		className: "groups",
		rows: EVIDENCE.map((key) => ({
			head: html`${engine.scorecard.evidence[key]} <code>${key}</code>`,
			cells: [html`${HELPS[locale].evidence[key]}`],
		})),
	})}`;
}

function stagesPart({ words, engine, locale }: Speaker): Html {
	const { stages } = words.scorecard;
	return html`${headed(stages)}${table({
		caption: stages.title,
		columns: [stages.stage, ...DECISIONS],
		className: "stages",
		rows: PILOT_STAGES.map((stage) => ({
			head: html`${engine.scorecard.stages[stage]} <code>${stage}</code> <span class="help">${HELPS[locale].stages[stage]}</span>`,
			cells: DECISIONS.map((decision) => html`<code>${nextStageOf(stage, decision)}</code>`),
		})),
	})}`;
}

function standardPart({ words, format }: Speaker): Html {
	const { standard } = words.scorecard;
	const all = standard.all(format.percent(LEAST_CONTAINMENT), format.percent(LEAST_HIT_RATE));
	return html`${headed(standard)}<ul class="prose">${all.map(
		(text) => html`<li>${rich(text)}</li>
`,
	)}</ul>
<p>${rich(standard.otherwise)}</p>
`;
}

function calibrationPart({ words, engine }: Speaker): Html {
	const { calibration } = words.scorecard;
	const { columns } = calibration;
	return html`${headed(calibration)}${table({
		caption: calibration.title,
		columns: [columns.input, columns.value, columns.cases],
		rows: CALIBRATED.map((pointer) => {
			const [value, cases] = calibration.values[pointer];
			return {
				head: html`<a href="#${inputAnchor(pointer)}">${engine.inputs[pointer]}</a> <code>${pointer}</code>`,
				cells: [rich(value), cases ? rich(cases) : NONE],
			};
		}),
	})}`;
}

/** How a pilot is judged: groups, limits, metrics, evidence, stages, the standard, and what it calibrates. */
export function scorecardPart(speaker: Speaker): Html {
	return html`${groupsPart(speaker)}${judgedPart(speaker)}${metricsPart(speaker)}${evidencePart(speaker)}${stagesPart(speaker)}${standardPart(speaker)}${calibrationPart(speaker)}`;
}
