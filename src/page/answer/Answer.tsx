import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { say } from "../../engine/index.ts";
import { asSaid } from "../numbers/scale.ts";
import { unread } from "../state/open.ts";
import { loadRest, rest, restWay } from "../state/rest.ts";
import { format, missing, type Shown, shown } from "../state/store.ts";
import { answerWords, notLoaded, words } from "../text/index.ts";
import { EmptyAnswer } from "./EmptyAnswer.tsx";
import { Notes } from "./Notes.tsx";
import { Chances, RangeLine } from "./RangeLine.tsx";
import { SaveActions } from "./SaveActions.tsx";
import { Statement } from "./Statement.tsx";

interface Actions {
	/** What can be done with the answer, beside it; `ready` where it answers everything entered. */
	Actions: ComponentType<{ ready: boolean }>;
}

type Result = NonNullable<Shown["estimate"]>;

/** The sentence of a result without the usual ROI, which has a line of its own below. */
export function headlineOf({ headline }: Result): string {
	// A null leaves that part of the sentence out; the rest of the variables stay as they are.
	const plain = { ...headline, variables: { ...headline.variables, roi: null } };
	return say(plain as typeof headline, answerWords.value, format.value);
}

/** Whether there is anything to show: an estimate in which something saves or costs money. */
export const hasFigures = (estimate: Result | null): estimate is Result =>
	estimate !== null && estimate.headline.code !== "empty";

/** The month in which the money is back, as a figure; null when it never is. */
export function paybackText({ summary }: Result): string {
	const text = words.value.answer;
	if (summary.paybackMonths === null) return text.never;
	if (summary.paybackStatus === "immediate") return text.immediate;
	return text.month(Math.ceil(summary.paybackMonths));
}

/** The answer: three figures, one sentence, and the sum they come from. */
export function Answer({ Actions = SaveActions }: Partial<Actions>) {
	const { estimate, stale } = shown.value;
	const text = words.value.answer;
	// A link may bring what cannot be used, before anybody has touched the page.
	const troubled = stale || unread.value !== null;
	useEffect(() => {
		if (troubled) void loadRest();
	}, [troubled]);
	return (
		<section
			class={stale ? "answer stale" : "answer"}
			aria-labelledby="answer-heading"
			tabIndex={-1}
			id="answer"
		>
			<h2 id="answer-heading" class="eyebrow">
				{text.heading}
				{hasFigures(estimate) && <span class="soft"> {text.over(estimate.horizonMonths)}</span>}
			</h2>
			{troubled && (rest.value ? <rest.value.Problems /> : <Missing />)}
			{hasFigures(estimate) ? (
				<Figures estimate={estimate} stale={stale} Actions={Actions} />
			) : (
				// A plan that is refused is not empty: what is wrong with it stands above.
				(!stale || missing.value.length > 0) && <EmptyAnswer />
			)}
			{!hasFigures(estimate) && <Actions ready={false} />}
		</section>
	);
}

/** That the reasons did not come, in the place of them. */
function Missing() {
	return restWay.value === "failed" ? <p class="soft">{notLoaded.value()}</p> : null;
}

interface FiguresProps extends Actions {
	estimate: Result;
	stale: boolean;
}

function Figures({ estimate, stale, Actions }: FiguresProps) {
	const { summary, horizonMonths } = estimate;
	const { money } = format.value;
	const text = words.value.answer;
	const returned = summary.returnPerUnitOnAllCosts;
	const net = format.value.whole(asSaid(summary.net));
	const back = returned === null ? "–" : money(returned);
	return (
		<>
			{/* Their numbers of characters are what their type has to leave room for. */}
			<dl class="heroes" style={{ "--n": net.length }}>
				<div class="hero net">
					<dt>{text.net}</dt>
					<dd class="amount" title={text.netExact(money(summary.net))}>
						{net}
					</dd>
				</div>
			</dl>
			<RangeLine />
			<dl class="heroes" style={{ "--n": back.length }}>
				<div class="hero">
					<dt>{returned === null ? text.returnedNone : text.returned(money(1))}</dt>
					<dd class="amount">{back}</dd>
				</div>
				<div class="hero">
					<dt>{summary.paybackMonths === null ? text.neverWithin(horizonMonths) : text.payback}</dt>
					<dd class="amount">{paybackText(estimate)}</dd>
				</div>
			</dl>
			<p class="sentence">
				{headlineOf(estimate)}
				<Chances never={summary.paybackMonths === null} />
			</p>
			<Actions ready={!stale} />
			<Statement estimate={estimate} />
			<Notes estimate={estimate} />
		</>
	);
}
