import { BARE_PRESETS } from "../../data/bare.ts";
import { specOf } from "../../engine/index.ts";
import { fieldText } from "../numbers/scale.ts";
import { reset, setNumber } from "../state/actions.ts";
import { commit } from "../state/address.ts";
import { defaultOf } from "../state/edit.ts";
import { publishedRange } from "../state/published.ts";
import { currency, isBlank, preset, sent, unchecked } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { labelOf, words } from "../text/index.ts";

/** A stored value as short text: money with its sign, shares as their hundredths. */
export function shortText(pointer: string, value: number): string {
	const spec = specOf(pointer);
	return spec?.kind === "number" ? fieldText(spec, value, currency.value) : String(value);
}

/** Whose value this is, and the way back when it is the visitor's. */
export function Standing({ pointer }: { pointer: string }) {
	const say = words.value.standing;
	const { value, origin } = inForce(pointer);
	if (unchecked.value.has(pointer)) return <span class="standing check">{say.unchecked}</span>;
	const spec = specOf(pointer);
	if (pointer.endsWith("/monthlyContacts")) return <VolumeStanding pointer={pointer} />;
	if (origin !== "input") {
		// Off is nothing to mention; a neutral value that has an effect is.
		const speaks = spec?.kind === "number" && origin === "neutral" && spec.neutral;
		if (origin === "neutral" && !speaks) return <span class="standing unset">{say.neutral}</span>;
		const text = speaks ? say.emptyCounts(shortText(pointer, speaks)) : say[origin];
		return <span class="standing">{text}</span>;
	}
	const before = defaultOf(sent.value, pointer);
	const named = typeof before === "number" && before !== value && before !== spec?.neutral;
	return (
		<span class="standing own">
			{say.input}
			<button type="button" class="link" onClick={() => reset(pointer)}>
				<span aria-hidden="true">
					{named ? say.resetTo(shortText(pointer, before)) : say.reset}
				</span>
				<span class="hidden">{say.resetOf(labelOf(pointer))}</span>
			</button>
		</span>
	);
}

/** The volume is never a preset's value, only its typical size. */
function VolumeStanding({ pointer }: { pointer: string }) {
	const say = words.value.standing;
	const { value } = inForce(pointer);
	const typical = isBlank.value ? null : BARE_PRESETS[preset.value.id].typicalVolume;
	if (value === null) return <span class="standing">{say.neutral}</span>;
	if (value === typical) return <span class="standing">{say.typical}</span>;
	return (
		<span class="standing own">
			{say.input}
			{typical !== null && (
				<button
					type="button"
					class="link"
					onClick={() => {
						setNumber(pointer, typical);
						commit();
					}}
				>
					<span aria-hidden="true">{say.resetTo(shortText(pointer, typical))}</span>
					<span class="hidden">{say.resetOf(labelOf(pointer))}</span>
				</button>
			)}
		</span>
	);
}

/** The published range of an input in the words of its slider's caption. */
export function RangeCaption({ pointer }: { pointer: string }) {
	const range = publishedRange(pointer);
	if (!range) return <span class="range" />;
	const say = words.value.standing;
	const [low, high] = [shortText(pointer, range.low), shortText(pointer, range.high)];
	const ours = range.benchmark.grade === "judgement";
	return <span class="range">{ours ? say.ours(low, high) : say.published(low, high)}</span>;
}
