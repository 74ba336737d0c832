import { useId, useRef } from "preact/hooks";
import { TEXT_LIMIT, wordError } from "../../engine/index.ts";
import { fullLink } from "../state/link.ts";
import { offerKeys } from "../state/offers.ts";
import { planKeys } from "../state/plans.ts";
import { saved } from "../state/saved.ts";
import { sent } from "../state/store.ts";
import { refusalWords } from "../text/below.ts";
import { words } from "../text/index.ts";
import { shareWords } from "../text/share.ts";
import { CopyField } from "./CopyField.tsx";
import { dateAfter, dateText } from "./dates.ts";
import { failureText, isFinal } from "./failures.ts";
import { known, loadOriginal, unknown } from "./original.ts";
import {
	DAYS,
	days,
	mode,
	openDialog,
	ready,
	replace,
	step,
	submit,
	title,
	titleFault,
	USUAL_DAYS,
} from "./saving.ts";

/** What is asked before anything is sent; figures leave the browser when its button is pressed. */
export function SaveForm() {
	const text = shareWords.value;
	const updating = mode.value === "update";
	if (updating && !known.value) return <Unknown />;
	return (
		<>
			<p class="share-lead">{updating ? text.update.lead : text.save.lead}</p>
			<Questions />
			{updating ? (
				<button type="button" class="link" onClick={() => openDialog("new")}>
					{text.update.asNew}
				</button>
			) : (
				<PlainLink />
			)}
		</>
	);
}

/** The way without saving: all that the address has, but for the key of a saved calculation. */
function PlainLink() {
	const { heading, label, hint, beside } = shareWords.value.plain;
	const [plans, offers] = [planKeys.value, offerKeys.value];
	const also = plans && offers ? beside.both : plans ? beside.plans : offers && beside.offers;
	return (
		<section class="share-plain">
			<h3>{heading}</h3>
			<CopyField
				label={label}
				value={`${window.location.origin}/#${fullLink(sent.value, plans, offers)}`}
				hint={also ? `${hint}${words.value.marks.gap}${also}` : hint}
			/>
		</section>
	);
}

function Questions() {
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const text = shareWords.value;
	const updating = mode.value === "update";
	const say = updating ? text.update : text.save;
	const busy = step.value.kind === "busy";
	const fault = titleFault.value;
	return (
		<form
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				if (titleFault.peek()) field.current?.focus();
				void submit();
			}}
		>
			<div class="share-field">
				<label for={`${id}-title`}>{text.title}</label>
				<input
					ref={field}
					id={`${id}-title`}
					type="text"
					autocomplete="off"
					value={title.value}
					readOnly={busy}
					aria-invalid={fault !== null}
					aria-describedby={`${id}-hint ${id}-error`}
					onInput={({ currentTarget }) => {
						title.value = currentTarget.value;
					}}
				/>
				<p class="share-hint" id={`${id}-hint`}>
					{text.titleHint}
				</p>
				<p class="error" id={`${id}-error`} role="alert">
					{fault && wordError({ code: fault, variables: { max: TEXT_LIMIT } }, refusalWords.value)}
				</p>
			</div>
			<KeepFor disabled={busy} />
			<p class="share-who">{text.who}</p>
			<div class="share-go">
				<button type="submit" class="button primary" aria-disabled={busy || !ready.value}>
					{busy ? say.busy : say.button}
				</button>
				<Said />
			</div>
		</form>
	);
}

function KeepFor({ disabled }: { disabled: boolean }) {
	const id = useId();
	const text = shareWords.value;
	const updating = mode.value === "update";
	const chosen = days.value ?? (updating ? null : USUAL_DAYS);
	const span = chosen ?? known.value?.expiresInDays;
	const until = dateText(span ? dateAfter(span) : (known.value?.expiresAt ?? ""));
	return (
		<div class="share-field">
			<label for={id}>{text.keep}</label>
			<select
				id={id}
				disabled={disabled}
				value={chosen ?? ""}
				aria-describedby={`${id}-until`}
				onChange={({ currentTarget }) => {
					days.value = Number(currentTarget.value) || null;
				}}
			>
				{updating && <option value="">{text.keepAsIs}</option>}
				{DAYS.map((period) => (
					<option key={period} value={period}>
						{text.period(period)}
					</option>
				))}
			</select>
			<p class="share-hint" id={`${id}-until`}>
				{text.until(until)}
			</p>
		</div>
	);
}

/** How it goes, and what can be done where it went wrong. */
function Said() {
	const text = shareWords.value;
	const now = step.value;
	const updating = mode.value === "update";
	const say = updating ? text.update : text.save;
	const failure = now.kind === "failed" ? now.failure : null;
	return (
		<>
			<output class={failure || !ready.value ? "share-said error" : "share-said"}>
				{now.kind === "busy" && <span class="hidden">{say.busy}</span>}
				{failure ? failureText(failure, updating) : !ready.value && text.notReady}
			</output>
			{updating && failure?.kind === "stale" && <Stale />}
			{updating && failure && isFinal(failure) && <AsNew />}
		</>
	);
}

/** Somebody else's change stands between: it is looked at or replaced, never overwritten unasked. */
function Stale() {
	const say = shareWords.value.failures;
	return (
		<p class="share-choices">
			<a href={`/s/${saved.value?.id}`} target="_blank" rel="noopener">
				{say.showSaved} <span class="hidden">{shareWords.value.saved.newTab}</span>
			</a>
			<button type="button" class="button" onClick={() => void replace()}>
				{say.replace}
			</button>
		</p>
	);
}

function AsNew() {
	return (
		<button type="button" class="button" onClick={() => openDialog("new")}>
			{shareWords.value.owner.asNew}
		</button>
	);
}

/** In the place of the questions as long as their answers are not here. */
function Unknown() {
	const text = shareWords.value;
	const failure = unknown.value;
	return (
		<div class="share-go">
			<output class={failure ? "share-said error" : "share-said"}>
				{failure ? failureText(failure, true) : text.loading}
			</output>
			{failure && isFinal(failure) && <AsNew />}
			{failure && !isFinal(failure) && (
				<button type="button" class="button" onClick={() => void loadOriginal()}>
					{text.again}
				</button>
			)}
		</div>
	);
}
