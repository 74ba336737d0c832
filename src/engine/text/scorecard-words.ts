/** A scorecard in words; apart from the other sentences, because only its own page and answer need them. */
import type {
	ControlKey,
	EvidenceKey,
	MeasurementKey,
	MeasurementUnit,
	MetricGroupId,
	PilotStage,
	SignalGroupId,
} from "../scorecard/measurements.ts";
import type {
	Scorecard,
	ScorecardCode,
	ScorecardPhrase,
	ScorecardVariables,
} from "../scorecard/types.ts";
import type { InputError } from "../types.ts";
import type { AnswerWords, RefusalWords } from "./dictionary.ts";
import { type Format, formatOf } from "./format.ts";
import { wordError } from "./say.ts";

/** What a language must say about a scorecard. */
export interface ScorecardWords {
	sentences: { [K in ScorecardCode]: (variables: ScorecardVariables[K], format: Format) => string };
	measurements: Record<MeasurementKey, string>;
	controls: Record<ControlKey, string>;
	evidence: Record<EvidenceKey, string>;
	stages: Record<PilotStage, string>;
	groups: Record<SignalGroupId, string>;
	metricGroups: Record<MetricGroupId, string>;
	units: Record<MeasurementUnit, string>;
}

/** How a language explains what a scorecard asks for: for a page and the document, not for answers. */
export type ScorecardHelps = Pick<
	ScorecardWords,
	"measurements" | "controls" | "evidence" | "stages"
>;

/** One phrase as a sentence. */
export function sayScorecard(
	phrase: ScorecardPhrase,
	words: ScorecardWords,
	format: Format,
): string {
	// Each phrase's variables belong to its code; a lookup by a union of codes cannot keep the two
	// together, so the variables are handed over untyped.
	return words.sentences[phrase.code](phrase.variables as never, format);
}

/** A whole scorecard in words: the same figures, with every phrase said in the language given. */
export function wordScorecard(
	scorecard: Scorecard<ScorecardPhrase, InputError>,
	words: ScorecardWords,
	{ answer, refusals }: { answer: AnswerWords; refusals: RefusalWords },
): Scorecard<string, string> {
	const { currency } = scorecard;
	const written = formatOf(answer.locale, currency ?? "USD");
	// An amount without a currency is a plain number.
	const format = currency === null ? { ...written, money: written.count } : written;
	const say = (phrase: ScorecardPhrase) => sayScorecard(phrase, words, format);
	const { headline, note, groups, buyingStandard, calibration } = scorecard;
	return {
		...scorecard,
		headline: say(headline),
		note: say(note),
		groups: groups.map((group) => ({
			...group,
			signals: group.signals.map((signal) => ({ ...signal, reason: say(signal.reason) })),
		})),
		buyingStandard: { ...buyingStandard, reasons: buyingStandard.reasons.map(say) },
		calibration: {
			...calibration,
			refused: calibration.refused.map((error) => wordError(error, refusals)),
		},
	};
}
