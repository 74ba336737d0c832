import {
	EVIDENCE,
	PILOT_STAGES,
	type PilotStage,
	type ScorecardPhrase,
	type SignalGroup,
	type SignalGroupId,
} from "../../engine/index.ts";
import { words } from "../text/index.ts";
import { pilotWords, scorecardWords } from "../text/scorecard.ts";
import { fillExample } from "./actions.ts";
import { saysAnything } from "./entries.ts";
import { Shape } from "./Mark.tsx";
import { stageName } from "./names.ts";
import { Problems } from "./Problems.tsx";
import { drafts, entries, type Judged, judged, said } from "./store.ts";

/** The decision with its reason, live at every keystroke. */
export function Verdict() {
	const { verdict } = scorecardWords.value;
	const now = judged.value;
	return (
		<section
			class={drafts.value.size > 0 ? "answer verdict stale" : "answer verdict"}
			aria-labelledby="verdict-heading"
			tabIndex={-1}
			id="verdict"
		>
			<h2 id="verdict-heading" class="eyebrow">
				{verdict.heading}
			</h2>
			{/* On paper the entries are not there to say it beside. */}
			{entries.value.example && (
				<p class="example-note print-only">{scorecardWords.value.form.exampleNote}</p>
			)}
			<Problems />
			{now ? <Decided judged={now} /> : <Empty />}
		</section>
	);
}

function Decided({ judged: { card } }: { judged: Judged }) {
	const { decisions } = scorecardWords.value;
	const { stage } = entries.value;
	return (
		<>
			<p class={`decision amount ${card.decision}`} data-figure="decision">
				{decisions[card.decision]}
			</p>
			{stage && <Ladder stage={stage} next={card.nextStage} />}
			<p class="sentence">{said(card.headline)}</p>
			<ul class="group-lines">
				{card.groups.map((group) => (
					<GroupLine key={group.id} group={group} />
				))}
				<EvidenceLine missing={card.readiness.missing.length} />
			</ul>
			<p class="fine">{said(card.note)}</p>
			<button type="button" class="link print" onClick={() => window.print()}>
				{words.value.answer.print}
			</button>
		</>
	);
}

/** The stages of automation, with where the pilot is and where the decision leads. */
function Ladder({ stage, next }: { stage: PilotStage; next: PilotStage }) {
	const { verdict } = scorecardWords.value;
	return (
		<ol class="ladder" aria-label={verdict.stages}>
			{PILOT_STAGES.map((one) => {
				const place = one === stage ? "now" : one === next ? "next" : "";
				return (
					<li key={one} class={place}>
						{stageName(one)}
						{place && <span class="place"> {verdict[place]}</span>}
					</li>
				);
			})}
		</ol>
	);
}

/** How many of a group's signals say what the group's status says. */
export function tallyOf({ status, signals }: SignalGroup<ScorecardPhrase>): string {
	const { tally } = scorecardWords.value.verdict;
	const total = signals.filter((one) => one.status !== "not-applicable").length;
	const having = signals.filter((one) => one.status === status).length;
	if (status === "pass") return tally.pass(total);
	return status === "pause" ? tally.pause(having, total) : tally.open(having, total);
}

/** Id of a group's table. */
export const groupId = (id: SignalGroupId): string => `group-${id}`;

function GroupLine({ group }: { group: SignalGroup<ScorecardPhrase> }) {
	return (
		<li>
			<Shape status={group.status} />
			<span>
				<a href={`#${groupId(group.id)}`}>{pilotWords.value.groups[group.id]}</a>
			</span>
			<span class="tally">{tallyOf(group)}</span>
		</li>
	);
}

function EvidenceLine({ missing }: { missing: number }) {
	const { verdict } = scorecardWords.value;
	return (
		<li>
			<Shape status={missing === 0 ? "pass" : "insufficient"} />
			<span>
				<a href={`#tick-${EVIDENCE[0]}`}>{verdict.evidence}</a>
			</span>
			<span class="tally">{verdict.onRecord(EVIDENCE.length - missing, EVIDENCE.length)}</span>
		</li>
	);
}

/** Before there is anything to judge: what it needs, instead of a decision. */
function Empty() {
	const { verdict } = scorecardWords.value;
	const staged = entries.value.stage !== null;
	const begun = saysAnything(entries.value);
	return (
		<div class="nothing">
			<p class="title">{verdict.emptyTitle}</p>
			<p>{verdict.emptyLead}</p>
			<ul>
				<li class={staged ? "done" : ""}>{verdict.emptyStage}</li>
				<li class={begun ? "done" : ""}>{verdict.emptyFigures}</li>
			</ul>
			{!staged && !begun && (
				<p>
					<button type="button" class="link" onClick={fillExample}>
						{verdict.emptyExample}
					</button>
				</p>
			)}
		</div>
	);
}

/** The decision in a line at the foot of a narrow screen, where the form hides the real one. */
export function Bar() {
	if (!judged.value) return null;
	const { card } = judged.value;
	const { decisions, verdict } = scorecardWords.value;
	const passing = card.groups.filter(({ status }) => status === "pass").length;
	return (
		<div class={drafts.value.size > 0 ? "bar stale" : "bar"} aria-hidden="true">
			<b>{decisions[card.decision]}</b>
			<span>{verdict.bar(passing)}</span>
		</div>
	);
}
