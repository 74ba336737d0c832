/**
 * Every language whole, and what is said by a language's name. A page that loads one language, and of
 * that only what it needs, takes the words themselves and the functions that are given them.
 */
import type { BreakEven } from "../analysis/break-even.ts";
import type { ComparisonHeadline } from "../analysis/compare.ts";
import type { Sensitivity } from "../analysis/sensitivity.ts";
import type { Simulation } from "../analysis/simulate.ts";
import type { VendorReason } from "../analysis/vendor-terms.ts";
import type { VendorHeadline } from "../analysis/vendors.ts";
import type { PhrasedEstimate } from "../phrases.ts";
import type { Estimate } from "../result.ts";
import type { Scorecard, ScorecardPhrase } from "../scorecard/types.ts";
import type { InputError } from "../types.ts";
import {
	type AnalysisWords,
	wordBreakEven,
	wordSensitivity,
	wordSimulation,
} from "./analysis-words.ts";
import { type CompareWords, wordComparison, wordReason, wordVendors } from "./compare-words.ts";
import type {
	AnswerWords,
	ErrorCode,
	ErrorVariables,
	FaultSummary,
	InputTexts,
	LineWords,
	RefusalWords,
	RequestErrorWords,
} from "./dictionary.ts";
import { enAnalysis } from "./en-analysis.ts";
import { enAnswer } from "./en-answer.ts";
import { enCompare } from "./en-compare.ts";
import { enErrors } from "./en-errors.ts";
import { enInputs } from "./en-inputs.ts";
import { enLines } from "./en-lines.ts";
import { enRefusals } from "./en-refusals.ts";
import { enScorecard } from "./en-scorecard.ts";
import { formatOf } from "./format.ts";
import type { Locale } from "./locale.ts";
import { say, sayFormula, wordAnyError } from "./say.ts";
import { type ScorecardWords, wordScorecard } from "./scorecard-words.ts";
import { zhAnalysis } from "./zh-analysis.ts";
import { zhAnswer } from "./zh-answer.ts";
import { zhCompare } from "./zh-compare.ts";
import { zhErrors } from "./zh-errors.ts";
import { zhInputs } from "./zh-inputs.ts";
import { zhLines } from "./zh-lines.ts";
import { zhRefusals } from "./zh-refusals.ts";
import { zhScorecard } from "./zh-scorecard.ts";

/** All that a language says. */
export interface Language {
	answer: AnswerWords;
	lines: LineWords;
	inputs: InputTexts;
	refusals: RefusalWords;
	errors: RequestErrorWords;
	analysis: AnalysisWords;
	compare: CompareWords;
	scorecard: ScorecardWords;
}

export const LANGUAGES: Record<Locale, Language> = {
	en: {
		answer: enAnswer,
		lines: enLines,
		inputs: enInputs,
		refusals: enRefusals,
		errors: enErrors,
		analysis: enAnalysis,
		compare: enCompare,
		scorecard: enScorecard,
	},
	"zh-CN": {
		answer: zhAnswer,
		lines: zhLines,
		inputs: zhInputs,
		refusals: zhRefusals,
		errors: zhErrors,
		analysis: zhAnalysis,
		compare: zhCompare,
		scorecard: zhScorecard,
	},
};

/** Every code that a fault of a request can have. */
export const ERROR_CODES = [...Object.keys(enRefusals), ...Object.keys(enErrors.faults)] as [
	ErrorCode,
	...ErrorCode[],
]; // Object.keys loses the key type; both records are closed

const format = (locale: Locale, currency: string) =>
	formatOf(LANGUAGES[locale].answer.locale, currency);

/** A whole estimate in words: the same figures, with every phrase said in the language given. */
export function inWords(estimate: PhrasedEstimate, locale: Locale): Estimate<string> {
	const { answer, lines } = LANGUAGES[locale];
	const written = format(locale, estimate.currency);
	return {
		...estimate,
		headline: say(estimate.headline, answer, written),
		lines: estimate.lines.map((line) => ({
			...line,
			formula: sayFormula(line.formula, lines, written),
		})),
		warnings: estimate.warnings.map((warning) => ({
			...warning,
			message: say(warning.message, answer, written),
		})),
	};
}

/** What is wrong with a request, of whatever kind, and what would be right, as a sentence. */
export function sayError(
	error: { code: ErrorCode; variables: ErrorVariables },
	locale: Locale,
): string {
	const { refusals, errors } = LANGUAGES[locale];
	return wordAnyError(error, refusals, errors);
}

/** All faults of a request in a line. */
export const sayFaults = (summary: FaultSummary, locale: Locale): string =>
	LANGUAGES[locale].errors.summary(summary);

/** Where net value lies in 8 of 10 cases and how often it is no gain. */
export const saySimulation = (simulation: Simulation, locale: Locale, currency: string): string =>
	wordSimulation(simulation, LANGUAGES[locale].analysis, format(locale, currency));

/** Which variable moves the metric most. */
export function saySensitivity(sensitivity: Sensitivity, locale: Locale, currency: string): string {
	const { analysis, inputs } = LANGUAGES[locale];
	return wordSensitivity(sensitivity, analysis, inputs, format(locale, currency));
}

/** Where the metric hits the target, or how near it comes. */
export const sayBreakEven = (breakEven: BreakEven, locale: Locale, currency: string): string =>
	wordBreakEven(breakEven, LANGUAGES[locale].analysis, format(locale, currency));

/** Which plan leaves most. */
export const sayComparison = (
	headline: ComparisonHeadline,
	locale: Locale,
	currency: string,
): string => wordComparison(headline, LANGUAGES[locale].compare, format(locale, currency));

/** Which vendor is the cheapest per verified resolution. */
export const sayVendors = (headline: VendorHeadline, locale: Locale, currency: string): string =>
	wordVendors(headline, LANGUAGES[locale].compare, format(locale, currency));

/** Why a vendor has no cost, or not all of it. */
export const sayReason = (reason: VendorReason, locale: Locale): string =>
	wordReason(reason, LANGUAGES[locale].compare);

/** A whole scorecard in words: the same figures, with every phrase said in the language given. */
export function scorecardInWords(
	scorecard: Scorecard<ScorecardPhrase, InputError>,
	locale: Locale,
): Scorecard<string, string> {
	const language = LANGUAGES[locale];
	return wordScorecard(scorecard, language.scorecard, language);
}
