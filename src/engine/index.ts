/** The engine's face: what the data, the schema, the API and the page may use of it. */
export type { Band } from "./analysis/band.ts";
export {
	type BreakEvenRequest,
	breakEven,
	breakEvenFaults,
	crossed,
	type RangeFault,
} from "./analysis/break-even.ts";
export { compare, currencyFaults, PLAN_LIMITS, type Plan } from "./analysis/compare.ts";
export { breakEvenOfEntry } from "./analysis/entry.ts";
export { METRICS, type Metric } from "./analysis/metrics.ts";
export { DISTRIBUTIONS } from "./analysis/quantile.ts";
export {
	lostPointers,
	ownFaults,
	type VariableRequest,
	variableFaults,
} from "./analysis/requested.ts";
export { type SensitivityRequest, sensitivity } from "./analysis/sensitivity.ts";
export {
	FEWEST_SAMPLES,
	HIGHEST_SEED,
	MOST_SAMPLES,
	type SimulateRequest,
	simulate,
	simulationFaults,
} from "./analysis/simulate.ts";
export { type AnalysisError, MODES } from "./analysis/variables.ts";
export { ownPrices, type VendorTerms } from "./analysis/vendor-terms.ts";
export { compareVendors, type VendorRequest } from "./analysis/vendors.ts";
export { type Brief, briefOf, type Workings } from "./brief.ts";
export { estimate, inFull, type Outcome } from "./estimate.ts";
export { fromFragment, toFragment } from "./fragment.ts";
export { TEXT_LIMIT, textFault } from "./free-text.ts";
export {
	INPUTS,
	type InputPointer,
	type InputSpec,
	type ListSpec,
	type NumberSpec,
	type NumberUnit,
	numberFault,
	patternOf,
	specOf,
	type TextSpec,
} from "./inputs.ts";
export {
	BENEFIT_IDS,
	BENEFIT_LINES,
	COST_IDS,
	COST_LINES,
	FRAMEWORKS,
	type FrameworkTags,
	type LineId,
} from "./lines.ts";
export type { AnswerPhrase, LinePhrase, PhrasedEstimate } from "./phrases.ts";
export { MODEL_VERSION, PRESET_CURRENCY, type Resolution, resolve } from "./resolve.ts";
export type * from "./result.ts";
export {
	CONTROLS,
	type ControlKey,
	EVIDENCE,
	type EvidenceKey,
	GUARDRAILS,
	type GuardrailKey,
	isShared,
	MEASUREMENTS,
	METRIC_GROUPS,
	type Measurement,
	type MeasurementKey,
	type MeasurementUnit,
	type MetricGroupId,
	type MetricKey,
	OPERATIONAL_CONTROLS,
	PILOT_MEASUREMENTS,
	PILOT_STAGES,
	type PilotStage,
	RISK_CONTROLS,
	SHARED_MEASUREMENTS,
	type SharedKey,
	SIGNAL_GROUPS,
	type SignalGroupId,
	type SignalKey,
} from "./scorecard/measurements.ts";
export { scorecard } from "./scorecard/scorecard.ts";
export {
	type CalibrationVariable,
	DECISIONS,
	type Decision,
	type MetricGroup,
	type Missing,
	type Scorecard,
	type ScorecardPhrase,
	type ScorecardRequest,
	SIGNAL_KINDS,
	SIGNAL_STATUSES,
	type Signal,
	type SignalGroup,
	type SignalStatus,
	STANDARDS,
	type Standard,
	VERDICTS,
	type Verdict,
} from "./scorecard/types.ts";
export {
	type AnalysisWords,
	wordBreakEven,
	wordSensitivity,
	wordSimulation,
} from "./text/analysis-words.ts";
export {
	type CompareWords,
	wordComparison,
	wordReason,
	wordVendors,
} from "./text/compare-words.ts";
export type {
	AnswerErrorCode,
	AnswerWords,
	ErrorCode,
	ErrorVariables,
	Expected,
	InputTexts,
	LineWords,
	RefusalWords,
	RequestErrorCode,
	RequestErrorWords,
} from "./text/dictionary.ts";
export { enAnalysis } from "./text/en-analysis.ts";
export { enAnswer } from "./text/en-answer.ts";
export { enCompare } from "./text/en-compare.ts";
export { enErrors } from "./text/en-errors.ts";
export { enHelps } from "./text/en-helps.ts";
export { enInputs } from "./text/en-inputs.ts";
export { enLines } from "./text/en-lines.ts";
export { enRefusals } from "./text/en-refusals.ts";
export { enScorecard } from "./text/en-scorecard.ts";
export { enScorecardHelps } from "./text/en-scorecard-helps.ts";
export { type Format, formatOf } from "./text/format.ts";
export {
	ERROR_CODES,
	inWords,
	LANGUAGES,
	type Language,
	sayBreakEven,
	sayComparison,
	sayError,
	sayFaults,
	sayReason,
	saySensitivity,
	saySimulation,
	sayVendors,
	scorecardInWords,
} from "./text/languages.ts";
export { LOCALES, type Locale } from "./text/locale.ts";
export { say, sayFormula, wordAnyError, wordError } from "./text/say.ts";
export {
	type ScorecardHelps,
	type ScorecardWords,
	sayScorecard,
	wordScorecard,
} from "./text/scorecard-words.ts";
export { zhAnalysis } from "./text/zh-analysis.ts";
export { zhAnswer } from "./text/zh-answer.ts";
export { zhCompare } from "./text/zh-compare.ts";
export { zhErrors } from "./text/zh-errors.ts";
export { zhHelps } from "./text/zh-helps.ts";
export { zhInputs } from "./text/zh-inputs.ts";
export { zhLines } from "./text/zh-lines.ts";
export { zhRefusals } from "./text/zh-refusals.ts";
export { zhScorecard } from "./text/zh-scorecard.ts";
export { zhScorecardHelps } from "./text/zh-scorecard-helps.ts";
export { INPUT_TREE, type InputNode, isRecord, nodeAt } from "./tree.ts";
export * from "./types.ts";
