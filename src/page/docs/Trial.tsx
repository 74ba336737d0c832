import { docsWords } from "../text/docs.ts";
import { fieldId } from "./Field.tsx";
import { type Answer, type Fault, type Outcome, parameterOf } from "./outcome.ts";
import { isCurrent, trial, tryIt } from "./state.ts";

/** Sends the request as it stands and shows what came of it. */
export function Trial() {
	const { trial: text } = docsWords.value;
	const sent = trial.value;
	const outcome = sent?.outcome ?? null;
	const isAsking = sent !== null && outcome === null;
	return (
		<div class="trial">
			<button type="button" class="button" onClick={() => void tryIt()}>
				{text.button}
			</button>
			<div class="outcome" aria-busy={isAsking}>
				<output>
					{isAsking && text.asking}
					{outcome && <Said outcome={outcome} />}
				</output>
				{outcome && !isCurrent.value && <p class="caution">{text.before}</p>}
				{outcome?.kind === "refused" && <Faults faults={outcome.faults} />}
				{outcome?.kind === "answered" && <Figures answer={outcome.answer} />}
			</div>
		</div>
	);
}

/** The language that the API was asked to speak. */
const answered = (): string => trial.value?.values.locale || "en";

/** What came of it, in a sentence or two that are read out. */
function Said({ outcome }: { outcome: Outcome }) {
	const { trial: text } = docsWords.value;
	switch (outcome.kind) {
		case "answered":
			return (
				<>
					<b>{outcome.status}</b> <span lang={answered()}>{outcome.answer.headline}</span>
				</>
			);
		case "refused":
			return (
				<span class="error" lang={answered()}>
					<b>
						{outcome.status} <span lang="en">{outcome.title}</span>
					</b>{" "}
					{outcome.detail}
				</span>
			);
		case "busy":
			return <span class="error">{text.busy(outcome.seconds)}</span>;
		case "odd":
			return <span class="error">{text.odd(outcome.status)}</span>;
		case "offline":
			return <span class="error">{text.offline}</span>;
	}
}

/** Each fault with a way to the field that it is about. */
function Faults({ faults }: { faults: readonly Fault[] }) {
	return (
		<ul class="faults">
			{faults.map((fault, i) => {
				const name = parameterOf(fault);
				const toField = () => {
					const field = document.getElementById(fieldId(name ?? ""));
					const group = field?.closest("details");
					if (group) group.open = true;
					(field?.querySelector("input") ?? field)?.focus();
				};
				return (
					<li key={i}>
						{name === null ? (
							<code lang="en">{fault.pointer}</code>
						) : (
							<button type="button" class="link" onClick={toField}>
								<code lang="en">{name}</code>
							</button>
						)}{" "}
						<span lang={answered()}>{fault.detail}</span>
					</li>
				);
			})}
		</ul>
	);
}

/** The figures by the names that they have in the answer, and the answer itself. */
function Figures({ answer }: { answer: Answer }) {
	const { trial: text } = docsWords.value;
	const { summary, inputHash, links } = answer;
	return (
		<>
			<dl class="figure-list" lang="en">
				{Object.entries(summary).map(([name, value]) => (
					<div key={name}>
						<dt>
							<code>{name}</code>
						</dt>
						<dd>{String(value)}</dd>
					</div>
				))}
				<div class="hash">
					<dt>
						<code>inputHash</code>
					</dt>
					<dd>{inputHash}</dd>
				</div>
			</dl>
			<p>
				<a href={links.calculator}>{text.calculator}</a>
			</p>
			<details>
				<summary>{text.whole}</summary>
				{/* Scrolls by itself, so the keyboard has to reach it. */}
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
				<pre lang="en" tabIndex={0}>
					{JSON.stringify(answer, null, 2)}
				</pre>
			</details>
		</>
	);
}
